package sanwei.ui.band;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import sanwei.band.BandPolicy;
import sanwei.band.Bands;
import sanwei.band.Presets;
import sanwei.ui.control.DropDown;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** What can be done with a band as a whole: begin with a preset, save it, take up a saved one. */
final class BandBar extends HBox {

    private final Words words;
    private final BandModel model;

    BandBar(Words words, BandModel model, SavedBandsModel saved) {
        super(8);
        this.words = words;
        this.model = model;
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE);
        var list = new SavedList(words, model, saved);
        ObservableValue<String> count = words.say(saved.all(), all -> words.texts().get("band.saved", all.size()));
        getChildren().addAll(
                button("band-presets", words.text("band.presets"), "band.presets.hint", this::presets),
                button("band-save", words.text("band.save"), "band.save.hint", in -> new SaveForm(words, model, saved, in::close)),
                button("band-saved", count, "band.saved.hint", in -> list));
    }

    private Node button(String id, ObservableValue<String> said, String hint, Function<DropDown, Node> content) {
        Button button = new DropDown(said, words.text(hint), content).upwards().node();
        button.setId(id);
        return button;
    }

    private Node presets(DropDown in) {
        Optional<Tried> tried = model.tried().get();
        if (tried.isEmpty()) {
            return new VBox();
        }
        Tried t = tried.get();
        var presets = new Presets(t.read().cells(), t.read().seasons());
        BandPolicy standard = Bands.standard(t.measure());
        var note = label(words.text("band.presets.note", Presets.LEAST_CELLS));
        var box = new VBox(4,
                preset("standard", new BandWords(words.texts()).band(t.measure(), standard.standard()), t, () -> standard, in),
                preset("overall", Presets.PERCENT, t, presets::overall, in),
                preset("season", Presets.PERCENT, t, presets::bySeason, in),
                preset("month", Presets.PERCENT, t, presets::byMonth, in),
                note);
        box.getStyleClass().add("band-form");
        return box;
    }

    private Button preset(String key, Object argument, Tried tried, Supplier<BandPolicy> policy, DropDown in) {
        var button = new Button();
        button.setId("preset-" + key);
        button.textProperty().bind(words.text("band.presets." + key, argument));
        button.getStyleClass().add(Style.QUIET);
        button.setOnAction(e -> {
            model.use(tried.measure(), policy.get());
            in.close();
        });
        return button;
    }

    private static Label label(ObservableValue<String> text) {
        var label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().add(Style.CAPTION);
        label.setWrapText(true);
        label.setMaxWidth(SavedList.WIDTH);
        return label;
    }
}
