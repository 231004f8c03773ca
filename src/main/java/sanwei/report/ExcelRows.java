package sanwei.report;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import sanwei.measure.Measure;
import sanwei.measure.Unit;
import sanwei.pivot.TidyTable;
import sanwei.work.Cancellation;
import tech.tablesaw.api.Table;

/** Fills a sheet with tidy rows below its header, each value in the format of its measure. */
final class ExcelRows implements TableSink {

    private static final int ROWS_BETWEEN_CHECKS = 1024;

    private final Sheet sheet;
    private final ExcelStyles styles;
    private final Cancellation cancellation;
    private final int measureColumn;
    private final int valueColumn;
    private Row row;
    private int rows = 1;
    private int column;
    private Unit unit;

    ExcelRows(Sheet sheet, Table tidy, ExcelStyles styles, Cancellation cancellation) {
        this.sheet = sheet;
        this.styles = styles;
        this.cancellation = cancellation;
        this.measureColumn = tidy.columnIndex(TidyTable.MEASURE);
        this.valueColumn = tidy.columnIndex(TidyTable.VALUE);
    }

    @Override
    public void text(String value) {
        if (column == measureColumn) {
            unit = Measure.ofId(value).orElseThrow().unit();
        }
        styles.plain(cell()).setCellValue(ExcelFile.fitting(value));
    }

    @Override
    public void number(double value) {
        if (column == valueColumn) {
            styles.value(cell(), value, unit);
        } else {
            styles.part(cell(), value);
        }
    }

    @Override
    public void whole(int value) {
        styles.part(cell(), value);
    }

    @Override
    public void truth(boolean value) {
        styles.plain(cell()).setCellValue(value);
    }

    @Override
    public void missing() {
        column++;
    }

    @Override
    public void endRow() {
        row = null;
        column = 0;
        if (rows % ROWS_BETWEEN_CHECKS == 0) {
            cancellation.check();
        }
    }

    private Cell cell() {
        if (row == null) {
            row = sheet.createRow(rows++);
        }
        return row.createCell(column++);
    }
}
