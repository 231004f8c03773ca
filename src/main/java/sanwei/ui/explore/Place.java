package sanwei.ui.explore;

import java.util.Optional;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.report.ColourScale;
import sanwei.ui.inspect.Subject;

/** Where one value of a grid is: every value that it shows has exactly one place, however the grid lies. */
record Place(Grid grid, Row row, Column column, Measure measure) implements ColourScale.Judged {

    Cell cell() {
        return column.cell(row);
    }

    @Override
    public double value() {
        return column.table().value(measure, cell());
    }

    @Override
    public Optional<Band> band() {
        return grid.setting().band(measure, column.period());
    }

    Subject subject() {
        return new Subject(grid.setting(), column.table(), measure, cell());
    }
}
