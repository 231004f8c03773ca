package sanwei.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import sanwei.work.Message;

/**
 * The words of one language. A key's first part names the file it stands in: {@code problem.orphan} is in
 * {@code problem_en.properties} and {@code problem_zh.properties}. Texts are {@link MessageFormat} patterns.
 */
public final class Texts {

    /** The files, by topic. */
    public static final List<String> TOPICS = List.of("problem", "cli", "measure", "member", "window", "work", "report", "band", "workspace",
            "pivot", "grid", "view", "chart", "action", "overview", "parameter", "allocation", "simulation", "analysis", "analysing", "whatif",
            "document", "sentence", "compose");

    private static final Map<Language, Texts> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Texts(language));
        }
    }

    private final Language language;
    private final Map<String, String> patterns = new HashMap<>();

    private Texts(Language language) {
        this.language = language;
        for (String topic : TOPICS) {
            read(topic).forEach((key, pattern) -> patterns.put((String) key, (String) pattern));
        }
    }

    public static Texts in(Language language) {
        return ALL.get(language);
    }

    private Properties read(String topic) {
        String file = topic + "_" + language.code() + ".properties";
        var properties = new Properties();
        try (var in = new InputStreamReader(Texts.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return properties;
    }

    public Language language() {
        return language;
    }

    /**
     * The text of a key with its arguments filled in; messages among the arguments are put into words too.
     *
     * @throws IllegalArgumentException when there is no such text
     */
    public String get(String key, Object... arguments) {
        String pattern = find(key).orElseThrow(() -> new IllegalArgumentException("no text for " + key + " in " + language.code()));
        Object[] said = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            said[i] = arguments[i] instanceof Message message ? say(message) : arguments[i];
        }
        return new MessageFormat(pattern, language.locale()).format(said);
    }

    public String say(Message message) {
        return get(message.code(), message.arguments().toArray());
    }

    /** All keys, by name. */
    public Set<String> keys() {
        return new TreeSet<>(patterns.keySet());
    }

    /** The pattern of a key, where there is one. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(patterns.get(key));
    }
}
