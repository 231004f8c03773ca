package sanwei.ui.band;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import sanwei.band.Outcome;
import sanwei.band.Prediction;
import sanwei.ui.control.Named;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** Whether lying outside the band foretold anything: rates with the counts behind them, or what is missing for them. */
final class PredictionPane extends VBox {

    private static final List<String> COLUMNS = List.of("hits", "false_alarms", "misses", "lift");

    private static final double LEAST_NAMES = 96;

    private final Words words;
    private final GridPane grid = new GridPane();
    private final Label missing = new Label();

    PredictionPane(Words words) {
        super(8);
        this.words = words;
        setId("prediction");
        getStyleClass().add("band-prediction");
        grid.setHgap(12);
        grid.setVgap(4);
        var names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        names.setMinWidth(LEAST_NAMES);
        grid.getColumnConstraints().add(names);
        COLUMNS.forEach(c -> {
            var column = new ColumnConstraints();
            column.setHalignment(HPos.RIGHT);
            column.setMinWidth(Region.USE_PREF_SIZE);
            grid.getColumnConstraints().add(column);
        });
        missing.setId("prediction-missing");
        missing.setWrapText(true);
        missing.getStyleClass().add(Style.BODY);
        getChildren().addAll(grid, missing);
    }

    void show(Optional<Tried> tried) {
        tried.ifPresent(t -> {
            boolean surveyed = t.read().setting().opened().market().survey().present();
            List<Prediction> predictions = Stream.of(Outcome.values()).map(t.reading()::prediction).toList();
            boolean known = predictions.stream().anyMatch(Prediction::isKnown);
            shown(grid, known);
            shown(missing, !known);
            missing.textProperty().bind(words.text(surveyed ? "band.prediction.unknown" : "band.prediction.no_survey"));
            if (known) {
                fill(predictions);
            }
        });
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void fill(List<Prediction> predictions) {
        grid.getChildren().clear();
        IntStream.range(0, COLUMNS.size()).forEach(c -> grid.add(header(COLUMNS.get(c)), c + 1, 0));
        for (int row = 0; row < predictions.size(); row++) {
            Outcome outcome = Outcome.values()[row];
            Prediction p = predictions.get(row);
            Label name = label(words.say(words.language(), l -> new BandWords(words.texts()).of(outcome)), Style.FIGURE);
            name.setMinWidth(0);
            name.setWrapText(true);
            grid.add(name, 0, row + 1);
            grid.add(share(outcome, "hits", p.hitRate(), p.outsideFollowed(), p.outside()), 1, row + 1);
            grid.add(share(outcome, "false-alarms", p.falseAlarmRate(), p.outside() - p.outsideFollowed(), p.outside()), 2, row + 1);
            grid.add(share(outcome, "misses", p.missRate(), p.insideFollowed(), p.inside()), 3, row + 1);
            Label lift = label(words.say(words.language(), l -> new BandWords(words.texts()).lift(p.lift())), Style.FIGURE);
            lift.setId(id(outcome, "lift"));
            grid.add(lift, 4, row + 1);
        }
    }

    private Label header(String column) {
        Label header = label(words.text("band.prediction." + column), Style.CAPTION);
        return Named.hinted(header, words.text("band.prediction." + column + ".hint"));
    }

    private Label share(Outcome outcome, String name, double rate, int part, int of) {
        Label label = label(words.say(words.language(),
                l -> words.texts().get("band.prediction.share", new BandWords(words.texts()).percent(rate), part, of)), Style.FIGURE);
        label.setId(id(outcome, name));
        return label;
    }

    private static String id(Outcome outcome, String name) {
        return name + "-" + outcome.ordinal();
    }

    private static Label label(ObservableValue<String> text, String style) {
        var label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
