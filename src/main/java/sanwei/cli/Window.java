package sanwei.cli;

import java.nio.file.Path;
import java.util.Optional;
import sanwei.text.Language;

/** Opens the workstation's window, which the command line itself knows nothing of. */
@FunctionalInterface
public interface Window {

    /**
     * Returns when the window is closed.
     *
     * @param dataset to open, empty for the one of last time or the bundled example
     * @param workspace to work in, empty for the user's own
     * @param language asked for, empty for the one used last
     * @return whether there was a display to open it on
     */
    boolean open(Optional<Path> dataset, Optional<Path> workspace, Optional<Language> language);
}
