package sanwei.ui.explore;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.TableCell;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** The name of a row, with a handle to unfold what lies under it. */
final class NameCell extends TableCell<Row, Row> {

    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");
    private static final double INDENT = 20;

    private final Words words;
    private final ExploreModel model;
    private final FontIcon handleIcon = new FontIcon(Feather.CHEVRON_RIGHT);
    private final StackPane handle = new StackPane(handleIcon);

    NameCell(Words words, ExploreModel model) {
        this.words = words;
        this.model = model;
        getStyleClass().add(Style.GRID_MEMBER);
        handle.getStyleClass().add("handle");
        handle.setOnMousePressed(e -> {
            model.fold(getItem(), !model.isUnfolded(getItem()));
            e.consume();
        });
        setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && getItem() != null) {
                model.fold(getItem(), !model.isUnfolded(getItem()));
            }
        });
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        boolean shown = !empty && row != null && model.grid().isPresent();
        pseudoClassStateChanged(TOTAL, shown && row.total());
        setText(shown ? new GridWords(words.texts()).name(model.grid().orElseThrow(), row) : null);
        setGraphic(shown && row.branch() ? handle : null);
        if (shown) {
            handleIcon.setIconCode(model.isUnfolded(row) ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
            boolean folds = model.grid().orElseThrow().rows().stream().anyMatch(Row::branch);
            setPadding(new Insets(0, 8, 0, 8 + (row.depth() + (folds && !row.branch() ? 1 : 0)) * (row.depth() > 0 ? INDENT * 0.75 : INDENT)));
        }
    }
}
