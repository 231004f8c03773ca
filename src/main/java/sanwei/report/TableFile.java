package sanwei.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import sanwei.work.BadInput;
import sanwei.work.Cancellation;
import sanwei.work.WholeFile;
import tech.tablesaw.api.Table;

/** Writes a table as it stands to files of every format. */
public final class TableFile {

    private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows() - 1;
    /** Rows kept in memory; those before are on disk until the workbook is written. */
    private static final int WINDOW = 200;

    private TableFile() {}

    /**
     * The file appears whole or not at all.
     *
     * @throws BadInput when it cannot be written, or a sheet cannot hold all rows
     */
    public static void write(Table table, Path target, Cancellation cancellation) {
        TableFormat format = TableFormat.of(target);
        WholeFile.write(target, cancellation, out -> {
            switch (format) {
                case CSV -> CsvFile.write(table, out);
                case JSON -> JsonFile.write(table, out);
                case XLSX -> writeWorkbook(table, out, cancellation);
            }
        });
    }

    private static void writeWorkbook(Table table, OutputStream out, Cancellation cancellation) throws IOException {
        if (table.rowCount() > MOST_ROWS) {
            throw BadInput.of("problem.output.too_many_rows", table.rowCount(), MOST_ROWS);
        }
        try (var workbook = new SXSSFWorkbook(WINDOW)) {
            var styles = new ExcelStyles(workbook);
            SXSSFSheet sheet = workbook.createSheet(table.name());
            Row header = sheet.createRow(0);
            for (int column = 0; column < table.columnCount(); column++) {
                styles.heading(header.createCell(column), table.column(column).name());
            }
            sheet.createFreezePane(0, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, table.rowCount(), 0, table.columnCount() - 1));
            new TableRows(table).giveTo(new SheetRows(sheet, styles, cancellation));
            TimelessPackage.write(workbook.getXSSFWorkbook(), workbook::write, out);
        }
    }
}
