package sanwei.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonFileTest {

    @Test
    void writesOneObjectALine() throws IOException {
        assertThat(json(2)).isEqualTo("""
                [
                {"period":"2025-01","region":"*","category":"(none)","measure":"price_index","value":101.25,"numerator":0.00001,\
                "denominator":250000000000000000,"partial":true,"n":null},
                {"period":"2025-01","region":"东,\\"城\\"","category":"a\\nb","measure":"distribution","value":null,"numerator":1234567890,\
                "denominator":0,"partial":false,"n":12}
                ]
                """);
    }

    @Test
    void readsBackWithTypes() throws IOException {
        List<Object> values = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json(2))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case VALUE_STRING -> values.add(parser.getText());
                    case VALUE_NUMBER_FLOAT, VALUE_NUMBER_INT -> values.add(parser.getDoubleValue());
                    case VALUE_TRUE, VALUE_FALSE -> values.add(parser.getBooleanValue());
                    case VALUE_NULL -> values.add("null");
                    default -> {}
                }
            }
        }

        assertThat(values).containsExactly("2025-01", "*", "(none)", "price_index", 101.25, 1e-5, 2.5e17, true, "null",
                "2025-01", "东,\"城\"", "a\nb", "distribution", "null", 1_234_567_890.0, 0.0, false, 12.0);
    }

    @Test
    void aTableWithoutRowsIsAnEmptyArray() throws IOException {
        assertThat(json(0).replace("\n", "")).isEqualTo("[]");
    }

    private static String json(int rows) throws IOException {
        var out = new ByteArrayOutputStream();
        JsonFile.write(TidyRows.awkward().first(rows), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
