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
import sanwei.report.outline.Item;
import sanwei.ui.action.Action;
import sanwei.ui.action.Actions;
import sanwei.ui.action.Buttons;
import sanwei.ui.action.HelpSheet;
import sanwei.ui.action.Palette;
import sanwei.ui.band.BandModel;
import sanwei.ui.band.SavedBandsModel;
import sanwei.ui.control.Clip;
import sanwei.ui.control.Context;
import sanwei.ui.control.Definition;
import sanwei.ui.explore.ExploreModel;
import sanwei.ui.history.HistoryActions;
import sanwei.ui.inspect.Subject;
import sanwei.ui.open.DatasetMenu;
import sanwei.ui.open.OpenModel;
import sanwei.ui.overview.OverviewModel;
import sanwei.ui.report.Adding;
import sanwei.ui.report.PreviewModel;
import sanwei.ui.report.ReportsModel;
import sanwei.ui.scope.Question;
import sanwei.ui.scope.ScopeBar;
import sanwei.ui.scope.ScopeModel;
import sanwei.ui.settings.LeftFile;
import sanwei.ui.shell.AppearanceMenu;
import sanwei.ui.shell.LanguageSwitch;
import sanwei.ui.shell.Screen;
import sanwei.ui.shell.Shell;
import sanwei.ui.task.Latest;
import sanwei.ui.task.Threads;
import sanwei.ui.theme.Theme;
import sanwei.ui.view.Returning;
import sanwei.ui.view.SavedViewsMenu;
import sanwei.ui.view.SavedViewsModel;
import sanwei.ui.whatif.ScenariosModel;
import sanwei.ui.whatif.WhatIfModel;
import sanwei.ui.words.Words;
import sanwei.ui.workspace.WorkspaceModel;
import sanwei.work.Message;
import sanwei.workspace.WorkspaceFile;

/** All parts of the window, put together: the one place where they learn of each other. */
public final class Workbench {

    private final Words words;
    private final Theme theme;
    private final Models models;
    private final SavedViewsMenu views;
    private final ToReport toReport;
    private final HistoryActions steps;
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
        models = Models.of(threads, opener, pivot, clock, words.language());
        var adding = new Adding(words, models.reports(), models.preview(), this::added);
        views = new SavedViewsMenu(words, models.view(), models.savedViews(), adding::add);
        var menu = new DatasetMenu(words, models.open(), example);
        steps = HistoryActions.of(models.history());
        var language = new LanguageSwitch(words);
        var appearance = new AppearanceMenu(words, theme);
        toReport = ToReport.of(models, adding);
        var scopeBar = new ScopeBar(words, models.scope(), menu.node(), looks(language, appearance));
        List<Screen> screens = new Screens(words, models, theme.appearance(), views, toReport, this::open).all();
        shell = new Shell(words, models.open(), models.activities(), menu.open(), scopeBar, screens);
        var close = Action.of("close", shell::uncover).on("Esc").when(shell.covered());
        actions = new Actions(
                List.of(Action.of("copy", this::copy).on("Shortcut+C"), close),
                Stream.of(List.of(palette, help, Action.of("explain", this::explain).on("F1")), shell.going(), steps.all(), menu.actions(),
                        scopeBar.actions(), List.of(language.next()), appearance.actions()).flatMap(List::stream).toList(),
                byScreen(screens), () -> shell.current().key(), shell.covered());
        shell.warn(models.workspace().problem());
        shell.warn(models.view().missing());
    }

    /** Goes on with what was made before, and keeps what is made from now on; to be called before a dataset is opened. */
    public void keepIn(WorkspaceFile file) {
        models.workspace().keepIn(file);
        models.scope().judgeBy(models.workspace().workspace().get().bands());
        models.history().clear();
    }

    /** Comes back to every dataset as it was left, and keeps how it is left; to be called before one is opened. */
    public void comeBack(LeftFile file) {
        var comingBack = new Returning(models.view(), file);
        models.scope().beginWith(comingBack::begin);
        returning = Optional.of(comingBack);
    }

    /** Keeps at once what is not kept yet; the window is about to go. */
    public void close() {
        models.workspace().close();
        returning.ifPresent(Returning::leave);
    }

    private static Map<String, List<Action>> byScreen(List<Screen> screens) {
        Map<String, List<Action>> actions = new LinkedHashMap<>();
        screens.forEach(screen -> actions.put(screen.key(), screen.actions()));
        return actions;
    }

    /** Says that a section was added, and leads to it. */
    private void added(Message said, Item item) {
        shell.tell(said, List.of(steps.undo(), Action.of("go.report", () -> go("report")).called("window.report")));
    }

    private Node looks(LanguageSwitch language, AppearanceMenu appearance) {
        var looks = new HBox(Buttons.icon(words, steps.undo(), Feather.CORNER_UP_LEFT), Buttons.icon(words, steps.redo(), Feather.CORNER_UP_RIGHT),
                toReport.button(words, this::screen), Buttons.icon(words, palette, Feather.SEARCH), language.node(), appearance.node());
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
        models.explore().open(cell);
        go("explore");
    }

    private void search() {
        shell.cover(new Palette(words, new Destinations(words, actions, models.scope(), models.explore(), views, this::go).all(), shell::uncover), Pos.TOP_CENTER);
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
        return models.open();
    }

    public ScopeModel scope() {
        return models.scope();
    }

    public OverviewModel overview() {
        return models.overview();
    }

    public ExploreModel explore() {
        return models.explore();
    }

    public BandModel band() {
        return models.band();
    }

    public WhatIfModel whatIf() {
        return models.whatIf();
    }

    public ScenariosModel scenarios() {
        return models.scenarios();
    }

    public WorkspaceModel workspace() {
        return models.workspace();
    }

    public SavedBandsModel savedBands() {
        return models.savedBands();
    }

    public SavedViewsModel savedViews() {
        return models.savedViews();
    }

    public ReportsModel reports() {
        return models.reports();
    }

    PreviewModel preview() {
        return models.preview();
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
        return models.isSettled();
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
