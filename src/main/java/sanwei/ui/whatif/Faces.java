package sanwei.ui.whatif;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import sanwei.chart.Appearance;
import sanwei.ui.control.Segments;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** One side of a result at a time. */
final class Faces extends BorderPane {

    private final WhatIfModel model;
    private final CoursePane course;
    private final ShiftPane shifts;
    private final DifferencePane parameters;
    private final CartonPane carton;

    Faces(Words words, WhatIfModel model, TrialWords said, ObservableValue<Appearance> appearance) {
        this.model = model;
        course = new CoursePane(words, model, said, appearance);
        shifts = new ShiftPane(words, model);
        parameters = new DifferencePane(words, model);
        carton = new CartonPane(words, model);
        getStyleClass().add(Style.PANEL);
        setMinHeight(240);
        var faces = new Segments<>(List.of(Face.values()), f -> words.text("whatif.face." + f.code()), model.face()::set);
        for (int i = 0; i < Face.values().length; i++) {
            faces.buttons().get(i).setId("face-" + Face.values()[i].code());
        }
        var head = new HBox(faces.node());
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("panel-head");
        setTop(head);
        model.face().addListener((property, before, now) -> {
            faces.show(now);
            setCenter(shown());
        });
        faces.show(model.face().get());
        setCenter(shown());
    }

    private Node shown() {
        return switch (model.face().get()) {
            case COURSE -> course;
            case REGIONS, CELLS, CUSTOMERS -> shifts;
            case PARAMETERS -> parameters;
            case CARTON -> carton;
        };
    }
}
