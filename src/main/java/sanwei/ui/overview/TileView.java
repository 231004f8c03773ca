package sanwei.ui.overview;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import sanwei.measure.Measure;
import sanwei.text.Figures;
import sanwei.text.Labels;
import sanwei.text.Language;
import sanwei.text.Texts;
import sanwei.ui.control.BesideOrBelow;
import sanwei.ui.control.Context;
import sanwei.ui.control.Definition;
import sanwei.ui.control.Icon;
import sanwei.ui.control.Named;
import sanwei.ui.control.Sparkline;
import sanwei.ui.scope.ChangeWords;
import sanwei.ui.theme.BandStyle;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** An indicator: its value in large, what it is made of, where it came from and whether it is where it should be. */
final class TileView extends VBox {

    private static final double ROOM_FOR_BOTH_NAMES = 270;
    private static final double LEAST_COURSE = 96;
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    private final Words words;
    private final Measure measure;
    private final Label name = label(Style.TILE_NAME);
    private final Label otherName = label(Style.CAPTION);
    private final Label value = label(Style.TILE_VALUE);
    private final Label state = label(Style.BAND_MARK);
    private final Label parts = label(Style.CAPTION);
    private final Label behind = label(Style.CAPTION);
    private final Label second = label(Style.FIGURE);
    private final GridPane changes = new GridPane(8, 2);
    private final Label courseStart = label(Style.CAPTION);
    private final Label courseEnd = label(Style.CAPTION);
    private final Sparkline course = new Sparkline();

    /** @param onPick told when the tile is picked, with the mouse or with Enter */
    TileView(Words words, Measure measure, Runnable onPick) {
        this.words = words;
        this.measure = measure;
        setId("tile-" + measure.id());
        getStyleClass().addAll(Style.PANEL, Style.TILE);
        setFocusTraversable(true);
        setMinWidth(0);
        value.setId("value-" + measure.id());
        value.setMinWidth(USE_PREF_SIZE);
        parts.setId("parts-" + measure.id());
        second.setId("second-" + measure.id());
        changes.setId("changes-" + measure.id());
        changes.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(head(), row(value, state), parts(), trends());
        Context.measure(this, name, () -> measure);
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                onPick.run();
                e.consume();
            }
        });
        setOnMousePressed(e -> requestFocus());
        setOnMouseClicked(e -> onPick.run());
        setAccessibleRole(AccessibleRole.BUTTON);
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    private Node head() {
        var info = Named.hinted(new Button(), words.text("window.definition"));
        info.setGraphic(Icon.of(Feather.INFO));
        info.getStyleClass().addAll(Style.QUIET, "small");
        info.setFocusTraversable(false);
        info.setOnAction(e -> Definition.show(words, measure, info));
        var names = new HBox(8, name, otherName);
        names.setAlignment(Pos.BASELINE_LEFT);
        name.setMinWidth(USE_PREF_SIZE);
        var roomForBoth = widthProperty().greaterThan(ROOM_FOR_BOTH_NAMES);
        otherName.visibleProperty().bind(roomForBoth);
        otherName.managedProperty().bind(roomForBoth);
        return row(names, info);
    }

    private static HBox row(Node left, Node right) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(8, left, space, right);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** One beside the other, or below where the tile is narrow. */
    private Node parts() {
        var pane = new FlowPane(12, 2, parts, behind, second);
        pane.setRowValignment(VPos.BASELINE);
        return pane;
    }

    /** The changes, and the course beside them, or below where the tile is narrow. */
    private Node trends() {
        var drawn = new VBox(2, course, row(courseStart, courseEnd));
        VBox.setVgrow(course, Priority.ALWAYS);
        var pane = new BesideOrBelow(changes, drawn, width -> changes.prefWidth(-1), LEAST_COURSE, 12);
        VBox.setVgrow(pane, Priority.ALWAYS);
        pane.setMaxHeight(120);
        return pane;
    }

    private void show(List<ChangeWords.Said> said) {
        changes.getChildren().clear();
        for (ChangeWords.Said change : said) {
            Label against = label(Style.CAPTION);
            against.setText(change.against());
            Label figure = label(Style.FIGURE);
            figure.setText(change.figure());
            figure.setMinWidth(USE_PREF_SIZE);
            List.of(against, figure).forEach(label -> label.setTooltip(new Tooltip(change.hint())));
            GridPane.setHalignment(figure, HPos.RIGHT);
            changes.addRow(changes.getRowCount(), against, figure);
        }
    }

    /** Whether the map is about this indicator. */
    void setPicked(boolean picked) {
        pseudoClassStateChanged(PICKED, picked);
    }

    void show(Tile tile) {
        Texts texts = words.texts();
        Figures figures = words.figures();
        Labels labels = words.labels();
        name.setText(labels.name(measure));
        otherName.setText(new Labels(Texts.in(other(texts.language()))).name(measure));
        value.setText(figures.value(measure, tile.first().value()));
        state.setText(tile.band().isEmpty() || !tile.first().isDefined() ? ""
                : BandStyle.sign(tile.state()) + " " + labels.of(tile.state()));
        BandStyle.mark(state, tile.state());
        parts.setText(tile.reason().map(texts::say).orElseGet(() -> parts(tile.first())));
        boolean surveyed = tile.first().isDefined() && tile.first().behind() >= 0;
        behind.setText(surveyed ? texts.get("window.behind", tile.first().behind()) : "");
        behind.setManaged(surveyed);
        second.setManaged(tile.second().isPresent());
        second.setText(tile.second().map(this::said).orElse(""));
        show(new ChangeWords(texts).of(tile.changes()));
        course.show(tile.course(), tile.band());
        courseStart.setText(labels.brief(tile.periods().getFirst()));
        courseEnd.setText(labels.brief(tile.periods().getLast()));
        setAccessibleText(accessible(tile, labels.of(tile.periods().getLast())));
    }

    private static Language other(Language language) {
        return switch (language) {
            case ZH -> Language.EN;
            case EN -> Language.ZH;
        };
    }

    private String parts(Tile.Reading reading) {
        return words.figures().parts(reading.measure(), reading.numerator(), reading.denominator());
    }

    private String said(Tile.Reading reading) {
        return words.texts().get("window.second", words.labels().name(reading.measure()),
                words.figures().value(reading.measure(), reading.value()));
    }

    private String accessible(Tile tile, String period) {
        return words.texts().get("window.tile", name.getText(), period, value.getText(), parts.getText(), state.getText());
    }
}
