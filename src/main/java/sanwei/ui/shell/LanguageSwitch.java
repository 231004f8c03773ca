package sanwei.ui.shell;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import sanwei.text.Language;
import sanwei.ui.action.Action;
import sanwei.ui.control.Named;
import sanwei.ui.control.Segments;
import sanwei.ui.words.Words;

/** Switches the language of everything; each language is named in itself. */
public final class LanguageSwitch {

    private final Segments<Language> segments;
    private final Action next;

    public LanguageSwitch(Words words) {
        next = Action.of("language", () -> words.language().set(other(words.language().get()))).on("Shortcut+L");
        segments = new Segments<>(List.of(Language.values()), l -> new ReadOnlyStringWrapper(shortName(l)), words.language()::set);
        segments.buttons().forEach(b -> {
            b.setId("language-" + ((Language) b.getUserData()).code());
            Named.hinted(b, next.hint(words));
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

    private static Language other(Language language) {
        return switch (language) {
            case ZH -> Language.EN;
            case EN -> Language.ZH;
        };
    }

    /** Switches to the other language. */
    public Action next() {
        return next;
    }

    public Node node() {
        return segments.node();
    }
}
