package sanwei.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import sanwei.pivot.PivotTable;
import sanwei.ui.band.BandModel;
import sanwei.ui.band.BandView;
import sanwei.ui.band.SavedBandsModel;
import sanwei.ui.explore.ExploreModel;
import sanwei.ui.explore.ExploreView;
import sanwei.ui.explore.ExportModel;
import sanwei.ui.history.History;
import sanwei.ui.history.HistoryButtons;
import sanwei.ui.open.DatasetMenu;
import sanwei.ui.open.OpenModel;
import sanwei.ui.overview.OverviewModel;
import sanwei.ui.overview.OverviewView;
import sanwei.ui.scope.Question;
import sanwei.ui.scope.ScopeBar;
import sanwei.ui.scope.ScopeModel;
import sanwei.ui.scope.Setting;
import sanwei.ui.shell.AppearanceMenu;
import sanwei.ui.shell.LanguageSwitch;
import sanwei.ui.shell.Screen;
import sanwei.ui.shell.Shell;
import sanwei.ui.task.Activities;
import sanwei.ui.task.Latest;
import sanwei.ui.task.Threads;
import sanwei.ui.theme.Theme;
import sanwei.ui.words.Words;
import sanwei.ui.workspace.WorkspaceModel;
import sanwei.workspace.WorkspaceFile;

/** All parts of the window, put together: the one place where they learn of each other. */
public final class Workbench {

    private final History history = new History();
    private final Words words;
    private final Theme theme;
    private final OpenModel open;
    private final ScopeModel scope;
    private final OverviewModel overview;
    private final ExploreModel explore;
    private final BandModel band;
    private final WorkspaceModel workspace;
    private final SavedBandsModel savedBands;
    private final Shell shell;

    /** @param example the dataset that comes with the product, where it was found */
    public Workbench(Threads threads, Words words, Theme theme, OpenModel.Opener opener, Optional<Path> example) {
        this(threads, words, theme, opener, example, (question, job) -> question.setting().opened().pivot().compute(question.spec(), job));
    }

    Workbench(Threads threads, Words words, Theme theme, OpenModel.Opener opener, Optional<Path> example,
            Latest.Work<Question, PivotTable> pivot) {
        this(threads, words, theme, opener, example, pivot, Clock.systemDefaultZone());
    }

    /** @param clock says which day it is */
    Workbench(Threads threads, Words words, Theme theme, OpenModel.Opener opener, Optional<Path> example,
            Latest.Work<Question, PivotTable> pivot, Clock clock) {
        this.words = words;
        this.theme = theme;
        var activities = new Activities(threads);
        open = new OpenModel(threads, activities, opener);
        scope = new ScopeModel(open);
        overview = new OverviewModel(threads, activities, scope, pivot);
        explore = new ExploreModel(threads, activities, scope, pivot);
        history.follow(scope.setting(), scope::restore);
        history.follow(explore.wanted(), explore::restore);
        scope.setting().addListener((property, before, now) -> {
            if (!before.map(Setting::opened).equals(now.map(Setting::opened))) {
                history.clear();
            }
        });
        band = new BandModel(threads, activities, scope, pivot);
        workspace = new WorkspaceModel(threads);
        savedBands = new SavedBandsModel(workspace, band, clock);
        history.follow(savedBands.all(), savedBands::restore);
        scope.setting().addListener((property, before, now) -> workspace.change(w -> w.withBands(scope.bands())));
        var menu = new DatasetMenu(words, open, example);
        shell = new Shell(words, open, activities, menu, new ScopeBar(words, scope, menu.node(), looks()), List.of(
                new Screen("overview", Feather.GRID, new OverviewView(words, overview)),
                new Screen("explore", Feather.BAR_CHART_2,
                        new ExploreView(words, explore, new ExportModel(threads, activities), theme.appearance())),
                new Screen("band", Feather.SLIDERS, new BandView(words, band, savedBands, theme.appearance()))));
        shell.warn(workspace.problem());
    }

    /** Goes on with what was made before, and keeps what is made from now on; to be called before a dataset is opened. */
    public void keepIn(WorkspaceFile file) {
        workspace.keepIn(file);
        scope.judgeBy(workspace.workspace().get().bands());
        history.clear();
    }

    private Node looks() {
        var looks = new HBox(4, new HistoryButtons(words, history).node(), new LanguageSwitch(words).node(), new AppearanceMenu(words, theme).node());
        looks.setAlignment(Pos.CENTER_RIGHT);
        looks.setMinWidth(Region.USE_PREF_SIZE);
        return looks;
    }

    public Scene scene(double width, double height) {
        var scene = new Scene(shell, width, height);
        theme.dress(scene);
        shell.listen(scene);
        new HistoryButtons(words, history).listen(scene);
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.F4), explore.inspector()::toggle);
        return scene;
    }

    public OpenModel open() {
        return open;
    }

    public ScopeModel scope() {
        return scope;
    }

    public OverviewModel overview() {
        return overview;
    }

    public ExploreModel explore() {
        return explore;
    }

    public BandModel band() {
        return band;
    }

    public WorkspaceModel workspace() {
        return workspace;
    }

    public SavedBandsModel savedBands() {
        return savedBands;
    }

    /** Leads to the screen of this name. */
    public void go(String key) {
        shell.screen(key).ifPresent(shell::go);
    }

    /** Whether everything asked for is on the screen. */
    boolean isSettled() {
        return !open.reading().get().running() && overview.isSettled() && explore.isSettled() && band.isSettled() && scope.setting().get().isPresent();
    }

    Words words() {
        return words;
    }

    Theme theme() {
        return theme;
    }
}
