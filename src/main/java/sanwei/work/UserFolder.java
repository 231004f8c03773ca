package sanwei.work;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The folder of the user in which the product keeps what it is to remember. */
public final class UserFolder {

    private UserFolder() {}

    /** Where the system keeps settings, or what the system property {@code sanwei.home} says; may not exist yet. */
    public static Path find() {
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        Optional<String> own = Optional.ofNullable(System.getProperty("sanwei.home"));
        Optional<String> windows = Optional.ofNullable(System.getenv("APPDATA")).filter(d -> system.startsWith("windows"));
        Optional<String> unix = Optional.ofNullable(System.getenv("XDG_CONFIG_HOME")).filter(d -> !d.isBlank());
        if (own.isPresent()) {
            return Path.of(own.get());
        }
        if (windows.isPresent()) {
            return Path.of(windows.get(), "sanwei");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library/Application Support/sanwei");
        }
        return unix.map(Path::of).orElse(home.resolve(".config")).resolve("sanwei");
    }
}
