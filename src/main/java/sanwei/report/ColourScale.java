package sanwei.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import sanwei.measure.Band;
import sanwei.measure.Measure;

/**
 * The colours of a grid by value. A scale reaches over the middle nine tenths of the values shown of a measure, totals included, so
 * that a few far ones do not leave the others all alike.
 *
 * @param ends of each measure; none where no scale is wanted
 */
public record ColourScale(Colouring colouring, Map<Measure, Ends> ends) {

    /** Steps of a sequential scale, and of either side of a diverging one. */
    public static final int STEPS = 5;
    public static final int SIDE_STEPS = 3;

    private static final double LEFT_OUT = 0.05;

    /** Where a scale begins and ends: in the unit of the measure, of a diverging one distances from the middle. */
    public record Ends(double low, double high) {}

    /** A value with what it is judged by. */
    public interface Judged {

        Measure measure();

        /** NaN where it is undefined. */
        double value();

        /** In force there, where the measure has one. */
        Optional<Band> band();

        default Band.State state() {
            return band().map(b -> b.stateOf(value())).orElse(Band.State.UNDEFINED);
        }
    }

    /** @param values of a measure that are shown */
    public static ColourScale of(Colouring colouring, List<Measure> measures, Function<Measure, Stream<? extends Judged>> values) {
        Map<Measure, Ends> ends = new EnumMap<>(Measure.class);
        switch (colouring) {
            case OFF, BAND -> { }
            case SEQUENTIAL, DIVERGING -> measures.forEach(measure -> ends.put(measure,
                    ends(values.apply(measure).mapToDouble(v -> colouring == Colouring.DIVERGING ? aside(v) : v.value()))));
        }
        return new ColourScale(colouring, Map.copyOf(ends));
    }

    private static Ends ends(DoubleStream values) {
        double[] sorted = values.filter(Double::isFinite).sorted().toArray();
        if (sorted.length == 0) {
            return new Ends(Double.NaN, Double.NaN);
        }
        int out = (int) (sorted.length * LEFT_OUT);
        return new Ends(sorted[out], sorted[sorted.length - 1 - out]);
    }

    /** How far the value lies above its band, below zero for how far below; from zero where there is no band. */
    private static double aside(Judged judged) {
        double value = judged.value();
        Optional<Band> band = judged.band();
        if (band.isEmpty() || Double.isNaN(value)) {
            return value;
        }
        return value < band.get().lower() ? value - band.get().lower() : Math.max(0, value - band.get().upper());
    }

    /** The colour of a value: below zero on the low side of a diverging scale, zero for none. */
    public int step(Judged judged) {
        Ends of = ends.getOrDefault(judged.measure(), new Ends(Double.NaN, Double.NaN));
        return switch (colouring) {
            case OFF, BAND -> 0;
            case SEQUENTIAL -> sequential(judged.value(), of);
            case DIVERGING -> diverging(aside(judged), Math.max(Math.abs(of.low), Math.abs(of.high)));
        };
    }

    private static int sequential(double value, Ends ends) {
        if (Double.isNaN(value) || Double.isNaN(ends.low)) {
            return 0;
        }
        double share = ends.high > ends.low ? (value - ends.low) / (ends.high - ends.low) : 0;
        return 1 + Math.clamp((int) Math.floor(share * STEPS), 0, STEPS - 1);
    }

    private static int diverging(double aside, double reach) {
        if (Double.isNaN(aside) || aside == 0) {
            return 0;
        }
        double share = reach > 0 ? Math.abs(aside) / reach : 1;
        return (int) Math.signum(aside) * Math.clamp((int) Math.ceil(share * SIDE_STEPS), 1, SIDE_STEPS);
    }

    /** On which side the value lies, as far as colours tell. */
    public Band.State state(Judged judged) {
        return switch (colouring) {
            case OFF, SEQUENTIAL -> Band.State.UNDEFINED;
            case BAND, DIVERGING -> judged.state();
        };
    }
}
