package sanwei.ui.explore;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.tableview2.TableView2;
import sanwei.ui.control.Clip;
import sanwei.ui.control.Context;
import sanwei.ui.drill.Part;
import sanwei.ui.words.Words;

/** What keys do in the grid beyond moving from cell to cell. */
final class GridKeys {

    private final Words words;
    private final ExploreModel model;
    private final TableView2<Slot> table;
    private final GridSelection selection;

    GridKeys(Words words, ExploreModel model, TableView2<Slot> table, GridSelection selection) {
        this.words = words;
        this.model = model;
        this.table = table;
        this.selection = selection;
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        Context.copy(table, this::copied);
    }

    private void press(KeyEvent event) {
        boolean taken = event.isAltDown() ? move(event.getCode()) : go(event) || act(event.getCode());
        if (taken) {
            event.consume();
        }
    }

    private Optional<Slot> line() {
        int line = table.getFocusModel().getFocusedIndex();
        return line >= 0 && line < table.getItems().size() ? Optional.of(table.getItems().get(line)) : Optional.empty();
    }

    private boolean onName() {
        return table.getFocusModel().getFocusedCell().getColumn() <= 0;
    }

    private boolean act(KeyCode key) {
        switch (key) {
            case ENTER, SPACE -> {
                if (onName()) {
                    line().flatMap(Slot::row).ifPresent(model::fold);
                } else {
                    model.cell().drill(Part.CUSTOMERS);
                }
                return line().isPresent();
            }
            case ESCAPE -> {
                boolean any = !table.getSelectionModel().getSelectedCells().isEmpty();
                table.getSelectionModel().clearSelection();
                return any;
            }
            default -> {
                return false;
            }
        }
    }

    /** To the first and last column, with Ctrl also to the first and last line. */
    private boolean go(KeyEvent event) {
        boolean home = event.getCode() == KeyCode.HOME;
        if (event.isShiftDown() || table.getItems().isEmpty() || !home && event.getCode() != KeyCode.END) {
            return false;
        }
        int edge = home ? 0 : table.getItems().size() - 1;
        int line = event.isShortcutDown() ? edge : Math.max(0, table.getFocusModel().getFocusedIndex());
        TableColumn<Slot, ?> column = home ? table.getColumns().getFirst() : table.getColumns().getLast();
        table.getSelectionModel().clearAndSelect(line, column);
        table.getFocusModel().focus(line, column);
        table.scrollTo(line);
        if (!home) {
            table.scrollToColumn(column);
        }
        return true;
    }

    private boolean move(KeyCode key) {
        int steps = key == KeyCode.UP ? -1 : key == KeyCode.DOWN ? 1 : 0;
        if (steps != 0) {
            line().flatMap(Slot::row).ifPresent(row -> model.move(row, steps));
        }
        return steps != 0;
    }

    /** The cells from the first to the last selected line and heading; of a name alone its whole line. */
    private Optional<Clip.Content> copied() {
        return model.face().get().map(face -> {
            List<Slot> lines = selection.lines();
            List<Slot> headings = selection.headings();
            var copy = new GridCopy(words.texts(), face, lines.isEmpty() ? face.lines() : lines, headings.isEmpty() ? face.headings() : headings);
            return new Clip.Content(copy.text(), Optional.of(copy.html()));
        });
    }
}
