package sanwei.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import sanwei.dataset.Problems;
import sanwei.dataset.open.DatasetRefused;
import sanwei.ui.action.Action;
import sanwei.ui.control.EmptyPanel;
import sanwei.ui.control.Failure;
import sanwei.ui.open.OpenModel;
import sanwei.ui.open.Opened;
import sanwei.ui.open.ProblemsSheet;
import sanwei.ui.scope.ScopeBar;
import sanwei.ui.task.Activities;
import sanwei.ui.task.Reading;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;
import sanwei.work.Message;

/** The frame around the screens: rail, scope bar, status bar, and what is said about opening. */
public final class Shell extends StackPane {

    private final Words words;
    private final OpenModel open;
    private final List<Screen> screens;
    private final Action opening;
    private final List<Action> going;
    private final Rail rail;
    private final Notice notice;
    private final StackPane stage = new StackPane();
    private final Cover sheets = new Cover();
    private final Toast toast;
    private Screen current;

    private final VBox top;

    /** @param opening lets the user choose a dataset */
    public Shell(Words words, OpenModel open, Activities activities, Action opening, ScopeBar scopeBar, List<Screen> screens) {
        this.words = words;
        this.open = open;
        this.opening = opening;
        this.screens = screens;
        current = screens.getFirst();
        going = goTo(screens);
        rail = new Rail(words, screens, going);
        notice = new Notice(words);
        getStyleClass().add(Style.SHELL);
        var main = new BorderPane(stage);
        top = new VBox(scopeBar, notice);
        main.setTop(top);
        main.setBottom(new StatusBar(words, open.reading(), activities, this::warnings));
        var frame = new BorderPane(main);
        frame.setLeft(rail);
        toast = new Toast(words);
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        getChildren().addAll(frame, toast, sheets);
        open.reading().addListener((property, before, now) -> heard(now));
        acceptFiles();
        go(current);
    }

    /** Says for a while what was just done, and offers what can be done about it. */
    public void tell(Message said, List<Action> actions) {
        toast.say(said, actions);
    }

    /** Says across the window what is wrong as long as something is. */
    public void warn(ObservableValue<Optional<Message>> problem) {
        var warning = new Notice(words);
        warning.setId("warning");
        top.getChildren().add(warning);
        problem.addListener((property, before, now) -> now.ifPresentOrElse(why -> warning.say(words.text("window.said", why)), warning::hide));
    }

    /** Opens datasets that are dropped anywhere. */
    private void acceptFiles() {
        setOnDragOver(e -> {
            if (e.getDragboard().hasFiles() && e.getDragboard().getFiles().size() == 1) {
                e.acceptTransferModes(TransferMode.COPY);
            }
            e.consume();
        });
        setOnDragDropped(e -> {
            e.setDropCompleted(e.getDragboard().hasFiles());
            e.getDragboard().getFiles().stream().findFirst().ifPresent(f -> open.open(f.toPath()));
            e.consume();
        });
    }

    /** The commands that lead to the screens. */
    public List<Action> going() {
        return going;
    }

    private List<Action> goTo(List<Screen> all) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> Action.of("go." + all.get(i).key(), () -> go(all.get(i))).called("window." + all.get(i).key()).on("Shortcut+" + (i + 1)))
                .toList();
    }

    public Screen current() {
        return current;
    }

    public void go(Screen screen) {
        current = screen;
        rail.show(screen);
        boolean data = open.reading().get().answer().isPresent();
        stage.getChildren().setAll(data ? screen.view() : nothingOpen());
    }

    private Node nothingOpen() {
        Reading<Path, Opened> reading = open.reading().get();
        if (reading.running()) {
            return new EmptyPanel(Feather.LOADER, words.text("window.opening.heading"), words.text("window.opening.reason"));
        }
        return new EmptyPanel(Feather.DATABASE, words.text("window.nothing_open"), words.text("window.nothing_open.reason"))
                .withStep(words.text(opening.text()), opening.run());
    }

    private void heard(Reading<Path, Opened> reading) {
        if (reading.running() || reading.failure().isEmpty()) {
            notice.hide();
        }
        reading.failure().ifPresent(this::tell);
        go(current);
    }

    private void tell(Throwable failure) {
        notice.say(words.text("window.said", Failure.message(failure)));
        if (failure instanceof DatasetRefused refused) {
            show(refused.file().getFileName().toString(), refused.problems());
        }
    }

    private void warnings(Opened opened) {
        show(opened.file().getFileName().toString(), opened.market().problems());
    }

    private void show(String file, Problems problems) {
        cover(new ProblemsSheet(words, file, problems, this::uncover), Pos.CENTER);
    }

    /** Lays a sheet over the window, which has the keyboard until it is taken away. */
    public void cover(Node sheet, Pos at) {
        sheets.show(sheet, at);
    }

    /** Takes the sheet away; the keyboard returns to where it was. */
    public void uncover() {
        sheets.hide();
    }

    /** Whether a sheet lies over the window. */
    public ReadOnlyBooleanProperty covered() {
        return sheets.shown();
    }

    public Optional<Screen> screen(String key) {
        return screens.stream().filter(s -> s.key().equals(key)).findFirst();
    }
}
