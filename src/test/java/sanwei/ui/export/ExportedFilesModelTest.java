package sanwei.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.dataset.TestDataset;
import sanwei.dataset.open.Dataset;
import sanwei.report.CommandLine;
import sanwei.ui.explore.ExploreModel;
import sanwei.ui.history.History;
import sanwei.ui.open.OpenModel;
import sanwei.ui.scope.Question;
import sanwei.ui.scope.ScopeModel;
import sanwei.ui.task.Activities;
import sanwei.ui.task.ManualThreads;
import sanwei.ui.view.ViewModel;
import sanwei.ui.workspace.WorkspaceModel;

class ExportedFilesModelTest {

    @TempDir
    Path folder;

    private ExportedFilesModel exported;

    @BeforeEach
    void open() {
        var threads = new ManualThreads();
        var activities = new Activities(threads);
        var open = new OpenModel(threads, activities, Dataset::open);
        var scope = new ScopeModel(open);
        var explore = new ExploreModel(threads, activities, scope, Question::answer);
        exported = new ExportedFilesModel(new WorkspaceModel(threads), new ViewModel(scope, explore, new History()), Clock.systemUTC());
        open.open(TestDataset.in(folder).region("C", null, "county").product("a", "A", "tier1", 100, 120, 110).customer("k", "C")
                .line("2025-01-06", "k", "a", 100, 50).write());
        threads.settle();
    }

    private void keep(String file) {
        exported.keep(new CommandLine(List.of("sanwei", "grid", "--out", file)), file);
    }

    private List<String> files() {
        return exported.all().getValue().stream().map(f -> f.title().name()).toList();
    }

    @Test
    void theLatestHundredAreKeptAndTheSameCommandOnce() {
        for (int i = 0; i <= ExportedFilesModel.MOST; i++) {
            keep("f" + i);
        }
        keep("f50");
        assertThat(files()).hasSize(100).doesNotContain("f0").startsWith("f1", "f2").endsWith("f99", "f100", "f50");
    }
}
