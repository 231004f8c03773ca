package sanwei.ui.whatif;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import sanwei.allocation.parameter.Parameter;
import sanwei.ui.control.Context;
import sanwei.ui.control.Definition;
import sanwei.ui.control.Icon;
import sanwei.ui.control.Named;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;
import sanwei.work.Message;

/** An item of the form: its name, whether it is changed, its control, and below what is wrong with it. */
final class Editor extends VBox {

    private static final Duration SOON = Duration.millis(400);
    private static final Duration LONG = Duration.seconds(30);

    private final Words words;
    private final DraftModel model;
    private final Item item;
    private final Label name = new Label();
    private final Button reset = new Button();
    private final Label said = new Label();
    private final Inputs inputs;
    private Optional<String> refused = Optional.empty();

    Editor(Words words, DraftModel model, Item item) {
        super(2);
        this.words = words;
        this.model = model;
        this.item = item;
        getStyleClass().add("parameter");
        inputs = Inputs.of(words, model, item, this::refuse);
        name.textProperty().bind(words.say(words.language(), l -> heading()));
        name.setTooltip(tooltip());
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        name.setWrapText(true);
        setUpReset();
        said.getStyleClass().addAll(Style.CAPTION, "said");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        var head = new HBox(4, name, reset);
        inputs.besideName().ifPresent(head.getChildren()::add);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, inputs.node(), said);
        Context.help(this, this::explain);
        model.entered().addListener((property, before, now) -> show());
        words.language().addListener((property, before, now) -> show());
        show();
    }

    private void setUpReset() {
        reset.setId("reset-" + first().id().replace('.', '-'));
        Named.hinted(reset, words.say(words.language(), l -> words.texts().get("whatif.reset", heading())));
        reset.setGraphic(Icon.of(Feather.ROTATE_CCW));
        reset.getStyleClass().addAll(Style.QUIET, "small");
        reset.setOnAction(e -> model.reset(item.parameters()));
    }

    private Parameter<?> first() {
        return item.parameters().getFirst();
    }

    private String heading() {
        return switch (item) {
            case Item.One one -> said().name(one.parameter());
            case Item.Edges edges -> words.texts().get("whatif.edges." + edges.lower().id());
            case Item.Table table -> words.texts().get("whatif.table." + table.topic());
        };
    }

    private String explanation() {
        List<String> all = item instanceof Item.Table
                ? List.of(words.texts().get("whatif.table.help"), said().source(first()))
                : item.parameters().stream().map(p -> said().help(p) + "\n" + said().source(p)).toList();
        return String.join("\n", all);
    }

    private Tooltip tooltip() {
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(words.say(words.language(), l -> explanation()));
        tooltip.setShowDelay(SOON);
        tooltip.setShowDuration(LONG);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        return tooltip;
    }

    private void explain() {
        Definition.show(name, heading(), words.texts().get("parameter.source." + first().source().name().toLowerCase(Locale.ROOT)),
                explanation());
    }

    private ParameterWords said() {
        return new ParameterWords(words.texts());
    }

    private void refuse(Optional<String> why) {
        refused = why;
        showSaid();
    }

    private void show() {
        boolean changed = item.parameters().stream().anyMatch(model.scenario()::isChanged);
        reset.setVisible(changed);
        name.getStyleClass().remove(Style.CHANGED);
        if (changed) {
            name.getStyleClass().add(Style.CHANGED);
        }
        refused = Optional.empty();
        inputs.show();
        showSaid();
    }

    private void showSaid() {
        String text = refused.or(this::problem).orElse("");
        said.setText(text);
        said.setVisible(!text.isEmpty());
        said.setManaged(!text.isEmpty());
    }

    private Optional<String> problem() {
        return model.problem().getValue().filter(this::concerns)
                .map(problem -> new ParameterProblem(words.texts()).said(problem, model.scenario()));
    }

    private boolean concerns(Message problem) {
        return !Collections.disjoint(DraftModel.about(problem), item.parameters());
    }
}
