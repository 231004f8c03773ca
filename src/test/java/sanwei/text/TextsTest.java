package sanwei.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import sanwei.work.Message;

/** Both languages say the same things; what is wrong is printed as what to do. */
class TextsTest {

    static final List<String> TOPICS = Texts.TOPICS;

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");

    @ParameterizedTest
    @FieldSource("TOPICS")
    void bothLanguagesHaveTheSameKeys(String topic) throws IOException {
        var zh = read(topic, Language.ZH);
        var en = read(topic, Language.EN);
        List<String> todo = new ArrayList<>();
        difference(en.keySet(), zh.keySet()).forEach(key -> todo.add("add to " + file(topic, Language.ZH) + ": " + key));
        difference(zh.keySet(), en.keySet()).forEach(key -> todo.add("add to " + file(topic, Language.EN) + ": " + key));
        assertThat(todo).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("TOPICS")
    void everyKeyStandsOnceInTheFileItsFirstPartNames(String topic) throws IOException {
        List<String> todo = new ArrayList<>();
        for (Language language : Language.values()) {
            Set<String> seen = new TreeSet<>();
            for (String key : keysAsWritten(topic, language)) {
                if (!key.startsWith(topic + ".")) {
                    todo.add("rename or move in " + file(topic, language) + ": " + key);
                }
                if (!seen.add(key)) {
                    todo.add("remove the second in " + file(topic, language) + ": " + key);
                }
            }
        }
        assertThat(todo).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("TOPICS")
    void patternsAreSoundAndTakeTheSameArguments(String topic) throws IOException {
        var en = read(topic, Language.EN);
        List<String> todo = new ArrayList<>();
        for (Language language : Language.values()) {
            read(topic, language).forEach((key, pattern) -> {
                String place = file(topic, language) + ": " + key;
                try {
                    new MessageFormat(pattern, language.locale());
                } catch (IllegalArgumentException e) {
                    todo.add("correct in " + place + " (" + e.getMessage() + ")");
                }
                if (QUOTED.matcher(pattern.replace("''", "")).find() || pattern.replace("''", "").contains("'")) {
                    todo.add("double the single quote in " + place);
                }
                if (pattern.isBlank()) {
                    todo.add("write the text of " + place);
                }
                if (en.containsKey(key) && !arguments(pattern).equals(arguments(en.get(key)))) {
                    todo.add("use the arguments " + arguments(en.get(key)) + " in " + place);
                }
            });
        }
        assertThat(todo).isEmpty();
    }

    @Test
    void messagesAmongTheArgumentsArePutIntoWordsToo() {
        var nested = Message.of("member.figure.days", Message.of("member.total"));
        assertThat(Texts.in(Language.ZH).say(nested)).isEqualTo("全部 天");
        assertThat(Texts.in(Language.EN).say(nested)).isEqualTo("All days");
    }

    private static Set<String> difference(Set<String> all, Set<String> without) {
        var rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String file(String topic, Language language) {
        return topic + "_" + language.code() + ".properties";
    }

    private static TreeMap<String, String> read(String topic, Language language) throws IOException {
        var properties = new Properties();
        try (var in = new InputStreamReader(Texts.class.getResourceAsStream(file(topic, language)), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        var texts = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    /** The keys as often as they are written, which {@link Properties} hides. */
    private static List<String> keysAsWritten(String topic, Language language) throws IOException {
        List<String> keys = new ArrayList<>();
        var recording = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                keys.add((String) key);
                return super.put(key, value);
            }
        };
        try (var in = new InputStreamReader(Texts.class.getResourceAsStream(file(topic, language)), StandardCharsets.UTF_8)) {
            recording.load(in);
        }
        return keys;
    }
}
