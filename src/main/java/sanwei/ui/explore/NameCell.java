package sanwei.ui.explore;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.TableCell;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** The name of a line, with a handle to unfold what lies under it. */
final class NameCell extends TableCell<Slot, Slot> {

    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");
    private static final double PADDING = 8;
    private static final double INDENT = 18;

    private final Words words;
    private final ExploreModel model;
    private final FontIcon handleIcon = new FontIcon(Feather.CHEVRON_RIGHT);
    private double pressedAt;
    private final StackPane handle = new StackPane(handleIcon);

    NameCell(Words words, ExploreModel model) {
        this.words = words;
        this.model = model;
        getStyleClass().add(Style.GRID_MEMBER);
        handle.getStyleClass().add("handle");
        handle.setOnMousePressed(e -> {
            row().ifPresent(model::fold);
            e.consume();
        });
        setOnMousePressed(e -> pressedAt = e.getSceneY());
        setOnMouseReleased(e -> row().ifPresent(row -> drop(row, e.getSceneY() - pressedAt)));
        setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                row().ifPresent(model::fold);
            }
        });
    }

    /** A row put among other ones, as many lines further down as it was dragged. */
    private void drop(Row row, double distance) {
        int lines = (int) Math.round(distance / getHeight());
        if (lines != 0) {
            model.moveOver(row, lines);
        }
    }

    private Optional<Row> row() {
        return Optional.ofNullable(getItem()).flatMap(Slot::row);
    }

    @Override
    protected void updateItem(Slot line, boolean empty) {
        super.updateItem(line, empty);
        Optional<Face> face = empty || line == null ? Optional.empty() : model.face().get();
        pseudoClassStateChanged(TOTAL, face.isPresent() && line.total());
        setText(face.map(f -> new GridWords(words.texts()).name(f, line)).orElse(null));
        setGraphic(null);
        setPadding(new Insets(0, PADDING, 0, PADDING));
        face.ifPresent(f -> row().ifPresent(row -> indent(f.grid(), row)));
    }

    private void indent(Grid grid, Row row) {
        if (row.branch()) {
            setGraphic(handle);
            handleIcon.setIconCode(model.isUnfolded(row) ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        }
        boolean folds = grid.rows().stream().anyMatch(Row::branch);
        setPadding(new Insets(0, PADDING, 0, PADDING + (row.depth() + (folds && !row.branch() ? 1 : 0)) * INDENT));
    }
}
