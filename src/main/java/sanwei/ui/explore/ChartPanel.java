package sanwei.ui.explore;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import sanwei.chart.Appearance;
import sanwei.chart.ChartSpec;
import sanwei.chart.Charts;
import sanwei.ui.control.Segments;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** The chart of the rows chosen in the grid, with its choice of kinds. */
final class ChartPanel {

    private final Words words;
    private final ExploreModel model;
    private final ObservableValue<Appearance> appearance;
    private final ChartPane chart = new ChartPane();
    private final BorderPane content = new BorderPane(chart);

    ChartPanel(Words words, ExploreModel model, ObservableValue<Appearance> appearance) {
        this.words = words;
        this.model = model;
        this.appearance = appearance;
        chart.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        chart.accessibleTextProperty().bind(words.text("window.chart"));
        content.setTop(head());
        content.getStyleClass().add(Style.PANEL);
        content.setMinHeight(120);
        follow();
    }

    Node node() {
        return content;
    }

    private Node head() {
        var title = new Label();
        title.getStyleClass().add(Style.CAPTION);
        title.textProperty().bind(words.say(model.chosen(), chosen -> words.texts().get(chosen.isEmpty() ? "window.chart.total" : "window.chart.rows")));
        var kinds = new Segments<>(List.of(ChartSpec.Kind.values()), this::named, model.chart()::set);
        kinds.show(model.chart().get());
        model.chart().addListener((property, before, now) -> kinds.show(now));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(12, title, space, kinds.node());
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("panel-head");
        return head;
    }

    private ObservableValue<String> named(ChartSpec.Kind kind) {
        return words.text(switch (kind) {
            case LINE -> "window.chart.line";
            case BAR -> "window.chart.bar";
        });
    }

    private void follow() {
        model.face().addListener((property, before, now) -> draw());
        model.measure().addListener((property, before, now) -> draw());
        model.chosen().addListener((property, before, now) -> draw());
        model.chart().addListener((property, before, now) -> draw());
        appearance.addListener((property, before, now) -> draw());
        words.language().addListener((property, before, now) -> draw());
    }

    private void draw() {
        model.grid().ifPresent(g -> {
            ChartSpec spec = GridChart.of(g, model.measure().getValue(), model.chosenRows(), model.chart().get()).spec(words.texts());
            chart.show(Charts.of(spec, appearance.getValue(), words.texts()));
        });
    }
}
