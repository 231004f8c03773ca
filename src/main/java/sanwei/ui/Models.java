package sanwei.ui;

import java.time.Clock;
import javafx.beans.value.ObservableValue;
import sanwei.pivot.PivotTable;
import sanwei.text.Language;
import sanwei.ui.band.BandModel;
import sanwei.ui.band.SavedBandsModel;
import sanwei.ui.explore.ExploreModel;
import sanwei.ui.export.ExportModel;
import sanwei.ui.export.ExportedFilesModel;
import sanwei.ui.history.History;
import sanwei.ui.open.OpenModel;
import sanwei.ui.overview.OverviewModel;
import sanwei.ui.report.PreviewModel;
import sanwei.ui.report.ReportSource;
import sanwei.ui.report.ReportsModel;
import sanwei.ui.scope.Question;
import sanwei.ui.scope.ScopeModel;
import sanwei.ui.scope.Setting;
import sanwei.ui.task.Activities;
import sanwei.ui.task.Latest;
import sanwei.ui.task.Threads;
import sanwei.ui.view.SavedViewsModel;
import sanwei.ui.view.ViewModel;
import sanwei.ui.whatif.DraftModel;
import sanwei.ui.whatif.ScenariosModel;
import sanwei.ui.whatif.WhatIfModel;
import sanwei.ui.workspace.WorkspaceModel;

/** What the window knows and does, without anything that is seen. */
record Models(History history, Activities activities, OpenModel open, ScopeModel scope, WorkspaceModel workspace, OverviewModel overview,
        ExploreModel explore, BandModel band, SavedBandsModel savedBands, WhatIfModel whatIf, ScenariosModel scenarios, ViewModel view,
        SavedViewsModel savedViews, ExportModel viewExport, ReportsModel reports, PreviewModel preview, ExportModel reportExport) {

    static Models of(Threads threads, OpenModel.Opener opener, Latest.Work<Question, PivotTable> pivot, Clock clock,
            ObservableValue<Language> language) {
        var history = new History();
        var activities = new Activities(threads);
        var open = new OpenModel(threads, activities, opener);
        var scope = new ScopeModel(open);
        var workspace = new WorkspaceModel(threads);
        var explore = new ExploreModel(threads, activities, scope, pivot);
        var band = new BandModel(threads, activities, scope, pivot);
        var draft = new DraftModel();
        var scenarios = new ScenariosModel(workspace, scope, draft, clock);
        var view = new ViewModel(scope, explore, history);
        var reports = new ReportsModel(workspace, scope, history, clock);
        var models = new Models(history, activities, open, scope, workspace, new OverviewModel(threads, activities, scope, pivot), explore, band,
                new SavedBandsModel(workspace, band, clock), new WhatIfModel(threads, activities, scope, draft, scenarios, history), scenarios, view,
                new SavedViewsModel(workspace, view, clock), new ExportModel(threads, activities, new ExportedFilesModel(workspace, view, clock)),
                reports, new PreviewModel(threads, activities, scope, reports, language, clock),
                new ExportModel(threads, activities, new ExportedFilesModel(workspace, new ReportSource(reports), clock)));
        models.follow();
        return models;
    }

    /** Everything that can be taken back; there is no way back into another dataset. */
    private void follow() {
        history.follow(scope.setting(), scope::restore);
        history.follow(explore.wanted(), explore::restore);
        history.follow(explore.chart(), explore.chart()::set);
        scope.setting().addListener((property, before, now) -> {
            if (!before.map(Setting::opened).equals(now.map(Setting::opened))) {
                history.clear();
            }
        });
        history.follow(whatIf.draft().decided(), whatIf.draft()::restore);
        history.follow(scenarios.all(), scenarios::restore);
        history.follow(savedBands.all(), savedBands::restore);
        history.follow(savedViews.all(), savedViews::restore);
        history.follow(reports.all(), reports::restore);
        scope.setting().addListener((property, before, now) -> workspace.change(w -> w.withBands(scope.bands())));
    }

    /** Whether everything asked for is on the screen. */
    boolean isSettled() {
        return !open.reading().get().running() && overview.isSettled() && explore.isSettled() && band.isSettled() && whatIf.isSettled()
                && preview.isSettled() && scope.setting().get().isPresent();
    }
}
