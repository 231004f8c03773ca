package sanwei.ui.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
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
import sanwei.chart.Appearance;
import sanwei.time.Grain;
import sanwei.ui.control.Dimming;
import sanwei.ui.control.EmptyPanel;
import sanwei.ui.control.Failure;
import sanwei.ui.control.Segments;
import sanwei.ui.inspect.Subject;
import sanwei.ui.scope.Question;
import sanwei.ui.scope.ScopeWords;
import sanwei.ui.task.Reading;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** The eight indicators of the latest complete period at a glance, and what lies outside its band. */
public final class OverviewView extends BorderPane {

    private static final int COLUMNS = 4;

    private final Words words;
    private final OverviewModel model;
    private final GridPane grid = new GridPane();
    private final StackPane body = new StackPane();
    private final List<TileView> tiles;
    private final WatchPane watch;
    private final ScrollPane content;
    private final EmptyPanel noPeriod;
    private final EmptyPanel firstReading;

    /** @param onOpen told of the cell that is to be looked at more closely */
    public OverviewView(Words words, OverviewModel model, ObservableValue<Appearance> appearance, Consumer<Subject> onOpen) {
        this.words = words;
        this.model = model;
        tiles = Indicator.ALL.stream().map(i -> new TileView(words, i.first(), () -> model.picked().set(i.first()))).toList();
        watch = new WatchPane(words, model, appearance, onOpen);
        VBox.setVgrow(watch, Priority.ALWAYS);
        var all = new VBox(12, grid, watch);
        all.setMinWidth(0);
        content = new ScrollPane(all);
        content.setFitToWidth(true);
        content.setFitToHeight(true);
        content.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        content.getStyleClass().add("overview-scroll");
        noPeriod = new EmptyPanel(Feather.CALENDAR, words.text("window.no_period"), words.text("window.no_period.reason"));
        firstReading = EmptyPanel.working(words.text("window.reading_indicators"));
        setId("overview");
        getStyleClass().add(Style.SCREEN);
        setTop(head());
        setCenter(body);
        lay();
        Dimming.when(model.reading().map(Reading::running), content);
        model.reading().addListener((property, before, now) -> show());
        model.picked().addListener((property, before, now) -> showPicked());
        words.language().addListener((property, before, now) -> show());
        showPicked();
        show();
    }

    private Node head() {
        var heading = new Label();
        heading.getStyleClass().add(Style.HEADING);
        heading.setId("overview-heading");
        heading.textProperty().bind(words.say(model.reading(), this::heading));
        var subject = new Label();
        subject.getStyleClass().add(Style.CAPTION);
        subject.textProperty().bind(words.say(model.reading(),
                r -> r.answered().map(a -> new ScopeWords(words.texts()).all(a.question().setting())).orElse("")));
        var grains = new Segments<>(List.of(Grain.WEEK, Grain.MONTH, Grain.QUARTER, Grain.HALF, Grain.YEAR), this::named, model.grain()::set);
        grains.show(model.grain().get());
        model.grain().addListener((property, before, now) -> grains.show(now));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(12, new VBox(2, heading, subject), space, grains.node());
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add(Style.SCREEN_HEAD);
        return head;
    }

    private ObservableValue<String> named(Grain grain) {
        return words.say(model.grain(), now -> words.labels().of(grain));
    }

    private String heading(Reading<Question, Optional<Overview>> reading) {
        return reading.answer()
                .flatMap(o -> o)
                .map(o -> words.texts().get("window.overview.heading", words.labels().of(o.period())))
                .orElseGet(() -> words.texts().get("window.overview"));
    }

    private void lay() {
        grid.getStyleClass().add("tiles");
        for (int column = 0; column < COLUMNS; column++) {
            var constraints = new ColumnConstraints();
            constraints.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(constraints);
        }
        for (int row = 0; row < tiles.size() / COLUMNS; row++) {
            var constraints = new RowConstraints();
            constraints.setVgrow(Priority.ALWAYS);
            grid.getRowConstraints().add(constraints);
        }
        for (int i = 0; i < tiles.size(); i++) {
            grid.add(tiles.get(i), i % COLUMNS, i / COLUMNS);
        }
    }

    private void show() {
        Reading<Question, Optional<Overview>> reading = model.reading().get();
        if (reading.failure().isPresent()) {
            body.getChildren().setAll(Failure.panel(words, reading.failure().get()));
        } else if (reading.answer().isPresent()) {
            reading.answer().get().ifPresentOrElse(this::fill, () -> body.getChildren().setAll(noPeriod));
        } else {
            body.getChildren().setAll(firstReading);
        }
    }

    private void fill(Overview overview) {
        for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i).show(overview.tiles().get(i));
        }
        watch.show(overview);
        if (!body.getChildren().contains(content)) {
            body.getChildren().setAll(content);
        }
    }

    private void showPicked() {
        for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i).setPicked(Indicator.ALL.get(i).first() == model.picked().get());
        }
    }
}
