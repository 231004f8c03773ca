package sanwei.report.writer;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import sanwei.report.document.Block;

/** How the width of a page is shared among the columns of a table: by the longest text of each, within limits. */
final class ColumnWidths {

    private static final int NARROWEST = 6;

    /** Longer texts are broken into lines. */
    private static final int WIDEST = 34;

    /** Marks such as ▲ are as wide as Chinese characters. */
    private static final int WIDE_LETTERS_FROM = 0x2500;

    private static final double PADDING = 2.5;
    private static final int LINES_OF_HEADING = 3;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ -]");

    private ColumnWidths() {}

    /** Shares of the whole, one for each column. */
    static double[] of(Block.Table table) {
        double[] wanted = IntStream.range(0, table.columns().size()).mapToDouble(c -> wanted(table, c)).toArray();
        double all = IntStream.range(0, wanted.length).mapToDouble(c -> wanted[c]).sum();
        return IntStream.range(0, wanted.length).mapToDouble(c -> wanted[c] / all).toArray();
    }

    private static double wanted(Block.Table table, int column) {
        int longest = table.rows().stream().mapToInt(row -> length(row.get(column).text())).max().orElse(0);
        String heading = table.columns().get(column);
        int word = Arrays.stream(BETWEEN_WORDS.split(heading)).mapToInt(ColumnWidths::length).max().orElse(0);
        int wrapped = (length(heading) + LINES_OF_HEADING - 1) / LINES_OF_HEADING;
        return Math.clamp(Math.max(longest, Math.max(wrapped, isLatin(heading) ? word : 0)), NARROWEST, WIDEST) + PADDING;
    }

    private static boolean isLatin(String text) {
        return text.chars().allMatch(c -> c < WIDE_LETTERS_FROM);
    }

    /** In Latin letters, of which a Chinese character takes the room of two. */
    static int length(String text) {
        return text.chars().map(c -> c >= WIDE_LETTERS_FROM ? 2 : 1).sum();
    }
}
