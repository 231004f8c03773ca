package sanwei.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.Title;
import sanwei.work.Message;

/** The reason why there is nothing to see, in place of an empty plot. */
record NoPicture(Message why, Look look) implements Picture {

    private static final double WIDEST = 0.8;
    private static final double LINE_HEIGHT = 1.5;

    @Override
    public Plot plot() {
        var plot = new Sentence();
        plot.setNoDataMessage(look.texts().say(why));
        plot.setNoDataMessageFont(look.font());
        plot.setNoDataMessagePaint(look.color(Palette.Role.TEXT_MUTED));
        return plot;
    }

    @Override
    public List<Title> above() {
        return List.of();
    }

    /** Broken into lines also where a language has no spaces. */
    private final class Sentence extends XYPlot {

        @Override
        protected void drawNoDataMessage(Graphics2D g2, Rectangle2D area) {
            Font font = getNoDataMessageFont();
            List<String> lines = lines(font, area.getWidth() * WIDEST);
            double height = font.getSize2D() * LINE_HEIGHT;
            double baseline = area.getCenterY() - (lines.size() - 1) * height / 2 + TextSize.middle(font);
            TextSize.use(g2, font);
            g2.setPaint(getNoDataMessagePaint());
            for (String line : lines) {
                g2.drawString(line, (float) (area.getCenterX() - TextSize.width(font, line) / 2), (float) baseline);
                baseline += height;
            }
        }

        private List<String> lines(Font font, double widest) {
            String text = getNoDataMessage();
            BreakIterator breaks = BreakIterator.getLineInstance(look.texts().language().locale());
            breaks.setText(text);
            List<String> lines = new ArrayList<>();
            int start = 0;
            int fits = 0;
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                if (fits > start && TextSize.width(font, text.substring(start, end).strip()) > widest) {
                    lines.add(text.substring(start, fits).strip());
                    start = fits;
                }
                fits = end;
            }
            lines.add(text.substring(start).strip());
            return lines;
        }
    }
}
