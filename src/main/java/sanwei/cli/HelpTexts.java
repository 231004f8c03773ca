package sanwei.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import sanwei.text.Texts;

/** The texts of the help pages, as the command line library asks for them. */
final class HelpTexts extends ResourceBundle {

    private static final String TOPIC = "cli.help.";

    private final Texts texts;
    private final Set<String> keys;

    HelpTexts(Texts texts) {
        this.texts = texts;
        this.keys = texts.keys().stream()
                .filter(key -> key.startsWith(TOPIC))
                .map(key -> key.substring(TOPIC.length()))
                .collect(Collectors.toSet());
    }

    @Override
    protected Object handleGetObject(String key) {
        return keys.contains(key) ? texts.get(TOPIC + key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(keys);
    }

    @Override
    protected Set<String> handleKeySet() {
        return keys;
    }
}
