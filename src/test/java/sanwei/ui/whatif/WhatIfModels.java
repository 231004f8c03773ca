package sanwei.ui.whatif;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import sanwei.dataset.TestDataset;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Measure;
import sanwei.time.Period;
import sanwei.ui.history.History;
import sanwei.ui.open.OpenModel;
import sanwei.ui.scope.ScopeModel;
import sanwei.ui.task.Activities;
import sanwei.ui.task.ManualThreads;
import sanwei.ui.workspace.WorkspaceModel;

/** The models of the screen without a window, and small datasets to try things out on. */
final class WhatIfModels {

    final ManualThreads threads = new ManualThreads();
    final Activities activities = new Activities(threads);
    final DraftModel draft = new DraftModel();
    final ScopeModel scope;
    final ScenariosModel scenarios;
    final WhatIfModel model;
    private final Path folder;
    private final OpenModel open;

    WhatIfModels(Path folder, Trials trials) {
        this.folder = folder;
        open = new OpenModel(threads, activities, Dataset::open);
        scope = new ScopeModel(open);
        scenarios = new ScenariosModel(new WorkspaceModel(threads), scope, draft, Clock.systemUTC());
        model = new WhatIfModel(threads, activities, scope, draft, scenarios, new History(), trials);
    }

    void open(TestDataset dataset) {
        open.open(dataset.write());
        threads.settle();
        model.look();
        threads.settle();
    }

    Trial trial() {
        return model.trial().get().answer().orElseThrow();
    }

    static Trial.Indicator of(Trial trial, Measure measure) {
        return trial.indicators().stream().filter(i -> i.measure() == measure).findFirst().orElseThrow();
    }

    TestDataset oneCustomer(String name) {
        return TestDataset.at(folder.resolve(name))
                .region("C1", null, "county")
                .product("a", "Star", "first", 100, 120, 110)
                .product("b", "Star", "first", 100, 120, 110)
                .customer("k1", "C1");
    }

    /** The first three months of a year, a line a week, of which one week has nothing to hand out. */
    TestDataset quarter(String name) {
        TestDataset dataset = oneCustomer(name);
        for (int week = 1; week <= 14; week++) {
            dataset.line(monday(week), "k1", "a", 10, week == 5 ? 0 : 8);
        }
        return dataset;
    }

    static String monday(int week) {
        return LocalDate.ofEpochDay(Period.parse("2025-W%02d".formatted(week)).orElseThrow().days().first()).toString();
    }
}
