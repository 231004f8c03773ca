package sanwei.ui.shell;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import sanwei.text.Language;
import sanwei.ui.control.Named;
import sanwei.ui.control.Segments;
import sanwei.ui.words.Words;

/** Switches the language of everything; each language is named in itself. */
public final class LanguageSwitch {

    private final Segments<Language> segments;

    public LanguageSwitch(Words words) {
        segments = new Segments<>(List.of(Language.values()), l -> new ReadOnlyStringWrapper(shortName(l)), words.language()::set);
        segments.buttons().forEach(b -> {
            b.setId("language-" + ((Language) b.getUserData()).code());
            Named.hinted(b, words.text("window.language"));
        });
        segments.show(words.language().get());
        words.language().addListener((property, before, now) -> segments.show(now));
    }

    private static String shortName(Language language) {
        return switch (language) {
            case ZH -> "中";
            case EN -> "En";
        };
    }

    public Node node() {
        return segments.node();
    }
}
