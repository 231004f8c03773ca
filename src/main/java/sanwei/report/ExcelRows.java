package sanwei.report;

import org.apache.poi.ss.usermodel.Sheet;
import sanwei.measure.Measure;
import sanwei.measure.Unit;
import sanwei.pivot.TidyTable;
import sanwei.work.Cancellation;
import tech.tablesaw.api.Table;

/** Fills a sheet with tidy rows below its header, each value in the format of its measure. */
final class ExcelRows extends SheetRows {

    private final ExcelStyles styles;
    private final int measureColumn;
    private final int valueColumn;
    private Unit unit;

    ExcelRows(Sheet sheet, Table tidy, ExcelStyles styles, Cancellation cancellation) {
        super(sheet, styles, cancellation);
        this.styles = styles;
        this.measureColumn = tidy.columnIndex(TidyTable.MEASURE);
        this.valueColumn = tidy.columnIndex(TidyTable.VALUE);
    }

    @Override
    public void text(String value) {
        if (column() == measureColumn) {
            unit = Measure.ofId(value).orElseThrow().unit();
        }
        super.text(value);
    }

    @Override
    public void number(double value) {
        if (column() == valueColumn) {
            styles.value(cell(), value, unit);
        } else {
            super.number(value);
        }
    }
}
