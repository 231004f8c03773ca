package sanwei.report;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tech.tablesaw.api.Table;

/** A new file of comma-separated values that is written part by part. */
final class CsvRows implements Closeable {

    private final BufferedWriter writer;
    private final CsvSink sink;

    CsvRows(Path file, List<String> columns) throws IOException {
        writer = Files.newBufferedWriter(file);
        sink = new CsvSink(writer);
        sink.row(columns);
    }

    TableSink sink() {
        return sink;
    }

    /** The rows of a table that has the columns of the file. */
    void add(Table table) throws IOException {
        new TableRows(table).giveTo(sink);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
