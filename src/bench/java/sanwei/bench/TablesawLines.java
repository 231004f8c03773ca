package sanwei.bench;

import static tech.tablesaw.aggregate.AggregateFunctions.sum;

import sanwei.dataset.Category;
import sanwei.dataset.Market;
import sanwei.dataset.OrderLines;
import sanwei.dataset.RegionLevel;
import sanwei.time.Grain;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

/** The other peer: Tablesaw's own {@code summarize} over the first million order lines, by week, county and format. */
final class TablesawLines {

    private static final int LINES = 1_000_000;

    private final Table table;
    private final long supplied;

    TablesawLines(Market market) {
        OrderLines lines = market.lines();
        int size = Math.min(LINES, lines.size());
        int[][] columns = new int[4][size];
        long sum = 0;
        var formats = market.customers().categories().get(Category.FORMAT);
        for (int row = 0; row < size; row++) {
            int customer = lines.customer()[row];
            columns[0][row] = Grain.WEEK.containing(lines.epochDay(row)).ordinal();
            columns[1][row] = market.regions().ancestorAt(market.customers().region()[customer], RegionLevel.COUNTY);
            columns[2][row] = formats.codes()[customer];
            columns[3][row] = lines.supplied()[row];
            sum += lines.supplied()[row];
        }
        supplied = sum;
        table = Table.create(IntColumn.create("week", columns[0]), IntColumn.create("county", columns[1]),
                IntColumn.create("format", columns[2]), IntColumn.create("supplied", columns[3]));
    }

    Table summarize() {
        return table.summarize("supplied", sum).by("week", "county", "format");
    }

    /** @throws IllegalStateException when its cells do not add up to the lines */
    void compare() {
        double sum = summarize().numberColumn("Sum [supplied]").sum();
        if (sum != supplied) {
            throw new IllegalStateException(sum + " supplied by Tablesaw, " + supplied + " in the lines");
        }
    }
}
