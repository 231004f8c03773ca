package sanwei.ui.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sanwei.measure.Measure;
import sanwei.report.Axes;
import sanwei.report.ColourScale;

/**
 * A grid as it lies on the screen.
 *
 * @param rows the members that are shown, in their order
 * @param all how many members there would be without the filter, the total apart
 * @param lines from top to bottom
 * @param headings from left to right, the totals first
 */
record Face(Grid grid, Layout layout, List<Row> rows, int all, List<Slot> lines, List<Slot> headings, ColourScale scale) {

    private static final int MOST_FIXED = 4;

    /** @param unfolded keys of the rows whose parts are shown */
    static Face of(Grid grid, Layout layout, Set<String> unfolded) {
        RowFilter filter = layout.filter();
        Set<String> open = new HashSet<>(unfolded);
        open.addAll(filter.leadingTo(grid));
        List<Row> arranged = layout.order().arrange(grid, open);
        List<Row> rows = filter.keep(grid, arranged);
        List<Column> columns = grid.columns().stream()
                .filter(c -> c.total() || !c.partial() || !filter.completeOnly())
                .sorted(Comparator.comparing((Column c) -> !c.total()))
                .toList();
        List<Slot> members = rows.stream().map(Slot::of).toList();
        List<Slot> periods = columns.stream().map(Slot::of).toList();
        boolean down = layout.axes() == Axes.MEMBERS_DOWN;
        return new Face(grid, layout, rows, others(arranged), down ? members : periods, byMeasure(down ? periods : members, layout.measures()),
                ColourScale.of(layout.colouring(), layout.measures(),
                        measure -> rows.stream().flatMap(row -> columns.stream().map(column -> new Place(grid, row, column, measure)))));
    }

    private static List<Slot> byMeasure(List<Slot> slots, List<Measure> measures) {
        return slots.stream().flatMap(s -> measures.stream().map(s::with)).toList();
    }

    private static int others(List<Row> rows) {
        return (int) rows.stream().filter(r -> !r.total()).count();
    }

    List<Measure> measures() {
        return layout.measures();
    }

    /** How many members are shown, the total apart. */
    int count() {
        return others(rows);
    }

    Place at(Slot line, Slot heading) {
        Slot both = line.and(heading);
        return new Place(grid, both.row().orElseThrow(), both.column().orElseThrow(), both.measure().orElseThrow());
    }

    /** How many headings stay in place: the totals, unless they would leave too little room for the others. */
    int fixed() {
        int totals = (int) headings.stream().filter(Slot::total).count();
        return totals <= MOST_FIXED ? totals : 0;
    }

    /** Where the line and the heading lead, as far as they say it. */
    Spot spot(Slot where) {
        return new Spot(where.row().map(grid::key), where.column().map(Column::period), where.measure());
    }

    /** Where a place lies on the screen. */
    record At(int line, int heading) {}

    /** Where the cell is, when all of it is said and it is to be seen. */
    Optional<At> find(Spot cell) {
        for (int line = 0; line < lines.size(); line++) {
            for (int heading = 0; heading < headings.size(); heading++) {
                if (spot(lines.get(line).and(headings.get(heading))).equals(cell)) {
                    return Optional.of(new At(line, heading));
                }
            }
        }
        return Optional.empty();
    }

    /** Where the lines with these members are, from the top. */
    List<Integer> linesOf(Set<String> keys) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).row().map(grid::key).filter(keys::contains).isPresent()) {
                found.add(i);
            }
        }
        return found;
    }

    /** How the rows are called on the command line; none where they are all that there are, as in the dataset. */
    List<String> codes() {
        return rows.equals(grid.rowsOf(grid.question(rows))) ? List.of() : grid.codes(rows);
    }

    /** The members that the slots are about. */
    Stream<String> keys(Stream<Slot> slots) {
        return slots.flatMap(s -> s.row().stream()).map(grid::key).distinct();
    }
}
