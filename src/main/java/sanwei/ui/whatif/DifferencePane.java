package sanwei.ui.whatif;

import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import sanwei.allocation.parameter.Parameter;
import sanwei.allocation.parameter.Scenario;
import sanwei.ui.control.FigureTable;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** The parameters that differ from those of the scenario held against; from the handbook's where that is history. */
final class DifferencePane extends BorderPane {

    private final Words words;
    private final WhatIfModel model;
    private final Label caption = new Label();
    private final FigureTable<Parameter<?>> table;

    DifferencePane(Words words, WhatIfModel model) {
        this.words = words;
        this.model = model;
        setMinHeight(0);
        caption.getStyleClass().addAll(Style.CAPTION, "panel-head");
        table = new FigureTable<Parameter<?>>(words, "differences", "whatif.face.parameters", "whatif.difference.none")
                .name("whatif.difference.parameter", 240, p -> said().name(p))
                .name("whatif.difference.here", 120, p -> said().value(p, model.draft().scenario()))
                .name("whatif.difference.there", 120, p -> said().value(p, there()));
        setTop(caption);
        setCenter(table.node());
        model.draft().entered().addListener((property, before, now) -> show());
        model.against().addListener((property, before, now) -> show());
        words.language().addListener((property, before, now) -> show());
        show();
    }

    private ParameterWords said() {
        return new ParameterWords(words.texts());
    }

    private Scenario there() {
        return switch (model.against().get()) {
            case Against.History history -> Scenario.standard(DraftModel.UNNAMED);
            case Against.Other other -> other.scenario();
        };
    }

    private void show() {
        String name = switch (model.against().get()) {
            case Against.History history -> words.texts().get("whatif.handbook");
            case Against.Other other -> other.scenario().name();
        };
        caption.setText(words.texts().get("whatif.difference", name));
        table.show(model.draft().scenario().differences(there()));
    }
}
