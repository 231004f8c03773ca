package sanwei.ui.explore;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.text.Language;
import sanwei.text.Texts;
import sanwei.time.Period;
import sanwei.work.Coded;

/**
 * Which members are shown. The total and whatever a shown row lies under always are.
 *
 * @param text that the name or code contains, in any language; empty for any
 * @param condition that the values meet, empty for none
 * @param completeOnly whether periods that the data cover only in part are left out
 */
public record RowFilter(String text, Optional<Condition> condition, boolean completeOnly) {

    public static final RowFilter NONE = new RowFilter("", Optional.empty(), false);

    public RowFilter {
        text = text.strip();
    }

    /** What may be asked of a value. */
    public enum Test implements Coded {
        OUTSIDE,
        BELOW,
        ABOVE
    }

    /**
     * Asks something of the value in a period.
     *
     * @param period empty for the latest complete one
     * @param limit of {@link Test#BELOW} and {@link Test#ABOVE}, in the unit of the measure
     */
    public record Condition(Test test, Measure measure, Optional<Period> period, double limit) {

        /** Nothing undefined meets a condition; everything meets one on what the grid does not have. */
        boolean isMet(Grid grid, Row row) {
            return grid.column(period, measure).map(column -> isMet(new Place(grid, row, column, measure))).orElse(true);
        }

        private boolean isMet(Place place) {
            return switch (test) {
                case OUTSIDE -> place.state() == Band.State.BELOW || place.state() == Band.State.ABOVE;
                case BELOW -> place.value() < limit;
                case ABOVE -> place.value() > limit;
            };
        }
    }

    /** Whether rows are left out. */
    public boolean selects() {
        return !text.isEmpty() || condition.isPresent();
    }

    /** Keys of the rows under which something has the text: they must be unfolded to show it. */
    Set<String> leadingTo(Grid grid) {
        return text.isEmpty() ? Set.of() : above(grid, grid.rows().stream().filter(row -> hasText(grid, row)).toList());
    }

    /** @param rows in any order */
    List<Row> keep(Grid grid, List<Row> rows) {
        if (!selects()) {
            return rows;
        }
        List<Row> matching = rows.stream().filter(row -> !row.total() && hasText(grid, row) && condition.map(c -> c.isMet(grid, row)).orElse(true)).toList();
        Set<Row> found = new HashSet<>(matching);
        Set<String> above = above(grid, matching);
        return rows.stream().filter(row -> row.total() || found.contains(row) || above.contains(grid.key(row))).toList();
    }

    private static Set<String> above(Grid grid, List<Row> rows) {
        Set<String> above = new HashSet<>();
        for (Row row : rows) {
            for (int parent = row.parent(); parent != Row.NONE; parent = grid.rows().get(parent).parent()) {
                above.add(grid.key(grid.rows().get(parent)));
            }
        }
        return above;
    }

    private boolean hasText(Grid grid, Row row) {
        return text.isEmpty()
                || contains(grid.key(row))
                || Arrays.stream(Language.values()).anyMatch(language -> contains(new GridWords(Texts.in(language)).name(grid, row)));
    }

    private boolean contains(String name) {
        return name.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }
}
