package sanwei.ui.overview;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
import sanwei.ui.control.Context;
import sanwei.ui.control.Definition;
import sanwei.ui.control.Icon;
import sanwei.ui.control.Named;
import sanwei.ui.control.Sparkline;
import sanwei.ui.theme.BandStyle;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** An indicator: its value in large, what it is made of, where it came from and whether it is where it should be. */
final class TileView extends VBox {

    private static final double ROOM_FOR_BOTH_NAMES = 270;

    private final Words words;
    private final Measure measure;
    private final Label name = label(Style.TILE_NAME);
    private final Label otherName = label(Style.CAPTION);
    private final Label value = label(Style.TILE_VALUE);
    private final Label state = label(Style.BAND_MARK);
    private final Label parts = label(Style.CAPTION);
    private final Label behind = label(Style.CAPTION);
    private final Label second = label(Style.FIGURE);
    private final Label before = label(Style.FIGURE);
    private final Label yearBefore = label(Style.FIGURE);
    private final Label beforeName = label(Style.CAPTION);
    private final Label yearBeforeName = label(Style.CAPTION);
    private final Label courseStart = label(Style.CAPTION);
    private final Label courseEnd = label(Style.CAPTION);
    private final Sparkline course = new Sparkline();

    TileView(Words words, Measure measure) {
        this.words = words;
        this.measure = measure;
        setId("tile-" + measure.id());
        getStyleClass().addAll(Style.PANEL, Style.TILE);
        setFocusTraversable(true);
        value.setId("value-" + measure.id());
        parts.setId("parts-" + measure.id());
        second.setId("second-" + measure.id());
        VBox.setVgrow(course, Priority.ALWAYS);
        course.setMaxHeight(220);
        getChildren().addAll(head(), row(value, state), parts(), changes(), course, row(courseStart, courseEnd));
        Context.measure(this, name, () -> measure);
        setOnMousePressed(e -> requestFocus());
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

    private Node changes() {
        var grid = new GridPane(12, 2);
        grid.addRow(0, beforeName, before);
        grid.addRow(1, yearBeforeName, yearBefore);
        List.of(before, yearBefore).forEach(label -> GridPane.setHalignment(label, HPos.RIGHT));
        return grid;
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
        beforeName.setText(texts.get("window.change.before", labels.brief(tile.before().period())));
        yearBeforeName.setText(texts.get("window.change.year_before", labels.brief(tile.yearBefore().period())));
        before.setText(figures.change(measure, tile.first().value(), tile.before().then()));
        yearBefore.setText(figures.change(measure, tile.first().value(), tile.yearBefore().then()));
        course.show(tile.course(), tile.band());
        courseStart.setText(labels.of(tile.periods().getFirst()));
        courseEnd.setText(labels.of(tile.periods().getLast()));
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
