import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Programs that are run. */
final class Tools {

    private Tools() {}

    /** What a program printed, and how it ended. */
    record Result(int code, String printed) {}

    /** A tool of the JDK that runs this. */
    static Path ofJdk(String name) {
        return Path.of(System.getProperty("java.home"), "bin", Platform.here().program(name));
    }

    static boolean isOnPath(String name) {
        return Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, Platform.here().program(name))));
    }

    /** @return what it printed; when it fails, nothing can be made */
    static String run(Path in, Object... command) {
        return run(in, Map.of(), command);
    }

    static String run(Path in, Map<String, String> environment, Object... command) {
        Result result = attempt(in, environment, command);
        if (result.code() != 0) {
            throw new Failed(words(command).getFirst() + " failed (" + result.code() + "):\n" + result.printed());
        }
        return result.printed();
    }

    static Result attempt(Path in, Map<String, String> environment, Object... command) {
        try {
            var builder = new ProcessBuilder(words(command)).directory(in.toFile()).redirectErrorStream(true);
            builder.environment().remove("JAVA_TOOL_OPTIONS");
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            String printed = new String(process.getInputStream().readAllBytes());
            return new Result(process.waitFor(), printed);
        } catch (IOException e) {
            throw new Failed("Could not run " + words(command).getFirst() + ": " + e.getMessage());
        } catch (InterruptedException e) {
            throw new Failed("Interrupted.");
        }
    }

    private static List<String> words(Object... command) {
        return Arrays.stream(command).flatMap(word -> word instanceof List<?> list ? list.stream() : Stream.of(word)).map(Object::toString)
                .collect(Collectors.toList());
    }
}
