package sanwei.ui.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import sanwei.measure.Measure;

/**
 * A grid as it lies on the screen.
 *
 * @param measures those that are shown, in their order
 * @param rows the members that are shown, in their order
 * @param lines from top to bottom
 * @param headings from left to right, the totals first: they stay in place
 */
record Face(Grid grid, List<Measure> measures, List<Row> rows, List<Slot> lines, List<Slot> headings) {

    /** @param rows the members to be shown, in their order */
    static Face of(Grid grid, Layout layout, List<Row> rows) {
        List<Slot> periods = grid.columns().stream().sorted(Comparator.comparing((Column c) -> !c.total())).map(Slot::of).toList();
        return new Face(grid, layout.measures(), rows, rows.stream().map(Slot::of).toList(), byMeasure(periods, layout.measures()));
    }

    private static List<Slot> byMeasure(List<Slot> slots, List<Measure> measures) {
        return slots.stream().flatMap(s -> measures.stream().map(s::with)).toList();
    }

    Place at(Slot line, Slot heading) {
        Slot both = line.and(heading);
        return new Place(grid, both.row().orElseThrow(), both.column().orElseThrow(), both.measure().orElseThrow());
    }

    /** How many headings stay in place. */
    int fixed() {
        return (int) headings.stream().filter(Slot::total).count();
    }

    /** Where the line and the heading lead, as far as they say it. */
    Spot spot(Slot where) {
        return new Spot(where.row().map(grid::key), where.column().map(Column::period), where.measure());
    }

    /** Where the lines with these members are, from the top. */
    List<Integer> linesOf(java.util.Set<String> keys) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).row().map(grid::key).filter(keys::contains).isPresent()) {
                found.add(i);
            }
        }
        return found;
    }

    /** The members that the slots are about. */
    Stream<String> keys(Stream<Slot> slots) {
        return slots.flatMap(s -> s.row().stream()).map(grid::key).distinct();
    }
}
