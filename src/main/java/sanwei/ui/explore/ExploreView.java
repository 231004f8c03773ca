package sanwei.ui.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
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
import sanwei.chart.ChartSpec;
import sanwei.chart.Charts;
import sanwei.dataset.Category;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Measure;
import sanwei.time.Grain;
import sanwei.ui.control.Choice;
import sanwei.ui.control.Definition;
import sanwei.ui.control.Dimming;
import sanwei.ui.control.DropDown;
import sanwei.ui.control.EmptyPanel;
import sanwei.ui.control.Failure;
import sanwei.ui.control.Icon;
import sanwei.ui.control.Named;
import sanwei.ui.control.Segments;
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
    private final ObservableValue<Appearance> appearance;
    private final GridTable grid;
    private final DropDown exporting;
    private final ChartPane chart = new ChartPane();
    private final SplitPane split = new SplitPane();
    private final StackPane body = new StackPane();
    private final EmptyPanel firstReading;
    private final DrillView drill;
    private final Choice<Measure> measure;
    private final Choice<Grain> grain;
    private final Choice<Optional<RegionLevel>> region;
    private final Choice<Optional<Category>> category;

    public ExploreView(Words words, ExploreModel model, ExportModel export, ObservableValue<Appearance> appearance) {
        this.words = words;
        this.model = model;
        this.appearance = appearance;
        grid = new GridTable(words, model);
        exporting = new DropDown(words.text("window.export"), words.text("window.export.hint"), d -> new ExportPanel(words, model, export));
        exporting.node().setId("export");
        exporting.node().disableProperty().bind(model.reading().map(r -> r.answer().isEmpty()));
        measure = new Choice<>(words, words.text("window.pick.measure"), m -> words.labels().name(m), m -> model.change(l -> l.withMeasure(m)));
        grain = new Choice<>(words, words.text("window.pick.time"), g -> words.labels().of(g), g -> model.change(l -> l.withGrain(g)));
        region = new Choice<>(words, words.text("window.pick.region"), r -> orNone(r, words.labels()::of), r -> model.change(l -> l.withRegion(r)));
        category = new Choice<>(words, words.text("window.pick.category"), c -> orNone(c, words.labels()::of), c -> model.change(l -> l.withCategory(c)));
        firstReading = EmptyPanel.working(words.text("window.reading_grid"));
        setId("explore");
        getStyleClass().add(Style.SCREEN);
        setTop(new VBox(head(), pickers()));
        setCenter(body);
        split.setOrientation(Orientation.VERTICAL);
        split.getItems().addAll(panel(grid.node()), chartPanel());
        split.setDividerPositions(0.5);
        drill = new DrillView(words, model.drill());
        var inspector = new InspectorView(words, model.inspector(), () -> model.drill(Part.CUSTOMERS), () -> model.drill(Part.LINES));
        setRight(inspector);
        BorderPane.setMargin(inspector, new Insets(0, 0, 0, 12));
        follow();
        showDrill();
    }

    private <T> String orNone(Optional<T> value, Function<T, String> said) {
        return value.map(said).orElseGet(() -> words.texts().get("window.pick.none"));
    }

    private void follow() {
        Dimming.when(model.reading().map(Reading::running), split);
        model.layout().addListener((property, before, now) -> showPickers());
        model.reading().addListener((property, before, now) -> {
            show();
            if (!before.answer().equals(now.answer())) {
                draw();
            }
        });
        model.rows().addListener((property, before, now) -> draw());
        model.chosen().addListener((property, before, now) -> draw());
        model.chart().addListener((property, before, now) -> draw());
        appearance.addListener((property, before, now) -> draw());
        words.language().addListener((property, before, now) -> draw());
        model.drill().subject().addListener((property, before, now) -> showDrill());
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
                Definition.show(words, model.layout().get().measure(), measure.node());
                e.consume();
            }
        });
        show();
    }

    private Node head() {
        var heading = new Label();
        heading.setId("explore-heading");
        heading.getStyleClass().add(Style.HEADING);
        heading.textProperty().bind(words.say(model.reading(),
                r -> r.answer().map(g -> new GridWords(words.texts()).heading(g)).orElseGet(() -> words.texts().get("window.explore"))));
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

    private Node pickers() {
        var info = Named.hinted(new Button(), words.text("window.definition"));
        info.setGraphic(Icon.of(Feather.INFO));
        info.getStyleClass().add(Style.QUIET);
        info.setOnAction(e -> Definition.show(words, model.layout().get().measure(), info));
        measure.node().setId("pick-measure");
        grain.node().setId("pick-time");
        region.node().setId("pick-region");
        category.node().setId("pick-category");
        var row = new HBox(16,
                new HBox(4, labelled("window.pick.measure", measure.node()), info),
                labelled("window.pick.time", grain.node()),
                labelled("window.pick.region", region.node()),
                labelled("window.pick.category", category.node()));
        var incomplete = new Label();
        incomplete.textProperty().bind(words.text("window.incomplete"));
        incomplete.getStyleClass().add(Style.CAPTION);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        row.getChildren().addAll(space, incomplete, exporting.node());
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("pickers");
        return row;
    }

    private Node labelled(String key, Node node) {
        var label = new Label();
        label.textProperty().bind(words.text(key));
        label.getStyleClass().add(Style.CAPTION);
        label.setMinWidth(Region.USE_PREF_SIZE);
        var box = new HBox(8, label, node);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static Node panel(Node node) {
        var panel = new StackPane(node);
        panel.getStyleClass().add(Style.PANEL);
        panel.setMinHeight(120);
        return panel;
    }

    private Node chartPanel() {
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
        chart.setAccessibleRole(javafx.scene.AccessibleRole.IMAGE_VIEW);
        chart.accessibleTextProperty().bind(words.text("window.chart"));
        var content = new BorderPane(chart);
        content.setTop(head);
        return panel(content);
    }

    private ObservableValue<String> named(ChartSpec.Kind kind) {
        return words.text(switch (kind) {
            case LINE -> "window.chart.line";
            case BAR -> "window.chart.bar";
        });
    }

    private void showPickers() {
        Layout layout = model.layout().get();
        measure.show(List.of(Measure.values()), layout.measure());
        grain.show(List.of(Grain.values()), layout.grain());
        region.show(optional(model.levels()), layout.region());
        category.show(optional(Arrays.asList(Category.values())), layout.category());
    }

    private static <T> List<Optional<T>> optional(List<T> values) {
        List<Optional<T>> all = new ArrayList<>(List.of(Optional.empty()));
        values.forEach(v -> all.add(Optional.of(v)));
        return all;
    }

    private void show() {
        // another dataset has other levels
        showPickers();
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
            grid.node().requestFocus();
        }
    }

    private void draw() {
        model.grid().ifPresent(g -> {
            ChartSpec spec = GridChart.of(g, model.chosenRows(), model.chart().get()).spec(words.texts());
            chart.show(Charts.of(spec, appearance.getValue(), words.texts()));
        });
    }
}
