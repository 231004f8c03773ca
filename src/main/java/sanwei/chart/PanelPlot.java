package sanwei.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import sanwei.chart.Palette.Role;

/** Plots side by side and row by row, each below its name. */
final class PanelPlot extends Plot {

    private static final double BEST_WIDTH_TO_HEIGHT = 1.7;
    private static final double GAP = 10;

    private final transient Look look;
    private final transient List<String> names;
    private final transient List<? extends XYPlot> plots;

    PanelPlot(Look look, List<String> names, List<? extends XYPlot> plots) {
        this.look = look;
        this.names = List.copyOf(names);
        this.plots = List.copyOf(plots);
    }

    List<? extends XYPlot> plots() {
        return plots;
    }

    @Override
    public String getPlotType() {
        return "panels";
    }

    /** As many columns as give panels of the best shape. */
    static int columns(int panels, double width, double height) {
        return Math.clamp(Math.round(Math.sqrt(panels * width / (height * BEST_WIDTH_TO_HEIGHT))), 1, panels);
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area, Point2D anchor, PlotState state, PlotRenderingInfo info) {
        if (info != null) {
            info.setPlotArea(area);
            info.setDataArea(area);
        }
        int columns = columns(plots.size(), area.getWidth(), area.getHeight());
        int rows = (plots.size() + columns - 1) / columns;
        double width = (area.getWidth() - (columns - 1) * GAP) / columns;
        double height = (area.getHeight() - (rows - 1) * GAP) / rows;
        for (int i = 0; i < plots.size(); i++) {
            double left = area.getX() + i % columns * (width + GAP);
            double top = area.getY() + i / columns * (height + GAP);
            drawPanel(g2, i, new Rectangle2D.Double(left, top, width, height), info);
        }
    }

    private void drawPanel(Graphics2D g2, int index, Rectangle2D area, PlotRenderingInfo info) {
        double head = look.label().getSize2D() * 1.5;
        TextSize.use(g2, look.label());
        g2.setPaint(look.color(Role.TEXT));
        g2.drawString(names.get(index), (float) area.getX() + 4, (float) (area.getY() + look.label().getSize2D()));
        var below = new Rectangle2D.Double(area.getX(), area.getY() + head, area.getWidth(), area.getHeight() - head);
        plots.get(index).draw(g2, below, null, null, info == null ? null : new PlotRenderingInfo(info.getOwner()));
    }
}
