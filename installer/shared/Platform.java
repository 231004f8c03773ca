import java.util.Locale;

/** What a package is made for: always the system that makes it, as its runtime and native libraries are that system's. */
enum Platform {

    LINUX("linux", "lib/app", "lib/runtime", "bin", "sanwei-workstation", "Linux"),
    WINDOWS("windows", "app", "runtime", "", "Sanwei Workstation", "Windows"),
    MACOS("macos", "Contents/app", "Contents/runtime/Contents/Home", "Contents/MacOS", "Sanwei Workstation", "Mac");

    /** The folder with what only this platform needs. */
    final String folder;
    /** Where jpackage puts the jars, the Java runtime and the launchers. */
    final String app;
    final String runtime;
    final String launchers;
    /** The launcher of the window; that of the commands is {@code sanwei} everywhere, and names may not differ in case only. */
    final String window;
    /** As SQLite's driver calls it. */
    final String sqlite;

    Platform(String folder, String app, String runtime, String launchers, String window, String sqlite) {
        this.folder = folder;
        this.app = app;
        this.runtime = runtime;
        this.launchers = launchers;
        this.window = window;
        this.sqlite = sqlite;
    }

    static Platform here() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return system.startsWith("windows") ? WINDOWS : system.startsWith("mac") ? MACOS : LINUX;
    }

    /** The processor as most tools call it. */
    static String processor() {
        String name = System.getProperty("os.arch");
        return name.equals("amd64") ? "x86_64" : name;
    }

    /** The name of a program as a file. */
    String program(String name) {
        return this == WINDOWS ? name + ".exe" : name;
    }
}
