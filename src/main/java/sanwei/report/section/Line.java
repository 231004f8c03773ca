package sanwei.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import sanwei.dataset.Category;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotTable;
import sanwei.text.PivotWords;

/** A member by its name, and where it stands in a result. */
record Line(String name, PivotRow row) {

    /** More members than this would fill pages: only those at both ends are shown. */
    private static final int MOST = 24;

    private static final int AT_EACH_END = 10;

    static List<Line> regions(PivotTable table, PivotWords words) {
        return IntStream.range(0, table.allRegions())
                .mapToObj(r -> new PivotRow(r, table.allCategories()))
                .map(row -> new Line(words.region(table, row), row))
                .toList();
    }

    static List<Line> categories(PivotTable table, PivotWords words) {
        return IntStream.range(0, table.allCategories())
                .mapToObj(c -> new PivotRow(table.allRegions(), c))
                .map(row -> new Line(words.category(table, row), row))
                .toList();
    }

    /** The lines without that of customers whose category is unknown. */
    static List<Line> known(PivotTable table, List<Line> categories) {
        return categories.stream().filter(l -> !table.categories().get(l.row.category()).code().equals(Category.EMPTY)).toList();
    }

    /** All lines where they are few; otherwise those with the highest and the lowest values, the highest first. */
    static List<Line> shown(List<Line> lines, ToDoubleFunction<PivotRow> value) {
        return lines.size() <= MOST ? lines : ends(lines, value, AT_EACH_END);
    }

    /** The lines with the highest and the lowest values, the highest first. */
    static List<Line> ends(List<Line> lines, ToDoubleFunction<PivotRow> value, int atEach) {
        List<Line> sorted = lines.stream()
                .filter(l -> !Double.isNaN(value.applyAsDouble(l.row)))
                .sorted(Comparator.comparingDouble((Line l) -> value.applyAsDouble(l.row)).reversed())
                .toList();
        if (sorted.size() <= 2 * atEach) {
            return sorted;
        }
        List<Line> ends = new ArrayList<>(sorted.subList(0, atEach));
        ends.addAll(sorted.subList(sorted.size() - atEach, sorted.size()));
        return ends;
    }
}
