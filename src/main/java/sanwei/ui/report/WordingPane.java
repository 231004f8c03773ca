package sanwei.ui.report;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import sanwei.report.outline.Draft;
import sanwei.report.outline.Item;
import sanwei.report.outline.Mark;
import sanwei.report.outline.Wording;
import sanwei.ui.control.DropDown;
import sanwei.ui.control.Named;
import sanwei.ui.scope.Setting;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** Heading and text of the section that is worked on. What is written is kept after a pause, and when the keyboard goes elsewhere. */
final class WordingPane extends VBox {

    private static final Duration PAUSE = Duration.millis(800);

    private final Words words;
    private final ReportsModel reports;
    private final PreviewModel preview;
    private final TextField heading = new TextField();
    private final TextArea text = new TextArea();
    private final Button proposed = new Button();
    private final NumbersPane numbers;
    private final Button insert;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Optional<String> shown = Optional.empty();
    private boolean filling;
    private boolean unkept;

    WordingPane(Words words, ReportsModel reports, PreviewModel preview, Supplier<Optional<Setting>> setting) {
        super(6);
        this.words = words;
        this.reports = reports;
        this.preview = preview;
        getStyleClass().addAll(Style.PANEL, "report-wording");
        numbers = new NumbersPane(words, this::mark);
        insert = new DropDown(words.text("compose.number"), words.text("compose.number.hint"), d -> new NumberPicker(words, setting,
                reference -> {
            insert(reference);
            d.close();
        })).upwards().node();
        lay();
        pause.setOnFinished(e -> keep());
        text.textProperty().addListener((property, before, now) -> written());
        heading.textProperty().addListener((property, before, now) -> written());
        text.focusedProperty().addListener((property, before, now) -> leave(now));
        heading.focusedProperty().addListener((property, before, now) -> leave(now));
        heading.setOnAction(e -> keep());
        preview.selected().addListener((property, before, now) -> show());
        preview.composed().addListener((property, before, now) -> show());
        reports.inHand().addListener((property, before, now) -> show());
        words.language().addListener((property, before, now) -> show());
        show();
    }

    private void lay() {
        heading.setId("report-heading-text");
        Named.named(heading, words.text("compose.heading"));
        HBox.setHgrow(heading, Priority.ALWAYS);
        text.setId("report-text");
        text.setWrapText(true);
        Named.named(text, words.text("compose.text"));
        VBox.setVgrow(text, Priority.ALWAYS);
        proposed.setId("report-proposed");
        proposed.textProperty().bind(words.text("compose.take_proposed"));
        proposed.getStyleClass().add("small");
        proposed.setMinWidth(Region.USE_PREF_SIZE);
        proposed.setOnAction(e -> takeProposed());
        insert.setId("report-number");
        insert.getStyleClass().add("small");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(8, caption("compose.text"), space, insert, proposed);
        head.setAlignment(Pos.CENTER_LEFT);
        var name = new HBox(8, caption("compose.heading"), heading);
        name.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(name, head, text, numbers);
    }

    private Node caption(String key) {
        var caption = new Label();
        caption.textProperty().bind(words.text(key));
        caption.getStyleClass().add(Style.CAPTION);
        caption.setMinWidth(Region.USE_PREF_SIZE);
        return caption;
    }

    private void show() {
        if (!shown.equals(preview.selected().get())) {
            keep();
            shown = preview.selected().get();
        }
        Optional<Item> item = preview.item();
        Optional<Draft.Made> made = item.flatMap(preview::made);
        setDisable(item.isEmpty());
        text.setPromptText(item.isPresent() ? "" : words.texts().get("compose.text.none"));
        proposed.setDisable(item.flatMap(Item::wording).isEmpty());
        numbers.show(made);
        heading.setPromptText(item.map(i -> Marks.heading(i.headed(Optional.empty()), Optional.empty(), words.texts())).orElse(""));
        if (!unkept) {
            filling = true;
            fill(heading, item.flatMap(Item::heading).orElse(""));
            fill(text, item.flatMap(Item::wording).map(Wording::text).or(() -> made.map(Draft.Made::proposed)).orElse(""));
            filling = false;
        }
    }

    private static void fill(TextInputControl field, String with) {
        if (!field.getText().equals(with)) {
            field.setText(with);
        }
    }

    private void insert(String reference) {
        text.requestFocus();
        text.insertText(text.getCaretPosition(), "{" + reference + "}");
    }

    /** Shows where it stands. */
    private void mark(Mark mark) {
        text.requestFocus();
        text.selectRange(mark.start(), mark.end());
    }

    private void written() {
        if (!filling) {
            unkept = true;
            pause.playFromStart();
        }
    }

    private void leave(boolean focused) {
        if (!focused) {
            keep();
        }
    }

    /** Text that is as proposed stays so when the data change. */
    private void keep() {
        pause.stop();
        if (unkept) {
            unkept = false;
            shown.ifPresent(id -> reports.change(o -> o.withItems(Sections.with(o.items(), id, this::written))));
        }
    }

    private Item written(Item item) {
        String now = preview.made(item).map(Draft.Made::proposed).orElse("");
        String was = item.wording().map(Wording::proposed).orElse(now);
        Optional<Wording> wording = item.wording().filter(w -> w.text().equals(text.getText()));
        Optional<Wording> changed = text.getText().strip().equals(now.strip()) ? Optional.empty() : Optional.of(new Wording(text.getText(),
                was));
        return item.headed(Optional.of(heading.getText().strip()).filter(h -> !h.isEmpty())).worded(wording.isPresent()
                ? wording : changed);
    }

    private void takeProposed() {
        unkept = false;
        pause.stop();
        shown.ifPresent(id -> reports.change(o -> o.withItems(Sections.with(o.items(), id, i -> i.worded(Optional.empty())))));
    }
}
