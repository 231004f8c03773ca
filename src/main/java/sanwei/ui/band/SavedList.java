package sanwei.ui.band;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import sanwei.ui.control.Listing;
import sanwei.ui.control.Named;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;
import sanwei.workspace.SavedBand;

/** The saved bands, latest first, with what they were saved for and which are in use. */
final class SavedList extends Listing {

    static final double WIDTH = 420;
    private static final double HEIGHT = 380;

    private final Words words;
    private final SavedBandsModel saved;

    SavedList(Words words, BandModel model, SavedBandsModel saved) {
        super("band-saved-list", WIDTH, HEIGHT);
        this.words = words;
        this.saved = saved;
        saved.all().addListener((property, before, now) -> show());
        model.tried().addListener((property, before, now) -> show());
        words.language().addListener((property, before, now) -> show());
        show();
    }

    private void show() {
        List<SavedBand> latest = saved.all().getValue().reversed().stream()
                .sorted(Comparator.comparing((SavedBand band) -> band.title().date()).reversed())
                .toList();
        show(latest.isEmpty()
                ? List.of(label(words.texts().get("band.saved.none"), Style.BODY))
                : latest.stream().map(this::row).toList());
    }

    private Node row(SavedBand band) {
        var text = new VBox(2,
                label(words.texts().get("band.saved.line", band.title().date().toString(), band.title().name()), Style.HEADING),
                label(words.texts().get("band.saved.line", words.labels().name(band.measure()),
                        new BandWords(words.texts()).policy(band.measure(), band.policy())), Style.BODY));
        if (!band.reason().isEmpty()) {
            text.getChildren().add(label(band.reason(), Style.CAPTION));
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        Node use = saved.isInForce(band) ? label(words.texts().get("band.saved.in_use"), Style.CAPTION) : button("use", band, () -> saved.takeUp(band));
        var row = new HBox(8, text, use, button("delete", band, () -> saved.delete(band)));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Button button(String key, SavedBand band, Runnable action) {
        var button = Named.hinted(new Button(), words.text("band.saved." + key + ".hint", band.title().name()));
        button.textProperty().bind(words.text("band.saved." + key));
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("button-" + key);
        button.setOnAction(e -> action.run());
        return button;
    }
}
