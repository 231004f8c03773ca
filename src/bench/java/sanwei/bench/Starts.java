package sanwei.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Starts the program that the installer has made, with and without its start cache, beside an empty JavaFX window, in turn, and prints
 * the medians and their ratios to the empty window. Argument: the number of rounds.
 */
public final class Starts {

    private static final Path PROGRAM = Path.of("target/installer/debian/usr/lib/sanwei").toAbsolutePath();
    private static final Path LOG = Path.of("installer/shared/usable.properties").toAbsolutePath();
    private static final String USABLE = "the window can be used";

    /** @param until printed when it has started; empty when it ends by itself */
    private record Start(List<String> command, String options, String until) {}

    private Starts() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = Integer.parseInt(args[0]);
        Map<String, Start> starts = starts();
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (var start : starts.entrySet()) {
                seconds.computeIfAbsent(start.getKey(), name -> new ArrayList<>()).add(seconds(start.getValue()));
            }
        }
        double empty = median(seconds.get("empty window"));
        seconds.forEach((name, all) -> System.out.printf("%-32s %6.2f s %6.2f%n", name, median(all), median(all) / empty));
    }

    private static Map<String, Start> starts() throws IOException {
        String commands = PROGRAM.resolve("bin/sanwei").toString();
        String window = PROGRAM.resolve("bin/sanwei-workstation").toString();
        String example = PROGRAM.resolve("lib/app/example-datasets/example-2025.db").toString();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String home = "-Dsanwei.home=" + Files.createTempDirectory("sanwei-starts");
        String told = home + " -Djava.util.logging.config.file=" + LOG;
        String without = " -XX:AOTMode=off";
        Map<String, Start> starts = new LinkedHashMap<>();
        starts.put("empty window", new Start(List.of(java, "--module-path", System.getProperty("jdk.module.path"), "--add-modules", "javafx.controls",
                "--enable-native-access=javafx.graphics", "-cp", System.getProperty("java.class.path"), EmptyWindow.class.getName()), "",
                EmptyWindow.PAINTED));
        starts.put("window", new Start(List.of(window), told, USABLE));
        starts.put("window without cache", new Start(List.of(window), told + without, USABLE));
        List<List<String>> words = List.of(List.of("--help"), List.of("check", example), List.of("pivot", example, "--out", "-"));
        for (List<String> command : words) {
            List<String> all = new ArrayList<>(List.of(commands));
            all.addAll(command);
            starts.put(command.getFirst(), new Start(all, home, ""));
            starts.put(command.getFirst() + " without cache", new Start(all, home + without, ""));
        }
        return starts;
    }

    private static double seconds(Start start) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(start.command).redirectErrorStream(true);
        builder.environment().put("JAVA_TOOL_OPTIONS", start.options);
        long begun = System.nanoTime();
        Process process = builder.start();
        try (var printed = process.inputReader()) {
            String line = printed.readLine();
            while (line != null && (start.until.isEmpty() || !line.contains(start.until))) {
                line = printed.readLine();
            }
            if (line == null && !start.until.isEmpty()) {
                throw new IOException("did not start: " + start.command);
            }
        }
        double taken = (System.nanoTime() - begun) / 1e9;
        process.destroy();
        process.waitFor();
        return taken;
    }

    private static double median(List<Double> all) {
        double[] sorted = all.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
