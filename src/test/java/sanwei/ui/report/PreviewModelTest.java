package sanwei.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.dataset.TestDataset;
import sanwei.dataset.open.Dataset;
import sanwei.report.outline.Draft;
import sanwei.report.outline.ReportKind;
import sanwei.text.Language;
import sanwei.ui.history.History;
import sanwei.ui.open.OpenModel;
import sanwei.ui.scope.ScopeModel;
import sanwei.ui.task.Activities;
import sanwei.ui.task.ManualThreads;
import sanwei.ui.workspace.WorkspaceModel;

class PreviewModelTest {

    private static final Clock DAY = Clock.fixed(LocalDate.of(2025, 7, 2).atTime(9, 30).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final ManualThreads threads = new ManualThreads();
    private final Activities activities = new Activities(threads);
    private final OpenModel open = new OpenModel(threads, activities, Dataset::open);
    private final ScopeModel scope = new ScopeModel(open);
    private final ReportsModel reports = new ReportsModel(new WorkspaceModel(threads), scope, new History(), DAY);
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);
    private final PreviewModel preview = new PreviewModel(threads, activities, scope, reports, language, DAY);

    @BeforeEach
    void open() {
        open.open(TestDataset.at(folder.resolve("small.db")).region("C", null, "county").product("a", "A", "tier1", 100, 120, 110)
                .customer("k", "C").line("2024-01-01", "k", "a", 100, 50).line("2025-06-30", "k", "a", 100, 50).write());
        threads.settle();
    }

    private Optional<Asked> composed() {
        return preview.composed().get().answered().map(a -> a.question());
    }

    private ReportKind kindOnPages() {
        Draft laidOut = preview.printed().get().answer().orElseThrow().draft();
        assertThat(preview.composed().get().answer()).containsSame(laidOut);
        return composed().orElseThrow().request().kind();
    }

    @Test
    void nothingIsComposedWhileItIsNotLookedAt() {
        reports.choose(ReportKind.WEEKLY);
        language.set(Language.ZH);
        threads.settle();
        assertThat(preview.composed().get().answered()).isEmpty();
        assertThat(preview.isSettled()).isTrue();

        preview.look(true);
        threads.settle();
        assertThat(kindOnPages()).isEqualTo(ReportKind.WEEKLY);
        Optional<Asked> seen = composed();

        preview.look(false);
        reports.choose(ReportKind.MONTHLY);
        threads.settle();
        assertThat(composed()).as("left as it was").isEqualTo(seen);
        preview.look(true);
        threads.settle();
        assertThat(kindOnPages()).isEqualTo(ReportKind.MONTHLY);
    }

    @Test
    void whatIsThereAlreadyIsNotComposedAgain() {
        preview.look(true);
        threads.settle();

        preview.look(false);
        preview.look(true);
        threads.nextFrame();

        assertThat(threads.inBackground()).isZero();
        assertThat(preview.isSettled()).isTrue();
    }

    @Test
    void theLatestReportWinsAndTheOneBeforeNeverReachesThePages() {
        preview.look(true);
        threads.settle();
        reports.choose(ReportKind.WEEKLY);
        threads.nextFrame();
        assertThat(preview.composed().get().running()).isTrue();
        reports.choose(ReportKind.ANNUAL);
        threads.nextFrame();
        assertThat(threads.inBackground()).isEqualTo(2);

        threads.workOnce();
        threads.showResults();
        assertThat(kindOnPages()).as("what was there stays").isEqualTo(ReportKind.HALF_YEAR);
        assertThat(preview.isSettled()).isFalse();

        threads.settle();
        assertThat(kindOnPages()).isEqualTo(ReportKind.ANNUAL);
        assertThat(preview.isSettled()).isTrue();
    }

    @Test
    void itIsSaidThatThePagesWereGivenUpAndTheyCanBeMadeAgain() {
        preview.look(true);
        threads.nextFrame();
        threads.pass(Duration.ofSeconds(1));
        activities.shown().getFirst().cancel();
        assertThat(preview.stopped().get()).isTrue();

        preview.again();
        threads.settle();
        assertThat(preview.stopped().get()).isFalse();
        assertThat(kindOnPages()).isEqualTo(ReportKind.HALF_YEAR);
    }
}
