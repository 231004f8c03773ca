package sanwei.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.band.Bands;
import sanwei.dataset.Market;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.TestDataset;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Measure;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotSpec;
import sanwei.text.Language;
import sanwei.text.Texts;
import sanwei.time.Grain;
import sanwei.work.BadInput;
import sanwei.work.Cancellation;
import sanwei.work.FullDisk;
import sanwei.work.Job;
import sanwei.work.Message;
import sanwei.work.WholeFile;

/** Grids that cannot be written leave the file that was there as it was. */
class GridFailureTest {

    private static final Texts EN = Texts.in(Language.EN);

    @TempDir
    Path data;

    @TempDir
    Path folder;

    private Market market;
    private PivotGrid grid;

    @BeforeEach
    void ask() {
        market = Dataset.open(TestDataset.in(data).region("C", null, "county").product("a", "A", "tier1", 100, 120, 110).customer("k", "C")
                .line("2025-01-06", "k", "a", 100, 50).write(), Job.quiet());
        var pivot = new Pivot(market);
        PivotSpec spec = PivotSpec.of(List.of(Measure.FULFILMENT), Grain.MONTH).withRegion(Optional.of(RegionLevel.COUNTY));
        grid = PivotGrid.of(pivot.compute(spec, Job.quiet()), List.of(), s -> pivot.compute(s, Job.quiet()), Bands.STANDARD, List.of(), GridLook.USUAL);
    }

    private void assertStays(WholeFile.Content content) throws IOException {
        Path target = Files.writeString(folder.resolve("grid"), "old");
        assertThatThrownBy(() -> WholeFile.write(target, new Cancellation(), content)).isInstanceOfSatisfying(BadInput.class,
                e -> assertThat(e.message()).isEqualTo(Message.of("problem.output.failed", target.toString(), FullDisk.SAID)));
        assertThat(target).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }

    @Test
    void aDiskThatIsFullIsSaid() throws IOException {
        assertStays(out -> CsvGrid.write(grid, EN, new FullDisk(out, 20)));
        PivotNotes notes = PivotNotes.ofGrid(EN, market, "a.db", grid, Optional.empty());
        assertStays(out -> new ExcelGrid(grid, EN, new Cancellation()).write(notes, new FullDisk(out, 500)));
    }

    @Test
    void whoHasTheOldFileOpenGoesOnReadingIt() throws IOException {
        Path target = Files.writeString(folder.resolve("grid.csv"), "old");
        try (var open = Files.newBufferedReader(target)) {
            new GridFile(EN, market, "a.db", Optional.empty()).write(grid, target, new Cancellation());
            assertThat(open.readLine()).isEqualTo("old");
        }
        assertThat(Files.readString(target)).contains("Fulfilment");
    }

    @Test
    void aWriteProtectedFileIsSaidAndStays() throws IOException {
        Path target = Files.writeString(folder.resolve("grid.xlsx"), "old");
        assertThat(target.toFile().setWritable(false)).isTrue();
        // whoever may write anything may write this too
        if (!Files.isWritable(target)) {
            assertThatThrownBy(() -> new GridFile(EN, market, "a.db", Optional.empty()).write(grid, target, new Cancellation()))
                    .isInstanceOfSatisfying(BadInput.class, e -> assertThat(e.message().code()).isEqualTo("problem.output.protected"));
            assertThat(target).hasContent("old");
        }
    }
}
