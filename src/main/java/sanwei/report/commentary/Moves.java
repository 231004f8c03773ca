package sanwei.report.commentary;

import java.util.List;
import java.util.Optional;
import sanwei.measure.Measure;
import sanwei.text.Figures;
import sanwei.text.Texts;

/** Says which members moved most in either direction. */
public final class Moves {

    private final Texts texts;
    private final Figures figures;
    private final Names names;

    public Moves(Texts texts) {
        this.texts = texts;
        figures = new Figures(texts);
        names = new Names(texts);
    }

    /**
     * Nothing where fewer than two members have a value in both periods.
     *
     * @param against name of the period that is compared with
     */
    public Optional<String> sentence(Measure measure, String against, List<Compared> values) {
        List<Named> changes = values.stream().map(v -> new Named(v.name(), v.now() - v.then())).filter(Named::isDefined).toList();
        if (changes.size() < 2) {
            return Optional.empty();
        }
        // a difference against zero is written as the change it is
        Peak up = Peak.highest(changes, c -> figures.change(measure, c, 0)).orElseThrow();
        Peak down = Peak.lowest(changes, c -> figures.change(measure, c, 0)).orElseThrow();
        boolean anyUp = Direction.of(up.shown()) == Direction.UP;
        boolean anyDown = Direction.of(down.shown()) == Direction.DOWN;
        if (!anyUp && !anyDown) {
            return Optional.of(texts.get("sentence.moves.none", against));
        }
        String rise = anyUp ? texts.get("sentence.moves.up", names.few(up.names()), up.shown()) : texts.get("sentence.moves.no_up");
        String fall = anyDown ? texts.get("sentence.moves.down", names.few(down.names()), down.shown()) : texts.get("sentence.moves.no_down");
        return Optional.of(texts.get("sentence.moves", against, anyUp ? rise : fall, anyUp ? fall : rise));
    }
}
