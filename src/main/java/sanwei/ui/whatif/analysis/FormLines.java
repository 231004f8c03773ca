package sanwei.ui.whatif.analysis;

import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** What an analysis is told in a panel: one under the other, each behind what it is for. */
final class FormLines extends GridPane {

    private static final double GAP = 8;

    private final Words words;

    FormLines(Words words) {
        super(GAP, GAP);
        this.words = words;
        getStyleClass().add(Style.PICKER);
    }

    FormLines add(String key, Control control) {
        var label = new Label();
        label.textProperty().bind(words.text(key));
        label.getStyleClass().add(Style.CAPTION);
        label.setMinWidth(Region.USE_PREF_SIZE);
        addRow(getRowCount(), label, control);
        return this;
    }
}
