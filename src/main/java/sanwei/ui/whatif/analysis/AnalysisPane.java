package sanwei.ui.whatif.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import sanwei.chart.Appearance;
import sanwei.pivot.Comparison;
import sanwei.report.CommandLine;
import sanwei.ui.control.Clip;
import sanwei.ui.control.Context;
import sanwei.ui.control.Definition;
import sanwei.ui.control.Dimming;
import sanwei.ui.control.EmptyPanel;
import sanwei.ui.control.Failure;
import sanwei.ui.control.Icon;
import sanwei.ui.control.Named;
import sanwei.ui.task.Activity;
import sanwei.ui.task.Reading;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** An analysis: what it is told, the button that runs it, what it came to, and the command that gives the same. */
final class AnalysisPane<F, R> extends BorderPane {

    private final Words words;
    private final AnalysisModel<F, R> model;
    private final Result<F, R> result;
    private final String name;
    private final VBox said = new VBox(2);
    private final EmptyPanel unasked;
    private final TextField command = new TextField();
    private final Button copy;
    private final Button save;
    private final Label kept = new Label();

    /** @param inputs of the form */
    AnalysisPane(Words words, AnalysisModel<F, R> model, FormRow inputs, Result<F, R> result, ObservableValue<Appearance> appearance) {
        this.words = words;
        this.model = model;
        this.result = result;
        name = model.kind().code();
        copy = button("analysing.copy", Feather.COPY);
        save = button("analysing.save", Feather.DOWNLOAD);
        setId("analysis-" + name);
        unasked = new EmptyPanel(Feather.PLAY_CIRCLE, words.text(key("name")), words.text(key("help")));
        said.getStyleClass().add("analysis-said");
        inputs.getChildren().add(running());
        var top = new VBox(4, inputs, said);
        top.getStyleClass().add("panel-head");
        setTop(top);
        setBottom(foot());
        Context.help(this, () -> Definition.show(inputs, words.texts().get(key("name")), words.texts().get(key("essence")),
                words.texts().get(key("help"))));
        Dimming.when(model.reading().map(Reading::running), result.node());
        Stream.of(model.reading(), appearance, words.language()).forEach(value -> value.addListener((property, before, now) -> show()));
        Stream.of(model.form(), model.subject(), model.goal()).forEach(value -> value.addListener((property, before, now) -> tell()));
        model.saved().addListener((property, before, now) -> tellSaved());
        model.saveFailure().addListener((property, before, now) -> tellSaved());
        show();
    }

    private String key(String part) {
        return "analysing." + name + "." + part;
    }

    private Node running() {
        var run = Named.hinted(new Button(), words.text("action.analyse.run"));
        run.setId(name + "-run");
        run.textProperty().bind(words.text("analysing.run"));
        run.getStyleClass().addAll("accent", "small");
        run.setMinWidth(Region.USE_PREF_SIZE);
        run.setOnAction(e -> model.run());
        var bar = new ProgressBar();
        bar.setPrefWidth(100);
        var stage = new Label();
        stage.getStyleClass().add(Style.CAPTION);
        var cancel = Named.hinted(new Button(), words.text("analysing.cancel"));
        cancel.setId(name + "-cancel");
        cancel.setGraphic(Icon.of(Feather.X));
        cancel.getStyleClass().addAll(Style.QUIET, "small");
        cancel.setOnAction(e -> model.cancel());
        var progress = new HBox(6, bar, stage, cancel);
        progress.setAlignment(Pos.CENTER_LEFT);
        progress.visibleProperty().bind(model.running().map(Optional::isPresent));
        progress.managedProperty().bind(progress.visibleProperty());
        model.running().addListener((property, before, now) -> follow(now, bar, stage));
        var row = new HBox(8, run, progress);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void follow(Optional<Activity> activity, ProgressBar bar, Label stage) {
        bar.progressProperty().unbind();
        stage.textProperty().unbind();
        activity.ifPresent(a -> {
            bar.progressProperty().bind(a.fraction().map(Number::doubleValue)
                    .map(f -> Double.isNaN(f) ? ProgressBar.INDETERMINATE_PROGRESS : f));
            stage.textProperty().bind(words.say(a.stage(), m -> words.texts().say(m)));
        });
    }

    private Node foot() {
        command.setId(name + "-command");
        command.setEditable(false);
        command.getStyleClass().add("analysis-command");
        Named.named(command, words.text("window.export.command"));
        HBox.setHgrow(command, Priority.ALWAYS);
        copy.setOnAction(e -> Clip.put(Clip.Content.of(command.getText())));
        save.setOnAction(e -> save());
        kept.getStyleClass().add(Style.CAPTION);
        kept.setWrapText(true);
        kept.managedProperty().bind(Bindings.isNotEmpty(kept.textProperty()));
        var line = new HBox(4, command, copy, save);
        line.setAlignment(Pos.CENTER_LEFT);
        var foot = new VBox(2, line, kept);
        foot.getStyleClass().add("analysis-foot");
        return foot;
    }

    private Button button(String key, Feather icon) {
        var button = Named.hinted(new Button(), words.text(key));
        button.setGraphic(Icon.of(icon));
        button.getStyleClass().addAll(Style.QUIET, "small");
        return button;
    }

    private void save() {
        var chooser = new FileChooser();
        chooser.setTitle(words.texts().get("analysing.save"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(words.texts().get("window.export.csv"), "*.csv"),
                new FileChooser.ExtensionFilter(words.texts().get("window.export.xlsx"), "*.xlsx"));
        chooser.setInitialFileName("sanwei-" + name.replace('_', '-') + ".csv");
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow())).ifPresent(file -> model.save(file.toPath()));
    }

    private void tellSaved() {
        Optional<String> failure = model.saveFailure().getValue().map(why -> words.texts().say(Failure.message(why)));
        kept.setText(failure.or(() -> model.saved().getValue().map(Path::toString).map(file -> words.texts().get("window.export.done",
                file))).orElse(""));
    }

    private void show() {
        Reading<Question<F>, R> reading = model.reading().get();
        if (reading.failure().isPresent()) {
            setCenter(Failure.panel(words, reading.failure().get()));
        } else if (reading.answered().isPresent()) {
            result.show(reading.answered().get().question(), reading.answered().get().answer());
            setCenter(result.node());
        } else {
            setCenter(unasked);
        }
        tell();
    }

    /** What stands around the result, which stays as it is, with its selection, when something else would be asked. */
    private void tell() {
        Reading<Question<F>, R> reading = model.reading().get();
        save.setDisable(reading.answered().isEmpty());
        command.setText(model.command().map(CommandLine::typed).orElse(""));
        copy.setDisable(command.getText().isEmpty());
        List<Label> lines = new ArrayList<>();
        if (reading.failure().isEmpty() && !reading.running() && model.isOutdated()) {
            Label outdated = line(words.texts().get("analysing.outdated"));
            outdated.setId(name + "-outdated");
            outdated.getStyleClass().setAll("label", Style.NOTICE, "analysis-outdated");
            lines.add(outdated);
        }
        if (reading.failure().isEmpty()) {
            reading.answered().ifPresent(a -> result.said(a.question(), a.answer()).forEach(s -> lines.add(line(s))));
            reading.answered().filter(a -> a.question().subject().setting().scope().comparison() != Comparison.CALENDAR)
                    .ifPresent(a -> lines.add(line(words.texts().get("analysing.calendar"))));
        }
        said.getChildren().setAll(lines);
        said.setVisible(!lines.isEmpty());
        said.setManaged(!lines.isEmpty());
    }

    private static Label line(String text) {
        var line = new Label(text);
        line.getStyleClass().add(Style.CAPTION);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}
