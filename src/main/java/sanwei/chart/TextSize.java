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

    /** Sets the font, also on a canvas that forgot it when its clip changed and would not set the same font again. */
    static void use(Graphics2D g2, Font font) {
        g2.setFont(font.deriveFont(font.getSize2D() + 1));
        g2.setFont(font);
    }

    /** From the baseline of a text to the middle of its letters. */
    static double middle(Font font) {
        return font.getSize2D() * 0.36;
    }
}
