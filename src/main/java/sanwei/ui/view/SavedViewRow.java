package sanwei.ui.view;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import sanwei.ui.control.Icon;
import sanwei.ui.control.Named;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;
import sanwei.workspace.SavedView;

/** A saved view in the list: opened by its name, put into the report, renamed in its place, deleted. */
final class SavedViewRow extends HBox {

    private final Words words;
    private final SavedViewsModel saved;
    private final SavedView view;
    private final Consumer<SavedView> toReport;
    private final Runnable done;

    SavedViewRow(Words words, SavedViewsModel saved, SavedView view, Consumer<SavedView> toReport, Runnable done) {
        super(4);
        this.words = words;
        this.saved = saved;
        this.view = view;
        this.toReport = toReport;
        this.done = done;
        setAlignment(Pos.TOP_LEFT);
        show();
    }

    private void show() {
        String name = view.title().name();
        var open = Named.hinted(new Button(name), words.text("view.open.hint", name));
        open.getStyleClass().addAll(Style.QUIET, "view-open");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setAlignment(Pos.CENTER_LEFT);
        open.setOnAction(e -> {
            done.run();
            saved.open(view);
        });
        String date = view.title().date().toString();
        var about = new Label(view.note().isEmpty() ? date : words.texts().get("view.line", date, view.note()));
        about.getStyleClass().addAll(Style.CAPTION, "view-about");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        var text = new VBox(open, about);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().setAll(text, button("report", Feather.FILE_PLUS, this::putIntoReport), button("rename", Feather.EDIT_2, this::rename),
                button("delete", Feather.TRASH_2, () -> saved.delete(view)));
    }

    private void putIntoReport() {
        done.run();
        toReport.accept(view);
    }

    private Button button(String key, Ikon ikon, Runnable action) {
        var button = Named.hinted(new Button(), words.text("view." + key + ".hint", view.title().name()));
        button.setGraphic(Icon.of(ikon));
        button.getStyleClass().addAll(Style.QUIET, "small", "view-" + key);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }

    private void rename() {
        var name = Named.named(new TextField(view.title().name()), words.text("view.name"));
        name.setId("view-new-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        Runnable take = () -> {
            if (name.getText().isBlank() || name.getText().strip().equals(view.title().name())) {
                show();
            } else {
                saved.rename(view, name.getText());
            }
        };
        name.setOnAction(e -> take.run());
        getChildren().setAll(name, button("done", Feather.CHECK, take));
        name.requestFocus();
        name.selectAll();
    }
}
