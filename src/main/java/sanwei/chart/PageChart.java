package sanwei.chart;

import sanwei.work.BadInput;

/**
 * A chart laid out for a page: light, in the font that comes with the product, with a title that says what it shows.
 *
 * @param title the measure and what it is told apart by
 * @param subject the products, region and periods it is about
 * @param width in mm
 */
public record PageChart(ChartSpec spec, String title, String subject, int width) {

    /** As wide as the text of an A4 page, in mm. */
    public static final int WIDTH = 160;

    static final int NARROWEST = 60;
    static final int WIDEST = 400;

    private static final double LEAST_HEIGHT = 55;
    private static final double HEAD = 36;
    private static final double ROW = 5;
    private static final double PANEL_WIDTH = 40;
    private static final double PANEL_HEIGHT = 30;

    public PageChart {
        checkWidth(width);
    }

    /** @throws BadInput when a chart cannot be read, or a page cannot be printed, at this width in mm */
    public static void checkWidth(int width) {
        if (width < NARROWEST || width > WIDEST) {
            throw BadInput.of("problem.chart.width", width, NARROWEST, WIDEST);
        }
    }

    /** In mm: wider than high, but with room for its words and rows. */
    double height() {
        double usual = Math.max(LEAST_HEIGHT, width * 9.0 / 16);
        return Math.max(usual, HEAD + rowsHeight(spec, width));
    }

    /** What rows of a chart need below each other, in mm; none where they lie over each other. */
    static double rowsHeight(ChartSpec spec, int width) {
        return switch (spec) {
            case TimeChart over -> 0;
            case ShareChart shares -> 0;
            case ScatterChart scatter -> 0;
            case CurveChart curve -> 0;
            case HeatChart heat -> heat.rows().size() * ROW;
            case MapChart map -> map.cells().rows().size() * ROW;
            case TornadoChart tornado -> tornado.bars().size() * ROW;
            case ChangeChart change -> (change.steps().size() + 2) * ROW;
            case PanelChart panels -> Math.ceil(panels.panels().size() / Math.floor(width / PANEL_WIDTH)) * PANEL_HEIGHT;
        };
    }
}
