package sanwei.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** The cell styles of a grid in Excel: colours and signs as on the screen, totals bold, partial periods slanted. */
final class GridStyles {

    private static final Palette PALETTE = Palette.of(Appearance.LIGHT);

    private static final List<Palette.Role> HEAT =
            List.of(Palette.Role.HEAT_1, Palette.Role.HEAT_2, Palette.Role.HEAT_3, Palette.Role.HEAT_4, Palette.Role.HEAT_5);
    private static final List<Palette.Role> LOW = List.of(Palette.Role.LOW_1, Palette.Role.LOW_2, Palette.Role.LOW_3);
    private static final List<Palette.Role> HIGH = List.of(Palette.Role.HIGH_1, Palette.Role.HIGH_2, Palette.Role.HIGH_3);

    private final XSSFWorkbook workbook;
    private final Map<Look, CellStyle> known = new HashMap<>();

    GridStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /**
     * @param state on which side of its band the value lies, as far as signs are to say it
     * @param ground that the value lies on by the colours of the grid, empty for none
     * @param total whether it is about all members, or a whole year beside shorter periods
     */
    record Look(Unit unit, Band.State state, Optional<Palette.Role> ground, boolean total, boolean partial) {}

    /** What a value lies on by the colours of its grid. */
    static Optional<Palette.Role> ground(ColourScale scale, ColourScale.Judged value) {
        int step = scale.step(value);
        return switch (scale.colouring()) {
            case OFF -> Optional.empty();
            case BAND -> switch (scale.state(value)) {
                case BELOW -> Optional.of(Palette.Role.BELOW_SOFT);
                case ABOVE -> Optional.of(Palette.Role.ABOVE_SOFT);
                case INSIDE, UNDEFINED -> Optional.empty();
            };
            case SEQUENTIAL -> step == 0 ? Optional.empty() : Optional.of(HEAT.get(step - 1));
            case DIVERGING -> step == 0 ? Optional.empty() : Optional.of(step < 0 ? LOW.get(-step - 1) : HIGH.get(step - 1));
        };
    }

    private static Palette.Role textOn(Palette.Role ground) {
        return ground == Palette.Role.BELOW_SOFT ? Palette.Role.BELOW_TEXT : ground == Palette.Role.ABOVE_SOFT ? Palette.Role.ABOVE_TEXT : Palette.Role.TEXT;
    }

    CellStyle of(Look look) {
        return known.computeIfAbsent(look, this::make);
    }

    private CellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format(look)));
        XSSFFont font = workbook.createFont();
        font.setBold(look.total);
        font.setItalic(look.partial);
        look.ground.or(() -> Optional.of(Palette.Role.TOTAL).filter(ground -> look.total)).ifPresent(ground -> colour(style, font, ground, textOn(ground)));
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
