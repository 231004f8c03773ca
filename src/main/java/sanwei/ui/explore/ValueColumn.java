package sanwei.ui.explore;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.controlsfx.control.tableview2.TableColumn2;
import sanwei.report.ColourScale;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** A column of values; which heading stands over it can change. */
final class ValueColumn extends TableColumn2<Slot, Slot> {

    private static final double WIDTH = 76;
    private static final double WIDE = 108;

    private final Label name = new Label();
    private final Label measure = new Label();
    private final Tooltip hint = new Tooltip();

    /** @param index among the value columns, for those who look for it by number
     *  @param places where the value of a line is in this column
     *  @param scale of the grid on the screen
     *  @param drill shows what the cell looked at is made of */
    ValueColumn(int index, Function<Slot, Optional<Place>> places, Supplier<Optional<ColourScale>> scale, Runnable drill, Words words) {
        setId("period-" + index);
        name.setTooltip(hint);
        measure.setTooltip(hint);
        var both = new VBox(name, measure);
        both.setAlignment(Pos.CENTER_RIGHT);
        setGraphic(both);
        setReorderable(false);
        setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        setCellFactory(c -> new ValueCell(words, places, scale, drill));
        getStyleClass().add(Style.GRID_VALUE);
    }

    void name(Face face, Slot heading, GridWords said) {
        name.setText(said.name(face, heading));
        String of = said.measure(face, heading);
        measure.setText(of);
        measure.setVisible(!of.isEmpty());
        measure.setManaged(!of.isEmpty());
        hint.setText(said.fullName(face, heading));
        setPrefWidth(of.isEmpty() ? WIDTH : WIDE);
        style(Style.PARTIAL, heading.partial());
        style(Style.GRID_TOTAL, heading.total());
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
