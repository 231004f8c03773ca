package sanwei.pivot;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sanwei.measure.Amount.Source;
import sanwei.measure.Formula;
import sanwei.measure.Formula.When;
import sanwei.time.DayRange;
import sanwei.time.Period;
import sanwei.time.Span;

/**
 * The periods of a pivot and the distinct stretches of days ("slices") that have to be gone through to answer it: a period's own
 * days, the days it is compared with, and those before it that tell who bought lately.
 */
final class Timeline {

    /** Stands for a slice that the data do not reach. */
    static final int UNREACHED = -1;

    /** How many periods before count as lately, by the industry standard. */
    private static final int LATELY = 3;

    /** A stretch of days and what has to be counted in it. */
    record Slice(DayRange days, Set<Source> sources) {}

    /**
     * A period and the slices it needs, by index.
     *
     * @param length calendar days of the whole of what is read for it
     * @param own the days read for it
     * @param before the comparable days of the period before these
     * @param yearBefore the comparable days a year before these
     * @param lately the periods before, latest first, as far as the data reach
     * @param latelyCovered whether the period is complete and all {@code lately} periods are covered
     * @param opening the days of the whole period before, whose last stock is this period's first; none when they lie before the data
     */
    record Entry(Period period, boolean partial, int length, int own, int before, int yearBefore, int[] lately, boolean latelyCovered,
            Optional<DayRange> opening) {

        int slice(When when) {
            return switch (when) {
                case PERIOD -> own;
                case BEFORE -> before;
                case YEAR_BEFORE -> yearBefore;
            };
        }
    }

    private final Span span;
    private final PivotSpec spec;
    private final When when;
    private final Set<Formula.Of> terms;
    private final Map<DayRange, Integer> indices = new LinkedHashMap<>();
    private final List<Slice> slices = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    /**
     * @param when the days that are read for each period
     * @param terms the amounts to be counted
     */
    Timeline(Span span, PivotSpec spec, When when, Set<Formula.Of> terms) {
        this.span = span;
        this.spec = spec;
        this.when = when;
        this.terms = terms;
        for (Period period : span.periods(spec.time())) {
            if (isShown(period)) {
                entries.add(entry(period));
            }
        }
    }

    List<Slice> slices() {
        return slices;
    }

    List<Entry> entries() {
        return entries;
    }

    /** Whether any amount comes from the source. */
    boolean needs(Source source) {
        return terms.stream().anyMatch(t -> t.amount().source() == source);
    }

    private boolean isShown(Period period) {
        DayRange days = period.days();
        return spec.from().map(from -> from.toEpochDay() <= days.last()).orElse(true)
                && spec.to().map(to -> to.toEpochDay() >= days.first()).orElse(true);
    }

    private Entry entry(Period period) {
        Optional<Stretch> read = read(period);
        Optional<DayRange> own = read.flatMap(
                stretch -> when == When.PERIOD ? Optional.of(stretch.days()) : span.comparable(period, stretch.days()));
        return own.isPresent() ? entry(period, read.orElseThrow(), own) : unread(period);
    }

    /** What is read for a period, as far as the calendar knows it. */
    private Optional<Stretch> read(Period period) {
        return switch (when) {
            case PERIOD -> Optional.of(Stretch.of(period));
            case BEFORE -> Optional.of(Stretch.of(period.previous()));
            case YEAR_BEFORE -> Stretch.of(period).yearBefore(spec.comparison());
        };
    }

    private Entry unread(Period period) {
        return new Entry(period, span.partial(period), period.days().length(), UNREACHED, UNREACHED, UNREACHED, new int[0], false,
                Optional.empty());
    }

    private Entry entry(Period period, Stretch read, Optional<DayRange> days) {
        boolean partial = span.partial(period);
        int own = slice(days, sources(When.PERIOD));
        int before = slice(span.comparable(period, read.minus(1).days()), sources(When.BEFORE));
        int yearBefore = slice(read.yearBefore(spec.comparison()).flatMap(then -> span.comparable(period, then.days())),
                sources(When.YEAR_BEFORE));
        boolean latelyCovered = !partial && span.startCovered(read.minus(LATELY).days());
        int[] lately = needs(Source.RECENT) || needs(Source.PANEL) ? lately(read) : new int[0];
        return new Entry(period, partial, read.days().length(), own, before, yearBefore, lately, latelyCovered, reached(read.minus(1)));
    }

    private int[] lately(Stretch read) {
        int[] lately = new int[LATELY];
        for (int i = 0; i < LATELY; i++) {
            lately[i] = slice(reached(read.minus(i + 1)), EnumSet.of(Source.SALES));
        }
        return lately;
    }

    private Optional<DayRange> reached(Stretch stretch) {
        return Optional.of(stretch.days()).filter(days -> days.last() >= span.firstDay());
    }

    private Set<Source> sources(When when) {
        var sources = EnumSet.noneOf(Source.class);
        terms.stream().filter(t -> t.when() == when).forEach(t -> sources.add(t.amount().source()));
        return sources;
    }

    private int slice(Optional<DayRange> days, Set<Source> sources) {
        if (days.isEmpty() || sources.isEmpty()) {
            return UNREACHED;
        }
        int index = indices.computeIfAbsent(days.get(), d -> {
            slices.add(new Slice(d, EnumSet.noneOf(Source.class)));
            return slices.size() - 1;
        });
        slices.get(index).sources().addAll(sources);
        return index;
    }
}
