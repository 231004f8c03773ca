package sanwei.ui.export;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import sanwei.report.CommandLine;
import sanwei.ui.control.Clip;
import sanwei.ui.control.Icon;
import sanwei.ui.control.Named;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;
import sanwei.workspace.ExportedFile;

/** The files exported before, latest first: their commands can be copied, and what they show exported again. */
final class ExportedList extends VBox {

    private static final double HEIGHT = 150;

    private final Words words;
    private final ExportedFilesModel exports;
    private final Consumer<ExportedFile> again;
    private final VBox rows = new VBox(4);
    private final ChangeListener<List<ExportedFile>> follow = (property, before, now) -> show();

    /** @param again told which is to be exported once more */
    ExportedList(Words words, ExportedFilesModel exports, Consumer<ExportedFile> again) {
        super(4);
        this.words = words;
        this.exports = exports;
        this.again = again;
        var caption = new Label();
        caption.textProperty().bind(words.text("window.export.before"));
        caption.getStyleClass().add(Style.CAPTION);
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HEIGHT);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("views-scroll");
        setId("exported");
        getChildren().addAll(caption, scroll);
        managedProperty().bind(visibleProperty());
        exports.all().addListener(new WeakChangeListener<>(follow));
        show();
    }

    private void show() {
        List<ExportedFile> latest = exports.all().getValue().reversed();
        setVisible(!latest.isEmpty());
        rows.getChildren().setAll(latest.stream().map(this::row).toList());
    }

    private Node row(ExportedFile file) {
        String name = file.title().name();
        String command = new CommandLine(file.command()).typed();
        var said = new Label(last(name));
        Named.hinted(said, words.text("window.said", command));
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        var date = new Label(file.title().date().toString());
        date.getStyleClass().add(Style.CAPTION);
        date.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(4, said, date, button("copy", Feather.COPY, name, () -> Clip.put(Clip.Content.of(command))),
                button("again", Feather.REPEAT, name, () -> again.accept(file)));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Without the folders; a file of anybody may say anything. */
    private static String last(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private Button button(String key, Ikon ikon, String name, Runnable action) {
        var button = Named.hinted(new Button(), words.text("window.export.before." + key, name));
        button.setGraphic(Icon.of(ikon));
        button.getStyleClass().addAll(Style.QUIET, "small", "exported-" + key);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }
}
