package sanwei.report.document;

import java.util.Optional;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.measure.Unit;
import sanwei.text.Figures;

/**
 * A cell of a table.
 *
 * @param text as it is read
 * @param number behind the text, NaN where there is none
 * @param unit of the number; empty for words and for counts
 * @param state where the number lies to its band
 * @param strong whether it is about all members
 */
public record Cell(String text, double number, Optional<Unit> unit, Band.State state, boolean strong) {

    public static Cell of(String text) {
        return new Cell(text, Double.NaN, Optional.empty(), Band.State.UNDEFINED, false);
    }

    /** A count or an amount. */
    public static Cell part(double number, Figures figures) {
        return new Cell(figures.part(number), number, Optional.empty(), Band.State.UNDEFINED, false);
    }

    /** A difference of two amounts. */
    public static Cell difference(double number, Figures figures) {
        return new Cell(figures.gain(number), number, Optional.empty(), Band.State.UNDEFINED, false);
    }

    /** A price, with two decimals. */
    public static Cell money(double price) {
        return new Cell(Figures.part(price, 2), price, Optional.empty(), Band.State.UNDEFINED, false);
    }

    /** A part of a whole. */
    public static Cell share(double part, Figures figures) {
        return new Cell(figures.share(part), part, Optional.of(Unit.RATE), Band.State.UNDEFINED, false);
    }

    /** A value with the sign of its state before it. */
    public static Cell value(Measure measure, double value, Band.State state, Figures figures) {
        return new Cell(sign(state) + figures.cell(measure, value), value, Optional.of(measure.unit()), state, false);
    }

    /** A difference of two values in a column whose heading says its unit. */
    public static Cell change(Measure measure, double now, double then, Figures figures) {
        return new Cell(figures.changeCell(measure, now, then), now - then, Optional.of(measure.unit().ofChange()), Band.State.UNDEFINED, false);
    }

    /** A difference of two values with its unit. */
    public static Cell changeInFull(Measure measure, double now, double then, Figures figures) {
        return new Cell(figures.change(measure, now, then), now - then, Optional.of(measure.unit().ofChange()), Band.State.UNDEFINED, false);
    }

    public Cell inBold() {
        return new Cell(text, number, unit, state, true);
    }

    private static String sign(Band.State state) {
        return switch (state) {
            case BELOW -> "▼\u00A0";
            case ABOVE -> "▲\u00A0";
            case INSIDE, UNDEFINED -> "";
        };
    }
}
