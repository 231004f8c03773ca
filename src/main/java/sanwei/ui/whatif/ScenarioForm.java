package sanwei.ui.whatif;

import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import sanwei.ui.control.Named;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** Asks for the name of a scenario that is to be kept, and why. */
final class ScenarioForm extends VBox {

    private static final double WIDTH = 320;

    private final Words words;
    private final TextField name = new TextField();
    private final TextArea note = new TextArea();
    private final Label said = new Label();

    /** @param onSave told name and note */
    ScenarioForm(Words words, BiConsumer<String, String> onSave) {
        super(8);
        this.words = words;
        name.setId("scenario-name");
        note.setId("scenario-note");
        note.setPrefRowCount(3);
        note.setWrapText(true);
        said.setId("scenario-said");
        said.getStyleClass().add(Style.CAPTION);
        var save = new Button();
        save.setId("scenario-save-now");
        save.textProperty().bind(words.text("whatif.save"));
        save.getStyleClass().add("accent");
        save.setOnAction(e -> save(onSave));
        name.setOnAction(e -> save(onSave));
        setPrefWidth(WIDTH);
        getStyleClass().add("band-form");
        getChildren().addAll(named("whatif.save.name", name), named("whatif.save.note", note), said, save);
    }

    private void save(BiConsumer<String, String> onSave) {
        if (name.getText().isBlank()) {
            said.textProperty().bind(words.text("whatif.save.no_name"));
        } else {
            onSave.accept(name.getText(), note.getText());
        }
    }

    private VBox named(String key, Control field) {
        Named.named(field, words.text(key));
        var label = new Label();
        label.textProperty().bind(words.text(key));
        label.getStyleClass().add(Style.CAPTION);
        label.setLabelFor(field);
        return new VBox(2, label, field);
    }
}
