package sanwei.ui.explore;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import sanwei.chart.Appearance;
import sanwei.ui.action.Action;
import sanwei.ui.action.Buttons;
import sanwei.ui.control.Context;
import sanwei.ui.control.Dimming;
import sanwei.ui.control.DropDown;
import sanwei.ui.control.EmptyPanel;
import sanwei.ui.control.Failure;
import sanwei.ui.drill.DrillView;
import sanwei.ui.export.ExportModel;
import sanwei.ui.export.ExportPanel;
import sanwei.ui.inspect.InspectorView;
import sanwei.ui.scope.ScopeWords;
import sanwei.ui.task.Reading;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** Any measure by region, category and period, as a grid and a chart of the rows chosen in it. */
public final class ExploreView extends BorderPane {

    private final Words words;
    private final ExploreModel model;
    private final DropDown exporting;
    private final LayoutPickers pickers;
    private final GridPanel grid;
    private final SplitPane split = new SplitPane();
    private final StackPane body = new StackPane();
    private final EmptyPanel firstReading;
    private final DrillView drill;
    private final ExploreActions actions;

    /** @param keeping what keeps and brings back what is shown */
    public ExploreView(Words words, ExploreModel model, ExportModel export, ObservableValue<Appearance> appearance, Node keeping) {
        this.words = words;
        this.model = model;
        grid = new GridPanel(words, model);
        exporting = new DropDown(words.text("window.export"), words.text("action.export"), d -> new ExportPanel<>(words, new ExportOfView(words, model), export));
        actions = ExploreActions.of(model, exporting.node()::fire);
        Buttons.tie(words, actions.export(), exporting.node());
        pickers = new LayoutPickers(words, model, new HBox(4, keeping, exporting.node()));
        Context.measure(this, pickers.measure(), () -> model.layout().get().measure());
        firstReading = EmptyPanel.working(words.text("window.reading_grid"));
        setId("explore");
        getStyleClass().add(Style.SCREEN);
        setTop(new VBox(head(), pickers.node()));
        setCenter(body);
        split.setOrientation(Orientation.VERTICAL);
        split.getItems().addAll(grid.node(), new ChartPanel(words, model, appearance).node());
        split.setDividerPositions(0.5);
        drill = new DrillView(words, model.cell().drill(), actions.back());
        var inspector = new InspectorView(words, model.cell().inspector(), actions.inspect(), actions.customers(), actions.lines());
        setRight(inspector);
        BorderPane.setMargin(inspector, new Insets(0, 0, 0, 12));
        follow();
        show();
        showDrill();
    }

    private void follow() {
        Dimming.when(model.reading().map(Reading::running), split);
        model.reading().addListener((property, before, now) -> show());
        model.cell().drill().subject().addListener((property, before, now) -> showDrill());
    }

    /** The commands of this screen. */
    public List<Action> actions() {
        return actions.all();
    }

    private Node head() {
        var heading = new Label();
        heading.setId("explore-heading");
        heading.getStyleClass().add(Style.HEADING);
        ObservableValue<Optional<Face>> face = Bindings.createObjectBinding(model::onScreen, model.face(), model.reading());
        heading.textProperty().bind(words.say(face,
                f -> f.map(shown -> new GridWords(words.texts()).heading(shown)).orElseGet(() -> words.texts().get("window.explore"))));
        var subject = new Label();
        subject.getStyleClass().add(Style.CAPTION);
        subject.textProperty().bind(words.say(model.reading(),
                r -> r.answer().map(g -> new ScopeWords(words.texts()).all(g.setting())).orElse("")));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(new VBox(2, heading, subject), space, Buttons.icon(words, actions.inspect(), Feather.SIDEBAR));
        head.getStyleClass().add(Style.SCREEN_HEAD);
        return head;
    }

    private void show() {
        Reading<?, Grid> reading = model.reading().get();
        if (reading.failure().isPresent()) {
            body.getChildren().setAll(Failure.panel(words, reading.failure().get()));
        } else if (reading.answer().isEmpty()) {
            body.getChildren().setAll(firstReading);
        } else if (reading.answer().get().columns().isEmpty()) {
            body.getChildren().setAll(new EmptyPanel(Feather.CALENDAR, words.text("band.no_period"), words.text("band.no_period.reason")));
        } else if (!body.getChildren().contains(split)) {
            body.getChildren().setAll(split, drill);
        }
    }

    /** The grid stays where it is behind what one of its cells is made of. */
    private void showDrill() {
        boolean drilling = model.cell().drill().subject().get().isPresent();
        drill.setVisible(drilling);
        split.setVisible(!drilling);
        if (!drilling) {
            grid.requestFocus();
        }
    }
}
