package sanwei.ui.control;

import atlantafx.base.controls.Popover;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import sanwei.measure.Measure;
import sanwei.text.Labels;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** Explains something beside the place where somebody asked: a measure by its formula, what it says and where it comes from. */
public final class Definition {

    private Definition() {}

    public static void show(Words words, Measure measure, Node beside) {
        Labels labels = words.labels();
        show(beside, labels.name(measure), labels.formula(measure), labels.help(measure));
    }

    /** @param essence in one line, between the name and the explanation */
    public static void show(Node beside, String name, String essence, String explanation) {
        var content = new VBox(8, label(name, Style.HEADING), label(essence, "formula"), label(explanation, Style.BODY));
        content.getStyleClass().add(Style.DEFINITION);
        var popover = new Popover(content);
        popover.setDetachable(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
        popover.show(beside);
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMaxWidth(360);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        return label;
    }
}
