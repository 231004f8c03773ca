package sanwei.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import sanwei.pivot.PivotTable;
import sanwei.ui.action.Action;
import sanwei.ui.action.Actions;
import sanwei.ui.action.Buttons;
import sanwei.ui.action.HelpSheet;
import sanwei.ui.action.Palette;
import sanwei.ui.band.BandModel;
import sanwei.ui.band.BandView;
import sanwei.ui.band.SavedBandsModel;
import sanwei.ui.control.Clip;
import sanwei.ui.control.Context;
import sanwei.ui.control.Definition;
import sanwei.ui.explore.ExploreModel;
import sanwei.ui.explore.ExploreView;
import sanwei.ui.explore.ExportModel;
import sanwei.ui.history.History;
import sanwei.ui.history.HistoryActions;
import sanwei.ui.inspect.Subject;
import sanwei.ui.open.DatasetMenu;
import sanwei.ui.open.OpenModel;
import sanwei.ui.overview.OverviewModel;
import sanwei.ui.overview.OverviewView;
import sanwei.ui.scope.Question;
import sanwei.ui.scope.ScopeBar;
import sanwei.ui.scope.ScopeModel;
import sanwei.ui.scope.Setting;
import sanwei.ui.settings.LeftFile;
import sanwei.ui.shell.AppearanceMenu;
import sanwei.ui.shell.LanguageSwitch;
import sanwei.ui.shell.Screen;
import sanwei.ui.shell.Shell;
import sanwei.ui.task.Activities;
import sanwei.ui.task.Latest;
import sanwei.ui.task.Threads;
import sanwei.ui.theme.Theme;
import sanwei.ui.view.ExportedFilesModel;
import sanwei.ui.view.Returning;
import sanwei.ui.view.SavedViewsMenu;
import sanwei.ui.view.SavedViewsModel;
import sanwei.ui.view.ViewModel;
import sanwei.ui.whatif.DraftModel;
import sanwei.ui.whatif.ScenariosModel;
import sanwei.ui.whatif.WhatIfModel;
import sanwei.ui.whatif.WhatIfView;
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
    private final WhatIfModel whatIf;
    private final ScenariosModel scenarios;
    private final WorkspaceModel workspace;
    private final SavedBandsModel savedBands;
    private final ViewModel view;
    private final SavedViewsModel savedViews;
    private final SavedViewsMenu views;
    private final Action palette = Action.of("palette", this::search).on("Shortcut+K", "Shortcut+Shift+P");
    private final Action help = Action.of("help", this::help).on("'?'");
    private final Shell shell;
    private final Actions actions;
    private Optional<Returning> returning = Optional.empty();

    /** @param example the dataset that comes with the product, where it was found */
    public Workbench(Threads threads, Words words, Theme theme, OpenModel.Opener opener, Optional<Path> example) {
        this(threads, words, theme, opener, example, Question::answer);
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
        history.follow(explore.chart(), explore.chart()::set);
        scope.setting().addListener((property, before, now) -> {
            if (!before.map(Setting::opened).equals(now.map(Setting::opened))) {
                history.clear();
            }
        });
        band = new BandModel(threads, activities, scope, pivot);
        var draft = new DraftModel();
        workspace = new WorkspaceModel(threads);
        scenarios = new ScenariosModel(workspace, scope, draft, clock);
        whatIf = new WhatIfModel(threads, activities, scope, draft, scenarios, history);
        history.follow(draft.decided(), draft::restore);
        history.follow(scenarios.all(), scenarios::restore);
        savedBands = new SavedBandsModel(workspace, band, clock);
        history.follow(savedBands.all(), savedBands::restore);
        view = new ViewModel(scope, explore, history);
        savedViews = new SavedViewsModel(workspace, view, clock);
        history.follow(savedViews.all(), savedViews::restore);
        views = new SavedViewsMenu(words, view, savedViews);
        scope.setting().addListener((property, before, now) -> workspace.change(w -> w.withBands(scope.bands())));
        var menu = new DatasetMenu(words, open, example);
        var steps = HistoryActions.of(history);
        var language = new LanguageSwitch(words);
        var appearance = new AppearanceMenu(words, theme);
        var scopeBar = new ScopeBar(words, scope, menu.node(), looks(steps, language, appearance));
        var exploreView = new ExploreView(words, explore,
                new ExportModel(threads, activities, new ExportedFilesModel(workspace, view, clock)), theme.appearance(), views.node());
        var whatIfView = new WhatIfView(words, whatIf, scenarios, theme.appearance());
        List<Screen> screens = List.of(
                new Screen("overview", Feather.GRID, new OverviewView(words, overview, theme.appearance(), this::open), List.of()),
                new Screen("explore", Feather.BAR_CHART_2, exploreView,
                        Stream.of(exploreView.actions(), views.actions()).flatMap(List::stream).toList()),
                new Screen("band", Feather.SLIDERS, new BandView(words, band, savedBands, theme.appearance(), this::open), List.of()),
                new Screen("whatif", Feather.SHUFFLE, whatIfView, whatIfView.actions()));
        shell = new Shell(words, open, activities, menu.open(), scopeBar, screens);
        var close = Action.of("close", shell::uncover).on("Esc").when(shell.covered());
        actions = new Actions(
                List.of(Action.of("copy", this::copy).on("Shortcut+C"), close),
                Stream.of(List.of(palette, help, Action.of("explain", this::explain).on("F1")), shell.going(), steps.all(), menu.actions(),
                        scopeBar.actions(), List.of(language.next()), appearance.actions()).flatMap(List::stream).toList(),
                byScreen(screens), () -> shell.current().key(), shell.covered());
        shell.warn(workspace.problem());
        shell.warn(view.missing());
    }

    /** Goes on with what was made before, and keeps what is made from now on; to be called before a dataset is opened. */
    public void keepIn(WorkspaceFile file) {
        workspace.keepIn(file);
        scope.judgeBy(workspace.workspace().get().bands());
        history.clear();
    }

    /** Comes back to every dataset as it was left, and keeps how it is left; to be called before one is opened. */
    public void comeBack(LeftFile file) {
        var comingBack = new Returning(view, file);
        scope.beginWith(comingBack::begin);
        returning = Optional.of(comingBack);
    }

    /** Keeps at once what is not kept yet; the window is about to go. */
    public void close() {
        workspace.close();
        returning.ifPresent(Returning::leave);
    }

    private static Map<String, List<Action>> byScreen(List<Screen> screens) {
        Map<String, List<Action>> actions = new LinkedHashMap<>();
        screens.forEach(screen -> actions.put(screen.key(), screen.actions()));
        return actions;
    }

    private Node looks(HistoryActions steps, LanguageSwitch language, AppearanceMenu appearance) {
        var looks = new HBox(Buttons.icon(words, steps.undo(), Feather.CORNER_UP_LEFT), Buttons.icon(words, steps.redo(), Feather.CORNER_UP_RIGHT),
                Buttons.icon(words, palette, Feather.SEARCH), language.node(), appearance.node());
        looks.setAlignment(Pos.CENTER_RIGHT);
        looks.setMinWidth(Region.USE_PREF_SIZE);
        return looks;
    }

    public Scene scene(double width, double height) {
        var scene = new Scene(shell, width, height);
        theme.dress(scene);
        actions.listen(scene);
        return scene;
    }

    /** Looks at a cell in the grid. */
    private void open(Subject cell) {
        explore.open(cell);
        go("explore");
    }

    private void search() {
        shell.cover(new Palette(words, new Destinations(words, actions, scope, explore, views, this::go).all(), shell::uncover), Pos.TOP_CENTER);
    }

    private void help() {
        shell.cover(new HelpSheet(words, actions.groups(), shell::uncover), Pos.CENTER);
    }

    /** What has the focus, else the measure of the screen; where there is none, all keys. */
    private void explain() {
        Optional<Node> focus = Optional.ofNullable(shell.getScene().getFocusOwner());
        focus.flatMap(Context::helpAt).ifPresentOrElse(Runnable::run, () -> explainMeasure(focus));
    }

    private void explainMeasure(Optional<Node> focus) {
        focus.flatMap(Context::measureAt).or(() -> Context.measureAt(shell.current().view())).ifPresentOrElse(
                shown -> Definition.show(words, shown.measure(), shown.beside()), this::help);
    }

    private void copy() {
        Optional.ofNullable(shell.getScene().getFocusOwner()).flatMap(Context::copyAt).ifPresent(Clip::put);
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

    public WhatIfModel whatIf() {
        return whatIf;
    }

    public ScenariosModel scenarios() {
        return scenarios;
    }

    public WorkspaceModel workspace() {
        return workspace;
    }

    public SavedBandsModel savedBands() {
        return savedBands;
    }

    public SavedViewsModel savedViews() {
        return savedViews;
    }

    /** The name of the screen that is shown. */
    public String screen() {
        return shell.current().key();
    }

    /** Leads to the screen of this name. */
    public void go(String key) {
        shell.screen(key).ifPresent(shell::go);
    }

    /** Whether everything asked for is on the screen. */
    boolean isSettled() {
        return !open.reading().get().running() && overview.isSettled() && explore.isSettled() && band.isSettled() && whatIf.isSettled() && scope.setting().get().isPresent();
    }

    Actions actions() {
        return actions;
    }

    Words words() {
        return words;
    }

    Theme theme() {
        return theme;
    }
}
