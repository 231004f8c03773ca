package sanwei.ui.explore;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import sanwei.chart.Appearance;
import sanwei.ui.control.Dimming;
import sanwei.ui.control.DropDown;
import sanwei.ui.control.EmptyPanel;
import sanwei.ui.control.Failure;
import sanwei.ui.control.Icon;
import sanwei.ui.control.Named;
import sanwei.ui.drill.DrillView;
import sanwei.ui.drill.Part;
import sanwei.ui.inspect.InspectorView;
import sanwei.ui.scope.ScopeWords;
import sanwei.ui.task.Reading;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** Any measure by region, category and period, as a grid and a chart of the rows chosen in it. */
public final class ExploreView extends BorderPane {

    private static final KeyCombination EXPORT = new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);

    private final Words words;
    private final ExploreModel model;
    private final DropDown exporting;
    private final LayoutPickers pickers;
    private final GridPanel grid;
    private final SplitPane split = new SplitPane();
    private final StackPane body = new StackPane();
    private final EmptyPanel firstReading;
    private final DrillView drill;

    public ExploreView(Words words, ExploreModel model, ExportModel export, ObservableValue<Appearance> appearance) {
        this.words = words;
        this.model = model;
        grid = new GridPanel(words, model);
        exporting = new DropDown(words.text("window.export"), words.text("window.export.hint"), d -> new ExportPanel(words, model, export));
        exporting.node().setId("export");
        exporting.node().disableProperty().bind(model.reading().map(r -> r.answer().isEmpty()));
        pickers = new LayoutPickers(words, model, exporting.node());
        firstReading = EmptyPanel.working(words.text("window.reading_grid"));
        setId("explore");
        getStyleClass().add(Style.SCREEN);
        setTop(new VBox(head(), pickers.node()));
        setCenter(body);
        split.setOrientation(Orientation.VERTICAL);
        split.getItems().addAll(grid.node(), new ChartPanel(words, model, appearance).node());
        split.setDividerPositions(0.5);
        drill = new DrillView(words, model.drill());
        var inspector = new InspectorView(words, model.inspector(), () -> model.drill(Part.CUSTOMERS), () -> model.drill(Part.LINES));
        setRight(inspector);
        BorderPane.setMargin(inspector, new Insets(0, 0, 0, 12));
        follow();
        listen();
        show();
        showDrill();
    }

    private void follow() {
        Dimming.when(model.reading().map(Reading::running), split);
        model.reading().addListener((property, before, now) -> show());
        model.drill().subject().addListener((property, before, now) -> showDrill());
    }

    private void listen() {
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            // before a list takes the key to open itself
            if (e.getCode() == KeyCode.F4) {
                model.inspector().toggle();
                e.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (EXPORT.match(e)) {
                exporting.node().fire();
                e.consume();
            } else if (e.getCode() == KeyCode.F1) {
                pickers.define();
                e.consume();
            }
        });
    }

    private Node head() {
        var heading = new Label();
        heading.setId("explore-heading");
        heading.getStyleClass().add(Style.HEADING);
        heading.textProperty().bind(words.say(model.face(),
                f -> f.map(shown -> new GridWords(words.texts()).heading(shown)).orElseGet(() -> words.texts().get("window.explore"))));
        var subject = new Label();
        subject.getStyleClass().add(Style.CAPTION);
        subject.textProperty().bind(words.say(model.reading(),
                r -> r.answer().map(g -> new ScopeWords(words.texts()).all(g.setting())).orElse("")));
        var inspect = Named.hinted(new Button(), words.text("window.hint", words.text("window.inspector"), "F4"));
        inspect.setId("inspect");
        inspect.setGraphic(Icon.of(Feather.SIDEBAR));
        inspect.getStyleClass().add(Style.QUIET);
        inspect.setOnAction(e -> model.inspector().toggle());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(new VBox(2, heading, subject), space, inspect);
        head.getStyleClass().add(Style.SCREEN_HEAD);
        return head;
    }

    private void show() {
        Reading<?, Grid> reading = model.reading().get();
        if (reading.failure().isPresent()) {
            body.getChildren().setAll(Failure.panel(words, reading.failure().get()));
        } else if (reading.answer().isEmpty()) {
            body.getChildren().setAll(firstReading);
        } else if (!body.getChildren().contains(split)) {
            body.getChildren().setAll(split, drill);
        }
    }

    /** The grid stays where it is behind what one of its cells is made of. */
    private void showDrill() {
        boolean drilling = model.drill().subject().get().isPresent();
        drill.setVisible(drilling);
        split.setVisible(!drilling);
        if (!drilling) {
            grid.requestFocus();
        }
    }
}
