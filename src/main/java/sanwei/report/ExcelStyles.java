package sanwei.report;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Workbook;
import sanwei.measure.Unit;

/** The few cell styles of a workbook. */
public final class ExcelStyles {

    private final CellStyle heading;
    private final CellStyle plain;
    private final CellStyle whole;
    private final CellStyle decimal;
    private final Map<Unit, CellStyle> values = new EnumMap<>(Unit.class);

    public ExcelStyles(Workbook workbook) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading = workbook.createCellStyle();
        heading.setFont(bold);
        plain = workbook.createCellStyle();
        whole = style(workbook, "#,##0");
        decimal = style(workbook, "#,##0.00");
        for (Unit unit : Unit.values()) {
            values.put(unit, style(workbook, format(unit)));
        }
    }

    private static CellStyle style(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    /** How numbers of a unit are written. */
    static String format(Unit unit) {
        return switch (unit) {
            case RATE -> "0.0%";
            case CHANGE, POINTS -> "+0.0%;-0.0%;0.0%";
            case MULTIPLE, INDEX -> "0.00";
            case DAYS -> "0.0";
        };
    }

    public void heading(Cell cell, String text) {
        cell.setCellStyle(heading);
        cell.setCellValue(text);
    }

    /** A cell in no particular style. Having one at all spares the library a look at the column for every cell. */
    public Cell plain(Cell cell) {
        cell.setCellStyle(plain);
        return cell;
    }

    public void value(Cell cell, double value, Unit unit) {
        cell.setCellStyle(values.get(unit));
        cell.setCellValue(value);
    }

    /** A part of a value: a count or an amount. */
    public void part(Cell cell, double value) {
        cell.setCellStyle(value == Math.rint(value) ? whole : decimal);
        cell.setCellValue(value);
    }
}
