package sanwei.ui.whatif;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Group;
import sanwei.ui.action.Action;
import sanwei.ui.action.Buttons;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** The whole catalogue as a form, group by group. */
final class ParameterPane extends BorderPane {

    static final double WIDTH = 344;
    private static final List<Group> OPEN = List.of(Group.REFERENCE, Group.SUPPLY, Group.BANDS);

    private final Words words;
    private final DraftModel model;
    private final Action resetAll;

    /** @param top above the form */
    ParameterPane(Words words, DraftModel model, Node top) {
        this.words = words;
        this.model = model;
        resetAll = Action.of("parameters.reset", () -> model.reset(Catalogue.parameters()))
                .when(model.entered().map(d -> DraftModel.changed(d.scenario()) > 0));
        setId("parameters");
        getStyleClass().add(Style.PANEL);
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        setTop(new VBox(top, head()));
        var groups = new VBox();
        for (Group group : Group.values()) {
            groups.getChildren().add(section(group));
        }
        var scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("band-scroll");
        setCenter(scroll);
    }

    /** The commands of the form. */
    List<Action> actions() {
        return List.of(resetAll);
    }

    private Node head() {
        var changed = new Label();
        changed.setId("parameters-changed");
        changed.getStyleClass().add(Style.CAPTION);
        changed.textProperty().bind(words.say(model.entered(), d -> words.texts().get("whatif.changed", DraftModel.changed(d.scenario()))));
        HBox.setHgrow(changed, Priority.ALWAYS);
        changed.setMaxWidth(Double.MAX_VALUE);
        Button reset = Buttons.named(words, resetAll);
        reset.getStyleClass().add("small");
        reset.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(8, changed, reset);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("panel-head");
        return head;
    }

    private Node section(Group group) {
        var editors = new VBox(12);
        Item.of(group).forEach(item -> editors.getChildren().add(new Editor(words, model, item)));
        var section = new TitledPane("", editors);
        section.setId("group-" + group.name().toLowerCase(Locale.ROOT));
        section.setAnimated(false);
        section.setExpanded(OPEN.contains(group));
        section.getStyleClass().add("parameter-group");
        section.textProperty().bind(words.say(model.entered(), d -> heading(group)));
        return section;
    }

    private String heading(Group group) {
        long changed = Catalogue.parameters().stream().filter(p -> p.group() == group).filter(model.scenario()::isChanged).count();
        String name = new ParameterWords(words.texts()).name(group);
        return changed == 0 ? name : words.texts().get("whatif.group.changed", name, changed);
    }
}
