package sanwei.ui.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import sanwei.band.Bands;
import sanwei.band.alarm.Alarm;
import sanwei.chart.Appearance;
import sanwei.measure.Measure;
import sanwei.ui.control.BesideOrBelow;
import sanwei.ui.control.Choice;
import sanwei.ui.control.EmptyPanel;
import sanwei.ui.control.StateMap;
import sanwei.ui.inspect.Subject;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** What deserves a look: the alarms of the period, and the map of one measure over all periods. */
final class WatchPane extends StackPane {

    private static final double LEAST_HEIGHT = 240;
    private static final double SHARE_OF_ALARMS = 0.62;
    /** With less the map stands below the alarms, whose columns need the width. */
    private static final double LEAST_MAP = 420;

    private final Words words;
    private final OverviewModel model;
    private final AlarmTable alarms;
    private final StateMap map;
    private final StackPane mapBody = new StackPane();
    private final Label title = new Label();
    private final Label mapTitle = new Label();
    private final Label nothing = new Label();
    private final Label silent = new Label();
    private final Choice<Measure> movement;
    private Optional<Overview> shown = Optional.empty();

    /** @param onOpen told of the cell that is to be looked at more closely */
    WatchPane(Words words, OverviewModel model, ObservableValue<Appearance> appearance, Consumer<Subject> onOpen) {
        this.words = words;
        this.model = model;
        alarms = new AlarmTable(words, nothing, alarm -> shown.ifPresent(
                o -> onOpen.accept(new Subject(o.setting(), alarm.table(), alarm.measure(), alarm.cell()))));
        map = new StateMap(words, appearance, words.text("overview.map"), words.text("overview.map.legend"))
                .onPick(1, (region, period) -> source().ifPresent(s -> onOpen.accept(s.subject(region, period))));
        map.setId("overview-map");
        movement = new Choice<>(words, words.text("overview.movement"), m -> words.labels().name(m), model.movement()::set);
        movement.node().setId("overview-movement");
        nothing.setId("no-alarms");
        nothing.setWrapText(true);
        nothing.getStyleClass().add(Style.BODY);
        silent.setId("silent");
        silent.setWrapText(true);
        silent.getStyleClass().add(Style.CAPTION);
        silent.setMinHeight(Region.USE_PREF_SIZE);
        silent.setPadding(new Insets(4, 12, 8, 12));
        lay();
        follow();
    }

    private void lay() {
        var listed = new BorderPane(alarms.node());
        listed.setBottom(silent);
        var scroll = new ScrollPane(map);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("band-scroll");
        mapBody.getChildren().setAll(scroll);
        mapTitle.setId("overview-map-title");
        var legend = new Label();
        legend.textProperty().bind(words.text("overview.map.legend"));
        legend.getStyleClass().add(Style.CAPTION);
        legend.setPadding(new Insets(0, 12, 8, 12));
        var mapped = new BorderPane(mapBody);
        mapped.setBottom(legend);
        getChildren().setAll(new BesideOrBelow(panel(title, labelled(), listed), panel(mapTitle, new Region(), mapped),
                width -> width * SHARE_OF_ALARMS, LEAST_MAP, 12));
    }

    private Node labelled() {
        var label = new Label();
        label.textProperty().bind(words.text("overview.movement"));
        label.getStyleClass().add(Style.CAPTION);
        label.setMinWidth(Region.USE_PREF_SIZE);
        var box = new HBox(8, label, movement.node());
        box.setAlignment(Pos.CENTER_RIGHT);
        return box;
    }

    private static Region panel(Label title, Node beside, Node content) {
        title.getStyleClass().add(Style.CAPTION);
        title.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(12, title, space, beside);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(36);
        head.getStyleClass().add("panel-head");
        var panel = new BorderPane(content);
        panel.setTop(head);
        panel.getStyleClass().add(Style.PANEL);
        panel.setMinSize(0, LEAST_HEIGHT);
        return panel;
    }

    private void follow() {
        movement.show(OverviewModel.MOVEMENTS, model.movement().get());
        model.movement().addListener((property, before, now) -> {
            movement.show(OverviewModel.MOVEMENTS, now);
            show();
        });
        model.picked().addListener((property, before, now) -> showMap());
        words.language().addListener((property, before, now) -> show());
        alarms.node().getSelectionModel().selectedItemProperty().addListener(
                (property, before, now) -> Stream.ofNullable(now).forEach(model::pickThatOf));
    }

    void show(Overview overview) {
        shown = Optional.of(overview);
        show();
    }

    private void show() {
        shown.ifPresent(overview -> {
            var said = new AlarmWords(words.texts());
            List<Measure> asked = Bands.MEASURES.stream().filter(model::isAsked).toList();
            List<Alarm> found = overview.alarms().stream().filter(a -> model.isAsked(a.measure())).toList();
            title.setText(words.texts().get("overview.alarms.title", words.labels().of(overview.period()), found.size()));
            nothing.setText(said.none(overview, asked));
            silent.setText(said.silent(overview, asked));
            silent.setManaged(!silent.getText().isEmpty());
            alarms.show(found);
        });
        showMap();
    }

    private Optional<MapOfMeasure> source() {
        return shown.map(o -> new MapOfMeasure(words, o, model.mapped()));
    }

    private void showMap() {
        shown.ifPresent(overview -> {
            Measure measure = model.mapped();
            boolean banded = Bands.MEASURES.contains(measure);
            mapTitle.setText(banded ? new AlarmWords(words.texts()).map(overview, measure) : words.labels().name(measure));
            map.show(banded ? source() : Optional.empty());
            Node drawn = mapBody.getChildren().getFirst();
            drawn.setVisible(banded);
            mapBody.getChildren().setAll(drawn);
            if (!banded) {
                mapBody.getChildren().add(new EmptyPanel(Feather.MAP, words.text("overview.map.no_band.heading"),
                        words.say(words.language(), l -> new AlarmWords(words.texts()).noBand(measure))));
            }
        });
    }
}
