package sanwei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sanwei.cli.Shell.Said;

class ArgumentsTest {

    private static final String OUT = "OUT.csv";

    @TempDir
    Path folder;

    private Path market;

    @BeforeEach
    void write() {
        market = TinyMarket.in(folder).write();
    }

    static Stream<Arguments> badArguments() {
        return Stream.of(
                bad("pivto DB --out OUT.csv", "There is no command or file pivto. Choose from: pivot, check, grid, chart, report, simulate, generate, allocate, analyse."),
                bad("check", "sanwei check needs DATASET."),
                bad("check DB more", "\"more\" is one argument too many. Put names with spaces in quotes."),
                bad("pivot DB", "sanwei pivot needs --out FILE."),
                bad("pivot DB --out", "sanwei pivot needs --out FILE."),
                bad("pivot DB --out --time week", "sanwei pivot needs --out FILE."),
                bad("pivot DB --ot OUT.csv", "There is no option --ot here. Choose from: --out, --to,"),
                bad("pivot DB --out OUT.csv --frm=2025-01-01", "There is no option --frm here. Choose from: --from,"),
                bad("pivot DB --out OUT.csv --time week --time day", "--time is given twice. Give it once."),
                bad("pivot DB --out OUT.csv --time moth", "There is no length of period \"moth\". Choose from: month, "),
                bad("pivot DB --out OUT.csv --region countys", "There is no region level \"countys\". Choose from: county, "),
                bad("pivot DB --out OUT.csv --region All", "Choose from: city, unit, none, county, province."),
                bad("pivot DB --out OUT.csv --category farmat", "There is no category \"farmat\". Choose from: format, "),
                bad("pivot DB --out OUT.csv --measure distribution,stockout", "There is no measure \"stockout\". Choose from: stock_out, "),
                bad("pivot DB --out OUT.csv --measure=", "There is no measure \"\". Choose from: "),
                bad("pivot DB --out OUT.csv --compare lunar", "There is no comparison \"lunar\". Choose from: calendar, festival."),
                bad("pivot DB --out OUT.csv --brand A --products a", "--brand and --products exclude each other. Give only one of them."),
                bad("pivot DB --out OUT.csv --brand C", "There is no brand \"C\" in the dataset. Choose from: A, B."),
                bad("pivot DB --out OUT.csv --products a,z", "There is no product code \"z\" in the dataset. Choose from: a, b."),
                bad("pivot DB --out OUT.csv --within C3", "There is no region code \"C3\" in the dataset. Choose from: C1, C2, "),
                bad("pivot DB --out OUT.csv --where mall", "--where needs pairs such as format=mall, not \"mall\"."),
                bad("pivot DB --out OUT.csv --where frmat=mall", "There is no category \"frmat\". Choose from: format, "),
                bad("pivot DB --out OUT.csv --where format=mal", "No customer of the dataset has format=mal. Choose from: mall, "),
                bad("pivot DB --out OUT.csv --category target_class", "The dataset has no table target_class, so "),
                bad("pivot DB --out OUT.csv --from 2025-02-30", "--from needs a day such as 2025-03-07, not \"2025-02-30\"."),
                bad("pivot DB --out OUT.csv --to 2025-02", "--to needs a day such as 2025-03-07, not \"2025-02\"."),
                bad("pivot DB --out OUT.csv --from 2025-02-01 --to 2025-01-01",
                        "The first day 2025-02-01 lies after the last day 2025-01-01."),
                bad("pivot DB --out OUT.csv --from 2026-01-01", "The data reach from 2025-01-06 to 2025-02-14; choose days among them."),
                bad("pivot DB --out OUT.csv --lang fr", "There is no language \"fr\" here. Choose from: zh, en."),
                bad("pivot DB --out OUT.txt",
                        "the end of the name says the format, and this one is unknown. Choose from: .csv, .xlsx, .json."),
                bad("generate NEW.db --weeks many", "--weeks needs a whole number, not \"many\"."),
                bad("generate NEW.db --customers 0", "--customers is 0, but must be from 1 to"),
                bad("generate NEW.db --products 99999999999", "--products needs a whole number, not \"99999999999\"."),
                bad("generate NEW.db --seed 1.5", "--seed needs a whole number, not \"1.5\"."),
                bad("generate", "sanwei generate needs DATASET."));
    }

    private static Arguments bad(String line, String sentence) {
        return Arguments.of(line, sentence);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badArguments")
    void areAnsweredWithOneSentenceAndNothingIsWritten(String line, String sentence) throws IOException {
        Object[] words = Stream.of(line.split(" "))
                .map(w -> w.equals("DB") ? market.toString() : w)
                .map(w -> w.startsWith("OUT") || w.startsWith("NEW") ? folder.resolve(w).toString() : w)
                .toArray();

        Said said = new Shell().run(words);

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains(sentence).hasLineCount(1);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(market);
        }
    }

    @Test
    void aSentenceIsSaidInTheLanguageAskedFor() {
        Said said = new Shell().run("pivot", market, "--out", folder.resolve(OUT), "--lang", "zh", "--time", "moth");

        assertThat(said.err()).startsWith("没有统计周期“moth”。可选：month、".replace("、", ", ")).hasLineCount(1);
    }

    @Test
    void anEmptyNameOfAFileIsNone() {
        assertThat(new Shell().run("check", "").err()).isEqualTo("The name of a file is empty. Give one.\n");
    }

    @Test
    void aNameThatTheSystemCouldNotReadIsSaidToBeSo() {
        Said said = new Shell().run("check", "\uFFFD\uFFFD.db");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("LC_ALL=C.UTF-8").hasLineCount(1);
    }

    @Test
    void aFaultOfTheProgramIsOneSentenceAndThreeForScripts() {
        Said said = new Shell().broken().run();

        assertThat(said.code()).isEqualTo(3);
        assertThat(said.err()).contains("fault of the program", "IllegalStateException: broken", "--debug").hasLineCount(1);
    }

    @Test
    void theDetailsOfAFaultAreThereOnRequest() {
        assertThat(new Shell().broken().run("--debug").err()).contains("\tat sanwei.cli.Shell");
    }

    @Test
    void helpAndVersionAreNoErrors() {
        assertThat(new Shell().run("--version")).extracting(Said::code, Said::err).containsExactly(0, "");
        assertThat(new Shell().run("--help").out()).contains("check", "generate", "pivot", "Exit codes: 0 done");
        assertThat(new Shell().run("--help", "--lang", "zh").out()).contains("用法", "退出码");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "generate", "pivot", "analyse"})
    void everyOptionIsExplainedInBothLanguages(String command) {
        for (String language : List.of("en", "zh")) {
            String help = new Shell().run(command, "--help", "--lang", language).out();
            assertThat(help.lines().filter(line -> line.matches(" {2,}(-., )?--\\S+ *"))).as("options without a word").isEmpty();
            assertThat(help).contains("DATASET  ", "--lang");
        }
    }
}
