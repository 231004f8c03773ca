package sanwei.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes comma-separated values row by row: lines ended by LF, quoted as in RFC 4180 where needed. */
final class CsvSink implements TableSink {

    private final Writer writer;
    private boolean inRow;

    CsvSink(Writer writer) {
        this.writer = writer;
    }

    /** A row of texts, as at the head of a file. */
    void row(List<String> texts) throws IOException {
        for (String text : texts) {
            text(text);
        }
        endRow();
    }

    @Override
    public void text(String value) throws IOException {
        startCell();
        if (needsQuotes(value)) {
            writer.write('"');
            writer.write(value.replace("\"", "\"\""));
            writer.write('"');
        } else {
            writer.write(value);
        }
    }

    @Override
    public void number(double value) throws IOException {
        startCell();
        writer.write(PlainNumber.of(value));
    }

    @Override
    public void whole(int value) throws IOException {
        startCell();
        writer.write(Integer.toString(value));
    }

    @Override
    public void truth(boolean value) throws IOException {
        startCell();
        writer.write(Boolean.toString(value));
    }

    @Override
    public void missing() throws IOException {
        startCell();
    }

    @Override
    public void endRow() throws IOException {
        writer.write('\n');
        inRow = false;
    }

    private void startCell() throws IOException {
        if (inRow) {
            writer.write(',');
        }
        inRow = true;
    }

    private static boolean needsQuotes(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }
}
