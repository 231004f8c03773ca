package sanwei.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import sanwei.allocation.parameter.Scenario;
import sanwei.work.BadInput;

/** Saved scenarios in the file, their parameters as in a scenario file. */
final class SavedScenarioKind implements Kind<SavedScenario> {

    private static final String PARENT = "parent";
    private static final String SCENARIO = "scenario";
    private static final String PRODUCTS = "products";

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
        return new SavedScenario(title, Fields.text(fields, "note", ""), parent, fields.path("locked").asBoolean(), SelectionFields.read(fields.path(PRODUCTS)),
                Fields.text(fields, "dataset", ""), Fields.text(fields, "fingerprint", ""), scenario(title, fields.path(SCENARIO)));
    }

    private static Scenario scenario(Title title, JsonNode fields) {
        try {
            return ScenarioFile.scenarioIn(fields, title.name());
        } catch (BadInput e) {
            throw new Unreadable(SCENARIO);
        }
    }

    @Override
    public void write(SavedScenario saved, ObjectNode fields) {
        fields.put("note", saved.note()).put("locked", saved.locked()).put("dataset", saved.dataset()).put("fingerprint", saved.fingerprint());
        saved.parent().ifPresentOrElse(id -> fields.put(PARENT, id), () -> fields.remove(PARENT));
        fields.set(PRODUCTS, SelectionFields.of(saved.products()));
        fields.set(SCENARIO, ScenarioFile.json(saved.scenario()));
    }
}
