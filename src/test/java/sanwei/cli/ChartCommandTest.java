package sanwei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sanwei.cli.Shell.Said;

class ChartCommandTest {

    @TempDir
    Path folder;

    private Path market;

    @BeforeEach
    void write() {
        market = TinyMarket.in(folder).write();
    }

    private String pdf(Object... options) throws IOException {
        Path file = folder.resolve("chart.pdf");
        Object[] words = new Object[options.length + 4];
        words[0] = "chart";
        words[1] = market;
        System.arraycopy(options, 0, words, 2, options.length);
        words[words.length - 2] = "--out";
        words[words.length - 1] = file;
        assertThat(new Shell().run(words)).isEqualTo(new Said(0, "Wrote " + file + "\n", ""));
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void drawsTheTotalUnlessRowsAreNamed() throws IOException {
        assertThat(pdf("--measure", "distribution")).contains("Distribution, months", "All products · All regions · Jan 2025 – Feb 2025", "All")
                .doesNotContain("Region C1");
        assertThat(pdf("--measure", "distribution", "--rows", "C2,C1")).contains("Distribution by county, months", "Region C1", "Region C2");
        assertThat(pdf("--measure", "distribution", "--category", "format", "--rows", "C1/mall,*/grocery"))
                .contains("Region C1 / Mall", "All / Grocery");
    }

    @Test
    void isAsWideAsAskedFor() throws IOException {
        Path file = folder.resolve("chart.png");

        new Shell().run("chart", market, "--measure", "distribution", "--kind", "bar", "--width", "254", "--out", file);

        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(3000);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = ';', value = {
        "--rows C9; There is no row \"C9\" in the result. Choose from: C1, C2, *.",
        "--kind pie; There is no kind of chart \"pie\". Choose from: line, bar, share, heat, panels, change, scatter.",
        "--kind scatter; A scatter needs a second measure. Name it with --against.",
        "--width 5; A chart cannot be 5 mm wide. Choose from 60 to 400 mm.",
        "--width wide; --width needs a whole number, not \"wide\".",
        "--rows a,b,c,d,e,f,g,h,i; A chart shows at most 8 rows, not 9. Name fewer with --rows."
    })
    void refusesWhatCannotBeDrawn(String words, String sentence) {
        String[] option = words.split(" ");

        Said said = new Shell().run("chart", market, "--measure", "distribution", option[0], option[1], "--out", folder.resolve("chart.svg"));

        assertThat(said).isEqualTo(new Said(2, "", sentence + "\n"));
    }

    @Test
    void aShareDividesAPartOfTheMeasure() throws IOException {
        assertThat(pdf("--measure", "fulfilment", "--kind", "share", "--of", "denominator")).contains("shares by county", "Region C1", "Region C2", "50.0%");
        assertThat(pdf("--measure", "movement_average", "--kind", "share")).contains("has no shares").doesNotContain("50.0%");
    }

    @Test
    void aHeatMapHasARowForEachMember() throws IOException {
        assertThat(pdf("--measure", "fulfilment", "--kind", "heat")).contains("Fulfilment by county, months", "Region C1", "Region C2", "50.0%", "40.0%");
    }

    @Test
    void panelsHaveANameEach() throws IOException {
        assertThat(pdf("--measure", "fulfilment", "--kind", "panels", "--scale", "free")).contains("Region C1", "Region C2", "Feb '25");
    }

    @Test
    void aScatterHasMembersOrCustomersAsPoints() throws IOException {
        assertThat(pdf("--measure", "fulfilment", "--kind", "scatter", "--against", "distribution")).contains("Region C1", "Region C2", "Upwards: Fulfilment");
        assertThat(pdf("--measure", "fulfilment", "--kind", "scatter", "--against", "distribution", "--points", "customers", "--at", "2025-01"))
                .contains("Jan 2025", "k1", "k2").doesNotContain("Region C1");
    }

    /** January: 5 of 10 and 4 of 10, 9 of 20 in all; February: all of 3 in the second county. */
    @Test
    void aChangeIsDividedAmongMembers() throws IOException {
        assertThat(pdf("--measure", "fulfilment", "--kind", "change", "--then", "2025-01", "--now", "2025-02"))
                .contains("Fulfilment: what changed from Jan 2025 to Feb 2025, by county", "45.0%", "100.0%", "Region C1", "Region C2");
        assertThat(pdf("--measure", "fulfilment", "--kind", "change", "--of", "numerator", "--by", "product", "--then", "2025-01", "--now", "2025-02"))
                .contains("by product", "−9", "+3");
    }

    @Test
    void everyKindIsDrawnForWordsInChineseToo() throws IOException {
        for (String kind : List.of("share", "heat", "panels", "scatter", "change")) {
            String svg = Files.readString(svg(kind));
            assertThat(svg).as(kind).contains("Region C1", kind.equals("scatter") || kind.equals("change") ? "2025年1月" : "25年2月");
        }
    }

    private Path svg(String kind) {
        Path file = folder.resolve(kind + ".svg");
        List<Object> words = new ArrayList<>(List.of("chart", market, "--measure", "fulfilment", "--kind", kind, "--lang", "zh", "--out", file));
        switch (kind) {
            case "scatter" -> words.addAll(List.of("--against", "distribution", "--at", "2025-01"));
            case "change" -> words.addAll(List.of("--then", "2025-01", "--now", "2025-02"));
            default -> { }
        }
        assertThat(new Shell().run(words.toArray()).code()).isZero();
        return file;
    }

    @Test
    void oneMeasureIsDrawnNotAll() {
        Said said = new Shell().run("chart", market, "--out", folder.resolve("chart.svg"));

        assertThat(said).isEqualTo(new Said(2, "", "A chart shows one measure, not 15. Name one with --measure.\n"));
    }

    @Test
    void aFailureLeavesTheOldFileAsItWas() throws IOException {
        Path old = Files.writeString(folder.resolve("old.pdf"), "old");

        assertThat(new Shell().run("chart", market, "--measure", "distribution", "--rows", "C9", "--out", old).code()).isEqualTo(2);
        assertThat(new Shell().run("chart", market, "--measure", "distribution", "--out", market).code()).isEqualTo(2);

        assertThat(old).hasContent("old");
    }
}
