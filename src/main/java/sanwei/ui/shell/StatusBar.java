package sanwei.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import sanwei.ui.control.Icon;
import sanwei.ui.control.Named;
import sanwei.ui.open.Opened;
import sanwei.ui.task.Activities;
import sanwei.ui.task.Activity;
import sanwei.ui.task.Reading;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** What is open at one end, what is being done at the other. */
final class StatusBar extends HBox {

    private final Words words;
    private final HBox progress = new HBox(8);

    /** @param onProblems shows the problems of what is open */
    StatusBar(Words words, ObservableValue<Reading<Path, Opened>> reading, Activities activities, Consumer<Opened> onProblems) {
        this.words = words;
        getStyleClass().add(Style.STATUS_BAR);
        setAlignment(Pos.CENTER_LEFT);
        var facts = new Label();
        facts.setId("facts");
        facts.textProperty().bind(words.say(reading, r -> r.answer().map(this::facts).orElse("")));
        var problems = new Button();
        problems.setId("problems-button");
        problems.getStyleClass().addAll(Style.QUIET, "small");
        problems.textProperty().bind(words.say(reading, r -> r.answer().map(this::problems).orElse("")));
        problems.visibleProperty().bind(reading.map(r -> r.answer().isPresent()));
        problems.mouseTransparentProperty().bind(reading.map(r -> !hasProblems(r.answer())));
        problems.focusTraversableProperty().bind(reading.map(r -> hasProblems(r.answer())));
        problems.setOnAction(e -> reading.getValue().answer().ifPresent(onProblems));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        facts.setMinWidth(0);
        problems.setMinWidth(Region.USE_PREF_SIZE);
        progress.setMinWidth(Region.USE_PREF_SIZE);
        progress.setId("progress");
        progress.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(facts, problems, space, progress);
        activities.shown().addListener((ListChangeListener<Activity>) change -> show(activities.shown().stream().findFirst()));
    }

    private static boolean hasProblems(Optional<Opened> opened) {
        return opened.map(o -> o.market().problems().warnings() > 0).orElse(false);
    }

    private String facts(Opened opened) {
        return words.texts().get("window.facts", opened.market().lines().size(), opened.market().customers().size(),
                opened.file().getFileName().toString());
    }

    private String problems(Opened opened) {
        long warnings = opened.market().problems().warnings();
        return warnings == 0 ? words.texts().get("window.problems.none") : words.texts().get("window.problems.warnings", warnings);
    }

    private void show(Optional<Activity> activity) {
        progress.getChildren().setAll(activity.map(this::parts).orElse(new Node[0]));
    }

    private Node[] parts(Activity activity) {
        var stage = new Label();
        stage.setId("stage");
        stage.textProperty().bind(words.say(activity.stage(), s -> words.texts().say(s)));
        var bar = new ProgressBar();
        bar.progressProperty().bind(Bindings.createDoubleBinding(
                () -> Double.isNaN(activity.fraction().get()) ? ProgressBar.INDETERMINATE_PROGRESS : activity.fraction().get(), activity.fraction()));
        var percent = new Label();
        percent.setId("percent");
        percent.textProperty().bind(words.say(activity.fraction(), f -> Double.isNaN(f.doubleValue()) ? "" : Math.round(Math.floor(f.doubleValue() * 100)) + "%"));
        percent.visibleProperty().bind(activity.lasting());
        var cancel = Named.hinted(new Button(), words.text("window.cancel"));
        cancel.setId("cancel");
        cancel.setGraphic(Icon.of(Feather.X));
        cancel.getStyleClass().addAll(Style.QUIET, "small");
        cancel.visibleProperty().bind(activity.lasting());
        cancel.setOnAction(e -> activity.cancel());
        return new Node[] {stage, bar, percent, cancel};
    }
}
