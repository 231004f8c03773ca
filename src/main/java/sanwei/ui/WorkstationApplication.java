package sanwei.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import sanwei.dataset.BundledExample;
import sanwei.dataset.open.Dataset;
import sanwei.text.Language;
import sanwei.ui.open.Opened;
import sanwei.ui.settings.LeftFile;
import sanwei.ui.settings.Settings;
import sanwei.ui.settings.SettingsFile;
import sanwei.ui.task.FxThreads;
import sanwei.ui.theme.Theme;
import sanwei.ui.words.Words;
import sanwei.work.BadInput;
import sanwei.work.Coded;
import sanwei.work.UserFolder;
import sanwei.workspace.WorkspaceFile;

/** What the toolkit starts: opens the window as it was left and keeps how it is left. */
public final class WorkstationApplication extends Application {

    static final String DATASET = "dataset";
    static final String WORKSPACE = "workspace";
    static final String LANGUAGE = "language";

    private static final System.Logger LOG = System.getLogger(WorkstationApplication.class.getName());
    private static final int[] ICONS = {16, 32, 48, 128, 256};
    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 700;

    /** The toolkit runs, but the window could not be made. */
    static final class Failed extends RuntimeException {
        Failed(Throwable cause) {
            super(cause);
        }

        static Optional<Failed> in(Throwable thrown) {
            return Stream.iterate(thrown, t -> t != null, Throwable::getCause).filter(Failed.class::isInstance).map(Failed.class::cast).findFirst();
        }
    }

    private final SettingsFile file = new SettingsFile(UserFolder.find());
    private Optional<FxThreads> threads = Optional.empty();

    @Override
    public void start(Stage stage) {
        try {
            show(stage);
        } catch (RuntimeException | Error e) {
            throw new Failed(e);
        }
    }

    private void show(Stage stage) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> LOG.log(System.Logger.Level.ERROR, "failed on the screen", e));
        Settings settings = file.read();
        var words = new Words(asked(LANGUAGE).flatMap(code -> Coded.find(Language.class, code)).or(settings::language).orElseGet(() -> Language.of(Locale.getDefault())));
        var theme = new Theme(settings.appearance());
        var running = new FxThreads();
        threads = Optional.of(running);
        Optional<Path> example = BundledExample.find();
        var workbench = new Workbench(running, words, theme, Dataset::open, example);
        workbench.keepIn(asked(WORKSPACE).map(Path::of).map(WorkspaceFile::new).orElseGet(() -> WorkspaceFile.in(UserFolder.find())));
        workbench.comeBack(new LeftFile(UserFolder.find()));
        workbench.explore().cell().inspector().open().set(settings.inspector());
        settings.screen().ifPresent(workbench::go);
        Settings.Window window = settings.window().filter(WorkstationApplication::isVisible).orElseGet(WorkstationApplication::first);
        stage.getIcons().setAll(Arrays.stream(ICONS).mapToObj(WorkstationApplication::icon).toList());
        stage.setScene(workbench.scene(window.width(), window.height()));
        stage.titleProperty().bind(words.say(workbench.open().reading(),
                r -> words.texts().get("window.title", r.answer().map(Opened::title).orElse(""))));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setX(window.x());
        stage.setY(window.y());
        stage.setWidth(window.width());
        stage.setHeight(window.height());
        stage.setMaximized(window.maximised());
        stage.setOnHiding(e -> keep(stage, workbench));
        stage.show();
        asked(DATASET).map(Path::of).or(() -> settings.dataset().filter(Files::isRegularFile)).or(() -> example).ifPresent(workbench.open()::open);
        if (LOG.isLoggable(System.Logger.Level.DEBUG)) {
            tellWhenUsable(workbench);
        }
    }

    private static Image icon(int size) {
        return new Image(WorkstationApplication.class.getResource("icon/sanwei-" + size + ".png").toExternalForm());
    }

    /** For those who measure the start. */
    private static void tellWhenUsable(Workbench workbench) {
        new AnimationTimer() {
            private boolean settled;

            @Override
            public void handle(long now) {
                if (settled) {
                    LOG.log(System.Logger.Level.DEBUG, "the window can be used");
                    stop();
                }
                settled = workbench.isSettled();
            }
        }.start();
    }

    private Optional<String> asked(String name) {
        return Optional.ofNullable(getParameters().getNamed().get(name));
    }

    private static Settings.Window first() {
        var screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(1440, screen.getWidth());
        double height = Math.min(900, screen.getHeight());
        return new Settings.Window(screen.getMinX() + (screen.getWidth() - width) / 2, screen.getMinY() + (screen.getHeight() - height) / 2,
                width, height, false);
    }

    /** A screen that the window was left on may be gone. */
    private static boolean isVisible(Settings.Window window) {
        return !Screen.getScreensForRectangle(window.x() + 40, window.y() + 10, 100, 20).isEmpty()
                && window.width() >= LEAST_WIDTH && window.height() >= LEAST_HEIGHT;
    }

    private void keep(Stage stage, Workbench workbench) {
        var window = new Settings.Window(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
        Settings before = file.read();
        workbench.close();
        try {
            file.write(new Settings(
                    Optional.of(workbench.words().language().get()),
                    workbench.theme().choice().get(),
                    // of a maximised window only the size it returns to is worth keeping
                    window.maximised() ? before.window().map(w -> new Settings.Window(w.x(), w.y(), w.width(), w.height(), true)) : Optional.of(window),
                    workbench.open().reading().get().answer().map(Opened::file),
                    workbench.explore().cell().inspector().open().get(),
                    Optional.of(workbench.screen())));
        } catch (BadInput e) {
            LOG.log(System.Logger.Level.WARNING, "settings not kept: {0}", e.getMessage());
        }
    }

    @Override
    public void stop() {
        threads.ifPresent(FxThreads::close);
    }
}
