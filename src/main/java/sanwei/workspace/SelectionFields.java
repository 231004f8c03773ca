package sanwei.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import sanwei.pivot.Selection;

/** Products in the file: {@code {"brand": …}}, {@code {"codes": […]}}, or all where there is neither. */
final class SelectionFields {

    private static final String BRAND = "brand";
    private static final String CODES = "codes";

    private SelectionFields() {}

    static ObjectNode of(Selection selection) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        switch (selection) {
            case Selection.All() -> { }
            case Selection.Brand(String brand) -> fields.put(BRAND, brand);
            case Selection.Codes(List<String> codes) -> codes.forEach(fields.putArray(CODES)::add);
        }
        return fields;
    }

    static Selection read(JsonNode fields) {
        if (fields.path(CODES).isArray()) {
            List<String> codes = new ArrayList<>();
            fields.path(CODES).forEach(code -> codes.add(code.asText()));
            return new Selection.Codes(codes);
        }
        return fields.path(BRAND).isTextual() ? new Selection.Brand(fields.path(BRAND).textValue()) : new Selection.All();
    }
}
