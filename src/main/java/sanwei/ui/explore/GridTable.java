package sanwei.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import org.controlsfx.control.tableview2.TableColumn2;
import org.controlsfx.control.tableview2.TableView2;
import sanwei.ui.control.Named;
import sanwei.ui.drill.Part;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** The grid on the screen: names and totals stay in place while the other columns scroll. */
final class GridTable {

    private static final double ROW_HEIGHT = 28;
    private static final double NAME_WIDTH = 168;
    private static final String NESTED = "nested";

    private final Words words;
    private final ExploreModel model;
    private final TableView2<Slot> table = new TableView2<>();
    private final TableColumn2<Slot, Slot> names = new TableColumn2<>();
    private final List<ValueColumn> values = new ArrayList<>();
    private final GridSelection selection;
    private final SideScroll scroll;
    private Optional<Face> shown = Optional.empty();
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
        Named.named(table, words.text("window.grid"));
        setUpNames();
        selection = new GridSelection(table, model);
        new GridKeys(words, model, table, selection);
        scroll = new SideScroll(table, () -> shown.map(Face::fixed).orElse(0));
        model.face().addListener((property, before, now) -> fill());
        words.language().addListener((property, before, now) -> fill());
    }

    private void setUpNames() {
        names.setPrefWidth(NAME_WIDTH);
        names.setReorderable(false);
        names.setSortable(false);
        names.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        names.setCellFactory(column -> new NameCell(words, model));
    }

    TableView2<Slot> node() {
        return table;
    }

    private void fill() {
        filling = true;
        model.face().get().ifPresent(face -> selection.keep(() -> {
            if (!shown.map(s -> s.fixed() == face.fixed() && s.headings().size() == face.headings().size()).orElse(false)) {
                // neither cells of the columns that go nor the selection must be asked for what they no longer have
                table.getSelectionModel().clearSelection();
                table.getItems().clear();
                table.getFixedColumns().clear();
            }
            shown = Optional.of(face);
            name(face);
            lay(face);
            table.getItems().setAll(face.lines());
            showOrder(face);
            table.refresh();
        }));
        filling = false;
    }

    /** Columns are dear to make: those of before serve again. */
    private void lay(Face face) {
        if (table.getColumns().size() != 1 + face.headings().size()) {
            List<TableColumn<Slot, ?>> all = new ArrayList<>(List.of(names));
            all.addAll(values.subList(0, face.headings().size()));
            table.getColumns().setAll(all);
            // the latest period is what matters
            scroll.toEnd();
        }
        if (table.getFixedColumns().isEmpty()) {
            table.getFixedColumns().setAll(table.getColumns().subList(0, 1 + face.fixed()));
        }
    }

    private ValueColumn column(int index) {
        return new ValueColumn(index, line -> shown.map(face -> face.at(line, face.headings().get(index))),
                () -> shown.map(Face::scale), () -> model.cell().drill(Part.CUSTOMERS), words);
    }

    private void name(Face face) {
        var said = new GridWords(words.texts());
        // with several measures each heading names its own
        names.setText(face.measures().size() == 1 ? said.corner(face) : "");
        while (values.size() < face.headings().size()) {
            values.add(column(values.size()));
        }
        for (int i = 0; i < face.headings().size(); i++) {
            values.get(i).name(face, face.headings().get(i), said);
        }
        table.getStyleClass().remove(NESTED);
        if (face.measures().size() > 1) {
            table.getStyleClass().add(NESTED);
        }
    }

    private boolean sort() {
        if (!filling) {
            RowOrder order = table.getSortOrder().stream().findFirst()
                    .flatMap(c -> shown.map(face -> order(face, c, c.getSortType())))
                    .orElse(RowOrder.AS_IN_DATASET);
            model.change(layout -> layout.withOrder(order));
        }
        return true;
    }

    private RowOrder order(Face face, TableColumn<Slot, ?> by, TableColumn.SortType type) {
        Slot heading = face.headings().get(values.indexOf(by));
        return new RowOrder.By(Basis.VALUE, heading.measure().orElseThrow(), heading.column().map(Column::period),
                type == TableColumn.SortType.DESCENDING);
    }

    /** The arrow in the heading that the members are sorted by, whoever sorted them. */
    private void showOrder(Face face) {
        List<TableColumn<Slot, ?>> by = new ArrayList<>();
        for (int i = 0; i < face.headings().size(); i++) {
            ValueColumn column = values.get(i);
            column.setSortable(face.headings().get(i).column().isPresent());
            for (TableColumn.SortType type : TableColumn.SortType.values()) {
                if (column.isSortable() && face.layout().order().equals(order(face, column, type))) {
                    column.setSortType(type);
                    by.add(column);
                }
            }
        }
        if (!table.getSortOrder().equals(by)) {
            table.getSortOrder().setAll(by);
        }
    }
}
