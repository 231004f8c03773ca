package sanwei.ui.whatif;

import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;
import sanwei.work.Message;

/** What the result takes for granted, whatever part of it is looked at. */
final class AssumptionPane extends TitledPane {

    private final Words words;
    private final WhatIfModel model;
    private final VBox lines = new VBox(2);

    AssumptionPane(Words words, WhatIfModel model) {
        this.words = words;
        this.model = model;
        setId("assumptions");
        setAnimated(false);
        getStyleClass().add("parameter-group");
        setContent(lines);
        setMinHeight(Region.USE_PREF_SIZE);
        model.trial().addListener((property, before, now) -> show());
        words.language().addListener((property, before, now) -> show());
        show();
    }

    private void show() {
        lines.getChildren().clear();
        model.trial().get().answer().ifPresent(trial -> trial.assumptions().forEach(this::add));
        setText(words.texts().get("whatif.assumptions", lines.getChildren().size()));
    }

    private void add(Message assumption) {
        var line = new Label(words.texts().say(assumption));
        line.getStyleClass().add(Style.CAPTION);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        lines.getChildren().add(line);
    }
}
