package sanwei.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.util.List;
import java.util.Set;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import sanwei.chart.Palette.Role;
import sanwei.text.Figures;
import sanwei.text.Texts;

/**
 * The colours, words and letters of a chart.
 *
 * @param marked what stands out
 */
record Look(Palette palette, Texts texts, Figures figures, Font font, Set<Mark> marked) {

    private static final float CAPTION = 11f;
    private static final float LABEL = 12f;

    Color color(Role role) {
        return palette.color(role);
    }

    Font caption() {
        return font.deriveFont(CAPTION);
    }

    Font label() {
        return font.deriveFont(LABEL);
    }

    boolean isMarked(int series, int item) {
        return marked.contains(new Mark(series, item));
    }

    /** An axis in quiet letters. */
    <A extends ValueAxis> A style(A axis) {
        axis.setTickLabelFont(caption());
        axis.setTickLabelPaint(color(Role.TEXT_MUTED));
        axis.setTickLabelInsets(new RectangleInsets(4, 4, 2, 8));
        axis.setLabelFont(caption());
        axis.setLabelPaint(color(Role.TEXT_MUTED));
        return axis;
    }

    /** A line of words above the plot. */
    TextTitle heading(String text, float size, Role role, double below) {
        var heading = new TextTitle(text, font.deriveFont(size));
        heading.setPaint(color(role));
        heading.setHorizontalAlignment(HorizontalAlignment.LEFT);
        heading.setTextAlignment(HorizontalAlignment.LEFT);
        heading.setPadding(0, 4, below, 0);
        return heading;
    }

    /** Quiet words above the plot, such as the unit. */
    TextTitle remark(String text) {
        return heading(text, CAPTION, Role.TEXT_MUTED, 6);
    }

    /** A name and the colour it stands for. */
    record Key(String name, Color color) {}

    LegendTitle legend(List<Key> keys, Shape mark) {
        var items = new LegendItemCollection();
        keys.forEach(key -> items.add(new LegendItem(key.name, null, null, null, mark, key.color)));
        var legend = new LegendTitle(() -> items);
        legend.setItemFont(label());
        legend.setItemPaint(color(Role.TEXT));
        legend.setFrame(BlockBorder.NONE);
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 12));
        legend.setPadding(0, 0, 8, 0);
        return legend;
    }
}
