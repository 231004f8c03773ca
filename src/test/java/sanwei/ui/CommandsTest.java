package sanwei.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static sanwei.ui.OnScreen.onScreen;
import static sanwei.ui.OnScreen.until;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import sanwei.dataset.Region;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Measure;
import sanwei.text.Labels;
import sanwei.text.Language;
import sanwei.text.Texts;
import sanwei.ui.action.Action;
import sanwei.ui.action.Actions;
import sanwei.ui.settings.AppearanceChoice;

/** Commands by key, by palette and as the help sheet lists them. */
class CommandsTest extends Walk {

    CommandsTest() {
        super(Language.ZH, 980, 760);
    }

    private void search(FxRobot robot, String typed) throws Exception {
        key(robot, KeyCode.CONTROL, KeyCode.K);
        until(() -> robot.lookup("#palette-search").tryQuery().isPresent());
        TextField field = robot.lookup("#palette-search").queryAs(TextField.class);
        assertThat(onScreen(field::isFocused)).isTrue();
        onScreen(() -> {
            field.setText(typed);
            return null;
        });
    }

    private static int found(FxRobot robot) {
        ListView<?> list = robot.lookup("#palette-list").queryAs(ListView.class);
        return list.getItems().size();
    }

    @Test
    void everyCommandHasANameOneMeaningPerKeyAndAnIdOfItsOwn() throws Exception {
        List<String> todo = new ArrayList<>();
        List<Actions.Group> groups = onScreen(() -> window.actions().groups());
        for (Actions.Group group : groups) {
            for (Action action : group.actions()) {
                for (Language language : Language.values()) {
                    if (Texts.in(language).find(action.text()).isEmpty()) {
                        todo.add("name " + action.id() + " in " + language.code());
                    }
                }
            }
        }
        assertThat(todo).isEmpty();
        assertThat(groups.stream().flatMap(g -> g.actions().stream()).map(Action::id)).doesNotHaveDuplicates();
        for (Actions.Group screen : groups.subList(1, groups.size())) {
            // Esc closes a sheet, and without one leads back
            assertThat(List.of(groups.getFirst(), screen)).flatExtracting(Actions.Group::actions).flatExtracting(Action::keys)
                    .filteredOn(key -> !key.getName().equals("Esc")).doesNotHaveDuplicates();
        }
    }

    @Test
    void thePaletteFindsByNameInTheLanguageShownAndById(FxRobot robot) throws Exception {
        settle();
        search(robot, "满足");
        assertThat(found(robot)).isEqualTo(1);
        key(robot, KeyCode.ENTER);
        settle();
        assertThat(isShown(robot, "explore")).isTrue();
        assertThat(robot.lookup("#explore-heading").queryAs(Labeled.class).getText()).startsWith(new Labels(Texts.in(Language.ZH)).name(Measure.FULFILMENT));
        until(() -> !isShown(robot, "palette-sheet"));

        search(robot, "go.band");
        key(robot, KeyCode.ENTER);
        assertThat(isShown(robot, "band")).isTrue();
        until(() -> !isShown(robot, "palette-sheet"));

        Region county = MARKET.regions().get(MARKET.regions().atLevel(RegionLevel.COUNTY)[1]);
        search(robot, county.name());
        key(robot, KeyCode.ENTER);
        assertThat(onScreen(() -> window.scope().setting().get().orElseThrow().scope().within())).contains(county.code());
        until(() -> !isShown(robot, "palette-sheet"));

        search(robot, "no such thing");
        key(robot, KeyCode.ENTER);
        assertThat(isShown(robot, "palette-sheet")).isTrue();
        // keys of the window do nothing behind the palette
        key(robot, KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(isShown(robot, "band")).isTrue();
        key(robot, KeyCode.ESCAPE);
        until(() -> !isShown(robot, "palette-sheet"));
    }

    @Test
    void arrowsMarkWhatEnterRuns(FxRobot robot) throws Exception {
        settle();
        search(robot, "appearance");
        assertThat(found(robot)).isEqualTo(3);
        key(robot, KeyCode.DOWN);
        key(robot, KeyCode.ENTER);
        assertThat(onScreen(() -> window.theme().choice().get())).isEqualTo(AppearanceChoice.DARK);
    }

    @Test
    void theHelpSheetListsTheKeysAndF1ExplainsTheIndicator(FxRobot robot) throws Exception {
        settle();
        onScreen(() -> {
            robot.lookup("#rail-overview").query().requestFocus();
            return null;
        });
        key(robot, KeyCode.F1);
        until(() -> isShown(robot, "help-sheet"));
        List<String> said = robot.lookup("#help-sheet .label").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
        assertThat(said).contains("撤销", "Ctrl+Z", "Ctrl+Shift+Z", "导出图表或表格", "Ctrl+E", "F4", "?");
        key(robot, KeyCode.ESCAPE);
        until(() -> !isShown(robot, "help-sheet"));

        onScreen(() -> {
            robot.lookup("#tile-stock_out").query().requestFocus();
            return null;
        });
        key(robot, KeyCode.F1);
        until(() -> robot.lookup(".definition .heading").tryQuery().isPresent());
        assertThat(robot.lookup(".definition .heading").queryAs(Labeled.class).getText()).isEqualTo(new Labels(Texts.in(Language.ZH)).name(Measure.STOCK_OUT));
        assertThat(isShown(robot, "help-sheet")).isFalse();
    }

    @Test
    void keysOfTextStayWithFieldsOfText(FxRobot robot) throws Exception {
        settle();
        onScreen(() -> {
            window.scope().change(s -> s.withWithin(Optional.of(MARKET.regions().get(0).code())));
            return null;
        });
        search(robot, "abc");
        TextField field = robot.lookup("#palette-search").queryAs(TextField.class);
        onScreen(() -> {
            field.selectAll();
            return null;
        });
        key(robot, KeyCode.CONTROL, KeyCode.C);
        assertThat(onScreen(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("abc");
        key(robot, KeyCode.SHIFT, KeyCode.SLASH);
        assertThat(field.getText()).isEqualTo("?");
        assertThat(isShown(robot, "help-sheet")).isFalse();
        key(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(onScreen(() -> window.scope().setting().get().orElseThrow().scope().within())).isPresent();
        key(robot, KeyCode.ESCAPE);
        until(() -> !isShown(robot, "palette-sheet"));
        key(robot, KeyCode.SHIFT, KeyCode.SLASH);
        until(() -> isShown(robot, "help-sheet"));
    }
}
