package sanwei.ui.band;

import java.time.DateTimeException;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import sanwei.ui.control.Named;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** Asks for name, date and reason of the band that is to be saved. */
final class SaveForm extends VBox {

    private static final double WIDTH = 320;

    private final Words words;
    private final SavedBandsModel saved;
    private final Runnable done;
    private final TextField name = new TextField();
    private final DatePicker date;
    private final TextArea reason = new TextArea();
    private final Label said = new Label();

    SaveForm(Words words, BandModel model, SavedBandsModel saved, Runnable done) {
        super(8);
        this.words = words;
        this.saved = saved;
        this.done = done;
        date = new DatePicker(saved.today());
        date.setConverter(new Iso());
        date.setMaxWidth(Double.MAX_VALUE);
        reason.setPrefRowCount(3);
        reason.setWrapText(true);
        name.setId("band-name");
        date.setId("band-date");
        reason.setId("band-reason");
        said.setId("band-save-said");
        said.getStyleClass().add(Style.CAPTION);
        said.setWrapText(true);
        name.setOnAction(e -> save());
        var what = new Label();
        what.textProperty().bind(words.say(words.language(), l -> words.texts().get("band.save.what", words.labels().name(model.measure()),
                new BandWords(words.texts()).policy(model.measure(), model.policy()))));
        what.getStyleClass().add(Style.BODY);
        var save = new Button();
        save.setId("band-save-now");
        save.textProperty().bind(words.text("band.save"));
        save.getStyleClass().add("accent");
        save.setOnAction(e -> save());
        setPrefWidth(WIDTH);
        getStyleClass().add("band-form");
        getChildren().addAll(what, named("name", name), named("date", date), named("reason", reason), said, save);
    }

    private VBox named(String key, Control field) {
        Named.named(field, words.text("band.save." + key));
        var label = new Label();
        label.textProperty().bind(words.text("band.save." + key));
        label.getStyleClass().add(Style.CAPTION);
        label.setLabelFor(field);
        return new VBox(2, label, field);
    }

    private void save() {
        if (name.getText().isBlank()) {
            said.textProperty().bind(words.text("band.save.no_name"));
        } else if (date.getValue() == null) {
            said.textProperty().bind(words.text("band.save.no_date"));
        } else {
            saved.save(name.getText(), date.getValue(), reason.getText());
            done.run();
        }
    }

    /** Dates as they stand everywhere else; what is none is no date. */
    private static final class Iso extends StringConverter<LocalDate> {
        @Override
        public String toString(LocalDate day) {
            return day == null ? "" : day.toString();
        }

        @Override
        public LocalDate fromString(String text) {
            try {
                return text == null ? null : LocalDate.parse(text.strip());
            } catch (DateTimeException e) {
                return null;
            }
        }
    }
}
