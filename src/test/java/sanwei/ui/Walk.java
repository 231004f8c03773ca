package sanwei.ui;

import static sanwei.ui.OnScreen.onScreen;
import static sanwei.ui.OnScreen.until;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.event.ActionEvent;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import sanwei.dataset.BundledExample;
import sanwei.dataset.Market;
import sanwei.dataset.open.Dataset;
import sanwei.text.Language;
import sanwei.ui.scope.Question;
import sanwei.ui.settings.AppearanceChoice;
import sanwei.ui.task.FxThreads;
import sanwei.ui.theme.Theme;
import sanwei.ui.words.Words;
import sanwei.work.Job;

/** A walk through the window as a user does; it opens with the bundled example, on a day in July 2025. */
@ExtendWith(ApplicationExtension.class)
abstract class Walk {

    static final Path EXAMPLE = BundledExample.find().orElseThrow();
    /** The bundled example, read once for all walks. */
    static final Market MARKET = Dataset.open(EXAMPLE, Job.quiet());
    static final Clock DAY = Clock.fixed(LocalDate.of(2025, 7, 2).atTime(9, 30).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final Language language;
    private final double width;
    private final double height;
    final FxThreads threads = new FxThreads();
    Stage stage;
    Workbench window;
    Hand hand;

    Walk(Language language, double width, double height) {
        this.language = language;
        this.width = width;
        this.height = height;
    }

    @BeforeEach
    void start() throws TimeoutException {
        FxToolkit.setupStage(first -> {
            stage = first;
            hand = new Hand();
            openWindow();
            stage.show();
        });
    }

    /** The same again when it was closed: the program is started another day. */
    void openWindow() {
        window = new Workbench(threads, new Words(language), new Theme(AppearanceChoice.LIGHT), this::read, Optional.of(EXAMPLE), Question::answer, DAY);
        prepare();
        stage.setScene(window.scene(width, height));
        window.open().open(EXAMPLE);
    }

    /** What is to be done before a dataset is opened. */
    void prepare() {}

    /** The example is at hand, other files are read. */
    Market read(Path file, Job job) {
        return file.equals(EXAMPLE.toAbsolutePath().normalize()) ? MARKET : Dataset.open(file, job);
    }

    @AfterEach
    void stop() {
        threads.close();
    }

    void settle() throws TimeoutException {
        until(() -> window.isSettled());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Does something that a user does, and waits for what comes of it. */
    void act(Runnable what) throws Exception {
        onScreen(() -> {
            what.run();
            return null;
        });
        settle();
    }

    void go(String screen) throws Exception {
        settle();
        act(() -> window.go(screen));
    }

    void open(Path file) throws Exception {
        onScreen(() -> {
            window.open().open(file);
            return null;
        });
        until(() -> window.open().reading().get().answer().filter(o -> o.file().equals(file.toAbsolutePath().normalize())).isPresent());
        settle();
    }

    static <T extends Node> T find(FxRobot robot, Class<T> type, String id) {
        return type.cast(robot.lookup((Node n) -> id.equals(n.getId())).query());
    }

    static boolean isShown(FxRobot robot, String id) {
        return robot.lookup((Node n) -> id.equals(n.getId())).tryQuery().isPresent();
    }

    static String text(FxRobot robot, String id) {
        return find(robot, Labeled.class, id).getText();
    }

    static TableView<?> table(FxRobot robot, String id) {
        return find(robot, TableView.class, id);
    }

    void press(FxRobot robot, String id) throws Exception {
        act(find(robot, ButtonBase.class, id)::fire);
    }

    /** Presses the button that a query finds. */
    void fire(FxRobot robot, String query) throws Exception {
        act(robot.lookup(query).queryAs(ButtonBase.class)::fire);
    }

    /** Clicks into the middle of what a query finds. Its place is asked on the thread of the screen: from elsewhere that can break the scene. */
    void click(FxRobot robot, String query) throws Exception {
        Node node = robot.lookup(query).query();
        hand.click(onScreen(() -> {
            Bounds bounds = node.localToScreen(node.getLayoutBounds());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        }));
        settle();
    }

    void drag(FxRobot robot, String id, double by) throws Exception {
        hand.drag(find(robot, Node.class, id), by);
        settle();
    }

    void write(FxRobot robot, String id, String text) throws Exception {
        TextInputControl field = find(robot, TextInputControl.class, id);
        act(() -> field.setText(text));
    }

    /** Writes into a field and presses Enter. */
    void enter(FxRobot robot, String id, String text) throws Exception {
        TextField field = find(robot, TextField.class, id);
        act(() -> {
            field.requestFocus();
            field.setText(text);
            field.fireEvent(new ActionEvent());
        });
    }

    static void key(FxRobot robot, KeyCode... keys) {
        robot.press(keys);
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.release(keys[i]);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Chooses a cell, which is where the keyboard goes on. */
    <S> void focus(TableView<S> table, int row, int column) throws Exception {
        act(() -> {
            TableColumn<S, ?> at = table.getColumns().get(column);
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(row, at);
            table.getFocusModel().focus(row, at);
        });
    }

    /** All cells of a table as they are copied: the head, then the lines. */
    List<List<String>> copied(FxRobot robot, String id) throws Exception {
        TableView<?> table = table(robot, id);
        act(() -> {
            table.requestFocus();
            table.getSelectionModel().clearSelection();
        });
        key(robot, KeyCode.CONTROL, KeyCode.C);
        return onScreen(() -> Clipboard.getSystemClipboard().getString()).lines().map(line -> List.of(line.split("\t", -1))).toList();
    }
}
