import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What the start would load and link anew each time, kept in a file that both launchers map into memory (JEP 483, 514): recorded while
 * the window opens on the example.
 */
final class StartCache {

    private static final String FILE = "sanwei.aot";
    private static final long MINUTES = 10;

    private StartCache() {}

    static void train(Project project, AppImage image) throws IOException {
        Optional<Process> display = display();
        try {
            Path log = project.output().resolve("training.log");
            Process window = start(project, image, display, log);
            close(window);
            if (!window.waitFor(MINUTES, TimeUnit.MINUTES) || !Files.exists(image.app().resolve(FILE))) {
                window.destroyForcibly();
                throw new Failed("The training run left no start cache: see " + log);
            }
        } catch (InterruptedException e) {
            throw new Failed("Interrupted.");
        } finally {
            display.ifPresent(Process::destroy);
        }
        image.addOption("-XX:AOTCache=$APPDIR/" + FILE);
        // a copy whose files have other times starts without it; that is nothing to tell the user
        image.addOption("-Xlog:aot*=off");
    }

    /** Linux may have no display, and the one there is belongs to whoever makes the package; with Xvfb there is one of our own. */
    private static Optional<Process> display() throws IOException {
        boolean can = Platform.here() == Platform.LINUX && Tools.isOnPath("Xvfb");
        return can ? Optional.of(new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start()) : Optional.empty();
    }

    private static Process start(Project project, AppImage image, Optional<Process> display, Path log) throws IOException {
        Path home = Files.createDirectories(project.output().resolve("training"));
        List<String> options = new ArrayList<>(List.of("-XX:AOTCacheOutput=" + FILE, quoted("-Dsanwei.home=" + home),
                quoted("-Djava.util.logging.config.file=" + project.shared("usable.properties"))));
        var builder = new ProcessBuilder(image.window().toString()).directory(image.app().toFile()).redirectErrorStream(true);
        if (display.isPresent()) {
            builder.environment().put("DISPLAY", ":" + display.get().inputReader().readLine());
            builder.environment().remove("WAYLAND_DISPLAY");
        } else if (Platform.here() == Platform.LINUX) {
            options.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        builder.environment().put("JAVA_TOOL_OPTIONS", String.join(" ", options));
        Process window = builder.start();
        awaitUsable(window, log);
        return window;
    }

    private static String quoted(String option) {
        return "\"" + option + "\"";
    }

    private static void awaitUsable(Process window, Path log) throws IOException {
        var out = window.inputReader();
        var written = Files.newBufferedWriter(log);
        String line = out.readLine();
        while (line != null && !line.contains("the window can be used")) {
            written.write(line + "\n");
            line = out.readLine();
        }
        Thread.ofPlatform().daemon().start(() -> drain(out, written));
    }

    private static void drain(BufferedReader out, java.io.Writer log) {
        try (log) {
            out.transferTo(log);
        } catch (IOException e) {
            // the run is over; whether it succeeded shows in its file
        }
    }

    /** Closed as a user's session closes it: the cache is written when the program ends in order. */
    private static void close(Process window) {
        if (Platform.here() == Platform.WINDOWS) {
            Tools.attempt(Path.of(""), java.util.Map.of(), "taskkill", "/PID", window.pid());
        } else {
            // a process would close the streams as well, and the writing of the cache end with them
            window.toHandle().destroy();
        }
    }
}
