package sanwei.report.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sanwei.chart.ChartFigure;
import sanwei.chart.ChartSpec;
import sanwei.chart.TimeChart;
import sanwei.measure.Measure;
import sanwei.report.document.Block;
import sanwei.report.document.Cell;
import sanwei.report.document.Document;
import sanwei.report.document.Section;
import sanwei.text.Language;
import sanwei.work.BadInput;
import sanwei.work.Cancellation;
import sanwei.work.FullDisk;
import sanwei.work.Message;
import sanwei.work.WholeFile;

/** Reports that cannot be written leave the file that was there as it was, and nothing half-written. */
class DocumentFailureTest {

    private static final ChartSpec CHART = new TimeChart(TimeChart.Style.LINE, Measure.FULFILMENT,
            List.of(new ChartSpec.Place("1", "Jan", false), new ChartSpec.Place("2", "Feb", false)),
            List.of(new ChartSpec.Series("All", 0.5, 0.7)), Optional.empty(), Message.of("pivot.chart.empty"));
    private static final Document DOCUMENT = new Document(Language.EN, new Document.Cover("Title", "Subtitle", List.of()), List.of(Section.of("Section", List.of(
            new Block.Figure("Chart", "A line", ChartFigure.of(CHART)),
            new Block.Table("Table", List.of("Name"), 1, List.of(List.of(Cell.of("a"))))))));

    @TempDir
    Path folder;

    private void assertOnly(Path target) throws IOException {
        assertThat(target).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void aDiskThatIsFullIsSaid(DocumentFormat format) throws IOException {
        Path target = Files.writeString(folder.resolve("report." + format.name().toLowerCase(Locale.ROOT)), "old");

        assertThatThrownBy(() -> WholeFile.write(target, new Cancellation(),
                out -> DocumentFile.write(DOCUMENT, format, new FullDisk(out, 500), new Cancellation())))
                .isInstanceOfSatisfying(BadInput.class, e -> assertThat(e.message()).isEqualTo(Message.of("problem.output.failed", target.toString(), FullDisk.SAID)));
        assertOnly(target);
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void whatIsGivenUpLeavesNothing(DocumentFormat format) throws IOException {
        Path target = Files.writeString(folder.resolve("report." + format.name().toLowerCase(Locale.ROOT)), "old");
        var cancellation = new Cancellation();
        cancellation.cancel();

        assertThatThrownBy(() -> DocumentFile.write(DOCUMENT, target, cancellation)).isInstanceOf(Cancellation.Cancelled.class);
        assertOnly(target);
    }

    @Test
    void whoHasTheOldReportOpenGoesOnReadingIt() throws IOException {
        Path target = Files.writeString(folder.resolve("report.html"), "old");
        try (var open = Files.newBufferedReader(target)) {
            DocumentFile.write(DOCUMENT, target, new Cancellation());
            assertThat(open.readLine()).isEqualTo("old");
        }
        assertThat(Files.readString(target)).contains("Title");
    }

    @Test
    void aFolderInThePlaceOfTheFileIsSaid() throws IOException {
        Path target = Files.createDirectory(folder.resolve("report.pdf"));

        assertThatThrownBy(() -> DocumentFile.write(DOCUMENT, target, new Cancellation()))
                .isInstanceOfSatisfying(BadInput.class, e -> assertThat(e.message().code()).isEqualTo("problem.output.directory"));
    }
}
