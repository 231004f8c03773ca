package sanwei.pivot.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sanwei.measure.Formula.When;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.Member;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.pivot.oracle.SqlOracle.Expected;
import sanwei.pivot.oracle.SqlOracle.Key;
import sanwei.work.Job;

/** Whether the pivot's answer is the oracle's: the same rows, counts and cartons exactly, other sums within rounding. */
final class Agreement {

    private static final int SHOWN = 5;
    private static final double RELATIVE = 1e-9;

    /** What cancels in a difference of shares or stocks, against the sums it is taken from. */
    private static final double CANCELLED = 1e-12;

    private static final Set<Measure> WHOLE_PARTS = EnumSet.of(Measure.COVERAGE, Measure.DISTRIBUTION, Measure.MOVEMENT_HOUSEHOLDS,
            Measure.MOVEMENT_STANDARD, Measure.STOCK_OUT, Measure.STOCK_OUT_PANEL, Measure.GROWTH_VOLUME, Measure.FULFILMENT);

    private final List<String> shown = new ArrayList<>();
    private final Set<Measure> seen = EnumSet.noneOf(Measure.class);
    private long rows;
    private long differing;

    private final When when;

    private Agreement(When when) {
        this.when = when;
    }

    /**
     * Fails with the first few rows that differ.
     *
     * @return the measures that had a value other than 0 in some row
     */
    static Set<Measure> check(Pivot pivot, SqlOracle oracle, PivotSpec spec) {
        return check(pivot, oracle, spec, When.PERIOD);
    }

    /** The same on the days that the periods are compared with. */
    static Set<Measure> check(Pivot pivot, SqlOracle oracle, PivotSpec spec, When when) {
        Agreement agreement = new Agreement(when);
        agreement.compare(pivot.compute(spec, when, Job.quiet()), oracle.answer(spec, when));
        assertThat(agreement.shown).as("%d of %d rows differ for %s of %s", agreement.differing, agreement.rows, when, spec).isEmpty();
        return agreement.seen;
    }

    private void compare(PivotTable table, Map<Key, Expected> answer) {
        Set<Key> unseen = new HashSet<>(answer.keySet());
        for (Measure measure : table.spec().measures()) {
            for (int p = 0; p < table.periods().size(); p++) {
                for (int r = 0; r <= table.allRegions(); r++) {
                    for (int c = 0; c <= table.allCategories(); c++) {
                        Key key = new Key(table.periods().get(p).label(), code(table.regions(), r), code(table.categories(), c), measure);
                        unseen.remove(key);
                        compare(key, found(table, measure, new Cell(p, r, c)), answer.get(key));
                    }
                }
            }
        }
        unseen.forEach(key -> differs(key + " is missing"));
    }

    private static String code(List<Member> members, int index) {
        return index == members.size() ? Member.TOTAL : members.get(index).code();
    }

    private static Expected found(PivotTable table, Measure measure, Cell cell) {
        return new Expected(table.value(measure, cell), table.numerator(measure, cell), table.denominator(measure, cell),
                table.partial(cell.period()), table.behind(measure, cell));
    }

    private void compare(Key key, Expected found, Expected expected) {
        rows++;
        if (Math.abs(found.value()) > 0) {
            seen.add(key.measure());
        }
        if (expected == null && when != When.PERIOD && isUndefined(found)) {
            return;
        }
        if (expected == null) {
            differs(key + " is in the pivot only");
        } else if (!same(key.measure(), found, expected)) {
            differs(key + "\n    pivot " + found + "\n    SQL   " + expected);
        }
    }

    private static boolean isUndefined(Expected found) {
        return Double.isNaN(found.value()) && Double.isNaN(found.numerator()) && Double.isNaN(found.denominator()) && found.n() <= 0;
    }

    private static boolean same(Measure measure, Expected found, Expected expected) {
        double rounding = WHOLE_PARTS.contains(measure) ? 0 : RELATIVE;
        double size = Math.max(Math.abs(expected.numerator()), Math.abs(expected.denominator()));
        return found.partial() == expected.partial()
                && found.n() == expected.n()
                && close(found.numerator(), expected.numerator(), rounding, WHOLE_PARTS.contains(measure) ? 0 : CANCELLED * size)
                && close(found.denominator(), expected.denominator(), rounding, 0)
                && close(found.value(), expected.value(), RELATIVE, CANCELLED);
    }

    private static boolean close(double a, double b, double relative, double absolute) {
        if (Double.isNaN(a) || Double.isNaN(b)) {
            return Double.isNaN(a) && Double.isNaN(b);
        }
        return Math.abs(a - b) <= Math.max(relative * Math.max(Math.abs(a), Math.abs(b)), Double.isNaN(absolute) ? 0 : absolute);
    }

    private void differs(String difference) {
        differing++;
        if (shown.size() < SHOWN) {
            shown.add(difference);
        }
    }
}
