package sanwei.ui.inspect;

import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import sanwei.measure.Band;
import sanwei.time.Period;
import sanwei.ui.action.Action;
import sanwei.ui.action.Buttons;
import sanwei.ui.control.Definition;
import sanwei.ui.control.Dimming;
import sanwei.ui.control.Failure;
import sanwei.ui.scope.ChangeWords;
import sanwei.ui.task.Reading;
import sanwei.ui.theme.BandStyle;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** Says everything there is to say of the selected cell, and leads to what it is made of. */
public final class InspectorView extends BorderPane {

    private final Words words;
    private final InspectorModel model;
    private final VBox content = new VBox();
    private final GridPane parts = table("inspector-parts");
    private final GridPane changes = table("inspector-changes");
    private final Label band = label("inspector-band", Style.BAND_MARK);

    /**
     * @param hide hides the inspector
     * @param customers leads to the customers of the cell
     * @param lines leads to its order lines
     */
    public InspectorView(Words words, InspectorModel model, Action hide, Action customers, Action lines) {
        this.words = words;
        this.model = model;
        setId("inspector");
        getStyleClass().addAll(Style.PANEL, "inspector");
        visibleProperty().bind(model.open());
        managedProperty().bind(model.open());
        content.getStyleClass().add("inspector-content");
        content.getChildren().addAll(
                new VBox(2, said("inspector-measure", Style.CAPTION, s -> words.labels().name(s.measure())),
                        said("inspector-name", Style.HEADING, s -> new SubjectWords(words.texts()).name(s)),
                        said("inspector-period", Style.CAPTION, s -> new SubjectWords(words.texts()).period(s))),
                new VBox(2, said("inspector-value", Style.TILE_VALUE, s -> words.figures().value(s.measure(), s.value())), band, reason()),
                section("window.inspector.parts", parts),
                section("window.inspector.changes", changes),
                definition(),
                section("window.inspector.below", new HBox(8, down("customers", customers), down("lines", lines))));
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(head(hide));
        var nothing = label("inspector-nothing", Style.CAPTION);
        nothing.textProperty().bind(words.text("window.inspector.nothing"));
        nothing.visibleProperty().bind(model.hasSubject().map(there -> !there));
        scroll.visibleProperty().bind(model.hasSubject());
        StackPane.setAlignment(nothing, Pos.TOP_LEFT);
        StackPane.setMargin(nothing, new Insets(0, 12, 0, 12));
        setCenter(new StackPane(scroll, nothing));
        Dimming.when(model.reading().map(Reading::running), content);
        model.reading().addListener((property, before, now) -> show());
        words.language().addListener((property, before, now) -> show());
        show();
    }

    private Node head(Action hide) {
        var title = new Label();
        title.textProperty().bind(words.text("window.inspector"));
        title.getStyleClass().add(Style.CAPTION);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var close = Buttons.icon(words, hide, Feather.X);
        close.setId("inspector-close");
        close.getStyleClass().add("small");
        var row = new HBox(title, space, close);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("panel-head");
        return row;
    }

    private Label said(String id, String style, Function<Subject, String> said) {
        var label = label(id, style);
        label.textProperty().bind(words.say(model.reading(), r -> r.answer().map(i -> said.apply(i.subject())).orElse("")));
        return label;
    }

    private Node reason() {
        var label = label("inspector-reason", Style.CAPTION);
        label.textProperty().bind(words.say(model.reading(),
                r -> r.failure().map(Failure::message).or(() -> r.answer().flatMap(Inspection::reason)).map(words.texts()::say).orElse("")));
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    private static Label label(String id, String style) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static GridPane table(String id) {
        var table = new GridPane();
        table.setId(id);
        table.getStyleClass().add("inspector-table");
        return table;
    }

    private Node section(String key, Node inside) {
        var name = new Label();
        name.textProperty().bind(words.text(key));
        name.getStyleClass().add(Style.CAPTION);
        return new VBox(4, name, inside);
    }

    private Node definition() {
        var formula = said("inspector-formula", "formula", s -> words.labels().formula(s.measure()));
        var more = new Button();
        more.textProperty().bind(words.text("window.definition"));
        more.getStyleClass().addAll(Style.QUIET, "small");
        more.setOnAction(e -> model.reading().get().answer().ifPresent(i -> Definition.show(words, i.subject().measure(), more)));
        return section("window.inspector.formula", new VBox(2, formula, more));
    }

    private Button down(String to, Action action) {
        Button button = Buttons.named(words, action);
        button.setId("inspector-" + to);
        button.textProperty().bind(words.text("window.drill." + to));
        button.getStyleClass().add("small");
        return button;
    }

    private void show() {
        content.setVisible(model.reading().get().answer().isPresent());
        parts.getChildren().clear();
        changes.getChildren().clear();
        model.reading().get().answer().ifPresent(this::fill);
    }

    private void fill(Inspection inspection) {
        Subject subject = inspection.subject();
        BandStyle.mark(band, subject.state());
        band.setText(subject.band().map(b -> state(subject, b)).orElse(""));
        band.setManaged(subject.band().isPresent());
        row(parts, 0, words.labels().numerator(subject.measure()), words.figures().part(subject.numerator()));
        row(parts, 1, words.texts().get("window.inspector.per", words.labels().denominator(subject.measure())), words.figures().part(subject.denominator()));
        if (subject.behind() >= 0) {
            row(parts, 2, words.texts().get("window.inspector.behind"), words.figures().count(subject.behind()));
        }
        for (ChangeWords.Said said : new ChangeWords(words.texts()).of(inspection.changes())) {
            row(changes, changes.getRowCount(), said.against(), said.figure()).setTooltip(new Tooltip(said.hint()));
        }
    }

    private String state(Subject subject, Band within) {
        return words.texts().get("window.inspector.band", BandStyle.sign(subject.state()), words.labels().of(subject.state()),
                words.figures().value(subject.measure(), within.lower()), words.figures().value(subject.measure(), within.upper()));
    }

    private static Label row(GridPane table, int at, String name, String figure) {
        var said = new Label(name);
        said.setWrapText(true);
        said.getStyleClass().add(Style.FIGURE);
        said.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(said, Priority.ALWAYS);
        var number = new Label(figure);
        number.getStyleClass().addAll(Style.FIGURE, "strong");
        number.setMinWidth(Region.USE_PREF_SIZE);
        table.addRow(at, said, number);
        return number;
    }
}
