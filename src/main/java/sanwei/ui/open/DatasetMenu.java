package sanwei.ui.open;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import sanwei.ui.control.Icon;
import sanwei.ui.control.Named;
import sanwei.ui.task.Reading;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** Names the dataset that is open and opens others. */
public final class DatasetMenu {

    private final Words words;
    private final OpenModel model;
    private final MenuButton button = new MenuButton();

    /** @param example the dataset that comes with the product, where it was found */
    public DatasetMenu(Words words, OpenModel model, Optional<Path> example) {
        this.words = words;
        this.model = model;
        button.setId("dataset");
        button.setGraphic(Icon.of(Feather.DATABASE));
        button.getStyleClass().addAll(Style.QUIET, "dataset");
        button.textProperty().bind(words.say(model.reading(), this::title));
        Named.hinted(button, words.text("window.dataset"));
        MenuItem open = item("window.open", this::choose);
        open.setAccelerator(new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN));
        button.getItems().add(open);
        example.ifPresent(e -> button.getItems().add(item("window.open.example", () -> model.open(e))));
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem();
        item.textProperty().bind(words.text(key));
        item.setOnAction(e -> action.run());
        return item;
    }

    private String title(Reading<Path, Opened> reading) {
        return reading.answer().map(Opened::title).orElseGet(() -> words.texts().get("window.dataset.none"));
    }

    public MenuButton node() {
        return button;
    }

    /** Lets the user choose a file. */
    public void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(words.texts().get("window.open.title"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(words.texts().get("window.open.datasets"), "*.db", "*.sqlite", "*.sqlite3"),
                new FileChooser.ExtensionFilter(words.texts().get("window.open.any"), "*"));
        model.reading().get().answer().map(o -> o.file().getParent().toFile()).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        Optional.ofNullable(chooser.showOpenDialog(button.getScene().getWindow())).map(File::toPath).ifPresent(model::open);
    }
}
