package sanwei.ui.whatif;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import sanwei.chart.Appearance;
import sanwei.ui.control.Segments;
import sanwei.ui.theme.Style;
import sanwei.ui.whatif.analysis.AnalysesView;
import sanwei.ui.whatif.analysis.AnalysisKind;
import sanwei.ui.words.Words;
import sanwei.work.Coded;

/** One side of a result, or one of the analyses, at a time. */
final class Faces extends BorderPane {

    private static final double LOWEST = 240;

    private final Words words;
    private final WhatIfModel model;
    private final CoursePane course;
    private final ShiftPane shifts;
    private final DifferencePane parameters;
    private final CartonPane carton;
    private final AnalysesView analyses;
    private final Segments<Face> faces;
    private final Segments<AnalysisKind> kinds;

    Faces(Words words, WhatIfModel model, TrialWords said, ObservableValue<Appearance> appearance) {
        this.words = words;
        this.model = model;
        course = new CoursePane(words, model, said, appearance);
        shifts = new ShiftPane(words, model);
        parameters = new DifferencePane(words, model);
        carton = new CartonPane(words, model);
        analyses = new AnalysesView(words, model.analyses(), appearance);
        faces = segments(Arrays.stream(Face.values()).filter(f -> f != Face.ANALYSIS).toList(), model.face()::set);
        kinds = segments(List.of(AnalysisKind.values()), model::analyse);
        getStyleClass().add(Style.PANEL);
        var head = new FlowPane(16, 4, labelled("whatif.faces.result", faces.node()), labelled("whatif.faces.analyses", kinds.node()));
        head.getStyleClass().add("panel-head");
        setTop(head);
        model.face().addListener((property, before, now) -> show());
        model.analyses().shown().addListener((property, before, now) -> show());
        show();
    }

    private <T extends Coded> Segments<T> segments(List<T> values, Consumer<T> onPick) {
        var segments = new Segments<T>(values, v -> words.text("whatif.face." + v.code()), onPick);
        for (int i = 0; i < values.size(); i++) {
            segments.buttons().get(i).setId("face-" + values.get(i).code());
        }
        return segments;
    }

    private Node labelled(String key, Node segments) {
        var label = new Label();
        label.textProperty().bind(words.text(key));
        label.getStyleClass().add(Style.CAPTION);
        label.setMinWidth(Region.USE_PREF_SIZE);
        var box = new HBox(8, label, segments);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void show() {
        boolean isAnalysis = model.face().get() == Face.ANALYSIS;
        faces.show(model.face().get());
        kinds.show(isAnalysis ? model.analyses().shown().get() : null);
        setMinHeight(isAnalysis ? USE_COMPUTED_SIZE : LOWEST);
        setCenter(shown());
    }

    private Node shown() {
        return switch (model.face().get()) {
            case COURSE -> course;
            case REGIONS, CELLS, CUSTOMERS -> shifts;
            case PARAMETERS -> parameters;
            case CARTON -> carton;
            case ANALYSIS -> analyses.shown();
        };
    }
}
