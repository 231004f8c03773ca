import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What has to be there before a package can be made; all that is missing is said at once. */
final class Preconditions {

    private Preconditions() {}

    static void check(Platform platform) throws IOException {
        List<String> missing = new ArrayList<>(ofJdk());
        switch (platform) {
            case LINUX -> Stream.of("dpkg-deb", "tar").filter(t -> !Tools.isOnPath(t)).map(t -> t + " is missing: install the package "
                    + (t.equals("tar") ? "tar." : "dpkg.")).forEach(missing::add);
            case WINDOWS -> {
                if (!Tools.isOnPath("wix")) {
                    missing.add("WiX 5 or later is missing: install it with \"dotnet tool install --global wix\".");
                }
            }
            case MACOS -> Stream.of("codesign", "hdiutil").filter(t -> !Tools.isOnPath(t))
                    .map(t -> t + " is missing: install the command line tools with \"xcode-select --install\".").forEach(missing::add);
        }
        if (!missing.isEmpty()) {
            throw new Failed(String.join("\n", missing));
        }
    }

    private static List<String> ofJdk() {
        Path home = Path.of(System.getProperty("java.home"));
        if (Runtime.version().feature() < 25) {
            return List.of("A JDK 25 or later is needed; " + home + " is " + Runtime.version() + ".");
        }
        List<String> missing = new ArrayList<>();
        Stream.of("jdeps", "jlink", "jmod", "jpackage").filter(tool -> !Files.isExecutable(Tools.ofJdk(tool)))
                .map(tool -> tool + " is missing in " + home + ": install a full JDK 25, not only a runtime.").forEach(missing::add);
        if (missing.isEmpty() && !Files.isDirectory(home.resolve("jmods")) && !linksItself(home)) {
            missing.add(home + " has no folder jmods, and its jlink cannot do without: install the jmods of this JDK, or a Temurin JDK 25.");
        }
        return missing;
    }

    private static boolean linksItself(Path home) {
        return Tools.run(home, Tools.ofJdk("jlink"), "--help").contains("Linking from run-time image enabled");
    }
}
