package sanwei.ui.explore;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.controlsfx.control.tableview2.TableColumn2;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** A column of values; which period it is about can change. */
final class ValueColumn extends TableColumn2<Row, Row> {

    private static final double WIDTH = 76;

    private final Label header = new Label();
    private final Tooltip hint = new Tooltip();

    /** @param index among the value columns, for those who look for it by number */
    ValueColumn(int index, ValueCell.Source source, Words words) {
        setId("period-" + index);
        header.setTooltip(hint);
        setGraphic(header);
        setPrefWidth(WIDTH);
        setReorderable(false);
        setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        setCellFactory(c -> new ValueCell(words, source));
        getStyleClass().add(Style.GRID_VALUE);
    }

    void name(Column column, GridWords said) {
        header.setText(said.header(column) + (column.partial() ? " *" : ""));
        hint.setText(said.fullHeader(column));
        style(Style.PARTIAL, column.partial());
        style(Style.GRID_TOTAL, column.total());
    }

    private void style(String name, boolean wanted) {
        if (wanted != getStyleClass().contains(name)) {
            if (wanted) {
                getStyleClass().add(name);
            } else {
                getStyleClass().remove(name);
            }
        }
    }
}
