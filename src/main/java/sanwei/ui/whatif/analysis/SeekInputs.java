package sanwei.ui.whatif.analysis;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import sanwei.measure.Measure;
import sanwei.simulation.analysis.Goal;
import sanwei.simulation.analysis.GoalSeek;
import sanwei.simulation.analysis.Limit;
import sanwei.ui.control.NumberInput;
import sanwei.ui.words.Words;

/** The target, what it must not cost, and the parameter that is to bring it about. */
final class SeekInputs {

    private final Words words;
    private final AnalysisModel<SeekForm, GoalSeek> model;
    private final FlowPane limits = new FlowPane(12, 4);
    private final List<LimitRow> rows = new ArrayList<>();

    SeekInputs(Words words, AnalysisModel<SeekForm, GoalSeek> model) {
        this.words = words;
        this.model = model;
    }

    /** Puts them into a form. */
    FormRow in(FormRow row) {
        var moved = new MovedField(words, "seek", () -> form().moved(), model::scenario, m -> model.form().set(form().with(m)));
        NumberInput steps = FormRow.number(words, "seek-steps", "analysing.seek.steps", 3, Written.PLAIN, () -> form().steps(),
                v -> model.form().set(form().withSteps((int) v)));
        var add = new Button();
        add.setId("seek-add");
        add.textProperty().bind(words.text("analysing.seek.add"));
        add.getStyleClass().add("small");
        add.setOnAction(e -> add());
        limits.prefWrapLengthProperty().bind(row.widthProperty());
        row.getChildren().add(limits);
        row.add("analysing.seek.moved", moved.node()).add("analysing.seek.steps", steps);
        row.getChildren().add(add);
        Runnable show = () -> {
            moved.show();
            steps.show();
            showLimits();
        };
        model.follow(show);
        model.goal().addListener((property, before, now) -> show.run());
        return row;
    }

    private SeekForm form() {
        return model.form().get();
    }

    private List<Limit> now() {
        return model.question().map(SeekAnalysis::limits).orElse(List.of());
    }

    private void set(List<Limit> other) {
        model.form().set(form().with(other));
    }

    private Limit usual(Goal goal) {
        return SeekAnalysis.usual(model.question().orElseThrow(), goal);
    }

    private void add() {
        model.question().ifPresent(question -> {
            List<Limit> all = new ArrayList<>(now());
            all.add(SeekAnalysis.usual(question, new Goal(Measure.FULFILMENT, question.goal().region(), question.goal().category())));
            set(all);
        });
    }

    /** Rows stay as long as there are as many, so that whoever writes in one is not interrupted. */
    private void showLimits() {
        List<Limit> now = now();
        if (rows.size() == now.size()) {
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).show(now.get(i));
            }
            return;
        }
        rows.clear();
        for (int i = 0; i < now.size(); i++) {
            int place = i;
            rows.add(new LimitRow(words, i, now.get(i), model.subject(), this::usual, l -> set(SeekForm.changed(now(), place, l)),
                    () -> set(SeekForm.without(now(), place))));
        }
        limits.getChildren().setAll(rows.stream().map(LimitRow::node).toList());
    }
}
