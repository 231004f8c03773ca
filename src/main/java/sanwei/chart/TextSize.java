package sanwei.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;

/** How much room a text takes, the same for every canvas. */
final class TextSize {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private TextSize() {}

    static double width(Graphics2D g2, Font font, String text) {
        return Math.max(width(font, text), g2.getFontMetrics(font).stringWidth(text));
    }

    static double width(Font font, String text) {
        return font.getStringBounds(text, EXACT).getWidth();
    }

    /** From the baseline of a text to the middle of its letters. */
    static double middle(Font font) {
        return font.getSize2D() * 0.36;
    }
}
