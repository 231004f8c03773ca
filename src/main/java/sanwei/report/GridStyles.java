package sanwei.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import sanwei.chart.Appearance;
import sanwei.chart.Palette;
import sanwei.measure.Band;
import sanwei.measure.Unit;

/** The cell styles of a grid in Excel: colours and signs of the band as on the screen, totals bold, partial periods slanted. */
final class GridStyles {

    private static final Palette PALETTE = Palette.of(Appearance.LIGHT);

    private final XSSFWorkbook workbook;
    private final Map<Look, CellStyle> known = new HashMap<>();

    GridStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** @param total whether it is about all members, or a whole year beside shorter periods */
    record Look(Unit unit, Band.State state, boolean total, boolean partial) {}

    CellStyle of(Look look) {
        return known.computeIfAbsent(look, this::make);
    }

    private CellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format(look)));
        XSSFFont font = workbook.createFont();
        font.setBold(look.total);
        font.setItalic(look.partial);
        switch (look.state) {
            case BELOW -> colour(style, font, Palette.Role.BELOW_SOFT, Palette.Role.BELOW_TEXT);
            case ABOVE -> colour(style, font, Palette.Role.ABOVE_SOFT, Palette.Role.ABOVE_TEXT);
            case INSIDE, UNDEFINED -> {
                if (look.total) {
                    colour(style, font, Palette.Role.TOTAL, Palette.Role.TEXT);
                }
            }
        }
        style.setFont(font);
        return style;
    }

    /** The sign stands in the format, so that the cell stays a number. */
    private static String format(Look look) {
        String format = ExcelStyles.format(look.unit);
        String sign = switch (look.state) {
            case BELOW -> "\"▼ \"";
            case ABOVE -> "\"▲ \"";
            case INSIDE, UNDEFINED -> "";
        };
        return Arrays.stream(format.split(";")).map(section -> sign + section).collect(Collectors.joining(";"));
    }

    private static void colour(XSSFCellStyle style, XSSFFont font, Palette.Role ground, Palette.Role text) {
        style.setFillForegroundColor(colour(ground));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        font.setColor(colour(text));
    }

    private static XSSFColor colour(Palette.Role role) {
        return new XSSFColor(HexFormat.of().parseHex(PALETTE.hex(role).substring(1)));
    }

    /** Above a column of values. */
    CellStyle heading() {
        XSSFCellStyle style = workbook.createCellStyle();
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        style.setFont(bold);
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setWrapText(true);
        return style;
    }
}
