package sanwei.report.document;

import java.util.List;
import sanwei.chart.ChartFigure;

/** What a section is made of, from top to bottom. */
public sealed interface Block {

    /** Sentences that belong together. */
    record Paragraph(String text) implements Block {}

    /** Text to be typed as it stands. */
    record Typed(String text) implements Block {}

    /** What has a number and a caption. */
    sealed interface Captioned extends Block {
        String caption();
    }

    /**
     * A chart.
     *
     * @param alternative what it shows, for who cannot see it
     */
    record Figure(String caption, String alternative, ChartFigure chart) implements Captioned {}

    /**
     * A table with a row of headings.
     *
     * @param columns their headings, the first ones above names, those of values behind them
     * @param names number of columns that hold names
     * @param rows each with a cell for every column
     */
    record Table(String caption, List<String> columns, int names, List<List<Cell>> rows) implements Captioned {

        /** Rows that always fit a page. */
        private static final int SHORT = 14;

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Cell> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(caption + " has a row of " + row.size() + " cells for " + columns.size() + " columns");
                }
            }
        }

        /** Whether it is to stand on one page. */
        public boolean isShort() {
            return rows.size() <= SHORT;
        }
    }
}
