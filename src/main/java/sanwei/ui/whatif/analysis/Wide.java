package sanwei.ui.whatif.analysis;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Lets a table of many columns be scrolled sideways where there is too little room for their figures. */
final class Wide {

    private static final double LOWEST = 120;

    private Wide() {}

    /** @param least width that the figures need */
    static ScrollPane of(Region table, double least) {
        table.setMinWidth(least);
        table.setMinHeight(LOWEST);
        var scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("overview-scroll");
        return scroll;
    }
}
