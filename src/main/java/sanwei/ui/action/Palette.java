package sanwei.ui.action;

import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import sanwei.ui.control.Named;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** Finds commands, screens, measures and counties by a part of their name: Enter runs what is marked. */
public final class Palette extends VBox {

    private static final int PAGE = 8;

    private final List<Entry> entries;
    private final Runnable onClose;
    private final TextField search = new TextField();
    private final ListView<Entry> list = new ListView<>();

    /** @param onClose closes the palette before what was chosen is done */
    public Palette(Words words, List<Entry> entries, Runnable onClose) {
        this.entries = entries;
        this.onClose = onClose;
        setId("palette-sheet");
        getStyleClass().addAll(Style.SHEET, "palette");
        search.setId("palette-search");
        search.promptTextProperty().bind(words.text("action.palette.prompt"));
        Named.named(search, words.text("action.palette.prompt"));
        search.textProperty().addListener((property, before, now) -> filter());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.setId("palette-list");
        list.setFixedCellSize(32);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Cell());
        Named.named(list, words.text("action.palette"));
        var nothing = new Label();
        nothing.textProperty().bind(words.text("action.palette.nothing"));
        nothing.getStyleClass().add(Style.CAPTION);
        list.setPlaceholder(nothing);
        getChildren().addAll(search, list);
        filter();
    }

    @Override
    public void requestFocus() {
        search.requestFocus();
    }

    private void filter() {
        String typed = search.getText();
        list.getItems().setAll(entries.stream().filter(e -> e.matches(typed)).sorted(Comparator.comparingInt(e -> e.rank(typed))).toList());
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> run();
            case UP -> move(-1);
            case DOWN -> move(1);
            case PAGE_UP -> move(-PAGE);
            case PAGE_DOWN -> move(PAGE);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int last = list.getItems().size() - 1;
        int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, last));
        list.getSelectionModel().clearAndSelect(to);
        list.scrollTo(Math.max(0, to - PAGE + 1));
    }

    private void run() {
        Entry chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            onClose.run();
            chosen.run().run();
        }
    }

    private final class Cell extends ListCell<Entry> {
        private final Label kind = new Label();
        private final Label name = new Label();
        private final Label key = new Label();
        private final HBox row = new HBox(12, kind, name, key);

        Cell() {
            kind.getStyleClass().add(Style.CAPTION);
            kind.setMinWidth(72);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            key.getStyleClass().add("key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            row.getStyleClass().add("palette-row");
            setOnMouseClicked(e -> {
                if (!isEmpty()) {
                    run();
                }
            });
        }

        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            boolean shown = !empty && entry != null;
            setGraphic(shown ? row : null);
            if (shown) {
                kind.setText(entry.kind());
                name.setText(entry.name());
                key.setText(entry.shortcut());
                key.setVisible(!entry.shortcut().isEmpty());
                setAccessibleText(entry.name());
            }
        }
    }
}
