package sanwei.report.commentary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanwei.measure.Measure;
import sanwei.text.Figures;
import sanwei.text.Labels;
import sanwei.text.Texts;

/** Says where a measure stands, and how far it came from where it stood. */
public final class Level {

    private final Texts texts;
    private final Figures figures;
    private final Labels labels;

    public Level(Texts texts) {
        this.texts = texts;
        figures = new Figures(texts);
        labels = new Labels(texts);
    }

    /**
     * Nothing where the value is undefined.
     *
     * @param then values that it is compared with, by the names of their periods
     */
    public Optional<String> sentence(Measure measure, Named now, List<Named> then) {
        if (!now.isDefined()) {
            return Optional.empty();
        }
        List<String> moves = new ArrayList<>();
        then.stream().filter(Named::isDefined).forEach(t -> moves.add(move(measure, now.value(), t)));
        String level = texts.get("sentence.level", labels.name(measure), figures.value(measure, now.value()), now.name());
        return Optional.of(moves.isEmpty() ? texts.get("sentence.end", level) : texts.get("sentence.level.moved", level, moves.stream().reduce((text, next) -> texts.get("sentence.level.moves", text, next)).orElseThrow()));
    }

    private String move(Measure measure, double now, Named then) {
        String change = figures.change(measure, now, then.value());
        String size = Direction.of(change).size(change);
        return texts.get("sentence.move." + Direction.of(change).code(), size, then.name());
    }
}
