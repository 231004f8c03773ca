package sanwei.pivot;

import java.util.List;
import sanwei.measure.Measure;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.numbers.IntColumnType;

/**
 * Pivot results as tables, for sorting, filtering and writing. One row per measure, period, region and category in this
 * order, members in dataset order behind their total; codes as in files; missing where undefined.
 */
public final class TidyTable {

    public static final String PERIOD = "period";
    public static final String REGION = "region";
    public static final String CATEGORY = "category";
    public static final String MEASURE = "measure";
    public static final String VALUE = "value";
    public static final String NUMERATOR = "numerator";
    public static final String DENOMINATOR = "denominator";
    public static final String PARTIAL = "partial";
    public static final String BEHIND = "n";

    private TidyTable() {}

    /** The result as a table of the columns named above. */
    public static Table of(PivotTable result) {
        List<Measure> measures = result.spec().measures();
        int[] regions = totalFirst(result.allRegions());
        int[] categories = totalFirst(result.allCategories());
        int cells = Math.multiplyExact(result.periods().size(), Math.multiplyExact(regions.length, categories.length));
        var rows = new Rows(Math.multiplyExact(measures.size(), cells));
        for (Measure of : measures) {
            for (int period = 0; period < result.periods().size(); period++) {
                String label = result.periods().get(period).label();
                for (int region : regions) {
                    for (int category : categories) {
                        rows.add(result, of, label, new Cell(period, region, category));
                    }
                }
            }
        }
        return rows.table();
    }

    private static int[] totalFirst(int total) {
        int[] members = new int[total + 1];
        members[0] = total;
        for (int i = 0; i < total; i++) {
            members[i + 1] = i;
        }
        return members;
    }

    /** The columns while they fill. */
    private static final class Rows {

        private final StringColumn period = StringColumn.create(PERIOD);
        private final StringColumn region = StringColumn.create(REGION);
        private final StringColumn category = StringColumn.create(CATEGORY);
        private final StringColumn measure = StringColumn.create(MEASURE);
        private final BooleanColumn partial = BooleanColumn.create(PARTIAL);
        private final double[] value;
        private final double[] numerator;
        private final double[] denominator;
        private final int[] behind;
        private int size;

        Rows(int expected) {
            value = new double[expected];
            numerator = new double[expected];
            denominator = new double[expected];
            behind = new int[expected];
        }

        void add(PivotTable from, Measure of, String label, Cell cell) {
            period.append(label);
            region.append(code(from.regions(), cell.region()));
            category.append(code(from.categories(), cell.category()));
            measure.append(of.id());
            partial.append(from.partial(cell.period()));
            value[size] = from.value(of, cell);
            numerator[size] = from.numerator(of, cell);
            denominator[size] = from.denominator(of, cell);
            int customers = from.behind(of, cell);
            behind[size] = customers < 0 ? IntColumnType.missingValueIndicator() : customers;
            size++;
        }

        private static String code(List<Member> members, int index) {
            return index == members.size() ? Member.TOTAL : members.get(index).code();
        }

        Table table() {
            return Table.create("pivot", period, region, category, measure, DoubleColumn.create(VALUE, value),
                    DoubleColumn.create(NUMERATOR, numerator), DoubleColumn.create(DENOMINATOR, denominator), partial,
                    IntColumn.create(BEHIND, behind));
        }
    }
}
