package sanwei.ui.action;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import sanwei.ui.control.Icon;
import sanwei.ui.control.Named;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** All keys by screen: those of the commands, and those that the parts of a screen know by themselves. */
public final class HelpSheet extends BorderPane {

    /**
     * Keys that a part of a screen knows by itself; they have a text, and what they do has one.
     *
     * @param screen empty for every screen
     */
    private record Habit(Optional<String> screen, String id) {
        static Habit on(String screen, String id) {
            return new Habit(Optional.of(screen), id);
        }
    }

    private static final List<Habit> HABITS = List.of(new Habit(Optional.empty(), "tab"),
            Habit.on("overview", "map"), Habit.on("explore", "cell"), Habit.on("explore", "fold"), Habit.on("explore", "open"), Habit.on("explore", "select"),
            Habit.on("band", "map"), Habit.on("band", "step"), Habit.on("band", "take_back"),
            Habit.on("report", "report_section"), Habit.on("report", "report_page"));

    private final Words words;

    public HelpSheet(Words words, List<Actions.Group> groups, Runnable onClose) {
        this.words = words;
        setId("help-sheet");
        getStyleClass().addAll(Style.SHEET, "help");
        var heading = label("action.help.heading", Style.HEADING);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var close = Named.hinted(new Button(), words.text("window.close"));
        close.setId("close-help");
        close.setGraphic(Icon.of(Feather.X));
        close.getStyleClass().addAll(Style.QUIET, "small");
        close.setOnAction(e -> onClose.run());
        var head = new HBox(heading, space, close);
        head.setAlignment(Pos.CENTER_LEFT);
        setTop(head);
        var columns = new HBox(32, column(groups.subList(0, 1)), column(groups.subList(1, groups.size())));
        var scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
    }

    /** The keys that scroll. */
    @Override
    public void requestFocus() {
        getCenter().requestFocus();
    }

    private Node column(List<Actions.Group> groups) {
        var column = new VBox(20, groups.stream().filter(HelpSheet::hasKeys).map(this::section).toArray(Node[]::new));
        column.setMinWidth(0);
        column.setPrefWidth(400);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private static boolean hasKeys(Actions.Group group) {
        return group.actions().stream().anyMatch(a -> !a.keys().isEmpty()) || HABITS.stream().anyMatch(h -> h.screen().equals(group.screen()));
    }

    private Node section(Actions.Group group) {
        var rows = new GridPane();
        rows.getStyleClass().add("help-rows");
        for (Action action : group.actions()) {
            if (!action.keys().isEmpty()) {
                row(rows, action.text(), action.shortcuts().collect(Collectors.joining("  ")));
            }
        }
        HABITS.stream().filter(h -> h.screen().equals(group.screen()))
                .forEach(h -> row(rows, "action.habit." + h.id(), words.texts().get("action.habit_keys." + h.id())));
        return new VBox(8, label(group.screen().map(s -> "window." + s).orElse("action.everywhere"), "strong"), rows);
    }

    private void row(GridPane rows, String name, String keys) {
        var said = label(name, Style.BODY);
        said.setWrapText(true);
        said.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(said, Priority.ALWAYS);
        var shown = new HBox(4, Stream.of(keys.split("  ")).map(HelpSheet::key).toArray(Node[]::new));
        shown.setAlignment(Pos.CENTER_RIGHT);
        shown.setMinWidth(Region.USE_PREF_SIZE);
        rows.addRow(rows.getRowCount(), said, shown);
    }

    private static Label key(String text) {
        var key = new Label(text);
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        return key;
    }

    private Label label(String text, String style) {
        var label = new Label();
        label.textProperty().bind(words.text(text));
        label.getStyleClass().add(style);
        return label;
    }
}
