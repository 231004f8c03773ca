package sanwei.ui.explore;

import java.util.Arrays;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import sanwei.report.Axes;
import sanwei.report.Colouring;
import sanwei.ui.control.Choice;
import sanwei.ui.control.DropDown;
import sanwei.ui.control.Icon;
import sanwei.ui.control.Named;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** The grid with what changes how it lies, and what its colours mean. */
final class GridPanel {

    private final Words words;
    private final ExploreModel model;
    private final GridTable table;
    private final BorderPane content;

    GridPanel(Words words, ExploreModel model) {
        this.words = words;
        this.model = model;
        table = new GridTable(words, model);
        content = new BorderPane(table.node());
        content.setTop(head());
        content.getStyleClass().add(Style.PANEL);
        content.setMinHeight(120);
    }

    Node node() {
        return content;
    }

    void requestFocus() {
        table.node().requestFocus();
    }

    private Node head() {
        var swap = Named.hinted(new Button(), words.text("grid.swap"));
        swap.setId("grid-swap");
        swap.setGraphic(Icon.of(Feather.REPEAT));
        swap.getStyleClass().addAll(Style.QUIET, "small");
        swap.setOnAction(e -> model.change(l -> l.withAxes(l.axes().swapped())));
        var sort = new DropDown(words.text("grid.sort"), words.text("grid.sort.hint"), d -> new OrderPanel(words, model));
        sort.node().setId("grid-sort");
        var filter = new DropDown(words.text("grid.filter"), words.text("grid.filter.hint"), d -> new FilterPanel(words, model));
        filter.node().setId("grid-filter");
        var head = new FlowPane(8, 4, swap, sort.node(), filter.node(), chip(), colours(), new Legend(words, model).node());
        head.setRowValignment(VPos.CENTER);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("panel-head");
        return head;
    }

    /** How many members the filter lets through; takes it off. */
    private Node chip() {
        var chip = Named.hinted(new Button(), words.text("grid.filter.off"));
        chip.setId("grid-chip");
        chip.setGraphic(Icon.of(Feather.X));
        chip.getStyleClass().addAll("chip", "small");
        chip.textProperty().bind(words.say(model.face(), face -> face.map(this::count).orElse("")));
        chip.visibleProperty().bind(model.layout().map(l -> !l.filter().equals(RowFilter.NONE)));
        chip.managedProperty().bind(chip.visibleProperty());
        chip.setOnAction(e -> model.change(l -> l.withFilter(RowFilter.NONE)));
        return chip;
    }

    private String count(Face face) {
        RowFilter filter = face.layout().filter();
        String count = words.texts().get(face.layout().axes() == Axes.MEMBERS_DOWN ? "grid.count.rows" : "grid.count.columns", face.count(), face.all());
        String complete = words.texts().get("grid.complete_only");
        return !filter.completeOnly() ? count : filter.selects() ? words.texts().get("grid.count.both", count, complete) : complete;
    }

    private Node colours() {
        var colours = new Choice<>(words, words.text("grid.colours"),
                (Colouring c) -> words.texts().get("grid.colours." + c.name().toLowerCase(Locale.ROOT)),
                c -> model.change(l -> l.withColouring(c)));
        colours.node().setId("grid-colours");
        colours.show(Arrays.asList(Colouring.values()), model.layout().get().colouring());
        model.layout().addListener((property, before, now) -> colours.show(Arrays.asList(Colouring.values()), now.colouring()));
        return colours.node();
    }
}
