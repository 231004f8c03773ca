package sanwei.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.dataset.TestDataset;
import sanwei.dataset.open.Dataset;
import sanwei.pivot.Selection;
import sanwei.report.outline.Item;
import sanwei.report.outline.Outline;
import sanwei.report.outline.Part;
import sanwei.report.outline.ReportKind;
import sanwei.report.outline.Wording;
import sanwei.time.Period;
import sanwei.ui.history.History;
import sanwei.ui.open.OpenModel;
import sanwei.ui.scope.ScopeModel;
import sanwei.ui.task.Activities;
import sanwei.ui.task.ManualThreads;
import sanwei.ui.workspace.WorkspaceModel;
import sanwei.workspace.SavedReport;

class ReportsModelTest {

    private static final Clock DAY = Clock.fixed(LocalDate.of(2025, 7, 2).atTime(9, 30).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final ManualThreads threads = new ManualThreads();
    private final OpenModel open = new OpenModel(threads, new Activities(threads), Dataset::open);
    private final ScopeModel scope = new ScopeModel(open);
    private final History history = new History();
    private final ReportsModel reports = new ReportsModel(new WorkspaceModel(threads), scope, history, DAY);

    @BeforeEach
    void open() {
        history.follow(reports.all(), reports::restore);
        open("first", "2024-01-01", "2025-06-30");
    }

    private void open(String name, String first, String last) {
        open.open(TestDataset.at(folder.resolve(name + ".db")).region("C", null, "county").product("a", "A", "tier1", 100, 120,
                110).customer("k", "C")
                .line(first, "k", "a", 100, 50).line(last, "k", "a", 100, 50).write());
        threads.settle();
    }

    private Outline outline() {
        return reports.inHand().get().orElseThrow().outline();
    }

    private static Period period(String label) {
        return Period.parse(label).orElseThrow();
    }

    private void write(String text) {
        reports.change(o -> o.withItems(Sections.with(o.items(), "1", i -> i.worded(Optional.of(new Wording(text, "proposed"))))));
    }

    @Test
    void atFirstItIsTheUsualReportOfTheLastCompleteHalfYearAndNothingIsKept() {
        assertThat(outline()).isEqualTo(Outline.standard(ReportKind.HALF_YEAR, period("2025-H1"), new Selection.All()));
        assertThat(reports.all().getValue()).isEmpty();
        assertThat(reports.next()).isEmpty();
    }

    @Test
    void everyChangeIsKeptAsOneStepThatCanBeTakenBack() {
        write("mine");
        reports.change(o -> o.withItems(Sections.without(o.items(), "2")));
        reports.change(o -> o);

        assertThat(reports.all().getValue()).singleElement().satisfies(r -> {
            assertThat(r.dataset()).isEqualTo("first.db");
            assertThat(r.title().date()).isEqualTo(LocalDate.of(2025, 7, 2));
        });
        history.undo();
        assertThat(outline().items()).extracting(Item::id).contains("2");
        history.undo();
        assertThat(reports.all().getValue()).isEmpty();
        assertThat(outline().isStandard()).isTrue();
        history.redo();
        assertThat(outline().items().getFirst().wording()).map(Wording::text).hasValue("mine");
    }

    @Test
    void theNextPeriodBeginsWithTheSectionsAndTextsOfTheLast() {
        reports.choose(period("2024-H2"));
        write("as before");
        reports.name("for the board");
        reports.goOn();

        assertThat(outline().period()).isEqualTo(period("2025-H1"));
        assertThat(outline().items().getFirst().wording()).map(Wording::text).hasValue("as before");
        assertThat(reports.all().getValue()).extracting(r -> r.title().name()).containsExactly("for the board", "");
        history.undo();
        assertThat(outline().period()).isEqualTo(period("2024-H2"));
    }

    @Test
    void anotherKindLeavesWhatWasPutTogetherAsItIs() {
        reports.choose(ReportKind.MONTHLY);
        reports.choose(ReportKind.WEEKLY);
        assertThat(reports.all().getValue()).as("nothing was put together yet").hasSize(1);

        write("mine");
        reports.choose(ReportKind.ANNUAL);

        assertThat(reports.all().getValue()).extracting(SavedReport::kind).containsExactly("weekly", "annual");
        assertThat(outline()).isEqualTo(Outline.standard(ReportKind.ANNUAL, period("2024"), new Selection.All()));
    }

    @Test
    void aReportTakenUpAgainIsInHandWithItsProducts() {
        write("mine");
        SavedReport first = reports.all().getValue().getFirst();
        reports.begin();
        scope.change(s -> s.withProducts(new Selection.Codes(List.of("a"))));
        assertThat(outline().products()).as("products are those in force").isEqualTo(new Selection.Codes(List.of("a")));

        reports.takeUp(first);

        assertThat(reports.inHand().get().orElseThrow().kept()).hasValue(first);
        assertThat(scope.setting().get().orElseThrow().scope().products()).isEqualTo(new Selection.All());
        reports.delete(first);
        assertThat(reports.all().getValue()).hasSize(1);
        history.undo();
        assertThat(reports.inHand().get().orElseThrow().kept()).hasValue(first);
    }

    @Test
    void everyDatasetHasItsOwnReports() {
        write("mine");
        open("second", "2025-01-06", "2025-03-31");

        assertThat(outline().isStandard()).isTrue();
        assertThat(outline().period()).isEqualTo(period("2025-H1"));
        assertThat(reports.kept()).isEmpty();
        assertThat(reports.isPartial(period("2025-H1"))).isTrue();
        reports.change(o -> o.withItems(Sections.added(o.items(), Sections.fresh(new Part.Text()), "")));
        assertThat(reports.all().getValue()).hasSize(2);
        assertThat(reports.kept()).hasSize(1);
    }
}
