package sanwei.report;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import sanwei.pivot.TidyTable;
import sanwei.work.BadInput;
import sanwei.work.Cancellation;
import tech.tablesaw.api.Table;

/** Writes tidy pivot results as an Excel workbook: the rows on the first sheet, what they are about on the second. */
final class ExcelFile {

    static final String ROWS = "pivot";
    static final String NOTES = "notes";

    /** Rows kept in memory; those before are on disk until the workbook is written. */
    private static final int WINDOW = 200;

    private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows() - 1;
    private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int CODE_WIDTH = 16 * 256;
    private static final int[] NOTE_WIDTHS = {26 * 256, 30 * 256, 60 * 256, 110 * 256};

    private ExcelFile() {}

    /**
     * Leaves the stream open.
     *
     * @throws BadInput when there are more rows than a sheet holds
     */
    static void write(Table tidy, PivotNotes notes, OutputStream out, Cancellation cancellation) throws IOException {
        if (tidy.rowCount() > MOST_ROWS) {
            throw BadInput.of("problem.output.too_many_rows", tidy.rowCount(), MOST_ROWS);
        }
        try (var workbook = new SXSSFWorkbook(WINDOW)) {
            var styles = new ExcelStyles(workbook);
            writeRows(tidy, workbook.createSheet(ROWS), styles, cancellation);
            writeNotes(notes, workbook.createSheet(NOTES), styles);
            TimelessPackage.write(workbook.getXSSFWorkbook(), workbook::write, out);
        } catch (IllegalStateException e) {
            // a failed write comes wrapped
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static void writeRows(Table tidy, SXSSFSheet sheet, ExcelStyles styles, Cancellation cancellation) throws IOException {
        Row header = sheet.createRow(0);
        for (int column = 0; column < tidy.columnCount(); column++) {
            sheet.setColumnWidth(column, CODE_WIDTH);
            styles.heading(header.createCell(column), tidy.column(column).name());
        }
        sheet.setColumnWidth(tidy.columnIndex(TidyTable.MEASURE), 2 * CODE_WIDTH);
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, tidy.rowCount(), 0, tidy.columnCount() - 1));
        new TableRows(tidy).giveTo(new ExcelRows(sheet, tidy, styles, cancellation));
    }

    static void writeNotes(PivotNotes notes, Sheet sheet, ExcelStyles styles) {
        for (int column = 0; column < NOTE_WIDTHS.length; column++) {
            sheet.setColumnWidth(column, NOTE_WIDTHS[column]);
        }
        int next = 0;
        for (PivotNotes.Section section : notes.sections()) {
            styles.heading(sheet.createRow(next++).createCell(0), section.heading());
            for (var line : section.rows()) {
                Row row = sheet.createRow(next++);
                for (int column = 0; column < line.size(); column++) {
                    Cell cell = row.createCell(column);
                    cell.setCellValue(fitting(line.get(column)));
                }
            }
            next++;
        }
    }

    /** As much of the text as a cell holds. */
    static String fitting(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
