package sanwei.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads fields of a file that anybody may have written. */
final class Fields {

    private Fields() {}

    /** @throws Unreadable when it is no text */
    static String text(JsonNode of, String field) {
        JsonNode value = of.path(field);
        if (!value.isTextual()) {
            throw new Unreadable(field);
        }
        return value.textValue();
    }

    static String text(JsonNode of, String field, String otherwise) {
        return of.path(field).isTextual() ? text(of, field) : otherwise;
    }

    /** @throws Unreadable when it is no finite number */
    static double number(JsonNode of, String field) {
        JsonNode value = of.path(field);
        if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
            throw new Unreadable(field);
        }
        return value.doubleValue();
    }

    /** @throws Unreadable when it is no date like {@code 2025-06-30} */
    static LocalDate date(JsonNode of, String field) {
        try {
            return LocalDate.parse(text(of, field));
        } catch (DateTimeException e) {
            throw new Unreadable(field);
        }
    }
}
