package sanwei.ui.explore;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import sanwei.measure.Band;
import sanwei.ui.theme.BandStyle;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** A value of the grid, coloured by its band, with its parts on demand. */
final class ValueCell extends TableCell<Row, Row> {

    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");
    private static final PseudoClass YEAR = PseudoClass.getPseudoClass("year");
    private static final PseudoClass PARTIAL = PseudoClass.getPseudoClass("partial");

    private final Words words;
    private final Source source;

    /** The grid on the screen and the column of it that the cell stands in. */
    interface Source {
        Optional<Grid> grid();

        Column column();

        /** Shows what the cell looked at is made of. */
        void drill();
    }

    ValueCell(Words words, Source source) {
        this.words = words;
        this.source = source;
        getStyleClass().add(Style.GRID_VALUE);
        setOnMouseEntered(e -> explain());
        setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && getItem() != null) {
                source.drill();
            }
        });
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        setTooltip(null);
        if (empty || row == null || source.grid().isEmpty()) {
            setText(null);
            BandStyle.mark(this, Band.State.UNDEFINED);
        } else {
            fill(source.grid().get(), row, source.column());
        }
    }

    private void fill(Grid grid, Row row, Column at) {
        Band.State state = at.state(grid.measure(), row);
        String figure = words.figures().cell(grid.measure(), grid.value(row, at));
        String sign = state == Band.State.INSIDE ? "" : BandStyle.sign(state);
        setText(sign.isEmpty() ? figure : sign + " " + figure);
        BandStyle.mark(this, state);
        pseudoClassStateChanged(TOTAL, row.total());
        pseudoClassStateChanged(YEAR, at.total());
        pseudoClassStateChanged(PARTIAL, at.partial());
    }

    private void explain() {
        Row row = getItem();
        if (row != null && getTooltip() == null) {
            source.grid().ifPresent(grid -> {
                var said = new GridWords(words.texts());
                setTooltip(new Tooltip(words.texts().get("window.cell", said.fullName(grid, row), said.fullHeader(source.column()),
                        words.figures().value(grid.measure(), grid.value(row, source.column())), said.parts(grid, row, source.column()))));
            });
        }
    }
}
