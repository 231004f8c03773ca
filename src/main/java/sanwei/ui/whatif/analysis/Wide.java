package sanwei.ui.whatif.analysis;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Lets a table of many columns be scrolled sideways where there is too little room for their figures. */
final class Wide {

    private static final double PADDING = 12;

    private Wide() {}

    /** The width that a column needs for its header, at least that of its figures. */
    static double column(String header, double figures) {
        return Math.max(figures, new Text(header).getLayoutBounds().getWidth() + PADDING);
    }

    /**
     * @param width that the figures need
     * @param height that it has at least
     */
    static ScrollPane of(Region table, double width, double height) {
        table.setMinWidth(width);
        table.setMinHeight(0);
        var scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(height);
        scroll.setPrefHeight(height);
        scroll.getStyleClass().add("overview-scroll");
        return scroll;
    }
}
