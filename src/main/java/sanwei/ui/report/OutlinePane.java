package sanwei.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import sanwei.report.outline.Draft;
import sanwei.report.outline.Item;
import sanwei.ui.action.Buttons;
import sanwei.ui.control.Icon;
import sanwei.ui.control.Named;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** The sections of the report in hand, in their order: chosen, dragged to another place, removed. */
final class OutlinePane extends BorderPane {

    private static final PseudoClass GOAL = PseudoClass.getPseudoClass("goal");

    private final Words words;
    private final ReportsModel reports;
    private final PreviewModel preview;
    private final ListView<Item> list = new ListView<>();
    private Optional<Row> goal = Optional.empty();
    private Optional<String> dragged = Optional.empty();
    private boolean showing;

    OutlinePane(Words words, ReportsModel reports, PreviewModel preview, ReportActions actions, Node adding) {
        this.words = words;
        this.reports = reports;
        this.preview = preview;
        getStyleClass().add(Style.PANEL);
        setTop(head(actions, adding));
        list.setId("report-sections");
        list.getStyleClass().add("report-sections");
        Named.named(list, words.text("compose.sections"));
        list.setCellFactory(view -> new Row());
        list.setOnKeyPressed(e -> press(e, actions));
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!showing && now != null) {
                preview.selected().set(Optional.of(now.id()));
            }
        });
        followMouse();
        setCenter(list);
        reports.inHand().addListener((property, before, now) -> show());
        preview.composed().addListener((property, before, now) -> list.refresh());
        preview.selected().addListener((property, before, now) -> show());
        words.language().addListener((property, before, now) -> list.refresh());
        show();
    }

    private Node head(ReportActions actions, Node adding) {
        var caption = new Label();
        caption.textProperty().bind(words.text("compose.sections"));
        caption.getStyleClass().add(Style.CAPTION);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(2, caption, space, adding, Buttons.icon(words, actions.up(), Feather.ARROW_UP),
                Buttons.icon(words, actions.down(), Feather.ARROW_DOWN), Buttons.icon(words, actions.remove(), Feather.TRASH_2),
                Buttons.icon(words, actions.standard(), Feather.ROTATE_CCW));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("panel-head");
        return head;
    }

    /** The mouse may be let go anywhere: it is the list that follows it. */
    private void followMouse() {
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> dragged = rowAt(e).map(Row::getItem).map(Item::id));
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, e -> aim(rowAt(e)));
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, e -> drop());
    }

    private void aim(Optional<Row> at) {
        goal.ifPresent(r -> r.pseudoClassStateChanged(GOAL, false));
        goal = at.filter(r -> dragged.isPresent() && !dragged.get().equals(r.getItem().id()));
        goal.ifPresent(r -> r.pseudoClassStateChanged(GOAL, true));
    }

    private void drop() {
        goal.ifPresent(to -> {
            to.pseudoClassStateChanged(GOAL, false);
            goal = Optional.empty();
            int place = to.getIndex();
            preview.selected().set(dragged);
            dragged.ifPresent(id -> reports.change(o -> o.withItems(Sections.moved(o.items(), id, place))));
        });
        dragged = Optional.empty();
    }

    private static Optional<Row> rowAt(MouseEvent event) {
        return Stream.iterate(event.getPickResult().getIntersectedNode(), n -> n != null, n -> (Node) n.getParent())
                .filter(Row.class::isInstance).map(Row.class::cast).filter(row -> !row.isEmpty()).findFirst();
    }

    private static void press(KeyEvent event, ReportActions actions) {
        if (event.getCode() == KeyCode.DELETE) {
            actions.remove().give();
            event.consume();
        }
    }

    private void show() {
        showing = true;
        List<Item> items = reports.inHand().get().map(now -> now.outline().items()).orElse(List.of());
        if (!list.getItems().equals(items)) {
            list.getItems().setAll(items);
        }
        int at = preview.selected().get().map(id -> Sections.indexOf(items, id)).orElse(-1);
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().clearAndSelect(at);
            reveal(at);
        }
        showing = false;
    }

    /** Nothing moves while it is in view. */
    private void reveal(int at) {
        boolean seen = list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                && flow.getFirstVisibleCell().getIndex() < at && at < flow.getLastVisibleCell().getIndex();
        if (!seen) {
            list.scrollTo(Math.max(0, at - 2));
        }
    }

    /** A section: its number, its heading as the report will have it, and what is to be known of it. */
    private final class Row extends ListCell<Item> {

        private final Label number = new Label();
        private final Label heading = new Label();
        private final HBox marks = new HBox(12);
        private final VBox text = new VBox(2, heading, marks);
        private final HBox row = new HBox(8, number, text);

        Row() {
            number.getStyleClass().add(Style.CAPTION);
            number.setMinWidth(18);
            heading.setWrapText(true);
            marks.managedProperty().bind(marks.visibleProperty());
            text.setAlignment(Pos.CENTER_LEFT);
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Item item, boolean empty) {
            super.updateItem(item, empty);
            boolean shown = !empty && item != null;
            setGraphic(shown ? row : null);
            if (shown) {
                Optional<Draft.Made> made = preview.made(item);
                number.setText(Integer.toString(getIndex() + 1));
                heading.setText(Marks.heading(item, made, words.texts()));
                List<Marks> all = Marks.of(item, made);
                marks.getChildren().setAll(all.stream().map(m -> mark(m.icon(), words.texts().get("compose.mark." + m.code()))).toList());
                marks.setVisible(!all.isEmpty());
                setAccessibleText(String.join(", ", Stream.concat(Stream.of(number.getText() + " " + heading.getText()),
                        all.stream().map(m -> words.texts().get("compose.mark." + m.code()))).toList()));
            }
        }

        private Label mark(Ikon icon, String text) {
            var mark = new Label(text, Icon.of(icon));
            mark.getStyleClass().addAll(Style.CAPTION, "report-mark");
            return mark;
        }
    }
}
