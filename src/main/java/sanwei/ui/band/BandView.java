package sanwei.ui.band;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import sanwei.band.Bands;
import sanwei.band.TimeNode;
import sanwei.chart.Appearance;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Measure;
import sanwei.time.Grain;
import sanwei.ui.control.Choice;
import sanwei.ui.control.Context;
import sanwei.ui.control.Definition;
import sanwei.ui.control.Dimming;
import sanwei.ui.control.EmptyPanel;
import sanwei.ui.control.Failure;
import sanwei.ui.control.Icon;
import sanwei.ui.control.Named;
import sanwei.ui.control.StateMap;
import sanwei.ui.inspect.Subject;
import sanwei.ui.scope.ScopeWords;
import sanwei.ui.task.Reading;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** The band of a measure against the market: where every cell lies, what an edge changes, and whether the band foretells anything. */
public final class BandView extends BorderPane {

    /** Room for everything that the band foretells. */
    private static final double LEAST_BELOW = 152;

    private final Words words;
    private final BandModel model;
    private final StateMap map;
    private final BandHistogram histogram;
    private final EdgeFields fields;
    private final FlipTable flips;
    private final PredictionPane prediction;
    private final GridPane panels = new GridPane();
    private final StackPane body = new StackPane();
    private final EmptyPanel firstReading;
    private final Choice<Measure> measure;
    private final Choice<Grain> grain;
    private final Choice<Optional<RegionLevel>> region;
    private final Choice<TimeNode> node;
    private final HBox steady = new HBox(12);

    /** @param onOpen told of the cell that is to be looked at more closely */
    public BandView(Words words, BandModel model, SavedBandsModel saved, ObservableValue<Appearance> appearance, Consumer<Subject> onOpen) {
        this.words = words;
        this.model = model;
        map = new StateMap(words, appearance, words.text("band.map"), words.text("band.map.legend"))
                .onPick(2, (region, period) -> model.tried().get().ifPresent(t -> onOpen.accept(t.read().subject(region, period))));
        map.setId("band-map");
        histogram = new BandHistogram(words, model, appearance);
        fields = new EdgeFields(words, model);
        flips = new FlipTable(words);
        prediction = new PredictionPane(words);
        firstReading = EmptyPanel.working(words.text("band.reading"));
        measure = new Choice<>(words, words.text("window.pick.measure"), m -> words.labels().name(m), model::choose);
        grain = new Choice<>(words, words.text("window.pick.time"), g -> words.labels().of(g), g -> model.change(l -> l.withGrain(g)));
        region = new Choice<>(words, words.text("window.pick.region"), r -> r.map(words.labels()::of).orElseGet(words.labels()::total),
                r -> model.change(l -> l.withRegion(r)));
        node = new Choice<>(words, words.text("band.node"), n -> new BandWords(words.texts()).node(n), model::choose);
        Context.measure(this, measure.node(), () -> model.layout().get().measure());
        setId("band");
        getStyleClass().add(Style.SCREEN);
        setTop(new VBox(head(), pickers(), steady()));
        setCenter(body);
        setUpPanels(new BandBar(words, model, saved));
        follow();
    }

    private void follow() {
        Dimming.when(model.reading().map(Reading::running), panels);
        model.layout().addListener((property, before, now) -> showPickers());
        model.reading().addListener((property, before, now) -> show());
        model.tried().addListener((property, before, now) -> showTried(now));
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                model.takeBack();
                e.consume();
            }
        });
        show();
    }

    private void showTried(Optional<Tried> tried) {
        map.show(tried.map(t -> new MapOfTried(words, t)));
        histogram.show(tried);
        fields.show(tried, histogram.axis());
        flips.show(tried);
        prediction.show(tried);
    }

    private Node head() {
        Label heading = said(model.reading().map(r -> r.answer()), Style.HEADING,
                r -> r.map(x -> new BandWords(words.texts()).heading(x)).orElseGet(() -> words.texts().get("window.band")));
        heading.setId("band-heading");
        Label subject = said(model.reading().map(r -> r.answer()), Style.CAPTION,
                r -> r.map(x -> new ScopeWords(words.texts()).all(x.setting())).orElse(""));
        var head = new HBox(new VBox(2, heading, subject));
        head.getStyleClass().add(Style.SCREEN_HEAD);
        return head;
    }

    private <T> Label said(ObservableValue<T> value, String style, Function<T, String> said) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.textProperty().bind(words.say(value, said));
        return label;
    }

    private Node pickers() {
        var info = Named.hinted(new Button(), words.text("window.definition"));
        info.setGraphic(Icon.of(Feather.INFO));
        info.getStyleClass().add(Style.QUIET);
        info.setOnAction(e -> Definition.show(words, model.layout().get().measure(), info));
        measure.node().setId("band-measure");
        grain.node().setId("band-time");
        region.node().setId("band-region");
        node.node().setId("band-node");
        node.node().setMaxWidth(150);
        var reset = Named.hinted(new Button(), words.text("band.reset.hint"));
        reset.setId("band-reset");
        reset.textProperty().bind(words.text("band.reset"));
        reset.setOnAction(e -> model.reset());
        var row = new HBox(16,
                new HBox(4, labelled("window.pick.measure", measure.node()), info),
                labelled("window.pick.region", region.node()),
                labelled("window.pick.time", grain.node()),
                labelled("band.node", node.node()),
                reset);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("pickers");
        return row;
    }

    private Node labelled(String key, Node control) {
        var label = new Label();
        label.textProperty().bind(words.text(key));
        label.getStyleClass().add(Style.CAPTION);
        label.setMinWidth(Region.USE_PREF_SIZE);
        var box = new HBox(8, label, control);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /** Says why nearly everything lies above the band, and leads to the measure that it fits. */
    private Node steady() {
        var why = new Label();
        why.textProperty().bind(words.text("band.steady"));
        why.setWrapText(true);
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setMaxWidth(Double.MAX_VALUE);
        var change = new Button();
        change.setId("band-standard");
        change.textProperty().bind(words.text("band.steady.switch"));
        change.getStyleClass().add("small");
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.setOnAction(e -> model.choose(Measure.MOVEMENT_STANDARD));
        steady.getChildren().addAll(Icon.of(Feather.INFO), why, change);
        steady.setAlignment(Pos.CENTER_LEFT);
        steady.getStyleClass().add("band-steady");
        return steady;
    }

    private void setUpPanels(BandBar bar) {
        ScrollPane scroll = scrolled(map);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        var spread = new BorderPane(histogram);
        spread.setBottom(fields);
        panels.setHgap(12);
        panels.setVgap(12);
        panels.add(panel(words.text("band.map.legend"), scroll), 0, 0);
        panels.add(panel(words.text("band.histogram"), spread), 1, 0);
        panels.add(new BorderPane(null, null, bar, null, counts()), 0, 1, 2, 1);
        var below = new GridPane(12, 0);
        below.addRow(0, panel(words.text("band.flips"), flips.node()), panel(words.text("band.prediction"), scrolled(prediction)));
        below.getColumnConstraints().addAll(column(46), column(54));
        below.getRowConstraints().add(row(0, 100));
        panels.add(below, 0, 2, 2, 1);
        panels.getColumnConstraints().addAll(column(58), column(42));
        panels.getRowConstraints().addAll(row(0, 64), new RowConstraints(Region.USE_PREF_SIZE, Region.USE_COMPUTED_SIZE, Region.USE_PREF_SIZE),
                row(LEAST_BELOW, 36));
    }

    private static ScrollPane scrolled(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("band-scroll");
        return scroll;
    }

    private static ColumnConstraints column(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private static RowConstraints row(double least, double share) {
        var row = new RowConstraints(least, share * 10, Double.MAX_VALUE);
        row.setVgrow(Priority.ALWAYS);
        return row;
    }

    private static Node panel(ObservableValue<String> title, Node content) {
        var caption = new Label();
        caption.getStyleClass().add(Style.CAPTION);
        caption.textProperty().bind(title);
        var head = new HBox(caption);
        head.getStyleClass().add("panel-head");
        var panel = new BorderPane(content);
        panel.setTop(head);
        panel.getStyleClass().add(Style.PANEL);
        panel.setMinSize(0, 0);
        return panel;
    }

    private Node counts() {
        Label counts = said(model.tried(), "band-counts", t -> t.map(x -> new BandWords(words.texts()).counts(x)).orElse(""));
        counts.setId("band-counts");
        Label apart = said(model.tried(), Style.CAPTION, t -> t.map(x -> new BandWords(words.texts()).apart(x)).orElse(""));
        var row = new HBox(16, counts, apart);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void showPickers() {
        Layout layout = model.layout().get();
        measure.show(Bands.MEASURES, layout.measure());
        grain.show(Layout.GRAINS, layout.grain());
        List<Optional<RegionLevel>> levels = model.levels().stream().map(Optional::of).toList();
        region.show(levels.isEmpty() ? List.of(Optional.empty()) : levels, layout.region());
        node.show(nodes(), model.node());
        boolean households = layout.measure() == Measure.MOVEMENT_HOUSEHOLDS;
        steady.setVisible(households);
        steady.setManaged(households);
    }

    private static List<TimeNode> nodes() {
        List<TimeNode> nodes = new ArrayList<>(List.of(new TimeNode.Any()));
        nodes.addAll(TimeNode.seasons());
        nodes.addAll(TimeNode.months());
        return nodes;
    }

    private void show() {
        showPickers();
        Reading<?, Read> reading = model.reading().get();
        if (reading.failure().isPresent()) {
            body.getChildren().setAll(Failure.panel(words, reading.failure().get()));
        } else if (reading.answer().isEmpty()) {
            body.getChildren().setAll(firstReading);
        } else if (reading.answer().get().cells().size() == 0) {
            body.getChildren().setAll(new EmptyPanel(Feather.CALENDAR, words.text("band.no_period"), words.text("band.no_period.reason")));
        } else if (!body.getChildren().contains(panels)) {
            body.getChildren().setAll(panels);
        }
    }
}
