package sanwei.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;
import sanwei.chart.Appearance;
import sanwei.ui.action.Action;
import sanwei.ui.band.BandView;
import sanwei.ui.explore.ExploreView;
import sanwei.ui.inspect.Subject;
import sanwei.ui.overview.OverviewView;
import sanwei.ui.report.ReportView;
import sanwei.ui.report.Supply;
import sanwei.ui.shell.Screen;
import sanwei.ui.view.SavedViewsMenu;
import sanwei.ui.whatif.WhatIfView;
import sanwei.ui.words.Words;

/**
 * The screens in the order of the rail.
 *
 * @param onOpen told of the cell that is to be looked at more closely
 */
record Screens(Words words, Models models, ObservableValue<Appearance> appearance, SavedViewsMenu views, ToReport toReport, Consumer<Subject> onOpen) {

    List<Screen> all() {
        var overview = new OverviewView(words, models.overview(), appearance, onOpen);
        var explore = new ExploreView(words, models.explore(), models.viewExport(), appearance, views.node());
        var band = new BandView(words, models.band(), models.savedBands(), appearance, onOpen);
        var whatIf = new WhatIfView(words, models.whatIf(), models.scenarios(), appearance);
        var report = new ReportView(words, models.reports(), models.preview(), new Supply(models.workspace().workspace(), models.scope()), models.reportExport());
        return List.of(
                new Screen("overview", Feather.GRID, overview, List.of()),
                new Screen("explore", Feather.BAR_CHART_2, explore, with("explore", Stream.of(explore.actions(), views.actions()).flatMap(List::stream).toList())),
                new Screen("band", Feather.SLIDERS, band, with("band", List.of())),
                new Screen("whatif", Feather.SHUFFLE, whatIf, with("whatif", whatIf.actions())),
                new Screen("report", Feather.FILE_TEXT, report, report.actions()));
    }

    private List<Action> with(String screen, List<Action> own) {
        return Stream.of(own, toReport.on(screen)).flatMap(List::stream).toList();
    }
}
