package sanwei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sanwei.cli.Shell.Said;
import sanwei.dataset.TestDataset;

/** Reports made from outlines, with bands and scenarios, of a dataset that reaches from January 2024 to June 2025. */
class ReportOutlineTest {

    @TempDir
    Path folder;

    private Path market;

    @BeforeEach
    void write() {
        TestDataset data = TinyMarket.in(folder).line("2024-01-01", "k1", "a", 3, 3).line("2025-06-30", "k1", "a", 5, 4);
        for (int month = 0; month < 18; month++) {
            data.line("%d-%02d-15".formatted(2024 + month / 12, month % 12 + 1), "k1", "a", 10, 6);
        }
        market = data.write();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Said report(Object... options) {
        List<Object> words = new ArrayList<>(List.of("report", market));
        words.addAll(List.of(options));
        words.addAll(List.of("--date", "2025-07-01", "--out", folder.resolve("report.html")));
        return new Shell().run(words.toArray());
    }

    private String html() throws IOException {
        return Files.readString(folder.resolve("report.html")).replace("&middot;", "·").replace("&ndash;", "–").replace("&ldquo;", "“").replace("&rdquo;", "”");
    }

    private static final String OUTLINE = """
            {"format": "sanwei-report", "version": 1, "name": "own", "report": "half-year", "period": "2025-H1", "products": {"codes": ["a"]}, "sections": [
              {"id": "1", "part": "text", "heading": "Own words", "text": "Fulfilment is {fulfilment:2025-02}."},
              {"id": "2", "part": "grid", "codes": {"measures": ["fulfilment"], "time": ["month"], "products": ["a"], "from": ["2025-01-01"], "to": ["2025-06-30"]}},
              {"id": "3", "part": "band_review", "codes": {"measure": ["fulfilment"], "band": ["fulfilment=0.55..0.9"], "band_name": ["wide"], "band_date": ["2025-03-10"]}}]}
            """;

    @Test
    void anOutlineIsWrittenAsItWasPutTogether() throws IOException {
        Path outline = file("own.json", OUTLINE);

        Said said = report("--outline", outline);

        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(html()).contains("Own words", "<p>Fulfilment is 60.0%.</p>", "Product a · All regions · Jan 2025 – Jun 2025",
                "saved as “wide” on 2025-03-10", "<pre>sanwei report " + market + " --outline " + outline + " --period 2025-H1 --products a --date 2025-07-01");
        assertThat(html()).doesNotContain("Summary");
    }

    @Test
    void anOutlineMovesToAnotherPeriodWithTheDaysOfItsTables() throws IOException {
        Said said = report("--outline", file("own.json", OUTLINE), "--period", "2024-H2", "--brand", "A");

        assertThat(said.code()).isZero();
        assertThat(html()).contains("H2 2024 · A", "Jul 2024 – Dec 2024", "--period 2024-H2 --brand A");
    }

    @Test
    void whatIsNotKnownIsToldAndTheRestIsWritten() throws IOException {
        Path outline = file("old.json", """
                {"format": "sanwei-report", "period": "2025-H1", "mood": 1, "sections": [{"part": "summary", "size": 2}, {"part": "dream"},
                 {"part": "text", "text": "See {mood}."}, {"part": "text"}]}""");

        Said said = report("--outline", outline);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err().lines()).containsExactly(
                outline + ": mood is not known and was passed over. Choose from: name, date, period, format, report, version, products, dataset, sections.",
                outline + ": sections[1].size is not known and was passed over. Choose from: id, part, codes, text, heading, scenarios, proposed.",
                outline + ": left out, for the dataset does not have it: section “dream”.",
                "Section “Remarks”: {mood} stands for no number and stands in the report as it is. There is no measure \"mood\". "
                        + said.err().lines().skip(3).findFirst().orElseThrow().replaceFirst(".*(Choose from)", "$1"),
                "Section “Remarks” has nothing in it and is left out. Write its text, or remove it.");
        assertThat(html()).contains("Summary", "See {mood}.");
    }

    @Test
    void bandsAndScenariosStandInTheReportAndInTheCommandThatMakesItAgain() throws IOException {
        Path tight = file("tight.json", "{\"name\": \"tight\", \"parameters\": {\"supply_factor\": 0.5}}");

        Said said = report("--bands", "fulfilment=0.3..0.65", "--scenario", tight);

        assertThat(said.err()).isEmpty();
        assertThat(html()).contains("Scenario comparison", "Under “tight”", "Supply factor", "set by the analyst", "30.0%", "65.0%");
        assertThat(html()).contains("--scenario " + tight + " --bands fulfilment=0.3..0.65 --date 2025-07-01");
    }

    @Test
    void theCommandOfAPutTogetherReportMakesTheSameBytes() throws IOException {
        report("--outline", file("own.json", OUTLINE), "--bands", "stock_out=0..0.4");
        String first = html();
        String command = first.substring(first.indexOf("<pre>sanwei ") + 12, first.indexOf("</pre>")).replace("--out report.html", "--out " + folder.resolve("report.html"));

        new Shell().run((Object[]) command.split(" "));

        assertThat(html()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "{\"format\": \"sanwei-scenario\"}; is not a report. Choose a JSON file with the format sanwei-report.",
        "[]; is not a report. Choose a JSON file with the format sanwei-report.",
        "{\"format\": \"sanwei-report\", \"version\": 2}; has report version 2; this program reads up to version 1. Update the program.",
        "{\"format\": ; is not sound JSON, line 1. Correct the line, or export the report anew.",
        "{\"format\": \"sanwei-report\"}; : the field \"period\" is missing or makes no sense. Correct it, or export the report anew.",
        "{\"format\": \"sanwei-report\", \"period\": \"2025-H1\", \"sections\": [{}]}; : the field \"part\" is missing or makes no sense.",
        "{\"format\": \"sanwei-report\", \"period\": \"2025-H1\"}; has no sections. Put a report together on the Report screen and export it.",
        "{\"format\": \"sanwei-report\", \"period\": \"2031-H1\", \"sections\": [{\"part\": \"summary\"}]}; A half-year report cannot be about \"2031-H1\""
    })
    void aFileThatIsNoOutlineIsASentenceAndTheOldReportStays(String text, String sentence) throws IOException {
        file("report.html", "old");

        Said said = report("--outline", file("o.json", text));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains(sentence.strip()).hasLineCount(1);
        assertThat(html()).isEqualTo("old");
    }

    @Test
    void argumentsThatContradictEachOtherAreSaid() throws IOException {
        Path outline = file("own.json", OUTLINE);
        assertThat(report("--outline", outline, "--kind", "weekly").err()).contains("--kind", "--outline").hasLineCount(1);
        assertThat(report("--outline", outline, "--period", "2025-03").err()).contains("cannot be about \"2025-03\"").hasLineCount(1);
        assertThat(report("--outline", folder.resolve("none.json")).err()).contains("There is no report file").hasLineCount(1);
        assertThat(report("--bands", "mood=1..2").code()).isEqualTo(2);
        Path same = file("a.json", "{\"name\": \"x\"}");
        assertThat(report("--scenario", same, "--scenario", same).err()).contains("another scenario named").hasLineCount(1);
    }
}
