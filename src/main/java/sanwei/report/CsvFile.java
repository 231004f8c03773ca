package sanwei.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import tech.tablesaw.api.Table;

/** Writes a table as comma-separated values: UTF-8 without a mark, lines ended by LF, quoted as in RFC 4180 where needed. */
public final class CsvFile {

    private CsvFile() {}

    /** Leaves the stream open, everything flushed. */
    public static void write(Table table, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        var sink = new Lines(writer);
        for (String name : table.columnNames()) {
            sink.text(name);
        }
        sink.endRow();
        new TableRows(table).giveTo(sink);
        writer.flush();
    }

    private static final class Lines implements TableSink {

        private final Writer writer;
        private boolean inRow;

        Lines(Writer writer) {
            this.writer = writer;
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
}
