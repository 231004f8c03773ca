package sanwei.ui.explore;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** The grid with what belongs to it. */
final class GridPanel {

    private final GridTable table;
    private final BorderPane content;

    GridPanel(Words words, ExploreModel model) {
        table = new GridTable(words, model);
        content = new BorderPane(table.node());
        content.getStyleClass().add(Style.PANEL);
        content.setMinHeight(120);
    }

    Node node() {
        return content;
    }

    void requestFocus() {
        table.node().requestFocus();
    }
}
