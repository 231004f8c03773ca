package sanwei.measure;

import static sanwei.measure.Amount.*;
import static sanwei.measure.Formula.before;
import static sanwei.measure.Formula.of;
import static sanwei.measure.Formula.yearBefore;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The catalogue of indicators, in the order in which they are listed everywhere. The value of a measure is numerator ÷
 * denominator × scale, undefined where the denominator is 0 or a part is undefined.
 */
public enum Measure {
    COVERAGE(Kind.HANDBOOK, Unit.RATE, of(COUNTIES_REACHED), of(COUNTIES)),
    DISTRIBUTION(Kind.HANDBOOK, Unit.RATE, of(BUYERS), of(ACTIVE)),
    DISTRIBUTION_WEIGHTED(Kind.FURTHER, Unit.RATE, of(VALUE_OF_BUYERS), of(VALUE_OF_ACTIVE)),
    MOVEMENT_HOUSEHOLDS(Kind.HANDBOOK, Unit.RATE, of(BUYERS), before(BUYERS)),
    MOVEMENT_AVERAGE(Kind.HANDBOOK, Unit.RATE, of(SUPPLIED).per(of(BUYERS)), before(SUPPLIED).per(before(BUYERS))),
    MOVEMENT_STANDARD(Kind.FURTHER, Unit.RATE, of(BUYERS), of(RECENT_BUYERS)),
    STOCK_OUT(Kind.HANDBOOK, Unit.RATE, of(UNSERVED), of(DEMANDERS)),
    STOCK_OUT_PANEL(Kind.FURTHER, Unit.RATE, of(PANEL_STOCKED_OUT), of(PANEL_READ), PANEL_READ),
    GROWTH_VOLUME(Kind.HANDBOOK, Unit.CHANGE, of(SUPPLIED).minus(yearBefore(SUPPLIED)), yearBefore(SUPPLIED)),
    /**
     * The change of the share, as the cartons gained or lost against last year's share of this year's segment, over the
     * segment: so that it has a numerator and a denominator like every other measure.
     */
    GROWTH_SHARE(
            Kind.HANDBOOK,
            Unit.POINTS,
            of(SUPPLIED).minus(of(SEGMENT_SUPPLIED).times(yearBefore(SUPPLIED).per(yearBefore(SEGMENT_SUPPLIED)))),
            of(SEGMENT_SUPPLIED)),
    FULFILMENT(Kind.HANDBOOK, Unit.RATE, of(SUPPLIED), of(REQUESTED)),
    STOCK_TO_SALES(Kind.HANDBOOK, Unit.MULTIPLE, of(STOCK), of(STOCK_SUPPLIED), STOCK_CUSTOMERS),
    SELL_THROUGH(Kind.FURTHER, Unit.RATE, of(SOLD), of(AVAILABLE), TURNOVER_CUSTOMERS),
    DAYS_OF_SUPPLY(Kind.FURTHER, Unit.DAYS, of(STOCK).times(new Formula.CalendarDays()), of(STOCK_SUPPLIED), STOCK_CUSTOMERS),
    PRICE_INDEX(Kind.HANDBOOK, Unit.INDEX, of(VALUE_AT_PRICE), of(VALUE_AT_BASE), PRICE_CUSTOMERS);

    private final Kind kind;
    private final Unit unit;
    private final Formula numerator;
    private final Formula denominator;
    private final Optional<Amount> behind;

    Measure(Kind kind, Unit unit, Formula numerator, Formula denominator) {
        this(kind, unit, numerator, denominator, null);
    }

    Measure(Kind kind, Unit unit, Formula numerator, Formula denominator, Amount behind) {
        this.kind = kind;
        this.unit = unit;
        this.numerator = numerator;
        this.denominator = denominator;
        this.behind = Optional.ofNullable(behind);
    }

    /** One of the handbook's eight indicators, or a further measure beside one of them. */
    public enum Kind {
        HANDBOOK,
        FURTHER
    }

    /** The name used in files, on the command line and as key of its texts. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Measure> ofId(String id) {
        return Arrays.stream(values()).filter(m -> m.id().equals(id)).findFirst();
    }

    public Kind kind() {
        return kind;
    }

    public Unit unit() {
        return unit;
    }

    public Formula numerator() {
        return numerator;
    }

    public Formula denominator() {
        return denominator;
    }

    /** For measures taken from the survey: the number of customers behind the value. */
    public Optional<Amount> behind() {
        return behind;
    }

    /** The value from its parts, in the unit of {@link #unit}; NaN when undefined. */
    public double value(double numerator, double denominator) {
        return Formula.Operation.PER.apply(numerator, denominator) * unit.scale();
    }

    /** Whether it is read from the panel, and so undefined in a dataset without a survey. */
    public boolean needsSurvey() {
        return behind.isPresent();
    }

    /** The amounts it is built from. */
    public Set<Formula.Of> terms() {
        return Stream.of(numerator, denominator).flatMap(f -> f.terms().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The handbook's indicators. */
    public static List<Measure> handbook() {
        return Arrays.stream(values()).filter(m -> m.kind == Kind.HANDBOOK).toList();
    }
}
