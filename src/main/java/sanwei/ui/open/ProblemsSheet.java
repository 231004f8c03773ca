package sanwei.ui.open;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import sanwei.dataset.Problem;
import sanwei.dataset.Problems;
import sanwei.ui.control.Clip;
import sanwei.ui.control.Context;
import sanwei.ui.control.Icon;
import sanwei.ui.control.Named;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** The problems of a dataset as a table that can be copied. */
public final class ProblemsSheet extends BorderPane {

    private final Words words;
    private final TableView<Problem> table = new TableView<>();

    /** @param file whose problems they are */
    public ProblemsSheet(Words words, String file, Problems problems, Runnable onClose) {
        this.words = words;
        setId("problems");
        getStyleClass().add(Style.SHEET);
        table.getItems().setAll(problems.listed());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column("window.problems.table", 90, Problem::table);
        column("window.problems.row", 130, Problem::row);
        column("window.problems.column", 100, Problem::column);
        column("window.problems.value", 110, Problem::value);
        column("window.problems.what", 420, p -> words.texts().say(p.message()));
        Context.text(table, () -> Optional.of(copied()));
        Named.named(table, words.text("window.problems"));
        setTop(head(file, problems));
        setCenter(table);
        setBottom(buttons(onClose));
        BorderPane.setMargin(table, new Insets(12, 0, 12, 0));
        words.language().addListener((property, before, now) -> table.refresh());
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    private void column(String key, double width, Function<Problem, String> text) {
        var column = new TableColumn<Problem, String>();
        column.textProperty().bind(words.text(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(data -> new ReadOnlyStringWrapper(text.apply(data.getValue())));
        table.getColumns().add(column);
    }

    private VBox head(String file, Problems problems) {
        boolean refused = problems.errors() > 0;
        var heading = label(words.text(refused ? "window.problems.refused" : "window.problems.warned", file), Style.HEADING);
        var count = label(words.text("window.problems.count", problems.errors(), problems.warnings(), problems.listed().size()), Style.BODY);
        return new VBox(4, heading, count);
    }

    private static Label label(ObservableValue<String> text, String style) {
        var label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private HBox buttons(Runnable onClose) {
        var copy = new Button();
        copy.setId("copy-problems");
        copy.textProperty().bind(words.text("window.problems.copy"));
        copy.setGraphic(Icon.of(Feather.COPY));
        copy.setOnAction(e -> Clip.put(Clip.Content.of(copied())));
        var close = new Button();
        close.setId("close-problems");
        close.textProperty().bind(words.text("window.close"));
        close.setCancelButton(true);
        close.setOnAction(e -> onClose.run());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(8, copy, space, close);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** The selected problems, all when none is selected. */
    private String copied() {
        var selected = table.getSelectionModel().getSelectedItems();
        var copied = selected.isEmpty() ? table.getItems() : selected;
        String head = table.getColumns().stream().map(TableColumn::getText).collect(Collectors.joining("\t"));
        return copied.stream()
                .map(p -> String.join("\t", p.table(), p.row(), p.column(), p.value(), words.texts().say(p.message())))
                .collect(Collectors.joining("\n", head + "\n", "\n"));
    }
}
