package sanwei.ui.whatif;

import static java.util.stream.Collectors.joining;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import sanwei.ui.action.Action;
import sanwei.ui.action.Buttons;
import sanwei.ui.control.DropDown;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;
import sanwei.work.Message;

/** Which scenario the parameters began with, and how they are kept. */
final class ScenarioBar extends VBox {

    private final Words words;
    private final ScenariosModel scenarios;
    private final DraftModel draft;
    private final ScenarioFiles files;
    private final Label said = new Label();
    private final Action keep;
    private final Action update;
    private final Action open;
    private final Action read;

    ScenarioBar(Words words, ScenariosModel scenarios, WhatIfModel model) {
        super(4);
        this.words = words;
        this.scenarios = scenarios;
        draft = model.draft();
        files = new ScenarioFiles(words, scenarios, problem -> say(List.of(problem)));
        var list = new ScenarioList(words, scenarios, model, files);
        ObservableValue<String> count = words.say(scenarios.all(), all -> words.texts().get("whatif.scenarios", all.size()));
        Button keeping = new DropDown(words.text("whatif.save_as"), words.text("action.scenario.keep"), this::form).node();
        Button opening = new DropDown(count, words.text("action.scenario.open"), in -> list.leaving(in::close)).node();
        keep = Action.of("scenario.keep", keeping::fire).on("Shortcut+S").when(draft.problem().map(p -> p.isEmpty()));
        open = Action.of("scenario.open", opening::fire).on("Shortcut+Shift+O");
        update = Action.of("scenario.update", scenarios::update)
                .when(Bindings.createBooleanBinding(scenarios::isUpdatable, draft.entered(), scenarios.all()));
        read = Action.of("scenario.import", () -> files.read(getScene().getWindow()));
        Buttons.tie(words, keep, keeping);
        Buttons.tie(words, open, opening);
        getStyleClass().add("panel-head");
        var name = new HBox(4, name(), Buttons.icon(words, read, Feather.UPLOAD));
        name.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(name, new FlowPane(4, 4, opening, keeping, small(update)), said);
        said.setId("scenarios-said");
        said.getStyleClass().addAll(Style.CAPTION, "said");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        scenarios.said().addListener((property, before, now) -> say(now));
        words.language().addListener((property, before, now) -> say(scenarios.said().get()));
        say(List.of());
    }

    /** The commands of the bar. */
    List<Action> actions() {
        return List.of(open, keep, update, read);
    }

    private Node name() {
        var name = new Label();
        name.setId("scenario-current");
        name.getStyleClass().add("strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.textProperty().bind(Bindings.createStringBinding(this::current, draft.entered(), scenarios.all(), words.language()));
        return name;
    }

    private String current() {
        return scenarios.current()
                .map(s -> s.scenario().equals(draft.scenario()) ? s.title().name() : words.texts().get("whatif.unsaved", s.title().name()))
                .orElseGet(() -> words.texts().get("whatif.unnamed"));
    }

    private Button small(Action action) {
        Button button = Buttons.named(words, action);
        button.getStyleClass().add(Style.QUIET);
        return button;
    }

    private Node form(DropDown in) {
        return new ScenarioForm(words, (name, note) -> {
            scenarios.save(name, note);
            in.close();
        });
    }

    private void say(List<Message> messages) {
        said.setText(messages.stream().map(words.texts()::say).collect(joining("\n")));
        said.setVisible(!messages.isEmpty());
        said.setManaged(!messages.isEmpty());
    }
}
