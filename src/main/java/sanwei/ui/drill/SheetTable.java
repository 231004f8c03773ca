package sanwei.ui.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import sanwei.ui.control.Context;
import sanwei.ui.control.Named;
import sanwei.ui.task.Reading;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** A sheet on the screen: only the rows in sight are read, sorting happens in the background. */
final class SheetTable {

    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");
    private static final double ROW_HEIGHT = 28;

    private final DrillModel model;
    private final Sheet sheet;
    private final RowList rows;
    private final TableView<Integer> table = new TableView<>();

    SheetTable(Words words, DrillModel model, Sheet sheet) {
        this.model = model;
        this.sheet = sheet;
        table.setId("drill-" + sheet.part().code());
        table.getStyleClass().addAll(Style.GRID, "sheet-table");
        table.setFixedCellSize(ROW_HEIGHT);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Named.named(table, words.text("window.drill." + sheet.part().code()));
        var nothing = new Label();
        nothing.textProperty().bind(words.text("window.drill.none." + sheet.part().code()));
        table.setPlaceholder(nothing);
        List<TableColumn<Integer, Integer>> columns = new ArrayList<>();
        for (int c = 0; c < sheet.columns().size(); c++) {
            columns.add(column(c));
        }
        table.getColumns().setAll(columns);
        rows = new RowList(sheet.size() == 0 ? 0 : sheet.sums().size(), sheet.asInDataset());
        table.setItems(rows);
        table.setSortPolicy(t -> sort());
        Context.text(table, () -> Optional.of(copied()));
    }

    Part part() {
        return sheet.part();
    }

    TableView<Integer> node() {
        return table;
    }

    /** Shows the rows in the order that was found, if it is its own. */
    void hear(Reading<DrillModel.Order, int[]> sorting) {
        sorting.answered().filter(a -> a.question().sheet() == sheet).ifPresent(a -> rows.order(a.answer()));
    }

    private TableColumn<Integer, Integer> column(int index) {
        SheetColumn of = sheet.columns().get(index);
        var column = new TableColumn<Integer, Integer>(of.header());
        column.setPrefWidth(of.width());
        column.setReorderable(false);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setCellFactory(c -> new Cell(index));
        column.getStyleClass().add(styleOf(of));
        return column;
    }

    private static String styleOf(SheetColumn column) {
        return switch (column) {
            case SheetColumn.Name name -> Style.GRID_MEMBER;
            case SheetColumn.Amount amount -> Style.GRID_VALUE;
        };
    }

    private boolean sort() {
        Optional<TableColumn<Integer, ?>> by = table.getSortOrder().stream().findFirst();
        model.sort(new DrillModel.Order(sheet, by.map(table.getColumns()::indexOf),
                by.filter(c -> c.getSortType() == TableColumn.SortType.DESCENDING).isPresent()));
        return true;
    }

    /** The selected rows, all when none is selected. */
    private String copied() {
        List<Integer> selected = table.getSelectionModel().getSelectedItems();
        return sheet.copied(selected.isEmpty() ? table.getItems() : selected);
    }

    private final class Cell extends TableCell<Integer, Integer> {
        private final int column;

        Cell(int column) {
            this.column = column;
            getStyleClass().add(styleOf(sheet.columns().get(column)));
        }

        @Override
        protected void updateItem(Integer row, boolean empty) {
            super.updateItem(row, empty);
            boolean shown = !empty && row != null;
            setText(shown ? sheet.text(row, column) : null);
            pseudoClassStateChanged(TOTAL, shown && row < 0);
        }
    }
}
