package sanwei.ui.whatif;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import sanwei.chart.Appearance;
import sanwei.chart.ChartSpec;
import sanwei.chart.Charts;
import sanwei.chart.pivot.Source;
import sanwei.chart.pivot.TwoOverTime;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotTable;
import sanwei.time.Grain;
import sanwei.ui.control.ChartPane;
import sanwei.ui.control.Failure;
import sanwei.ui.control.Segments;
import sanwei.ui.task.Reading;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** The picked indicator over time, as it would have been and as what it is held against was. */
final class CoursePane extends BorderPane {

    private final Words words;
    private final WhatIfModel model;
    private final TrialWords said;
    private final ObservableValue<Appearance> appearance;
    private final Label title = new Label();
    private final ChartPane chart = new ChartPane(mark -> { });

    CoursePane(Words words, WhatIfModel model, TrialWords said, ObservableValue<Appearance> appearance) {
        this.words = words;
        this.model = model;
        this.said = said;
        this.appearance = appearance;
        chart.setId("whatif-chart");
        chart.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        chart.accessibleTextProperty().bind(title.textProperty());
        setTop(head());
        setMinHeight(0);
        model.course().addListener((property, before, now) -> draw());
        appearance.addListener((property, before, now) -> draw());
        words.language().addListener((property, before, now) -> draw());
        draw();
    }

    private HBox head() {
        title.getStyleClass().add(Style.CAPTION);
        title.setId("whatif-chart-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var grains = new Segments<>(List.of(Grain.WEEK, Grain.MONTH, Grain.QUARTER),
                g -> words.say(words.language(), l -> words.labels().of(g)), model.grain()::set);
        grains.show(model.grain().get());
        model.grain().addListener((property, before, now) -> grains.show(now));
        var head = new HBox(12, title, grains.node());
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("panel-head");
        return head;
    }

    private void draw() {
        Reading<Course.Question, Course> reading = model.course().get();
        if (reading.failure().isPresent()) {
            setCenter(Failure.panel(words, reading.failure().get()));
            return;
        }
        setCenter(chart);
        reading.answer().ifPresent(course -> {
            title.setText(words.labels().name(course.measure()));
            chart.show(Charts.of(spec(course), appearance.getValue(), words.texts()));
        });
    }

    private ChartSpec spec(Course course) {
        Trial trial = course.trial();
        return TwoOverTime.of(new TwoOverTime.Named(said.against(trial.asked().against()), source(course, trial.then(), course.then())),
                new TwoOverTime.Named(said.tried(trial.asked()), source(course, trial.now(), course.now())), words.texts());
    }

    private static Source source(Course course, Pivot pivot, PivotTable table) {
        return new Source(pivot.market(), table, course.measure(), List.of(), course.trial().asked().setting().bands());
    }
}
