package sanwei.report.outline;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import sanwei.chart.pivot.Drawing;
import sanwei.pivot.PivotSpec;
import sanwei.time.Grain;
import sanwei.time.Period;

/** How far a report is moved in time: whole months or whole weeks, so that months stay months and weeks stay weeks. */
record Shift(long months, long weeks) {

    private static final int THURSDAY = 3;

    /** @param to of the same length */
    static Shift between(Period from, Period to) {
        long steps = (long) to.ordinal() - from.ordinal();
        return switch (from.grain()) {
            case DAY -> throw new IllegalArgumentException("no report is about a day: " + from);
            case WEEK -> new Shift(0, steps);
            case MONTH -> new Shift(steps, 0);
            case QUARTER -> new Shift(3 * steps, 0);
            case HALF -> new Shift(6 * steps, 0);
            case YEAR -> new Shift(12 * steps, 0);
        };
    }

    /** The last day of a month stays one. */
    LocalDate of(LocalDate day) {
        LocalDate moved = day.plusMonths(months).plusWeeks(weeks);
        boolean last = months != 0 && day.equals(day.with(TemporalAdjusters.lastDayOfMonth()));
        return last ? moved.with(TemporalAdjusters.lastDayOfMonth()) : moved;
    }

    /** Weeks go by their Thursdays. */
    Period of(Period period) {
        int inside = period.grain() == Grain.WEEK ? THURSDAY : 0;
        return period.grain().containing(of(LocalDate.ofEpochDay(period.days().first() + inside)));
    }

    private Optional<Period> of(Optional<Period> period) {
        return period.map(this::of);
    }

    /** About days moved as far. */
    PivotSpec of(PivotSpec spec) {
        return spec.withDays(spec.from().map(this::of), spec.to().map(this::of));
    }

    Drawing of(Drawing drawing) {
        return switch (drawing) {
            case Drawing.Scatter(var across, var points, var at) -> new Drawing.Scatter(across, points, of(at));
            case Drawing.Change(var of, var by, var then, var now) -> new Drawing.Change(of, by, of(then), of(now));
            case Drawing.OverTime over -> over;
            case Drawing.Share share -> share;
            case Drawing.Heat heat -> heat;
            case Drawing.Panels panels -> panels;
        };
    }

    Part of(Part part) {
        return switch (part) {
            case Part.Chart(var spec, var rows, var drawing) -> new Part.Chart(of(spec), rows, of(drawing));
            case Part.Grid(var spec, var rows, var look) -> new Part.Grid(of(spec), rows, look);
            case Part.Indicator indicator -> indicator;
            case Part.BandReview review -> review;
            case Part.Scenarios scenarios -> scenarios;
            case Part.Plain plain -> plain;
        };
    }

    Item of(Item item) {
        return new Item(item.id(), of(item.part()), item.heading(), item.wording());
    }
}
