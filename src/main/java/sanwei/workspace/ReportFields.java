package sanwei.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanwei.allocation.parameter.Scenario;
import sanwei.time.Period;
import sanwei.work.BadInput;

/** Reports in files: {@code {"dataset": …, "report": "half-year", "period": "2025-H1", "products": {…}, "sections": [{"part": "summary", …}]}}. */
final class ReportFields {

    static final String DATASET = "dataset";
    static final String REPORT = "report";
    static final String PERIOD = "period";
    static final String PRODUCTS = "products";
    static final String SECTIONS = "sections";
    static final String PART = "part";

    /** The fields of a report beside its title. */
    static final List<String> OF_REPORT = List.of(DATASET, REPORT, PERIOD, PRODUCTS, SECTIONS);

    private static final String ID = "id";
    private static final String CODES = "codes";
    private static final String SCENARIOS = "scenarios";
    private static final String HEADING = "heading";
    private static final String TEXT = "text";
    private static final String PROPOSED = "proposed";

    static final List<String> OF_SECTION = List.of(ID, PART, CODES, SCENARIOS, HEADING, TEXT, PROPOSED);

    private ReportFields() {}

    /** @throws Unreadable when the kind, the period or the part of a section is missing or makes no sense */
    static SavedReport read(Title title, JsonNode fields) {
        Period period = Period.parse(Fields.text(fields, PERIOD)).orElseThrow(() -> new Unreadable(PERIOD));
        List<SavedSection> sections = new ArrayList<>();
        for (JsonNode section : fields.path(SECTIONS)) {
            sections.add(section(section, sections.size()));
        }
        return new SavedReport(title, Fields.text(fields, DATASET, ""), Fields.text(fields, REPORT), period, SelectionFields.read(fields.path(PRODUCTS)), sections);
    }

    private static SavedSection section(JsonNode fields, int place) {
        Codes codes = fields.has(CODES) ? CodesFields.read(fields, CODES) : Codes.NONE;
        return new SavedSection(Fields.text(fields, ID, Integer.toString(place + 1)), Fields.text(fields, PART), codes, scenarios(fields.path(SCENARIOS)),
                text(fields, HEADING), text(fields, TEXT).map(text -> new SavedSection.Words(text, Fields.text(fields, PROPOSED, ""))));
    }

    private static Optional<String> text(JsonNode fields, String field) {
        return fields.path(field).isTextual() ? Optional.of(fields.path(field).textValue()) : Optional.empty();
    }

    private static List<Scenario> scenarios(JsonNode list) {
        List<Scenario> scenarios = new ArrayList<>();
        for (JsonNode fields : list) {
            try {
                scenarios.add(ScenarioFile.scenarioIn(fields, SCENARIOS));
            } catch (BadInput e) {
                throw new Unreadable(SCENARIOS);
            }
        }
        return scenarios;
    }

    static void write(SavedReport report, ObjectNode fields) {
        fields.put(DATASET, report.dataset()).put(REPORT, report.kind()).put(PERIOD, report.period().label());
        fields.set(PRODUCTS, SelectionFields.of(report.products()));
        ArrayNode sections = fields.putArray(SECTIONS);
        report.sections().forEach(section -> write(section, sections.addObject()));
    }

    private static void write(SavedSection section, ObjectNode fields) {
        fields.put(ID, section.id()).put(PART, section.part());
        if (!section.codes().all().isEmpty()) {
            fields.set(CODES, CodesFields.of(section.codes()));
        }
        if (!section.scenarios().isEmpty()) {
            ArrayNode scenarios = fields.putArray(SCENARIOS);
            section.scenarios().forEach(scenario -> scenarios.add(ScenarioFile.json(scenario)));
        }
        section.heading().ifPresent(heading -> fields.put(HEADING, heading));
        section.words().ifPresent(words -> fields.put(TEXT, words.text()).put(PROPOSED, words.proposed()));
    }
}
