package sanwei.report;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import sanwei.work.Cancellation;

/** Fills a sheet with the rows of any table below its header. */
class SheetRows implements TableSink {

    private static final int ROWS_BETWEEN_CHECKS = 1024;

    private final Sheet sheet;
    private final ExcelStyles styles;
    private final Cancellation cancellation;
    private Row row;
    private int rows = 1;
    private int column;

    SheetRows(Sheet sheet, ExcelStyles styles, Cancellation cancellation) {
        this.sheet = sheet;
        this.styles = styles;
        this.cancellation = cancellation;
    }

    @Override
    public void text(String value) {
        styles.plain(cell()).setCellValue(ExcelFile.fitting(value));
    }

    @Override
    public void number(double value) {
        styles.part(cell(), value);
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

    /** Index of the column that comes next. */
    int column() {
        return column;
    }

    /** The cell that comes next. */
    Cell cell() {
        if (row == null) {
            row = sheet.createRow(rows++);
        }
        return row.createCell(column++);
    }
}
