package sanwei.report;

import java.util.List;
import sanwei.measure.Measure;
import sanwei.pivot.PivotRow;
import sanwei.text.Texts;

/** A grid as it lies in a file: lines and columns, whichever of them are members and periods. */
final class GridShape {

    private final PivotGrid grid;
    private final List<PivotGrid.Column> periods;
    private final GridNames names;
    private final boolean membersDown;

    GridShape(PivotGrid grid, Texts texts) {
        this.grid = grid;
        periods = grid.columns();
        names = new GridNames(grid, texts);
        membersDown = grid.look().axes() == Axes.MEMBERS_DOWN;
    }

    int lines() {
        return membersDown ? grid.rows().size() : periods.size();
    }

    int columns() {
        return membersDown ? periods.size() : grid.rows().size();
    }

    /** Above the names of the lines. */
    List<String> headings() {
        return membersDown ? names.headings() : List.of(names.period());
    }

    /** As many as there are headings. */
    List<String> names(int line) {
        return membersDown ? names.of(grid.rows().get(line)) : List.of(names.of(periods.get(line)));
    }

    /** Above the values of a column; no two are the same. */
    String heading(int column) {
        return membersDown ? names.of(periods.get(column)) : names.inOne(grid.rows().get(column));
    }

    PivotGrid.Place at(int line, int column, Measure measure) {
        return new PivotGrid.Place(grid, grid.rows().get(membersDown ? line : column), periods.get(membersDown ? column : line), measure);
    }

    /** Whether the line is about all members, or about a whole year beside shorter periods. */
    boolean isTotal(int line) {
        return membersDown ? isTotal(grid.rows().get(line)) : periods.get(line).year();
    }

    /** Whether the value is about all members, or about a whole year. */
    boolean isTotal(PivotGrid.Place place) {
        return isTotal(place.row()) || place.column().year();
    }

    private boolean isTotal(PivotRow row) {
        return row.equals(PivotRow.total(grid.table()));
    }
}
