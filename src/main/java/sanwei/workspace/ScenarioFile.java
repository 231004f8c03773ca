package sanwei.workspace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Parameter;
import sanwei.allocation.parameter.Scenario;
import sanwei.work.BadInput;
import sanwei.work.Cancellation;
import sanwei.work.Choices;
import sanwei.work.Coded;
import sanwei.work.Message;
import sanwei.work.WholeFile;

/**
 * Scenarios as files: {@code {"format": "sanwei-scenario", "version": 1, "name": …, "parameters": {id: value, …}}}. Parameters that a file
 * does not have keep their standard values; fields that are not known are told.
 */
public final class ScenarioFile {

    private static final String FORMAT = "format";
    private static final String SCENARIO = "sanwei-scenario";
    private static final String VERSION = "version";
    private static final int CURRENT = 1;
    private static final String NAME = "name";
    private static final String PARAMETERS = "parameters";
    private static final List<String> FIELDS = List.of(FORMAT, VERSION, NAME, PARAMETERS);

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String file;
    private final List<Message> warnings = new ArrayList<>();

    private ScenarioFile(String file) {
        this.file = file;
    }

    /**
     * What was read.
     *
     * @param warnings what was passed over
     */
    public record Read(Scenario scenario, List<Message> warnings) {

        public Read {
            warnings = List.copyOf(warnings);
        }
    }

    /** @throws BadInput when there is no such file, it is no scenario, or one that cannot be computed with: where, and what to do */
    public static Read read(Path file) {
        try {
            var reading = new ScenarioFile(file.toString());
            Scenario scenario = reading.scenario(JSON.readTree(Files.readAllBytes(file)), stem(file));
            return new Read(scenario, reading.warnings);
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            throw new BadInput(Message.of("parameter.file.no_json", file.toString(), place == null ? 1 : place.getLineNr()), e);
        } catch (IOException e) {
            throw new BadInput(Message.of(Files.exists(file) ? "parameter.file.unreadable" : "parameter.file.missing", file.toString()), e);
        }
    }

    /**
     * A scenario that is part of a workspace.
     *
     * @throws BadInput when it is none, or one that cannot be computed with
     */
    static Scenario scenarioIn(JsonNode root, String name) {
        return new ScenarioFile(name).scenario(root, name);
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    private Scenario scenario(JsonNode root, String defaultName) {
        if (!root.isObject() || !root.path(FORMAT).asText(SCENARIO).equals(SCENARIO)) {
            throw BadInput.of("parameter.file.other", file);
        }
        if (!root.path(VERSION).isMissingNode() && !root.path(VERSION).canConvertToInt()) {
            throw refused(VERSION, Message.of("parameter.problem.version", root.path(VERSION).toString()));
        }
        if (root.path(VERSION).asInt(CURRENT) > CURRENT) {
            throw BadInput.of("parameter.file.newer", file, root.path(VERSION).asInt(), CURRENT);
        }
        for (Map.Entry<String, JsonNode> field : root.properties()) {
            if (!FIELDS.contains(field.getKey())) {
                warnings.add(unknown(field.getKey(), field.getKey(), FIELDS));
            }
        }
        String name = root.path(NAME).isTextual() && !root.path(NAME).asText().isBlank() ? root.path(NAME).asText() : defaultName;
        JsonNode values = root.path(PARAMETERS);
        if (!values.isMissingNode() && !values.isObject()) {
            throw refused(PARAMETERS, Message.of("parameter.problem.no_object"));
        }
        return checked(values(Scenario.standard(name), values));
    }

    private Scenario values(Scenario standard, JsonNode values) {
        Scenario scenario = standard;
        for (Map.Entry<String, JsonNode> field : values.properties()) {
            Optional<Parameter<?>> parameter = Catalogue.find(field.getKey());
            if (parameter.isPresent()) {
                scenario = with(scenario, parameter.get(), field.getValue());
            } else {
                List<String> known = Catalogue.parameters().stream().<String>map(Parameter::id).toList();
                warnings.add(unknown(PARAMETERS + "." + field.getKey(), field.getKey(), known));
            }
        }
        return scenario;
    }

    private Scenario with(Scenario scenario, Parameter<?> parameter, JsonNode value) {
        try {
            return switch (parameter) {
                case Parameter.Figure figure -> scenario.with(figure, number(figure, value));
                case Parameter.Choice<?> choice -> with(scenario, choice, value);
                case Parameter.Members members -> scenario.with(members, members(members, value));
            };
        } catch (BadInput e) {
            throw refused(PARAMETERS + "." + parameter.id(), e.message());
        }
    }

    private Message unknown(String place, String name, List<String> known) {
        return Message.of("parameter.file.unknown", file, place, Choices.of(name, known));
    }

    private static Double number(Parameter.Figure figure, JsonNode value) {
        if (!value.isNumber()) {
            throw BadInput.of("parameter.problem.no_number", value.toString(), figure.least(), figure.most());
        }
        return value.asDouble();
    }

    private static <E extends Enum<E> & Coded> Scenario with(Scenario scenario, Parameter.Choice<E> choice, JsonNode value) {
        List<String> codes = choice.choices().stream().map(Coded::code).toList();
        E found = Coded.find(choice.type(), value.asText()).orElseThrow(() -> unknown(value, codes));
        return scenario.with(choice, found);
    }

    private static Set<String> members(Parameter.Members members, JsonNode value) {
        if (!value.isArray()) {
            throw BadInput.of("parameter.problem.no_list", value.toString(), String.join(", ", members.known()));
        }
        Set<String> found = new HashSet<>();
        for (JsonNode member : value) {
            if (!members.known().contains(member.asText())) {
                throw unknown(member, members.known());
            }
            found.add(member.asText());
        }
        return found;
    }

    private static BadInput unknown(JsonNode value, List<String> known) {
        return BadInput.of("parameter.problem.unknown", value.toString(), Choices.of(value.asText(), known));
    }

    private Scenario checked(Scenario scenario) {
        try {
            return scenario.check();
        } catch (BadInput e) {
            throw refused(PARAMETERS, e.message());
        }
    }

    private BadInput refused(String place, Message why) {
        return BadInput.of("parameter.file.refused", file, place, why);
    }

    /**
     * Writes every parameter, also those with their standard values.
     *
     * @throws BadInput when it cannot be written
     */
    public static void write(Path file, Scenario scenario, Cancellation cancellation) {
        WholeFile.write(file, cancellation, out -> out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json(scenario))));
    }

    /** The scenario as it stands in files. */
    static ObjectNode json(Scenario scenario) {
        ObjectNode root = JSON.createObjectNode().put(FORMAT, SCENARIO).put(VERSION, CURRENT).put(NAME, scenario.name());
        ObjectNode values = root.putObject(PARAMETERS);
        for (Parameter<?> parameter : Catalogue.parameters()) {
            switch (parameter) {
                case Parameter.Figure figure -> values.put(figure.id(), scenario.get(figure));
                case Parameter.Choice<?> choice -> values.put(choice.id(), scenario.get(choice).code());
                case Parameter.Members members -> {
                    var list = values.putArray(members.id());
                    members.known().stream().filter(scenario.get(members)::contains).forEach(list::add);
                }
            }
        }
        return root;
    }
}
