package sanwei.ui.drill;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import sanwei.measure.Measure;
import sanwei.ui.action.Action;
import sanwei.ui.action.Buttons;
import sanwei.ui.control.Dimming;
import sanwei.ui.control.EmptyPanel;
import sanwei.ui.control.Failure;
import sanwei.ui.control.Icon;
import sanwei.ui.inspect.Subject;
import sanwei.ui.inspect.SubjectWords;
import sanwei.ui.task.Reading;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** What a cell is made of: its customers and order lines, and what was surveyed where it comes from the survey. */
public final class DrillView extends BorderPane {

    private final Words words;
    private final DrillModel model;
    private final StackPane body = new StackPane();
    private final TabPane tabs = new TabPane();
    private List<SheetTable> tables = List.of();
    private boolean filling;

    /** @param back leads back to where the cell stands */
    public DrillView(Words words, DrillModel model, Action back) {
        this.words = words;
        this.model = model;
        setId("drill");
        getStyleClass().addAll(Style.PANEL, "drill");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        setTop(head(Buttons.named(words, back)));
        setCenter(body);
        Dimming.when(model.reading().map(Reading::running), tabs);
        model.reading().addListener((property, before, now) -> show());
        model.subject().addListener((property, before, now) -> show());
        model.sorting().addListener((property, before, now) -> tables.forEach(t -> t.hear(now)));
        words.language().addListener((property, before, now) -> show());
        tabs.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!filling && now != null) {
                model.part().set((Part) now.getUserData());
            }
        });
        model.part().addListener((property, before, now) -> select());
    }

    private Node head(Button back) {
        back.setId("drill-back");
        back.setGraphic(Icon.of(Feather.ARROW_LEFT));
        back.getStyleClass().add("small");
        back.setMinWidth(Region.USE_PREF_SIZE);
        var heading = said("drill-heading", Style.HEADING, this::heading);
        var cell = said("drill-cell", Style.CAPTION, this::cell);
        var note = said("drill-note", Style.CAPTION,
                s -> s.measure() == Measure.COVERAGE ? words.texts().get("window.drill.coverage") : "");
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        var row = new HBox(12, back, new VBox(2, heading, cell, note));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("panel-head");
        return row;
    }

    private interface Said {
        String of(Subject subject);
    }

    private Label said(String id, String style, Said said) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add(style);
        label.textProperty().bind(words.say(model.subject(), s -> s.map(said::of).orElse("")));
        return label;
    }

    private String heading(Subject subject) {
        var said = new SubjectWords(words.texts());
        return words.texts().get("window.drill.heading", words.labels().name(subject.measure()), said.name(subject), said.period(subject));
    }

    private String cell(Subject subject) {
        return words.texts().get("window.drill.cell", words.figures().value(subject.measure(), subject.value()),
                new SubjectWords(words.texts()).parts(subject), words.labels().formula(subject.measure()));
    }

    private void show() {
        Optional<Drilled> drilled = model.answer();
        Optional<Throwable> failure = model.reading().get().failure();
        if (model.subject().get().isEmpty()) {
            tables = List.of();
            tabs.getTabs().clear();
            body.getChildren().clear();
        } else if (failure.isPresent()) {
            body.getChildren().setAll(Failure.panel(words, failure.get()));
        } else if (drilled.isPresent()) {
            fill(drilled.get());
        } else {
            body.getChildren().setAll(EmptyPanel.working(words.text("window.reading_drill")));
        }
    }

    private void fill(Drilled drilled) {
        filling = true;
        var sheets = new Sheets(drilled, words.texts());
        tables = drilled.parts().stream().map(part -> new SheetTable(words, model, sheets.sheet(part))).toList();
        tabs.getTabs().setAll(tables.stream().map(this::tab).toList());
        body.getChildren().setAll(tabs);
        filling = false;
        select();
    }

    private Tab tab(SheetTable table) {
        var tab = new Tab(words.texts().get("window.drill." + table.part().code()), table.node());
        tab.setUserData(table.part());
        return tab;
    }

    private void select() {
        tabs.getTabs().stream().filter(t -> t.getUserData() == model.part().get()).findFirst().ifPresent(tab -> {
            tabs.getSelectionModel().select(tab);
            tab.getContent().requestFocus();
        });
    }
}
