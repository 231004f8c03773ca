package sanwei.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.tableview2.TableColumn2;
import org.controlsfx.control.tableview2.TableView2;
import sanwei.ui.control.Context;
import sanwei.ui.control.Named;
import sanwei.ui.drill.Part;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** The grid on the screen: the names and the years stay in place while the periods scroll, the total while the rows do. */
final class GridTable {

    private static final double ROW_HEIGHT = 28;
    private static final double NAME_WIDTH = 168;

    private final Words words;
    private final ExploreModel model;
    private final TableView2<Row> table = new TableView2<>();
    private final TableColumn2<Row, Row> names = new TableColumn2<>();
    private final List<ValueColumn> values = new ArrayList<>();
    private Optional<Grid> shown = Optional.empty();
    private List<Column> columns = List.of();
    private final SideScroll scroll;
    private boolean filling;

    GridTable(Words words, ExploreModel model) {
        this.words = words;
        this.model = model;
        table.setId("grid");
        table.getStyleClass().add(Style.GRID);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setRowHeaderVisible(false);
        table.setColumnFixingEnabled(true);
        table.setRowFixingEnabled(true);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(new Label());
        table.setSortPolicy(t -> sort());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        table.getSelectionModel().getSelectedCells().addListener((ListChangeListener<Object>) c -> choose());
        Named.named(table, words.text("window.grid"));
        Context.text(table, this::copied);
        setUpNames();
        scroll = new SideScroll(table);
        model.rows().addListener((property, before, now) -> fill());
        model.reading().addListener((property, before, now) -> {
            // another measure may have the very same rows
            if (!model.grid().equals(shown)) {
                fill();
            }
        });
        words.language().addListener((property, before, now) -> fill());
    }

    private void setUpNames() {
        names.setPrefWidth(NAME_WIDTH);
        names.setReorderable(false);
        names.setSortable(false);
        names.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        names.setCellFactory(column -> new NameCell(words, model));
    }

    TableView2<Row> node() {
        return table;
    }

    private void fill() {
        filling = true;
        model.grid().ifPresent(grid -> {
            Set<String> chosen = model.chosen().get();
            List<Integer> at = selectedColumns();
            List<Column> ordered = ordered(grid);
            if (years(ordered) != years(columns) || ordered.size() != columns.size()) {
                // cells of the columns that go must not be asked for what they no longer have
                table.getItems().clear();
                table.getFixedColumns().clear();
            }
            shown = Optional.of(grid);
            columns = ordered;
            name(grid);
            lay();
            table.getItems().setAll(model.rows().get());
            select(grid, chosen, at);
            table.refresh();
        });
        filling = false;
    }

    /** The years before the periods: they stay in place. */
    private static List<Column> ordered(Grid grid) {
        List<Column> ordered = new ArrayList<>(grid.columns().stream().filter(Column::total).toList());
        ordered.addAll(grid.periods());
        return ordered;
    }

    private static int years(List<Column> columns) {
        return (int) columns.stream().filter(Column::total).count();
    }

    /** Columns are dear to make: those of before serve again. */
    private void lay() {
        int wanted = 1 + columns.size();
        if (table.getColumns().size() != wanted) {
            List<TableColumn<Row, ?>> all = new ArrayList<>(List.of(names));
            all.addAll(values.subList(0, columns.size()));
            table.getColumns().setAll(all);
            // the latest period is what matters
            scroll.toEnd();
        }
        if (table.getFixedColumns().isEmpty()) {
            table.getFixedColumns().setAll(table.getColumns().subList(0, 1 + years(columns)));
        }
    }

    private ValueColumn column(int index) {
        return new ValueColumn(index, new ValueCell.Source() {
            @Override
            public Optional<Grid> grid() {
                return shown;
            }

            @Override
            public Column column() {
                return columns.get(index);
            }

            @Override
            public void drill() {
                model.drill(Part.CUSTOMERS);
            }
        }, words);
    }

    private void name(Grid grid) {
        var said = new GridWords(words.texts());
        names.setText(words.labels().header(grid.measure()));
        while (values.size() < columns.size()) {
            values.add(column(values.size()));
        }
        for (int i = 0; i < columns.size(); i++) {
            values.get(i).name(columns.get(i), said);
        }
    }

    private boolean sort() {
        if (!filling) {
            model.order().set(table.getSortOrder().stream().findFirst()
                    .flatMap(c -> model.grid().map(g -> order(g, c)))
                    .orElse(RowOrder.AS_IN_DATASET));
        }
        return true;
    }

    private RowOrder order(Grid grid, TableColumn<Row, ?> by) {
        Column column = columns.get(values.indexOf(by));
        return new RowOrder(grid.columns().indexOf(column), by.getSortType() == TableColumn.SortType.DESCENDING);
    }

    private void choose() {
        if (!filling) {
            model.grid().ifPresent(g -> {
                model.chosen().set(selectedRows().stream().map(g::key).collect(Collectors.toUnmodifiableSet()));
                look(g);
            });
        }
    }

    /** The cell selected last is the one looked at; a name stands for its row. */
    @SuppressWarnings("rawtypes")
    private void look(Grid grid) {
        List<TablePosition> selected = table.getSelectionModel().getSelectedCells();
        if (!selected.isEmpty() && selected.getLast().getRow() < table.getItems().size()) {
            TablePosition last = selected.getLast();
            model.lookAt(new Spot(
                    Optional.of(grid.key(table.getItems().get(last.getRow()))),
                    last.getColumn() > 0 ? Optional.of(columns.get(last.getColumn() - 1).period()) : Optional.empty()));
        }
    }

    private void select(Grid grid, Set<String> keys, List<Integer> at) {
        table.getSelectionModel().clearSelection();
        for (int r = 0; r < table.getItems().size(); r++) {
            if (keys.contains(grid.key(table.getItems().get(r)))) {
                for (int c : at) {
                    table.getSelectionModel().select(r, table.getColumns().get(Math.min(c, table.getColumns().size() - 1)));
                }
            }
        }
    }

    @SuppressWarnings("rawtypes")
    private List<Row> selectedRows() {
        var rows = new TreeSet<Integer>();
        for (TablePosition position : table.getSelectionModel().getSelectedCells()) {
            rows.add(position.getRow());
        }
        return rows.stream().filter(r -> r >= 0 && r < table.getItems().size()).map(table.getItems()::get).toList();
    }

    @SuppressWarnings("rawtypes")
    private List<Integer> selectedColumns() {
        var at = new TreeSet<Integer>();
        for (TablePosition position : table.getSelectionModel().getSelectedCells()) {
            at.add(Math.max(0, position.getColumn()));
        }
        return at.isEmpty() ? List.of(0) : List.copyOf(at);
    }

    private void press(KeyEvent event) {
        int row = table.getFocusModel().getFocusedIndex();
        boolean onName = table.getFocusModel().getFocusedCell().getColumn() <= 0;
        if (onName && row >= 0 && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            Row on = table.getItems().get(row);
            model.fold(on, !model.isUnfolded(on));
            event.consume();
        } else if (!onName && row >= 0 && event.getCode() == KeyCode.ENTER) {
            model.drill(Part.CUSTOMERS);
            event.consume();
        }
    }

    /** The cells from the first to the last selected row and column; of a name alone its whole row. */
    private Optional<String> copied() {
        return model.grid().map(grid -> {
            List<Column> chosen = selectedColumns().stream().filter(c -> c > 0).map(c -> columns.get(c - 1)).toList();
            List<Row> rows = selectedRows();
            return new GridWords(words.texts()).text(grid, rows.isEmpty() ? table.getItems() : rows, chosen.isEmpty() ? columns : chosen);
        });
    }
}
