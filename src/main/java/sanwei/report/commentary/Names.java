package sanwei.report.commentary;

import java.util.List;
import sanwei.text.Texts;

/** Names joined as in a sentence: {@code A, B and C}. */
public final class Names {

    /** More than these are counted, not named. */
    private static final int MOST = 3;

    private final Texts texts;

    public Names(Texts texts) {
        this.texts = texts;
    }

    /** @param names at least one */
    public String join(List<String> names) {
        if (names.size() == 1) {
            return names.getFirst();
        }
        String first = String.join(texts.get("sentence.list.between"), names.subList(0, names.size() - 1));
        return texts.get("sentence.list.last", first, names.getLast());
    }

    /** The names where they are few, otherwise their number. */
    String few(List<String> names) {
        return names.size() <= MOST ? join(names) : texts.get("sentence.list.many", names.size());
    }

    /** The first of the names, and how many more there are. */
    public String some(List<String> names, int most) {
        if (names.size() <= most) {
            return join(names);
        }
        String first = String.join(texts.get("sentence.list.between"), names.subList(0, most));
        return texts.get("sentence.list.more", first, names.size() - most);
    }

    /** Joins sentences to a paragraph. */
    public String paragraph(List<String> sentences) {
        return sentences.stream().reduce((text, next) -> texts.get("sentence.list.sentences", text, next)).orElse("");
    }
}
