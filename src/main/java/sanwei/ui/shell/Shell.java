package sanwei.ui.shell;

import atlantafx.base.controls.ModalPane;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import sanwei.dataset.Problems;
import sanwei.dataset.open.DatasetRefused;
import sanwei.ui.control.EmptyPanel;
import sanwei.ui.control.Failure;
import sanwei.ui.open.DatasetMenu;
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

    private static final KeyCode[] DIGITS = {
        KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT9
    };

    private final Words words;
    private final OpenModel open;
    private final List<Screen> screens;
    private final DatasetMenu menu;
    private final Rail rail;
    private final Notice notice;
    private final StackPane stage = new StackPane();
    private final ModalPane sheets = new ModalPane();
    private Screen current;

    private final VBox top;

    public Shell(Words words, OpenModel open, Activities activities, DatasetMenu menu, ScopeBar scopeBar, List<Screen> screens) {
        this.words = words;
        this.open = open;
        this.menu = menu;
        this.screens = screens;
        current = screens.getFirst();
        rail = new Rail(words, screens, this::go);
        notice = new Notice(words);
        getStyleClass().add(Style.SHELL);
        var main = new BorderPane(stage);
        top = new VBox(scopeBar, notice);
        main.setTop(top);
        main.setBottom(new StatusBar(words, open.reading(), activities, this::warnings));
        var frame = new BorderPane(main);
        frame.setLeft(rail);
        getChildren().addAll(frame, sheets);
        open.reading().addListener((property, before, now) -> heard(now));
        acceptFiles();
        go(current);
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

    /** Ctrl with a digit leads to a screen, Ctrl+O opens. */
    public void listen(Scene scene) {
        for (int i = 0; i < screens.size(); i++) {
            Screen screen = screens.get(i);
            scene.getAccelerators().put(new KeyCodeCombination(DIGITS[i], KeyCombination.SHORTCUT_DOWN), () -> go(screen));
        }
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN), menu::choose);
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
                .withStep(words.text("window.open"), menu::choose);
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
        sheets.show(new ProblemsSheet(words, file, problems, () -> sheets.hide(true)));
    }

    public Optional<Screen> screen(String key) {
        return screens.stream().filter(s -> s.key().equals(key)).findFirst();
    }
}
