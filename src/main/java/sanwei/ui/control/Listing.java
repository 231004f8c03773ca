package sanwei.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What was kept, as rows below each other in a panel of limited height. */
public abstract class Listing extends ScrollPane {

    private final VBox rows = new VBox(12);

    // nothing here reads what a subclass sets up
    @SuppressWarnings("this-escape")
    protected Listing(String id, double width, double height) {
        setId(id);
        setContent(rows);
        setFitToWidth(true);
        setPrefWidth(width);
        setMaxHeight(height);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("band-scroll", "band-form");
        rows.getStyleClass().add("band-saved");
    }

    protected void show(List<? extends Node> all) {
        rows.getChildren().setAll(all);
    }

    /** Words that wrap. */
    protected static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
