package sanwei.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import sanwei.chart.Fonts;
import sanwei.text.Language;

/** The window as a program: runs until it is closed. */
public final class Workstation {

    private static final System.Logger LOG = System.getLogger(Workstation.class.getName());

    private Workstation() {}

    /**
     * Shows the window and returns once it is closed. May be called once.
     *
     * @param dataset to open, empty for the one of last time or the bundled example
     * @param workspace to work in, empty for the user's own
     * @param language asked for, empty for the one used last
     * @return whether there was a display to open it on
     */
    public static boolean open(Optional<Path> dataset, Optional<Path> workspace, Optional<Language> language) {
        if (lacksDisplay()) {
            return false;
        }
        // the font is large: read while the toolkit starts
        Thread.ofPlatform().daemon().name("fonts").start(Fonts::family);
        try {
            Application.launch(WorkstationApplication.class, arguments(dataset, workspace, language));
            return true;
        } catch (RuntimeException | Error e) {
            Optional<WorkstationApplication.Failed> failed = WorkstationApplication.Failed.in(e);
            if (failed.isPresent()) {
                throw failed.get();
            }
            LOG.log(System.Logger.Level.DEBUG, "the toolkit did not start", e);
            return false;
        }
    }

    /** The toolkit would only find out after many lines on the error stream. */
    private static boolean lacksDisplay() {
        boolean needsOne = System.getProperty("os.name").startsWith("Linux") && System.getProperty("glass.platform") == null;
        return needsOne && isUnset("DISPLAY") && isUnset("WAYLAND_DISPLAY");
    }

    private static boolean isUnset(String variable) {
        String value = System.getenv(variable);
        return value == null || value.isBlank();
    }

    private static String[] arguments(Optional<Path> dataset, Optional<Path> workspace, Optional<Language> language) {
        List<String> arguments = new ArrayList<>();
        dataset.ifPresent(file -> arguments.add("--" + WorkstationApplication.DATASET + "=" + file));
        workspace.ifPresent(file -> arguments.add("--" + WorkstationApplication.WORKSPACE + "=" + file));
        language.ifPresent(l -> arguments.add("--" + WorkstationApplication.LANGUAGE + "=" + l.code()));
        return arguments.toArray(String[]::new);
    }
}
