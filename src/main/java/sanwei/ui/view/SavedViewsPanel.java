package sanwei.ui.view;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import sanwei.ui.control.Named;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;
import sanwei.workspace.SavedView;

/** Keeps what Explore shows under a name, and lists what was kept, latest first. */
final class SavedViewsPanel extends VBox {

    private static final double WIDTH = 400;
    private static final double LIST_HEIGHT = 320;
    /** With a note of two lines. */
    private static final double ROW_HEIGHT = 76;

    private final Words words;
    private final SavedViewsModel saved;
    private final Consumer<SavedView> toReport;
    private final Runnable done;
    private final TextField name = new TextField();
    private final TextField note = new TextField();
    private final Label said = new Label();
    private final VBox rows = new VBox(8);
    private final ScrollPane scroll = new ScrollPane(rows);
    private final ChangeListener<List<SavedView>> follow = (property, before, now) -> show();

    /** @param done told when a view is opened, saved or put into the report */
    SavedViewsPanel(Words words, SavedViewsModel saved, Consumer<SavedView> toReport, Runnable done) {
        super(12);
        this.words = words;
        this.saved = saved;
        this.toReport = toReport;
        this.done = done;
        setId("views-panel");
        getStyleClass().add(Style.PICKER);
        setPrefWidth(WIDTH);
        getChildren().addAll(form(), list());
        saved.all().addListener(new WeakChangeListener<>(follow));
        show();
    }

    /** The name of what is to be saved. */
    @Override
    public void requestFocus() {
        name.requestFocus();
    }

    private Node form() {
        name.setId("view-name");
        note.setId("view-note");
        name.setOnAction(e -> save());
        note.setOnAction(e -> save());
        said.setId("view-said");
        said.getStyleClass().add(Style.CAPTION);
        said.setWrapText(true);
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        var save = new Button();
        save.setId("view-save-now");
        save.textProperty().bind(words.text("view.save"));
        save.getStyleClass().add("accent");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(e -> save());
        var last = new HBox(8, field("view.note", note), save);
        last.setAlignment(Pos.BOTTOM_LEFT);
        return new VBox(8, field("view.name", name), last, said);
    }

    private Node field(String key, TextField field) {
        Named.named(field, words.text(key));
        var label = new Label();
        label.textProperty().bind(words.text(key));
        label.getStyleClass().add(Style.CAPTION);
        label.setLabelFor(field);
        var both = new VBox(2, label, field);
        HBox.setHgrow(both, Priority.ALWAYS);
        return both;
    }

    private Node list() {
        scroll.setId("views-list");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("views-scroll");
        return scroll;
    }

    private void show() {
        List<SavedView> latest = saved.all().getValue().reversed();
        double height = Math.clamp(latest.size() * ROW_HEIGHT, ROW_HEIGHT, LIST_HEIGHT);
        scroll.setMinHeight(height);
        scroll.setPrefHeight(height);
        rows.getChildren().setAll(latest.isEmpty() ? List.of(none()) : latest.stream()
                .map(view -> new SavedViewRow(words, saved, view, toReport, done)).toList());
    }

    private Node none() {
        var none = new Label();
        none.textProperty().bind(words.text("view.none"));
        none.getStyleClass().add(Style.BODY);
        none.setWrapText(true);
        none.setMinHeight(Region.USE_PREF_SIZE);
        return none;
    }

    private void save() {
        if (name.getText().isBlank()) {
            said.setText(words.texts().get("view.no_name"));
            name.requestFocus();
        } else {
            saved.save(name.getText(), note.getText());
            done.run();
        }
    }
}
