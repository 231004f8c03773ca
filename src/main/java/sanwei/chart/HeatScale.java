package sanwei.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sanwei.chart.Palette.Role;
import sanwei.measure.Band;
import sanwei.measure.Measure;

/**
 * Colours for values: away from a band or from zero in two hues, else in one. A few values far out do not take the colours from the rest:
 * beyond {@code low} and {@code high} all are as strong.
 */
record HeatScale(Palette palette, Measure measure, Optional<Band> band, double low, double high, boolean beyondLow, boolean beyondHigh) {

    private static final double FAR_OUT = 0.02;
    private static final double WEAKEST = 0.15;
    private static final int KEYS = 5;

    /** @param values NaN where there is none */
    static HeatScale of(HeatChart spec, Palette palette) {
        double[] sorted = spec.rows().stream().flatMapToDouble(r -> Arrays.stream(r.values())).filter(Double::isFinite).sorted().toArray();
        int out = (int) Math.floor(FAR_OUT * sorted.length);
        double low = sorted[out];
        double high = sorted[sorted.length - 1 - out];
        return new HeatScale(palette, spec.measure(), spec.band(), low, high, sorted[0] < low, sorted[sorted.length - 1] > high);
    }

    Color color(double value) {
        if (band.isPresent()) {
            return awayFrom(band.get().lower(), band.get().upper(), value);
        }
        return signed() ? awayFrom(0, 0, value) : mix(Role.SERIES_1, (value - low) / (high - low));
    }

    private boolean signed() {
        return switch (measure.unit()) {
            case CHANGE, POINTS -> true;
            case RATE, MULTIPLE, DAYS, INDEX -> false;
        };
    }

    private Color awayFrom(double lower, double upper, double value) {
        double farthest = Math.max(lower - low, high - upper);
        return value < lower ? mix(Role.BAND_BELOW, (lower - value) / farthest)
                : value > upper ? mix(Role.BAND_ABOVE, (value - upper) / farthest)
                : palette.color(Role.GRID);
    }

    /** @param far NaN where all values are the same */
    private Color mix(Role role, double far) {
        double strength = WEAKEST + (1 - WEAKEST) * Math.clamp(Double.isNaN(far) ? 0 : far, 0, 1);
        return Palette.blend(palette.color(Role.GRID), palette.color(role), strength);
    }

    /** What the colours stand for, from low to high. */
    List<Look.Key> keys(Look look) {
        List<Look.Key> keys = new ArrayList<>();
        if (band.isEmpty() || low < band.get().lower()) {
            keys.add(key(look, low, beyondLow ? "≤ " : ""));
        }
        if (band.isPresent()) {
            String inside = say(look, band.get().lower()) + " – " + say(look, band.get().upper());
            keys.add(new Look.Key(look.texts().get("chart.heat.band", inside), palette.color(Role.GRID)));
        } else {
            for (int i = 1; i < KEYS - 1 && high > low; i++) {
                keys.add(key(look, low + (high - low) * i / (KEYS - 1), ""));
            }
        }
        if (high > low && (band.isEmpty() || high > band.get().upper())) {
            keys.add(key(look, high, beyondHigh ? "≥ " : ""));
        }
        return keys;
    }

    private Look.Key key(Look look, double value, String prefix) {
        return new Look.Key(prefix + say(look, value), color(value));
    }

    private String say(Look look, double value) {
        return look.figures().cell(measure, value);
    }
}
