package sanwei.ui.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import sanwei.band.alarm.Alarm;
import sanwei.measure.Band;
import sanwei.ui.control.Context;
import sanwei.ui.control.Named;
import sanwei.ui.theme.BandStyle;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** The alarms as a table, worst first unless sorted otherwise. */
final class AlarmTable {

    private static final double ROW_HEIGHT = 28;
    /** Columns that show the state in colour. */
    private static final List<String> MARKED = List.of("cell", "value");

    private final Words words;
    private final Consumer<Alarm> onOpen;
    private final TableView<Alarm> table = new TableView<>();
    private final ObservableList<Alarm> alarms = FXCollections.observableArrayList();

    /** @param onOpen told of the alarm whose cell is to be opened */
    AlarmTable(Words words, Label nothing, Consumer<Alarm> onOpen) {
        this.words = words;
        this.onOpen = onOpen;
        table.setId("alarms");
        table.getStyleClass().add(Style.GRID);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(nothing);
        Named.named(table, words.text("overview.alarms.name"));
        column("cell", 136, AlarmWords::cell, Comparator.comparing(a -> new AlarmWords(words.texts()).cell(a)), false);
        column("measure", 158, AlarmWords::measure, Comparator.comparing(Alarm::measure), false);
        column("value", 58, AlarmWords::value, Comparator.comparingDouble(Alarm::value), true);
        column("parts", 100, AlarmWords::parts, Comparator.comparingDouble(a -> a.table().denominator(a.measure(), a.cell())), true);
        column("band", 110, AlarmWords::band, Comparator.comparingDouble(a -> a.band().lower()), true);
        column("widths", 56, AlarmWords::widths, Comparator.comparingDouble(Alarm::widths), true);
        column("since", 108, AlarmWords::since, Comparator.comparingInt(Alarm::periods), true);
        column("trend", 82, AlarmWords::trend, Comparator.comparing(Alarm::trend), false);
        var sorted = new SortedList<>(alarms);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        Context.text(table, () -> Optional.of(copied()));
        table.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                open();
                e.consume();
            }
        });
        table.addEventFilter(MouseEvent.MOUSE_CLICKED, e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2) {
                open();
            }
        });
        words.language().addListener((property, before, now) -> table.refresh());
    }

    private void column(String key, double width, BiFunction<AlarmWords, Alarm, String> said, Comparator<Alarm> order, boolean figure) {
        var column = new TableColumn<Alarm, Alarm>();
        column.setId("alarm-" + key);
        column.textProperty().bind(words.text("overview.alarms." + key));
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setComparator(order);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setCellFactory(c -> new Cell(said, figure, MARKED.contains(key)));
        column.getStyleClass().add(figure ? Style.GRID_VALUE : Style.GRID_MEMBER);
        table.getColumns().add(column);
    }

    TableView<Alarm> node() {
        return table;
    }

    /** @param found worst first */
    void show(List<Alarm> found) {
        table.getSelectionModel().clearSelection();
        alarms.setAll(found);
    }

    private void open() {
        Alarm selected = table.getSelectionModel().getSelectedItem();
        if (selected != null) {
            onOpen.accept(selected);
        }
    }

    /** The selected alarms, all when none is selected. */
    private String copied() {
        List<Alarm> selected = table.getSelectionModel().getSelectedItems();
        List<String> head = table.getColumns().stream().map(TableColumn::getText).toList();
        return new AlarmWords(words.texts()).copied(selected.isEmpty() ? table.getItems() : selected, head);
    }

    private final class Cell extends TableCell<Alarm, Alarm> {
        private final BiFunction<AlarmWords, Alarm, String> said;
        private final boolean marked;

        Cell(BiFunction<AlarmWords, Alarm, String> said, boolean figure, boolean marked) {
            this.said = said;
            this.marked = marked;
            getStyleClass().add(figure ? Style.GRID_VALUE : Style.GRID_MEMBER);
        }

        @Override
        protected void updateItem(Alarm alarm, boolean empty) {
            super.updateItem(alarm, empty);
            boolean shown = !empty && alarm != null;
            var of = new AlarmWords(words.texts());
            setText(shown ? said.apply(of, alarm) : null);
            setTooltip(shown ? new Tooltip(of.hint(alarm)) : null);
            BandStyle.mark(this, shown && marked ? alarm.state() : Band.State.UNDEFINED);
        }
    }
}
