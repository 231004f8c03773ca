package sanwei.ui.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sanwei.text.Language;
import sanwei.work.Cancellation;
import sanwei.work.Coded;
import sanwei.work.WholeFile;

/** Keeps the {@link Settings} in a file: what cannot be read counts as not set, and a file appears whole or not at all. */
public final class SettingsFile {

    private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());
    private static final String VERSION = "1";

    private final Path file;

    public SettingsFile(Path folder) {
        file = folder.resolve("window.properties");
    }

    public Settings read() {
        var kept = new Properties();
        if (Files.isReadable(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                kept.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(System.Logger.Level.WARNING, "settings not read: " + file, e);
            }
        }
        return VERSION.equals(kept.getProperty("version")) ? settings(kept) : Settings.FIRST;
    }

    private static Settings settings(Properties kept) {
        return new Settings(
                Optional.ofNullable(kept.getProperty("language")).flatMap(code -> Coded.find(Language.class, code)),
                appearance(kept.getProperty("appearance", "")),
                window(kept.getProperty("window", "")),
                path(kept.getProperty("dataset", "")),
                !"hidden".equals(kept.getProperty("inspector")),
                Optional.ofNullable(kept.getProperty("screen")));
    }

    private static AppearanceChoice appearance(String code) {
        return Arrays.stream(AppearanceChoice.values()).filter(c -> code(c).equals(code)).findFirst().orElse(AppearanceChoice.SYSTEM);
    }

    private static Optional<Settings.Window> window(String text) {
        List<String> parts = List.of(text.split(","));
        if (parts.size() != 5) {
            return Optional.empty();
        }
        try {
            double[] n = parts.subList(0, 4).stream().mapToDouble(Double::parseDouble).toArray();
            boolean finite = Arrays.stream(n).allMatch(Double::isFinite);
            return finite ? Optional.of(new Settings.Window(n[0], n[1], n[2], n[3], Boolean.parseBoolean(parts.get(4)))) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String code(AppearanceChoice choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /** @throws sanwei.work.BadInput when it could not be kept; the file of before is then still whole */
    public void write(Settings settings) {
        var kept = new TreeMap<String, String>();
        kept.put("version", VERSION);
        kept.put("appearance", code(settings.appearance()));
        kept.put("inspector", settings.inspector() ? "shown" : "hidden");
        settings.screen().ifPresent(s -> kept.put("screen", s));
        settings.language().ifPresent(l -> kept.put("language", l.code()));
        settings.dataset().ifPresent(d -> kept.put("dataset", d.toString()));
        settings.window().ifPresent(w ->
                kept.put("window", w.x() + "," + w.y() + "," + w.width() + "," + w.height() + "," + w.maximised()));
        String text = kept.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue().replace("\\", "\\\\") + "\n")
                .collect(Collectors.joining());
        WholeFile.makeFolder(file);
        WholeFile.write(file, new Cancellation(), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
