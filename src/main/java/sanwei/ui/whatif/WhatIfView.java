package sanwei.ui.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import sanwei.chart.Appearance;
import sanwei.time.Period;
import sanwei.ui.action.Action;
import sanwei.ui.control.Choice;
import sanwei.ui.control.Context;
import sanwei.ui.control.Dimming;
import sanwei.ui.control.EmptyPanel;
import sanwei.ui.control.Failure;
import sanwei.ui.overview.Indicator;
import sanwei.ui.scope.ScopeWords;
import sanwei.ui.task.Reading;
import sanwei.ui.theme.Style;
import sanwei.ui.whatif.analysis.AnalysisKind;
import sanwei.ui.words.Words;

/** What would have happened with other parameters. */
public final class WhatIfView extends BorderPane {

    private static final int COLUMNS = 4;

    private final Words words;
    private final WhatIfModel model;
    private final TrialWords said;
    private final ScenariosModel scenarios;
    private final ScenarioBar bar;
    private final ParameterPane parameters;
    private final List<IndicatorTile> tiles;
    private final StackPane body = new StackPane();
    private final ScrollPane results;
    private final EmptyPanel firstReading;
    private final Choice<Period> stretch;
    private final Choice<Against> against;

    public WhatIfView(Words words, WhatIfModel model, ScenariosModel scenarios, ObservableValue<Appearance> appearance) {
        this.words = words;
        this.model = model;
        said = new TrialWords(words);
        this.scenarios = scenarios;
        bar = new ScenarioBar(words, scenarios, model);
        parameters = new ParameterPane(words, model.draft(), bar);
        tiles = Indicator.ALL.stream()
                .map(i -> new IndicatorTile(words, i.first(), () -> model.picked().set(i.first())))
                .toList();
        stretch = new Choice<>(words, words.text("whatif.stretch"), p -> words.labels().of(p), model::replay);
        against = new Choice<>(words, words.text("whatif.held_against"), said::against, model.against()::set);
        firstReading = EmptyPanel.working(words.text("work.replay"));
        var faces = new Faces(words, model, said, appearance);
        VBox.setVgrow(faces, Priority.ALWAYS);
        var grid = grid();
        var rest = new VBox(12, faces, new AssumptionPane(words, model));
        VBox.setVgrow(rest, Priority.ALWAYS);
        Dimming.when(model.trial().map(Reading::running), rest);
        Dimming.when(model.trial().map(r -> r.running() && r.first().isEmpty()), grid);
        results = new ScrollPane(new VBox(12, grid, rest));
        results.setFitToWidth(true);
        results.setFitToHeight(true);
        results.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        results.getStyleClass().add("overview-scroll");
        setId("whatif");
        getStyleClass().add(Style.SCREEN);
        setTop(head());
        setLeft(parameters);
        body.setMinWidth(0);
        body.getStyleClass().add("whatif-results");
        setCenter(body);
        Context.measure(this, body, () -> model.picked().get());
        follow();
    }

    /** The commands of the screen. */
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>(bar.actions());
        actions.addAll(parameters.actions());
        actions.add(Action.of("analyse.run", model.analyses()::run).on("Shortcut+Enter").when(model.face().map(f -> f == Face.ANALYSIS)));
        for (AnalysisKind kind : AnalysisKind.values()) {
            actions.add(Action.of("analyse." + kind.code(), () -> model.analyse(kind)).called("analysing." + kind.code() + ".name"));
        }
        return actions;
    }

    private void follow() {
        sceneProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.look();
            }
        });
        model.trial().addListener((property, before, now) -> show());
        model.stretch().addListener((property, before, now) -> show());
        model.against().addListener((property, before, now) -> showAgainst());
        scenarios.all().addListener((property, before, now) -> showAgainst());
        model.picked().addListener((property, before, now) -> showPicked());
        words.language().addListener((property, before, now) -> show());
        showPicked();
        showAgainst();
        show();
    }

    private void showAgainst() {
        List<Against> all = new ArrayList<>(List.of(new Against.History()));
        scenarios.tree().forEach(n -> all.add(Against.Other.of(n.saved())));
        if (!all.contains(model.against().get())) {
            all.add(model.against().get());
        }
        against.show(all, model.against().get());
    }

    private Node head() {
        var heading = new Label();
        heading.getStyleClass().add(Style.HEADING);
        heading.setId("whatif-heading");
        heading.textProperty().bind(words.say(model.trial(),
                r -> r.answer().map(this::heading).orElseGet(() -> words.texts().get("window.whatif"))));
        var subject = new Label();
        subject.getStyleClass().add(Style.CAPTION);
        subject.setId("whatif-subject");
        subject.textProperty().bind(words.say(model.trial(), this::subject));
        var names = new VBox(2, heading, subject);
        HBox.setHgrow(names, Priority.ALWAYS);
        names.setMinWidth(0);
        stretch.node().setId("whatif-stretch");
        against.node().setId("whatif-against");
        var head = new HBox(16, names, labelled("whatif.stretch", stretch.node()), labelled("whatif.held_against", against.node()));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add(Style.SCREEN_HEAD);
        return head;
    }

    private String heading(Trial trial) {
        return words.texts().get("whatif.heading", said.tried(trial.asked()), said.against(trial.asked().against()),
                words.labels().of(trial.asked().stretch()));
    }

    private String subject(Reading<Asked, Trial> reading) {
        var scope = new ScopeWords(words.texts());
        String subject = reading.answer()
                .map(t -> words.texts().get("whatif.subject", scope.products(t.asked().setting()), scope.region(t.asked().setting())))
                .orElse("");
        if (reading.answer().isPresent() && model.isGivenUp()) {
            return words.texts().get("whatif.given_up", subject);
        }
        return reading.first()
                .map(f -> words.texts().get("whatif.first", subject, f.answer().period().label(),
                        words.labels().of(f.question().stretch())))
                .orElse(subject);
    }

    private Node labelled(String key, Node control) {
        var label = new Label();
        label.textProperty().bind(words.text(key));
        label.getStyleClass().add(Style.CAPTION);
        label.setMinWidth(USE_PREF_SIZE);
        var box = new HBox(8, label, control);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private GridPane grid() {
        var grid = new GridPane(8, 8);
        grid.setMinHeight(USE_PREF_SIZE);
        for (int column = 0; column < COLUMNS; column++) {
            var constraints = new ColumnConstraints();
            constraints.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(constraints);
        }
        for (int i = 0; i < tiles.size(); i++) {
            grid.add(tiles.get(i), i % COLUMNS, i / COLUMNS);
        }
        return grid;
    }

    private void showPicked() {
        for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i).setPicked(Indicator.ALL.get(i).first() == model.picked().get());
        }
    }

    private void show() {
        Optional<Period> chosen = model.stretch().get();
        stretch.node().setDisable(chosen.isEmpty());
        chosen.ifPresent(p -> stretch.show(model.stretches(), p));
        Reading<Asked, Trial> reading = model.trial().get();
        if (chosen.isEmpty()) {
            body.getChildren().setAll(new EmptyPanel(Feather.CALENDAR, words.text("whatif.no_stretch"),
                    words.text("whatif.no_stretch.reason")));
        } else if (reading.failure().isPresent()) {
            body.getChildren().setAll(Failure.panel(words, reading.failure().get()));
        } else if (reading.answer().isEmpty()) {
            body.getChildren().setAll(firstReading);
        } else {
            fill(reading.answer().get());
            reading.first().ifPresent(first -> fillFirst(first.answer()));
        }
    }

    private void fill(Trial trial) {
        for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i).show(trial.indicators().get(i), said.against(trial.asked().against()));
        }
        if (!body.getChildren().contains(results)) {
            body.getChildren().setAll(results);
        }
    }

    private void fillFirst(Trial trial) {
        for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i).showFirst(trial.indicators().get(i), said.against(trial.asked().against()), trial.period());
        }
    }
}
