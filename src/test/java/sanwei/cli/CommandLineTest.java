package sanwei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sanwei.band.BandPolicy;
import sanwei.band.Bands;
import sanwei.chart.ChartKind;
import sanwei.chart.pivot.Drawing;
import sanwei.dataset.Category;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.pivot.Comparison;
import sanwei.pivot.MethodWeights;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.Selection;
import sanwei.pivot.change.ChangeOf;
import sanwei.report.Axes;
import sanwei.report.Colouring;
import sanwei.report.CommandLine;
import sanwei.report.GridLook;
import sanwei.text.Language;
import sanwei.time.Grain;
import sanwei.time.Period;

class CommandLineTest {

    static Stream<PivotSpec> questions() {
        PivotSpec plain = PivotSpec.of(List.of(Measure.DISTRIBUTION), Grain.WEEK);
        return Stream.of(
                plain,
                PivotSpec.of(Arrays.asList(Measure.values()), Grain.YEAR).withRegion(Optional.of(RegionLevel.UNIT)),
                plain.withCategory(Optional.of(Category.TARGET_CLASS)).withProducts(new Selection.Brand("泰 山's \"best\" $HOME")),
                plain.withProducts(new Selection.Brand("-x y")).withWithin(Optional.of("-1")),
                plain.withProducts(new Selection.Brand("")),
                plain.withProducts(new Selection.Codes(List.of("a,b", "c\\,d", "e"))),
                plain.withProducts(new Selection.Codes(List.of("ends in \\", "-x\\", ","))),
                plain.withWhere(Map.of(Category.FORMAT, Set.of("mall", "大,卖场", ""), Category.CIRCLE, Set.of(Category.EMPTY, "a=b"))),
                plain.withDays(Optional.of(LocalDate.of(2024, 2, 29)), Optional.of(LocalDate.of(2025, 6, 30))).withComparison(Comparison.FESTIVAL),
                plain.withWeights(new MethodWeights(1, 0.25, 3, 1e-9)));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionWrittenAsOptionsIsReadAsTheSameQuestion(PivotSpec question) {
        var read = new PivotQuestion();

        picocli.CommandLine.populateCommand(read, CommandLine.options(question).toArray(String[]::new));

        assertThat(read.spec()).isEqualTo(question);
    }

    static List<Drawing> drawings() {
        Optional<Period> march = Period.parse("2025-03");
        return Stream.concat(Arrays.stream(ChartKind.values()).map(Drawing::usual), Stream.of(
                new Drawing.Share(Drawing.Side.DENOMINATOR, Optional.of(Drawing.By.CATEGORY)),
                new Drawing.Panels(false),
                new Drawing.Scatter(Measure.COVERAGE, Drawing.Points.CUSTOMERS, march),
                new Drawing.Change(ChangeOf.NUMERATOR, Optional.of(Drawing.By.PRODUCT), Period.parse("2024-W52"), march))).toList();
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void aDrawingWrittenAsOptionsIsReadAsTheSameDrawing(Drawing drawing) {
        var read = new DrawingOptions();

        picocli.CommandLine.populateCommand(read, CommandLine.options(drawing).toArray(String[]::new));

        assertThat(read.drawing()).isEqualTo(drawing);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has another shell")
    void aShellHandsOnTheWordsAsTheyWere() throws IOException, InterruptedException {
        var line = CommandLine.chart(Path.of("/data/例 一's.db"), PivotSpec.of(List.of(Measure.GROWTH_VOLUME), Grain.MONTH), List.of("*", "C1/mall", "a\\"),
                Drawing.usual(ChartKind.BAR), 120, Bands.STANDARD, Language.ZH, Path.of("$(out) \"x\" & y.pdf"));

        Process shell = new ProcessBuilder("sh", "-c", "printf '%s\\n' " + line.typed()).start();

        assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()).isEqualTo(line.words());
        assertThat(shell.waitFor()).isZero();
    }

    @Test
    void whatNeedsNoQuotesHasNone() {
        var line = CommandLine.grid(Path.of("market.db"), PivotSpec.of(List.of(Measure.COVERAGE), Grain.MONTH).withProducts(new Selection.Brand("青松")),
                List.of("C2", "C1"), new GridLook(Axes.PERIODS_DOWN, Colouring.DIVERGING, true),
                Bands.STANDARD.with(Measure.FULFILMENT, BandPolicy.of(new Band(0.75, 1))), Optional.of(LocalDate.of(2025, 7, 1)), Language.EN, Path.of("out.xlsx"));

        assertThat(line.typed()).isEqualTo("sanwei grid market.db --measure coverage --time month --region none --brand 青松 "
                + "--rows C2,C1 --axes periods_down --colours diverging --complete-only --bands fulfilment=0.75..1 --dated 2025-07-01 --lang en --out out.xlsx");
    }
}
