package sanwei.ui.whatif;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import sanwei.ui.control.Icon;
import sanwei.ui.control.Listing;
import sanwei.ui.control.Named;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;
import sanwei.workspace.SavedScenario;

/** The tree of saved scenarios, with what can be done with each. */
final class ScenarioList extends Listing {

    private static final double WIDTH = 460;
    private static final double HEIGHT = 420;
    private static final double INDENT = 20;

    private final Words words;
    private final ScenariosModel scenarios;
    private final WhatIfModel model;
    private final ScenarioFiles files;
    private Runnable onLeave = () -> { };
    private Optional<String> renamed = Optional.empty();

    ScenarioList(Words words, ScenariosModel scenarios, WhatIfModel model, ScenarioFiles files) {
        super("scenario-list", WIDTH, HEIGHT);
        this.words = words;
        this.scenarios = scenarios;
        this.model = model;
        this.files = files;
        scenarios.all().addListener((property, before, now) -> show());
        model.draft().entered().addListener((property, before, now) -> show());
        words.language().addListener((property, before, now) -> show());
        show();
    }

    /** @param left called when a scenario was chosen to go on with */
    ScenarioList leaving(Runnable left) {
        onLeave = left;
        return this;
    }

    private void show() {
        List<ScenariosModel.Node> tree = scenarios.tree();
        show(tree.isEmpty()
                ? List.of(label(words.texts().get("whatif.scenarios.none"), Style.BODY))
                : tree.stream().map(this::row).toList());
    }

    private Node row(ScenariosModel.Node node) {
        SavedScenario saved = node.saved();
        var text = new VBox(2, name(saved), label(words.texts().get("whatif.scenarios.line", saved.title().date().toString(),
                saved.dataset(), DraftModel.changed(saved.scenario())), Style.CAPTION));
        if (!saved.note().isEmpty()) {
            text.getChildren().add(label(saved.note(), Style.BODY));
        }
        text.getChildren().add(steps(saved));
        VBox.setMargin(text, new Insets(0, 0, 0, node.depth() * INDENT));
        return text;
    }

    private Node name(SavedScenario saved) {
        if (renamed.equals(Optional.of(saved.title().id()))) {
            return renaming(saved);
        }
        Label name = label(saved.title().name(), Style.HEADING);
        HBox.setHgrow(name, Priority.ALWAYS);
        var line = new HBox(8, name);
        line.setAlignment(Pos.CENTER_LEFT);
        if (saved.locked()) {
            line.getChildren().addFirst(Icon.of(Feather.LOCK));
        }
        if (scenarios.current().equals(Optional.of(saved))) {
            line.getChildren().add(label(words.texts().get("whatif.scenarios.open_now"), Style.CAPTION));
        }
        return line;
    }

    private Node renaming(SavedScenario saved) {
        var field = Named.named(new TextField(saved.title().name()), words.text("whatif.save.name"));
        field.setId("scenario-rename");
        field.setOnAction(e -> {
            renamed = Optional.empty();
            scenarios.rename(saved, field.getText());
            show();
        });
        return field;
    }

    private Node steps(SavedScenario saved) {
        var steps = new FlowPane(4, 4,
                button("open", saved, () -> leave(() -> scenarios.open(saved))),
                button("branch", saved, () -> scenarios.branch(saved, words.texts().get("whatif.branch.name", saved.title().name()))),
                button("compare", saved, () -> leave(() -> compare(saved))),
                button(saved.locked() ? "unlock" : "lock", saved, () -> scenarios.lock(saved, !saved.locked())),
                button("export", saved, () -> files.write(saved, getScene().getWindow())));
        if (!saved.locked()) {
            steps.getChildren().addAll(button("rename", saved, () -> rename(saved)),
                    button("delete", saved, () -> scenarios.delete(saved)));
        }
        return steps;
    }

    private void compare(SavedScenario saved) {
        model.against().set(Against.Other.of(saved));
    }

    private void leave(Runnable choice) {
        choice.run();
        onLeave.run();
    }

    private void rename(SavedScenario saved) {
        renamed = Optional.of(saved.title().id());
        show();
    }

    private Button button(String step, SavedScenario saved, Runnable action) {
        var button = Named.named(new Button(),
                words.text("whatif.scenarios.of", words.text("whatif.scenarios." + step), saved.title().name()));
        button.textProperty().bind(words.text("whatif.scenarios." + step));
        button.getStyleClass().addAll("small", "button-" + step);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }
}
