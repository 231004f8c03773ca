package sanwei.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Rule;
import sanwei.allocation.parameter.Scenario;
import sanwei.text.Language;
import sanwei.text.Texts;
import sanwei.work.BadInput;
import sanwei.work.Cancellation;

class ScenarioFileTest {

    @TempDir
    Path folder;

    @Test
    void aScenarioComesBackAsItWasWritten() throws IOException {
        Scenario scenario = Scenario.standard("春节 tight")
                .with(Catalogue.SUPPLY_FACTOR, 0.85)
                .with(Catalogue.RULE, Rule.TAILORED_AWARDS)
                .with(Catalogue.TARGET_CIRCLES, Set.of("transit", "school"));
        Path file = folder.resolve("s.json");

        ScenarioFile.write(file, scenario, new Cancellation());

        assertThat(ScenarioFile.read(file)).isEqualTo(new ScenarioFile.Read(scenario, List.of()));
        assertThat(Files.readString(file)).contains("\"version\" : 1", "\"request_weight\" : 0.4", "\"rule\" : \"tailored_awards\"",
                "\"target_circles\" : [ \"school\", \"transit\" ]", "\"factor.core.festival\" : 1.2");
    }

    @Test
    void whatIsMissingIsStandardAndWhatIsUnknownIsTold() throws IOException {
        Path file = folder.resolve("mine.json");
        Files.writeString(file, "{\"colour\": 1, \"parameters\": {\"balanced\": 0.9, \"balance\": 1}}");

        ScenarioFile.Read read = ScenarioFile.read(file);

        assertThat(read.scenario()).isEqualTo(Scenario.standard("mine").with(Catalogue.BALANCED, 0.9));
        assertThat(read.warnings()).extracting(Texts.in(Language.EN)::say).satisfiesExactly(
                first -> assertThat(first).startsWith(file + ": colour is not known and was passed over. Choose from: "),
                second -> assertThat(second).startsWith(file + ": parameters.balance is not known and was passed over. Nearest of 45: balanced, "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"parameters": {"balanced": 2}}          | , parameters.balanced: 2 is out of bounds for balanced. Choose from 0 to 1.
            {"parameters": {"balanced": "x"}}        | , parameters.balanced: "x" is not a number. Give one from 0 to 1.
            {"parameters": {"look_back": 1.5}}       | , parameters.look_back: look_back cannot be 1.5. Give whole weeks from 1 to 26.
            {"parameters": {"request_weight": 0.5}}  | , parameters: The weights request_weight and history_weight add up to 1.1. Change one of them so that they add up to 1.
            {"parameters": {"movement_lower": 0.9}}  | , parameters: The lower edge movement_lower (0.9) lies above the upper edge movement_upper (0.8). Lower the one or raise the other.
            {"parameters": {"surplus": "kept"}}      | , parameters.surplus: "kept" is not known here. Choose from: held, placed.
            {"parameters": {"target_circles": 3}}    | , parameters.target_circles: 3 is not a list. Give one with some of these: commercial, industrial, school, government, residential, entertainment, transit, other.
            {"parameters": [1]}                      | , parameters: This is not an object of parameters. Write pairs of id and value between curly brackets.
            {"version": 2}                           | ` has scenario version 2; this program reads up to version 1. Update the program.`
            {"version": "x"}                         | , version: "x" is not a version number. Write 1.
            {"format": "bands"}                      | ` is not a scenario. Choose a JSON file with the format sanwei-scenario.`
            [1]                                      | ` is not a scenario. Choose a JSON file with the format sanwei-scenario.`
            {"version": 1,                           | ` is not sound JSON, line 1. Correct the line, or write the scenario anew.`
            """)
    void whatCannotBeIsSaidWithPlaceAndRemedy(String json, String said) throws IOException {
        Path file = folder.resolve("bad.json");
        Files.writeString(file, json);

        BadInput refused = catchThrowableOfType(BadInput.class, () -> ScenarioFile.read(file));

        assertThat(Texts.in(Language.EN).say(refused.message())).isEqualTo(file + said);
    }

    @Test
    void aMissingFileIsSaid() {
        BadInput refused = catchThrowableOfType(BadInput.class, () -> ScenarioFile.read(folder.resolve("none.json")));

        assertThat(refused.message().code()).isEqualTo("parameter.file.missing");
    }
}
