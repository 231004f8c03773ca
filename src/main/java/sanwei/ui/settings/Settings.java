package sanwei.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import sanwei.text.Language;

/**
 * How the window was left.
 *
 * @param language empty while the user has not chosen one
 * @param window empty while it was never moved
 * @param dataset the one that was open
 * @param inspector whether the inspector is shown
 * @param screen name of the one that was shown
 */
public record Settings(Optional<Language> language, AppearanceChoice appearance, Optional<Window> window, Optional<Path> dataset,
        boolean inspector, Optional<String> screen) {

    public static final Settings FIRST =
            new Settings(Optional.empty(), AppearanceChoice.SYSTEM, Optional.empty(), Optional.empty(), true, Optional.empty());

    /** Place and size of the window in screen pixels; of a maximised one, those it returns to. */
    public record Window(double x, double y, double width, double height, boolean maximised) {}
}
