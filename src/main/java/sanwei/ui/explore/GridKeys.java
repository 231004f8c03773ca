package sanwei.ui.explore;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.tableview2.TableView2;
import sanwei.ui.drill.Part;
import sanwei.ui.words.Words;

/** What keys do in the grid beyond moving from cell to cell. */
final class GridKeys {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

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
    }

    private void press(KeyEvent event) {
        int line = table.getFocusModel().getFocusedIndex();
        boolean onName = table.getFocusModel().getFocusedCell().getColumn() <= 0;
        if (COPY.match(event)) {
            copy();
            event.consume();
        } else if (onName && line >= 0 && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            Optional.ofNullable(table.getItems().get(line)).flatMap(Slot::row).ifPresent(model::fold);
            event.consume();
        } else if (!onName && line >= 0 && event.getCode() == KeyCode.ENTER) {
            model.drill(Part.CUSTOMERS);
            event.consume();
        }
    }

    /** The cells from the first to the last selected line and heading; of a name alone its whole line. */
    private void copy() {
        model.face().get().ifPresent(face -> {
            List<Slot> lines = selection.lines();
            List<Slot> headings = selection.headings();
            var content = new ClipboardContent();
            content.putString(new GridWords(words.texts()).text(face, lines.isEmpty() ? face.lines() : lines, headings.isEmpty() ? face.headings() : headings));
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
