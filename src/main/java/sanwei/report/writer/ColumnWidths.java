package sanwei.report.writer;

import java.util.stream.IntStream;
import sanwei.report.document.Block;

/** How the width of a page is shared among the columns of a table: by the longest text of each, within limits. */
final class ColumnWidths {

    private static final int NARROWEST = 6;

    /** Longer texts are broken into lines. */
    private static final int WIDEST = 34;

    /** Marks such as ▲ are as wide as Chinese characters. */
    private static final int WIDE_LETTERS_FROM = 0x2500;

    private static final double PADDING = 3;

    private ColumnWidths() {}

    /** Shares of the whole, one for each column. */
    static double[] of(Block.Table table) {
        double[] wanted = IntStream.range(0, table.columns().size()).mapToDouble(c -> wanted(table, c)).toArray();
        double all = IntStream.range(0, wanted.length).mapToDouble(c -> wanted[c]).sum();
        return IntStream.range(0, wanted.length).mapToDouble(c -> wanted[c] / all).toArray();
    }

    private static double wanted(Block.Table table, int column) {
        int longest = table.rows().stream().mapToInt(row -> length(row.get(column).text())).max().orElse(0);
        // headings may take two lines
        int heading = (length(table.columns().get(column)) + 1) / 2;
        return Math.clamp(Math.max(longest, heading), NARROWEST, WIDEST) + PADDING;
    }

    /** In Latin letters, of which a Chinese character takes the room of two. */
    static int length(String text) {
        return text.chars().map(c -> c >= WIDE_LETTERS_FROM ? 2 : 1).sum();
    }
}
