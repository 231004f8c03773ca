package sanwei.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Rule;
import sanwei.allocation.parameter.Scenario;
import sanwei.pivot.Selection;

class SavedScenarioTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 2);

    @TempDir
    Path folder;

    private static SavedScenario scenario(String name, Optional<String> parent, Selection products) {
        Scenario parameters = Scenario.standard("").with(Catalogue.SUPPLY_FACTOR, 0.85).with(Catalogue.RULE, Rule.EQUAL_AWARDS)
                .with(Catalogue.TARGET_CIRCLES, Set.of("school"));
        return new SavedScenario(Title.of(name, DAY), "why", parent, true, products, "City", "abc", parameters);
    }

    @Test
    void comesBackAsItWas() {
        SavedScenario first = scenario("收紧", Optional.empty(), new Selection.Brand("B"));
        SavedScenario second = scenario("tighter", Optional.of(first.title().id()), new Selection.Codes(List.of("p1", "p2")));
        SavedScenario third = scenario("all", Optional.empty(), new Selection.All());
        Workspace workspace = Workspace.EMPTY.with(first).with(second).with(third);
        WorkspaceFile.in(folder).write(workspace);
        WorkspaceFile.Read read = WorkspaceFile.in(folder).read();
        assertThat(read.problem()).isEmpty();
        assertThat(read.workspace()).isEqualTo(workspace);
        assertThat(read.workspace().all(SavedScenario.class).getFirst().scenario().name()).isEqualTo("收紧");
    }

    @Test
    void oneThatCannotBeComputedWithStaysInTheFileUnread() throws IOException {
        WorkspaceFile.in(folder).write(Workspace.EMPTY.with(scenario("one", Optional.empty(), new Selection.All())));
        Path file = folder.resolve("workspace.sanwei");
        Files.writeString(file, Files.readString(file).replaceAll("\"supply_factor\" : 0.85", "\"supply_factor\" : 99"));
        WorkspaceFile workspace = WorkspaceFile.in(folder);
        WorkspaceFile.Read read = workspace.read();
        assertThat(read.workspace().entries()).isEmpty();
        assertThat(read.problem().orElseThrow().code()).isEqualTo("workspace.unread");
        workspace.write(Workspace.EMPTY.with(scenario("two", Optional.empty(), new Selection.All())));
        assertThat(file).content().contains("99");
    }
}
