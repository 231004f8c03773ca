package sanwei.report.commentary;

import java.util.List;
import java.util.Optional;
import sanwei.measure.Measure;
import sanwei.text.Figures;
import sanwei.text.Texts;

/** Says how the supply changed and which members made the change. */
public final class Supply {

    private final Texts texts;
    private final Figures figures;
    private final Names names;

    public Supply(Texts texts) {
        this.texts = texts;
        figures = new Figures(texts);
        names = new Names(texts);
    }

    /**
     * What was supplied now and then; nothing where one of them is undefined.
     *
     * @param unit what is counted
     */
    public Optional<String> sentence(Named now, Named then, String unit) {
        if (!now.isDefined() || !then.isDefined()) {
            return Optional.empty();
        }
        String change = figures.gain(now.value() - then.value());
        Direction way = Direction.of(change);
        String said = way == Direction.NONE
                ? texts.get("sentence.move.none", "", then.name())
                : texts.get("sentence.supply." + way.code(), way.size(change), then.name());
        String growth = figures.value(Measure.GROWTH_VOLUME, Measure.GROWTH_VOLUME.value(now.value() - then.value(), then.value()));
        return Optional.of(texts.get(way == Direction.NONE || growth.equals(Figures.UNDEFINED) ? "sentence.supply.plain" : "sentence.supply",
                now.name(), figures.part(now.value()), said, unit, growth));
    }

    /**
     * Who gained and who lost most; nothing where fewer than two members are known or none changed.
     *
     * @param unit what is counted
     */
    public Optional<String> members(List<Compared> members, String unit) {
        List<Named> changes = members.stream().map(m -> new Named(m.name(), m.now() - m.then())).filter(Named::isDefined).toList();
        if (changes.size() < 2) {
            return Optional.empty();
        }
        Peak up = Peak.highest(changes, figures::gain).orElseThrow();
        Peak down = Peak.lowest(changes, figures::gain).orElseThrow();
        boolean anyUp = Direction.of(up.shown()) == Direction.UP;
        boolean anyDown = Direction.of(down.shown()) == Direction.DOWN;
        if (anyUp && anyDown) {
            return Optional.of(texts.get("sentence.supply.members", names.few(up.names()), up.shown(), names.few(down.names()), down.shown(), unit));
        }
        if (anyUp) {
            return Optional.of(texts.get("sentence.supply.gained", names.few(up.names()), up.shown(), unit));
        }
        return anyDown ? Optional.of(texts.get("sentence.supply.lost", names.few(down.names()), down.shown(), unit)) : Optional.empty();
    }
}
