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
import javafx.scene.layout.VBox;
import sanwei.chart.Appearance;
import sanwei.chart.ChartKind;
import sanwei.chart.Charts;
import sanwei.chart.Palette;
import sanwei.chart.pivot.Drawing;
import sanwei.chart.pivot.PivotChart;
import sanwei.text.Texts;
import sanwei.ui.control.ChartPane;
import sanwei.ui.control.Choice;
import sanwei.ui.control.Failure;
import sanwei.ui.task.Reading;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** The chart of the rows chosen in the grid, with the choice of its kind; what is pointed at in one is selected in the other. */
final class ChartPanel {

    private final Words words;
    private final ExploreModel model;
    private final ObservableValue<Appearance> appearance;
    private final ChartPane chart;
    private final Label title = new Label();
    private final BorderPane content = new BorderPane();

    ChartPanel(Words words, ExploreModel model, ObservableValue<Appearance> appearance) {
        this.words = words;
        this.model = model;
        this.appearance = appearance;
        chart = new ChartPane(model.charts()::pick);
        chart.setId("chart");
        chart.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        chart.accessibleTextProperty().bind(title.textProperty());
        content.setTop(new VBox(head(), new ChartOptions(words, model).node()));
        content.setCenter(chart);
        content.getStyleClass().add(Style.PANEL);
        content.setMinHeight(120);
        follow();
        draw();
    }

    Node node() {
        return content;
    }

    private Node head() {
        title.setId("chart-title");
        title.getStyleClass().add(Style.CAPTION);
        var kind = new Choice<ChartKind>(words, words.text("chart.kind"), k -> words.texts().get("chart.kind." + k.code()), this::choose);
        kind.node().setId("chart-kind");
        kind.show(List.of(ChartKind.values()), model.chart().get().kind());
        model.chart().addListener((property, before, now) -> kind.show(List.of(ChartKind.values()), now.kind()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(12, title, space, kind.node());
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("panel-head");
        return head;
    }

    private void choose(ChartKind kind) {
        if (kind != model.chart().get().kind()) {
            model.chart().set(Drawing.usual(kind));
        }
    }

    private void follow() {
        model.charts().reading().addListener((property, before, now) -> draw());
        model.cell().subject().addListener((property, before, now) -> draw());
        appearance.addListener((property, before, now) -> draw());
        words.language().addListener((property, before, now) -> draw());
    }

    private void draw() {
        Reading<ChartModel.Asked, PivotChart> reading = model.charts().reading().get();
        if (reading.failure().isPresent()) {
            content.setCenter(Failure.panel(words, reading.failure().get()));
            return;
        }
        content.setCenter(chart);
        reading.answered().ifPresent(a -> {
            title.setText(title(a.question(), a.answer()));
            chart.show(Charts.of(a.answer().spec(words.texts()), model.charts().marked(), appearance.getValue(), words.texts()));
        });
    }

    private String title(ChartModel.Asked of, PivotChart shown) {
        Texts texts = words.texts();
        int rows = of.rows().size();
        int most = Palette.seriesColors();
        return switch (of.drawing()) {
            case Drawing.OverTime over -> rows == 0 ? texts.get("window.chart.total")
                    : rows > most ? texts.get("chart.first", most, rows) : texts.get("window.chart.rows");
            case Drawing.Share share -> shown.title(texts);
            case Drawing.Heat heat -> shown.title(texts);
            case Drawing.Panels panels -> shown.title(texts);
            case Drawing.Scatter scatter -> shown.title(texts);
            case Drawing.Change change -> shown.title(texts);
        };
    }
}
