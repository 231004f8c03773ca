package sanwei.ui.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sanwei.work.Cancellation;
import sanwei.work.WholeFile;
import sanwei.workspace.Codes;

/** Keeps how each dataset was left, a line for each of the latest; what cannot be read counts as never left. */
public final class LeftFile {

    private static final System.Logger LOG = System.getLogger(LeftFile.class.getName());
    private static final String FIRST_LINE = "sanwei-left 1";
    private static final int MOST = 20;

    private final Path file;

    public LeftFile(Path folder) {
        file = folder.resolve("datasets.left");
    }

    public Optional<Codes> find(Path dataset) {
        return Optional.ofNullable(read().get(dataset.toString()));
    }

    /** @throws sanwei.work.BadInput when it could not be kept; the file of before is then still whole */
    public void put(Path dataset, Codes codes) {
        Map<String, Codes> kept = new LinkedHashMap<>();
        kept.put(dataset.toString(), codes);
        read().forEach(kept::putIfAbsent);
        String text = Stream.concat(Stream.of(FIRST_LINE), kept.entrySet().stream().limit(MOST).map(e -> line(e.getKey(), e.getValue())))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        WholeFile.makeFolder(file);
        WholeFile.write(file, new Cancellation(), out -> out.write(text.getBytes(UTF_8)));
    }

    /** Latest first. */
    private Map<String, Codes> read() {
        Map<String, Codes> kept = new LinkedHashMap<>();
        List<String> lines = lines();
        if (!lines.isEmpty() && lines.getFirst().equals(FIRST_LINE)) {
            lines.stream().skip(1).forEach(line -> read(line, kept));
        }
        return kept;
    }

    private List<String> lines() {
        try {
            return Files.isReadable(file) ? Files.readAllLines(file, UTF_8) : List.of();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "not read: " + file, e);
            return List.of();
        }
    }

    private static String line(String dataset, Codes codes) {
        Stream<String> pairs = codes.all().entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(code -> encoded(e.getKey()) + "=" + encoded(code)));
        return Stream.concat(Stream.of(encoded(dataset)), pairs).collect(Collectors.joining("&"));
    }

    private static void read(String line, Map<String, Codes> kept) {
        try {
            List<String> parts = List.of(line.split("&"));
            Map<String, List<String>> byName = parts.stream().skip(1).map(pair -> pair.split("=", 2)).filter(pair -> pair.length == 2)
                    .collect(Collectors.groupingBy(pair -> decoded(pair[0]), Collectors.mapping(pair -> decoded(pair[1]), Collectors.toList())));
            Codes codes = Codes.NONE;
            for (var named : byName.entrySet()) {
                codes = codes.with(named.getKey(), named.getValue());
            }
            kept.putIfAbsent(decoded(parts.getFirst()), codes);
        } catch (IllegalArgumentException e) {
            LOG.log(System.Logger.Level.WARNING, "not understood: " + line, e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, UTF_8);
    }
}
