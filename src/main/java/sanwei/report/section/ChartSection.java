package sanwei.report.section;

import java.util.ArrayList;
import java.util.List;
import sanwei.chart.ChartFigure;
import sanwei.chart.ChartSpec;
import sanwei.chart.HeatChart;
import sanwei.chart.pivot.PivotChart;
import sanwei.measure.Measure;
import sanwei.pivot.PivotTable;
import sanwei.report.document.Block;
import sanwei.report.document.Section;
import sanwei.report.outline.Part;
import sanwei.work.BadInput;

/** A chart as it was put into the report. */
final class ChartSection {

    /** Rows of colours that a page has room for. */
    private static final int MOST_ROWS = 34;

    private final Inquiry inquiry;
    private final Part.Chart part;
    private final Measure measure;
    /** That of the chart, once it is made. */
    private String heading;

    private ChartSection(Inquiry inquiry, Part.Chart part) {
        this.inquiry = inquiry;
        this.part = part;
        measure = part.spec().measures().getFirst();
        heading = inquiry.words().title(measure, part.spec());
    }

    static Section of(Inquiry inquiry, Part.Chart part) {
        var made = new ChartSection(inquiry, part);
        List<Block> blocks = made.blocks();
        return Section.of(made.heading, blocks);
    }

    /** What cannot be drawn is said in the place of the figure. */
    private List<Block> blocks() {
        try {
            var rows = new ShownRows(inquiry, part.spec(), part.rows());
            if (rows.table().periods().isEmpty()) {
                return inquiry.paragraph(List.of(inquiry.nothingOf(part.spec())));
            }
            List<Block> blocks = new ArrayList<>(rows.head(measure));
            draw(rows, blocks);
            return blocks;
        } catch (BadInput e) {
            return inquiry.paragraph(List.of(inquiry.texts().say(e.message())));
        }
    }

    private void draw(ShownRows rows, List<Block> blocks) {
        PivotTable table = rows.table();
        PivotChart chart = PivotChart.of(inquiry.pivot(), table, measure, rows.chosen(), part.drawing().fitting(table), inquiry.request().bands(), inquiry.job());
        heading = chart.title(inquiry.texts());
        ChartSpec whole = chart.spec(inquiry.texts());
        if (whole.isEmpty()) {
            blocks.addAll(inquiry.paragraph(List.of(inquiry.texts().say(whole.whenEmpty()))));
            return;
        }
        ChartSpec drawn = fitting(whole);
        String caption = inquiry.say("document.caption.shown", heading, inquiry.words().subject(table, inquiry.market()));
        blocks.add(new Block.Figure(caption, new AlternativeText(inquiry.texts()).of(part.drawing().kind(), caption, drawn), ChartFigure.of(drawn)));
        if (whole instanceof HeatChart all && all.rows().size() > MOST_ROWS) {
            blocks.addAll(inquiry.paragraph(List.of(inquiry.say("document.rows.first", MOST_ROWS, all.rows().size()))));
        }
    }

    private static ChartSpec fitting(ChartSpec spec) {
        return spec instanceof HeatChart heat && heat.rows().size() > MOST_ROWS
                ? new HeatChart(heat.measure(), heat.places(), heat.rows().subList(0, MOST_ROWS), heat.band(), heat.whenEmpty())
                : spec;
    }
}
