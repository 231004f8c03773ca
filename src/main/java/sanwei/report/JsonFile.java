package sanwei.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import tech.tablesaw.api.Table;

/** Writes a table as a JSON array of objects, one a line, named by the columns: numbers as numbers, null where missing. */
public final class JsonFile {

    private JsonFile() {}

    /** Leaves the stream open, everything flushed. */
    public static void write(Table table, OutputStream out) throws IOException {
        JsonFactory factory = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.setPrettyPrinter(new LineByLine());
            json.writeStartArray();
            new TableRows(table).giveTo(new Objects(json, table));
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    /** One object a line, so that huge files can be read by line tools too. */
    private static final class LineByLine extends MinimalPrettyPrinter {

        @Override
        public void beforeArrayValues(JsonGenerator json) throws IOException {
            json.writeRaw('\n');
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
            json.writeRaw(",\n");
        }

        @Override
        public void writeEndArray(JsonGenerator json, int values) throws IOException {
            json.writeRaw("\n]");
        }
    }

    private static final class Objects implements TableSink {

        private final JsonGenerator json;
        private final SerializedString[] names;
        private int column;

        Objects(JsonGenerator json, Table table) {
            this.json = json;
            this.names = table.columnNames().stream().map(SerializedString::new).toArray(SerializedString[]::new);
        }

        @Override
        public void text(String value) throws IOException {
            startCell();
            json.writeString(value);
        }

        @Override
        public void number(double value) throws IOException {
            startCell();
            json.writeNumber(PlainNumber.of(value));
        }

        @Override
        public void whole(int value) throws IOException {
            startCell();
            json.writeNumber(value);
        }

        @Override
        public void truth(boolean value) throws IOException {
            startCell();
            json.writeBoolean(value);
        }

        @Override
        public void missing() throws IOException {
            startCell();
            json.writeNull();
        }

        @Override
        public void endRow() throws IOException {
            json.writeEndObject();
            column = 0;
        }

        private void startCell() throws IOException {
            if (column == 0) {
                json.writeStartObject();
            }
            json.writeFieldName(names[column++]);
        }
    }
}
