package sanwei.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanwei.allocation.parameter.Scenario;
import sanwei.pivot.Selection;
import sanwei.work.BadInput;

/** Saved scenarios in the file, their parameters as in a scenario file. */
final class SavedScenarioKind implements Kind<SavedScenario> {

    private static final String PARENT = "parent";
    private static final String SCENARIO = "scenario";
    private static final String PRODUCTS = "products";
    private static final String BRAND = "brand";
    private static final String CODES = "codes";

    @Override
    public String code() {
        return "scenario";
    }

    @Override
    public Class<SavedScenario> type() {
        return SavedScenario.class;
    }

    @Override
    public SavedScenario read(Title title, ObjectNode fields) {
        Optional<String> parent = fields.path(PARENT).isTextual() ? Optional.of(fields.path(PARENT).textValue()) : Optional.empty();
        return new SavedScenario(title, Fields.text(fields, "note", ""), parent, fields.path("locked").asBoolean(), products(fields.path(PRODUCTS)),
                Fields.text(fields, "dataset", ""), Fields.text(fields, "fingerprint", ""), scenario(title, fields.path(SCENARIO)));
    }

    private static Scenario scenario(Title title, JsonNode fields) {
        try {
            return ScenarioFile.scenarioIn(fields, title.name());
        } catch (BadInput e) {
            throw new Unreadable(SCENARIO);
        }
    }

    private static Selection products(JsonNode fields) {
        if (fields.path(CODES).isArray()) {
            List<String> codes = new ArrayList<>();
            fields.path(CODES).forEach(code -> codes.add(code.asText()));
            return new Selection.Codes(codes);
        }
        return fields.path(BRAND).isTextual() ? new Selection.Brand(fields.path(BRAND).textValue()) : new Selection.All();
    }

    @Override
    public void write(SavedScenario saved, ObjectNode fields) {
        fields.put("note", saved.note()).put("locked", saved.locked()).put("dataset", saved.dataset()).put("fingerprint", saved.fingerprint());
        saved.parent().ifPresentOrElse(id -> fields.put(PARENT, id), () -> fields.remove(PARENT));
        fields.set(PRODUCTS, products(saved.products()));
        fields.set(SCENARIO, ScenarioFile.json(saved.scenario()));
    }

    private static ObjectNode products(Selection selection) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        switch (selection) {
            case Selection.All() -> { }
            case Selection.Brand(String brand) -> fields.put(BRAND, brand);
            case Selection.Codes(List<String> codes) -> codes.forEach(fields.putArray(CODES)::add);
        }
        return fields;
    }
}
