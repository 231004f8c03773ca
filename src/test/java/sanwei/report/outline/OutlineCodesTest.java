package sanwei.report.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.band.BandPolicy;
import sanwei.band.TimeNode;
import sanwei.dataset.Market;
import sanwei.dataset.TestDataset;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.pivot.Selection;
import sanwei.text.Language;
import sanwei.text.Texts;
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

    @TempDir
    Path folder;

    private Market market;

    @BeforeEach
    void open() {
        market = Dataset.open(TestDataset.in(folder).region("C1", null, "county").region("C2", null, "county")
                .product("a", "A", "tier1", 100, 120, 110).product("b", "B", "tier1", 100, 120, 110)
                .customer("k1", "C1").customer("k2", "C2")
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
        assertThat(next.items()).isEqualTo(outline().items());
    }
}
