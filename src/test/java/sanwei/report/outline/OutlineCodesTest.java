package sanwei.report.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.band.BandPolicy;
import sanwei.band.TimeNode;
import sanwei.chart.pivot.Drawing;
import sanwei.dataset.Category;
import sanwei.dataset.Market;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.TestDataset;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.pivot.Comparison;
import sanwei.pivot.MethodWeights;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.Selection;
import sanwei.pivot.change.ChangeOf;
import sanwei.report.Axes;
import sanwei.report.Colouring;
import sanwei.report.GridLook;
import sanwei.text.Language;
import sanwei.text.Texts;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.work.Job;
import sanwei.workspace.Codes;
import sanwei.workspace.SavedReport;
import sanwei.workspace.SavedSection;
import sanwei.workspace.Title;
import sanwei.workspace.Workspace;
import sanwei.workspace.WorkspaceFile;

/** Outlines as they are kept, of a dataset with the brands A and B and orders from January to June 2025. */
class OutlineCodesTest {

    static final Title TITLE = new Title("r", "上半年", LocalDate.of(2025, 7, 2));
    private static final Period FIRST = Period.parse("2025-H1").orElseThrow();
    private static final BandPolicy POLICY = BandPolicy.of(new Band(0.65, 0.85)).with(new TimeNode.InMonth(1), new Band(0.5, 0.9));

    private static final PivotSpec QUESTION = PivotSpec.of(List.of(Measure.DISTRIBUTION, Measure.STOCK_OUT), Grain.MONTH)
            .withRegion(Optional.of(RegionLevel.COUNTY))
            .withCategory(Optional.of(Category.FORMAT))
            .withProducts(new Selection.Brand("B"))
            .withWithin(Optional.of("C1"))
            .withWhere(Map.of(Category.FORMAT, Set.of("mall")))
            .withDays(Optional.of(LocalDate.of(2025, 1, 1)), Optional.of(LocalDate.of(2025, 6, 30)))
            .withComparison(Comparison.FESTIVAL)
            .withWeights(new MethodWeights(0.1, 0.2, 0.3, 0.4));

    @TempDir
    Path folder;

    private Market market;

    @BeforeEach
    void open() {
        market = Dataset.open(TestDataset.in(folder).region("C1", null, "county").region("C2", null, "county")
                .product("a", "A", "tier1", 100, 120, 110).product("b", "B", "tier1", 100, 120, 110)
                .customer("k1", "C1").format("mall").customer("k2", "C2")
                .line("2025-01-01", "k1", "a", 10, 5).line("2025-06-30", "k2", "b", 10, 9)
                .write(), Job.quiet());
    }

    private static Outline outline() {
        return new Outline(ReportKind.HALF_YEAR, FIRST, new Selection.Codes(List.of("a", "b")), List.of(
                Item.of("1", new Part.Summary()),
                Item.of("x", Part.indicator(Measure.STOCK_OUT, Part.Facet.REGION, Part.Facet.TIME)).headed(Optional.of("断货")),
                Item.of("3", new Part.BandReview(Measure.MOVEMENT_AVERAGE,
                        Optional.of(new Part.KeptBand("春节后", LocalDate.of(2025, 3, 10), "county, C2", POLICY)))),
                Item.of("4", Part.bandReview(Measure.FULFILMENT)),
                Item.of("c", new Part.Chart(QUESTION.withMeasures(List.of(Measure.STOCK_OUT)), List.of("C1/mall", "*/*"),
                        new Drawing.Change(ChangeOf.NUMERATOR, Optional.of(Drawing.By.REGION), Optional.empty(), Period.parse("2025-06")))),
                Item.of("g", new Part.Grid(QUESTION, List.of(), new GridLook(Axes.PERIODS_DOWN, Colouring.OFF, true))),
                Item.of("t", new Part.Text()),
                Item.of("5", new Part.Changes()).worded(Optional.of(new Wording("{distribution} now.\n\nSo \"be\" it.", "It was 50.0%.")))));
    }

    @Test
    void whatIsKeptComesBackFromTheFileAsItWas() {
        var file = new WorkspaceFile(folder.resolve("w.sanwei"));
        file.write(Workspace.EMPTY.with(OutlineCodes.of(outline(), TITLE, "for the \"meeting\"")));

        SavedReport saved = new WorkspaceFile(folder.resolve("w.sanwei")).read().workspace().all(SavedReport.class).getFirst();

        assertThat(saved.dataset()).isEqualTo("for the \"meeting\"");
        assertThat(saved.title()).isEqualTo(TITLE);
        assertThat(OutlineCodes.read(saved, market)).isEqualTo(new OutlineCodes.Read(outline(), List.of()));
    }

    @Test
    void everyStandardReportComesBack() {
        for (ReportKind kind : ReportKind.values()) {
            var standard = Outline.standard(kind, kind.grain().containing(LocalDate.of(2025, 3, 3)), new Selection.Brand("B"));
            assertThat(OutlineCodes.read(OutlineCodes.of(standard, TITLE, ""), market)).isEqualTo(new OutlineCodes.Read(standard, List.of()));
        }
    }

    @Test
    void whatTheDatasetOrTheProgramDoesNotHaveIsTold() {
        var saved = new SavedReport(TITLE, "", "half-year", Period.parse("2030-H2").orElseThrow(), new Selection.Codes(List.of("b", "gone")), List.of(
                section("summary", Codes.NONE), section("dream", Codes.NONE), section("indicator", Codes.NONE.with("measure", "mood")),
                section("indicator", Codes.NONE.with("measure", "distribution").with("facets", List.of("time", "space"))),
                section("band_review", Codes.NONE.with("measure", "coverage"))));

        OutlineCodes.Read read = OutlineCodes.read(saved, market);

        assertThat(read.outline()).isEqualTo(new Outline(ReportKind.HALF_YEAR, FIRST, new Selection.Codes(List.of("b")),
                List.of(Item.of("id", new Part.Summary()), Item.of("id", Part.indicator(Measure.DISTRIBUTION, Part.Facet.TIME)))));
        assertThat(read.leftOut()).extracting(Texts.in(Language.EN)::say).containsExactly("section “dream”", "section “indicator”",
                "measure mood in section “indicator”", "choice space in section “indicator”", "section “band_review”", "product gone", "2030-H2");
    }

    private static SavedSection section(String part, Codes codes) {
        return new SavedSection("id", part, codes, List.of(), Optional.empty(), Optional.empty());
    }

    @Test
    void aReportAboutNothingOfTheDatasetIsAboutItsFocusBrandAndItsLatestHalf() {
        var saved = new SavedReport(TITLE, "", "daily", Period.parse("2025-06-30").orElseThrow(), new Selection.Brand("Z"), List.of());

        OutlineCodes.Read read = OutlineCodes.read(saved, market);

        assertThat(read.outline()).isEqualTo(new Outline(ReportKind.HALF_YEAR, FIRST, new Selection.Brand("A"), List.of()));
        assertThat(read.leftOut()).extracting(Texts.in(Language.EN)::say)
                .containsExactly("reports of the kind “daily” about 2025-06-30", "brand Z");
    }

    @Test
    void theNextReportStartsFromTheLastOne() {
        Outline next = outline().movedTo(Period.parse("2025-H2").orElseThrow());

        assertThat(next.period().label()).isEqualTo("2025-H2");
        assertThat(next.items()).extracting(Item::wording).isEqualTo(outline().items().stream().map(Item::wording).toList());
        var chart = (Part.Chart) next.items().get(4).part();
        assertThat(chart.spec().from()).contains(LocalDate.of(2025, 7, 1));
        assertThat(chart.spec().to()).contains(LocalDate.of(2025, 12, 31));
        assertThat(((Drawing.Change) chart.drawing()).now()).isEqualTo(Period.parse("2025-12"));
        assertThat(((Part.Grid) next.items().get(5).part()).spec().to()).contains(LocalDate.of(2025, 12, 31));
        assertThat(next.movedTo(FIRST)).isEqualTo(outline());
    }

    @Test
    void weeksMoveByWeeks() {
        var weekly = new Outline(ReportKind.WEEKLY, Period.parse("2024-W52").orElseThrow(), new Selection.All(), List.of(
                Item.of("c", new Part.Chart(QUESTION.withDays(Optional.empty(), Optional.of(LocalDate.of(2024, 12, 29))), List.of(),
                        new Drawing.Scatter(Measure.FULFILMENT, Drawing.Points.MEMBERS, Period.parse("2024-W52"))))));

        var chart = (Part.Chart) weekly.movedTo(Period.parse("2025-W02").orElseThrow()).items().getFirst().part();

        assertThat(chart.spec().from()).isEmpty();
        assertThat(chart.spec().to()).contains(LocalDate.of(2025, 1, 12));
        assertThat(((Drawing.Scatter) chart.drawing()).at()).isEqualTo(Period.parse("2025-W02"));
    }
}
