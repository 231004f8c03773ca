package sanwei.ui.open;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import sanwei.ui.action.Action;
import sanwei.ui.action.Buttons;
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
    private final Action open;
    private final Optional<Action> example;

    /** @param example the dataset that comes with the product, where it was found */
    public DatasetMenu(Words words, OpenModel model, Optional<Path> example) {
        this.words = words;
        this.model = model;
        button.setId("dataset");
        button.setGraphic(Icon.of(Feather.DATABASE));
        button.getStyleClass().addAll(Style.QUIET, "dataset");
        ObservableValue<String> title = words.say(model.reading(), this::title);
        button.textProperty().bind(title);
        // a long title is cut off where the window is narrow
        Named.hinted(button, words.text("window.dataset.open", title));
        open = Action.of("open", this::choose).on("Shortcut+O");
        this.example = example.map(file -> Action.of("open.example", () -> model.open(file)));
        actions().forEach(action -> button.getItems().add(Buttons.item(words, action)));
    }

    /** Lets the user choose a dataset. */
    public Action open() {
        return open;
    }

    public List<Action> actions() {
        return Stream.concat(Stream.of(open), example.stream()).toList();
    }

    private String title(Reading<Path, Opened> reading) {
        return reading.answer().map(Opened::title).orElseGet(() -> words.texts().get("window.dataset.none"));
    }

    public MenuButton node() {
        return button;
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(words.texts().get("window.open.title"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(words.texts().get("window.open.datasets"), "*.db", "*.sqlite", "*.sqlite3"),
                new FileChooser.ExtensionFilter(words.texts().get("window.open.any"), "*"));
        model.reading().get().answer().map(o -> o.file().getParent().toFile()).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        Optional.ofNullable(chooser.showOpenDialog(button.getScene().getWindow())).map(File::toPath).ifPresent(model::open);
    }
}
