import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The program with its runtime and launchers in one folder, ready to run.
 *
 * @param root the folder
 */
record AppImage(Platform platform, Path root) {

    static AppImage make(Project project, Path files, Path runtime) throws IOException {
        Path made = project.output().resolve("image");
        String version = project.platform() == Platform.MACOS ? project.version().macos() : project.version().numeric();
        Tools.run(project.installer(), Tools.ofJdk("jpackage"), "@shared/jpackage.args", "@" + project.ofPlatform("jpackage.args"),
                "--app-version", version, "--input", files, "--runtime-image", runtime, "--dest", made);
        try (var all = Files.list(made)) {
            return new AppImage(project.platform(), all.findFirst().orElseThrow());
        }
    }

    AppImage movedTo(Path place) throws IOException {
        Files.createDirectories(place.getParent());
        return new AppImage(platform, Files.move(root, place));
    }

    Path app() {
        return root.resolve(platform.app);
    }

    Path commands() {
        return root.resolve(platform.launchers, platform.program("sanwei"));
    }

    Path window() {
        return root.resolve(platform.launchers, platform.program(platform.window));
    }

    /** Both launchers start Java with this option too. */
    void addOption(String option) throws IOException {
        for (Path launcher : Trees.files(app(), n -> n.endsWith(".cfg"))) {
            List<String> lines = new ArrayList<>(Files.readAllLines(launcher));
            lines.add(lines.indexOf("[JavaOptions]") + 1, "java-options=" + option);
            Files.write(launcher, lines);
        }
    }

    /** The launchers bring what they need of java; the program itself is for making the start cache only. */
    void dropTools() throws IOException {
        for (Path tool : Trees.files(root.resolve(platform.runtime, "bin"), n -> n.matches("(java|javaw|keytool)(\\.exe)?"))) {
            Files.delete(tool);
        }
        Path bin = root.resolve(platform.runtime, "bin");
        if (Trees.files(bin, n -> true).isEmpty()) {
            Files.delete(bin);
        }
    }

    /** Runs what was made as a user would, without any Java around; a warning is a fault as well. */
    void tryOut(Project project) throws IOException {
        Path example = app().resolve("example-datasets/example-2025.db");
        Path home = Files.createDirectories(project.output().resolve("home of a user"));
        Map<String, String> around = Map.of("PATH", "", "HOME", home.toString(), "JAVA_HOME", "");
        expect("Sanwei " + project.version().text(), Tools.run(home, around, commands(), "--version").strip());
        String checked = Tools.run(home, around, commands(), "check", example, "--lang", "en").strip();
        expect("No problems.", checked.lines().reduce((first, second) -> second).orElse(""));
        if (checked.lines().count() != 2) {
            throw new Failed(commands() + " was expected to print two lines for its example, and printed:\n" + checked);
        }
        if (platform == Platform.LINUX) {
            // without a display the window writes the report of the example, wherever it was started
            Map<String, String> blind = Map.of("PATH", "", "HOME", home.toString(), "DISPLAY", "", "WAYLAND_DISPLAY", "");
            String told = Tools.run(home, blind, window(), "--lang", "en");
            expect("true", String.valueOf(told.contains("Wrote ")));
        }
        Trees.delete(home);
    }

    private void expect(String expected, String printed) {
        if (!printed.equals(expected)) {
            throw new Failed(commands() + " was expected to print \"" + expected + "\", and printed:\n" + printed);
        }
    }
}
