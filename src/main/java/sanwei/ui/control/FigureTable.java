package sanwei.ui.control;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** Rows of names and figures that can be sorted and copied. */
public final class FigureTable<T> {

    private static final double ROW_HEIGHT = 26;

    private final Words words;
    private final TableView<T> table = new TableView<>();
    private final List<Function<T, String>> said = new ArrayList<>();

    /** @param empty key of what stands in place of rows where there are none */
    public FigureTable(Words words, String id, String name, String empty) {
        this.words = words;
        table.setId(id);
        table.getStyleClass().add(Style.GRID);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Named.named(table, words.text(name));
        var nothing = new Label();
        nothing.textProperty().bind(words.text(empty));
        nothing.getStyleClass().add(Style.CAPTION);
        nothing.setWrapText(true);
        table.setPlaceholder(nothing);
        words.language().addListener((property, before, now) -> table.refresh());
        Context.text(table, () -> Optional.of(copied()));
    }

    public TableView<T> node() {
        return table;
    }

    public FigureTable<T> name(String header, double width, Function<T, String> text) {
        return column(words.text(header), width, text, c -> Comparator.comparing(text), Style.GRID_MEMBER);
    }

    /** @param figure what the column is sorted by */
    public FigureTable<T> figure(String header, double width, ToDoubleFunction<T> figure, Function<T, String> text) {
        return column(words.text(header), width, text, c -> undefinedLast(c, figure), Style.GRID_VALUE);
    }

    /** @param header as it stands */
    public FigureTable<T> figureNamed(String header, double width, ToDoubleFunction<T> figure, Function<T, String> text) {
        return column(new ReadOnlyStringWrapper(header), width, text, c -> undefinedLast(c, figure), Style.GRID_VALUE);
    }

    private FigureTable<T> column(ObservableValue<String> header, double width, Function<T, String> text,
            Function<TableColumn<T, T>, Comparator<T>> order, String style) {
        var column = new TableColumn<T, T>();
        column.textProperty().bind(header);
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setComparator(order.apply(column));
        column.getStyleClass().add(style);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setCellFactory(c -> new Cell<>(text, style));
        said.add(text);
        table.getColumns().add(column);
        return this;
    }

    /** Whichever way the column is sorted. */
    private static <T> Comparator<T> undefinedLast(TableColumn<T, T> column, ToDoubleFunction<T> figure) {
        return Comparator.comparingDouble(row -> {
            double value = figure.applyAsDouble(row);
            boolean falling = column.getSortType() == TableColumn.SortType.DESCENDING;
            return !Double.isNaN(value) ? value : falling ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        });
    }

    /** @param onOpen told of a row by double click or Enter */
    public FigureTable<T> opening(Consumer<T> onOpen) {
        table.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                open(onOpen);
            }
        });
        table.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                open(onOpen);
                e.consume();
            }
        });
        return this;
    }

    private void open(Consumer<T> onOpen) {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(onOpen);
    }

    public void show(List<T> rows) {
        table.getItems().setAll(rows);
        table.sort();
    }

    /** The selected rows, all when none is selected. */
    private String copied() {
        List<T> selected = table.getSelectionModel().getSelectedItems();
        String head = table.getColumns().stream().map(TableColumn::getText).collect(joining("\t"));
        return (selected.isEmpty() ? table.getItems() : selected).stream()
                .map(row -> said.stream().map(text -> text.apply(row)).collect(joining("\t")))
                .collect(joining("\n", head + "\n", "\n"));
    }

    private static final class Cell<T> extends TableCell<T, T> {
        private final Function<T, String> text;

        Cell(Function<T, String> text, String style) {
            this.text = text;
            getStyleClass().add(style);
        }

        @Override
        protected void updateItem(T row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? null : text.apply(row));
        }
    }
}
