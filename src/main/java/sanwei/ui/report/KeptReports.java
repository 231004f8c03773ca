package sanwei.ui.report;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import sanwei.ui.action.Buttons;
import sanwei.ui.control.Icon;
import sanwei.ui.control.Named;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;
import sanwei.workspace.SavedReport;

/** Names the report in hand, begins another one, and lists those of the dataset, the one worked on last first. */
final class KeptReports extends VBox {

    private static final double WIDTH = 420;
    private static final double HEIGHT = 300;

    private final Words words;
    private final ReportsModel reports;
    private final Runnable done;
    private final TextField name = new TextField();
    private final VBox rows = new VBox(8);
    private final ChangeListener<Object> follow = (property, before, now) -> show();

    /** @param done told when a report was chosen */
    KeptReports(Words words, ReportsModel reports, ReportActions actions, Runnable done) {
        super(12);
        this.words = words;
        this.reports = reports;
        this.done = done;
        setId("reports-panel");
        getStyleClass().add(Style.PICKER);
        setPrefWidth(WIDTH);
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HEIGHT);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("views-scroll");
        var fresh = new FlowPane(8, 8, Buttons.named(words, actions.goOn()), Buttons.named(words, actions.begin()));
        getChildren().addAll(naming(), fresh, scroll);
        reports.all().addListener(new WeakChangeListener<>(follow));
        show();
    }

    /** The name of the report in hand. */
    @Override
    public void requestFocus() {
        name.requestFocus();
    }

    private Node naming() {
        name.setId("report-name");
        name.setText(reports.inHand().get().flatMap(InHand::kept).map(k -> k.title().name()).orElse(""));
        Named.named(name, words.text("compose.name"));
        name.promptTextProperty().bind(words.text("compose.name.prompt"));
        HBox.setHgrow(name, Priority.ALWAYS);
        var save = new Button();
        save.setId("report-name-save");
        save.textProperty().bind(words.text("compose.name.save"));
        save.getStyleClass().add("accent");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(e -> name());
        name.setOnAction(e -> name());
        var row = new HBox(8, name, save);
        row.setAlignment(Pos.CENTER_LEFT);
        var caption = new Label();
        caption.textProperty().bind(words.text("compose.name"));
        caption.getStyleClass().add(Style.CAPTION);
        caption.setLabelFor(name);
        return new VBox(2, caption, row);
    }

    private void name() {
        reports.name(name.getText());
        done.run();
    }

    private void show() {
        List<SavedReport> kept = reports.kept();
        rows.getChildren().setAll(kept.isEmpty() ? List.of(none()) : kept.stream().map(this::row).toList());
    }

    private Node none() {
        var none = new Label();
        none.textProperty().bind(words.text("compose.none"));
        none.setWrapText(true);
        none.setMinHeight(Region.USE_PREF_SIZE);
        return none;
    }

    private Node row(SavedReport report) {
        String said = new ReportWords(words.texts()).name(report);
        var open = Named.hinted(new Button(said), words.text("compose.take_up", said));
        open.getStyleClass().addAll(Style.QUIET, "view-open", "report-open");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setAlignment(Pos.CENTER_LEFT);
        open.setOnAction(e -> {
            done.run();
            reports.takeUp(report);
        });
        var about = new Label(new ReportWords(words.texts()).about(report, isInHand(report)));
        about.getStyleClass().add(Style.CAPTION);
        var text = new VBox(open, about);
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(4, text, button(said, Feather.TRASH_2, () -> reports.delete(report)));
    }

    private boolean isInHand(SavedReport report) {
        return reports.inHand().get().flatMap(InHand::kept).equals(Optional.of(report));
    }

    private Button button(String said, Ikon ikon, Runnable action) {
        var button = Named.hinted(new Button(), words.text("compose.delete", said));
        button.setGraphic(Icon.of(ikon));
        button.getStyleClass().addAll(Style.QUIET, "small", "report-delete");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }
}
