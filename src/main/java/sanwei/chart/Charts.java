package sanwei.chart;

import java.awt.Font;
import java.util.Set;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleInsets;
import sanwei.text.Figures;
import sanwei.text.Texts;

/** Makes charts that look like the rest of the product. */
public final class Charts {

    private static final float MESSAGE = 13f;
    private static final float TITLE = 15f;

    private Charts() {}

    /** A chart in colours and words; it is only read from then on, except for zooming. */
    public static JFreeChart of(ChartSpec spec, Appearance appearance, Texts texts) {
        return of(spec, Set.of(), appearance, texts);
    }

    /** @param marked what stands out among the rest */
    public static JFreeChart of(ChartSpec spec, Set<Mark> marked, Appearance appearance, Texts texts) {
        return make(spec, look(appearance, texts, Fonts.text(MESSAGE), marked));
    }

    /** The chart as it stands on a page, below its title. */
    static JFreeChart onPage(PageChart page, Texts texts) {
        Look look = look(Appearance.LIGHT, texts, Fonts.onPage(MESSAGE), Set.of());
        JFreeChart chart = make(page.spec(), look);
        chart.addSubtitle(0, look.heading(page.title(), TITLE, Palette.Role.TEXT, 2));
        chart.addSubtitle(1, look.heading(page.subject(), look.caption().getSize2D(), Palette.Role.TEXT_MUTED, 10));
        return chart;
    }

    /** The chart as it stands in a document, where its caption says what it shows. */
    static JFreeChart inDocument(ChartSpec spec, Texts texts) {
        return make(spec, look(Appearance.LIGHT, texts, Fonts.onPage(MESSAGE), Set.of()));
    }

    private static Look look(Appearance appearance, Texts texts, Font font, Set<Mark> marked) {
        return new Look(Palette.of(appearance), texts, new Figures(texts), font, Set.copyOf(marked));
    }

    private static JFreeChart make(ChartSpec spec, Look look) {
        Picture picture = spec.isEmpty() ? new NoPicture(spec.whenEmpty(), look) : picture(spec, look);
        Plot plot = picture.plot();
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        var chart = new FreshChart(plot);
        chart.setNotify(false);
        chart.setBackgroundPaint(look.color(Palette.Role.PANEL));
        chart.setBorderVisible(false);
        chart.setPadding(new RectangleInsets(8, 8, 8, 8));
        picture.above().forEach(chart::addSubtitle);
        chart.setNotify(true);
        return chart;
    }

    private static Picture picture(ChartSpec spec, Look look) {
        return switch (spec) {
            case TimeChart over -> new TimePicture(over, look, 0);
            case ShareChart shares -> new SharePicture(shares, look);
            case HeatChart heat -> new HeatPicture(heat, look);
            case PanelChart panels -> new PanelPicture(panels, look);
            case ScatterChart scatter -> new ScatterPicture(scatter, look);
            case ChangeChart change -> new ChangePicture(change, look);
            case TornadoChart tornado -> new TornadoPicture(tornado, look);
            case MapChart map -> new MapPicture(map, look);
            case CurveChart curve -> new CurvePicture(curve, look);
        };
    }
}
