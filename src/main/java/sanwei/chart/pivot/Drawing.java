package sanwei.chart.pivot;

import java.util.Optional;
import java.util.function.Predicate;
import sanwei.chart.ChartKind;
import sanwei.chart.TimeChart;
import sanwei.measure.Measure;
import sanwei.pivot.PivotTable;
import sanwei.pivot.change.ChangeOf;
import sanwei.time.Period;
import sanwei.work.Coded;

/** How somebody wants a pivot result drawn; what is left open is chosen by the result. */
public sealed interface Drawing {

    ChartKind kind();

    /** Rows as lines or bars over the periods. */
    record OverTime(TimeChart.Style style) implements Drawing {
        @Override
        public ChartKind kind() {
            return switch (style) {
                case LINE -> ChartKind.LINE;
                case BAR -> ChartKind.BAR;
            };
        }
    }

    /** One of the two parts of a measure. */
    enum Side implements Coded {
        NUMERATOR,
        DENOMINATOR
    }

    /** What members are. */
    enum By implements Coded {
        REGION,
        CATEGORY,
        PRODUCT
    }

    /** @param by regions where they are told apart, else categories */
    record Share(Side of, Optional<By> by) implements Drawing {
        @Override
        public ChartKind kind() {
            return ChartKind.SHARE;
        }
    }

    /** Rows over periods as colours. */
    record Heat() implements Drawing {
        @Override
        public ChartKind kind() {
            return ChartKind.HEAT;
        }
    }

    /** A panel for each row. */
    record Panels(boolean shared) implements Drawing {
        @Override
        public ChartKind kind() {
            return ChartKind.PANELS;
        }
    }

    /** What points stand for. */
    enum Points implements Coded {
        MEMBERS,
        CUSTOMERS
    }

    /**
     * The measure against another one.
     *
     * @param at the latest complete period where it is left open
     */
    record Scatter(Measure across, Points points, Optional<Period> at) implements Drawing {
        @Override
        public ChartKind kind() {
            return ChartKind.SCATTER;
        }
    }

    /**
     * What changed between two periods.
     *
     * @param by regions where they are told apart, else categories, else products
     * @param then the period before {@code now} where it is left open
     * @param now the latest complete period where it is left open
     */
    record Change(ChangeOf of, Optional<By> by, Optional<Period> then, Optional<Period> now) implements Drawing {
        @Override
        public ChartKind kind() {
            return ChartKind.CHANGE;
        }
    }

    /** The same of another result: what that does not have is left open. */
    default Drawing fitting(PivotTable table) {
        Predicate<By> told = by -> switch (by) {
            case REGION -> table.allRegions() > 0;
            case CATEGORY -> table.allCategories() > 0;
            case PRODUCT -> true;
        };
        Predicate<Period> there = table.periods()::contains;
        return switch (this) {
            case Share(var of, var by) -> new Share(of, by.filter(told));
            case Scatter(var across, var points, var at) -> new Scatter(across, points, at.filter(there));
            case Change(var of, var by, var then, var now) -> new Change(of, by.filter(told), then.filter(there), now.filter(there));
            case OverTime over -> over;
            case Heat heat -> heat;
            case Panels panels -> panels;
        };
    }

    /** Each kind as it is drawn until somebody wants it otherwise. */
    static Drawing usual(ChartKind kind) {
        return switch (kind) {
            case LINE -> new OverTime(TimeChart.Style.LINE);
            case BAR -> new OverTime(TimeChart.Style.BAR);
            case SHARE -> new Share(Side.NUMERATOR, Optional.empty());
            case HEAT -> new Heat();
            case PANELS -> new Panels(true);
            case SCATTER -> new Scatter(Measure.FULFILMENT, Points.MEMBERS, Optional.empty());
            case CHANGE -> new Change(ChangeOf.VALUE, Optional.empty(), Optional.empty(), Optional.empty());
        };
    }
}
