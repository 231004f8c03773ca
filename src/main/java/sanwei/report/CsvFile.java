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
        var sink = new CsvSink(writer);
        sink.row(table.columnNames());
        new TableRows(table).giveTo(sink);
        writer.flush();
    }
}
