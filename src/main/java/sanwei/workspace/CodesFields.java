package sanwei.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Codes in the file: {@code {"time": ["month"], "measure": ["distribution", "fulfilment"]}}. */
final class CodesFields {

    private CodesFields() {}

    static ObjectNode of(Codes codes) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        codes.all().forEach((name, values) -> {
            ArrayNode list = fields.putArray(name);
            values.forEach(list::add);
        });
        return fields;
    }

    /** @throws Unreadable when it holds no codes by name */
    static Codes read(JsonNode fields, String field) {
        if (!fields.path(field).isObject()) {
            throw new Unreadable(field);
        }
        Codes codes = Codes.NONE;
        for (var of : fields.path(field).properties()) {
            codes = codes.with(of.getKey(), texts(of.getValue()));
        }
        return codes;
    }

    /** Those of the values that are text. */
    static List<String> texts(JsonNode values) {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : values) {
            if (value.isTextual()) {
                texts.add(value.textValue());
            }
        }
        return texts;
    }
}
