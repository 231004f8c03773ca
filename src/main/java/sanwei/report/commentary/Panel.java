package sanwei.report.commentary;

import java.util.List;
import java.util.Optional;
import sanwei.text.Texts;

/** Says how many customers stand behind surveyed values. */
public final class Panel {

    private final Texts texts;

    public Panel(Texts texts) {
        this.texts = texts;
    }

    /**
     * Nothing where nobody was surveyed.
     *
     * @param all customers behind the value of all members
     * @param members customers behind the value of each member
     */
    public Optional<String> sentence(int all, List<Named> members) {
        if (all <= 0) {
            return Optional.empty();
        }
        Optional<Peak> fewest = members.size() < 2 ? Optional.empty() : Peak.lowest(members, v -> Long.toString(Math.round(v)));
        return Optional.of(fewest
                .map(f -> texts.get("sentence.panel.fewest", all, new Names(texts).few(f.names()), f.shown(), f.names().size()))
                .orElseGet(() -> texts.get("sentence.panel", all)));
    }
}
