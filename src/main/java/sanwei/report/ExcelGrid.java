package sanwei.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import sanwei.measure.Measure;
import sanwei.text.Texts;
import sanwei.work.BadInput;
import sanwei.work.Cancellation;

/** Writes a grid as an Excel workbook: a sheet for each measure, and one that says what the numbers are about. */
final class ExcelGrid {

    private static final int HEADING_ROW = 1;
    private static final int FIRST_ROW = 2;
    private static final int NAME_WIDTH = 18 * 256;
    private static final int VALUE_WIDTH = 11 * 256;

    private final PivotGrid grid;
    private final GridShape shape;
    private final ColourScale scale;
    private final GridNames names;
    private final Cancellation cancellation;

    ExcelGrid(PivotGrid grid, Texts texts, Cancellation cancellation) {
        this.grid = grid;
        this.shape = new GridShape(grid, texts);
        this.scale = grid.scale();
        this.names = new GridNames(grid, texts);
        this.cancellation = cancellation;
    }

    /**
     * Leaves the stream open.
     *
     * @throws BadInput when there are more rows or columns than a sheet holds
     */
    void write(PivotNotes notes, OutputStream out) throws IOException {
        checkSize();
        try (var workbook = new XSSFWorkbook()) {
            var plain = new ExcelStyles(workbook);
            var styles = new GridStyles(workbook);
            for (Measure measure : grid.measures()) {
                fill(workbook.createSheet(WorkbookUtil.createSafeSheetName(names.of(measure))), measure, plain, styles);
            }
            ExcelFile.writeNotes(notes, workbook.createSheet(ExcelFile.NOTES), plain);
            TimelessPackage.write(workbook, workbook::write, out);
        }
    }

    private void checkSize() {
        int mostRows = SpreadsheetVersion.EXCEL2007.getMaxRows() - FIRST_ROW;
        int mostColumns = SpreadsheetVersion.EXCEL2007.getMaxColumns() - shape.headings().size();
        if (shape.lines() > mostRows) {
            throw BadInput.of("problem.output.too_many_rows", shape.lines(), mostRows);
        }
        if (shape.columns() > mostColumns) {
            throw BadInput.of("problem.output.too_many_columns", shape.columns(), mostColumns);
        }
    }

    private void fill(Sheet sheet, Measure measure, ExcelStyles plain, GridStyles styles) {
        List<String> headings = shape.headings();
        plain.heading(sheet.createRow(0).createCell(0), names.title(measure));
        Row top = sheet.createRow(HEADING_ROW);
        for (int i = 0; i < headings.size(); i++) {
            sheet.setColumnWidth(i, NAME_WIDTH);
            plain.heading(top.createCell(i), headings.get(i));
        }
        CellStyle heading = styles.heading();
        for (int c = 0; c < shape.columns(); c++) {
            sheet.setColumnWidth(headings.size() + c, VALUE_WIDTH);
            Cell cell = top.createCell(headings.size() + c);
            cell.setCellStyle(heading);
            cell.setCellValue(shape.heading(c));
        }
        for (int r = 0; r < shape.lines(); r++) {
            cancellation.check();
            fill(sheet.createRow(FIRST_ROW + r), measure, r, plain, styles);
        }
        sheet.createFreezePane(headings.size(), FIRST_ROW);
    }

    private void fill(Row into, Measure measure, int line, ExcelStyles plain, GridStyles styles) {
        List<String> own = shape.names(line);
        for (int i = 0; i < own.size(); i++) {
            if (shape.isTotal(line)) {
                plain.heading(into.createCell(i), own.get(i));
            } else {
                plain.plain(into.createCell(i)).setCellValue(own.get(i));
            }
        }
        for (int c = 0; c < shape.columns(); c++) {
            PivotGrid.Place place = shape.at(line, c, measure);
            Cell cell = into.createCell(own.size() + c);
            cell.setCellStyle(styles.of(new GridStyles.Look(measure.unit(), scale.state(place), GridStyles.ground(scale, place),
                    shape.isTotal(place), place.column().partial())));
            if (Double.isFinite(place.value())) {
                cell.setCellValue(place.value());
            }
        }
    }
}
