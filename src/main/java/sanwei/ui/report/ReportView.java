package sanwei.ui.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import sanwei.report.outline.ReportKind;
import sanwei.time.Period;
import sanwei.ui.action.Action;
import sanwei.ui.action.Buttons;
import sanwei.ui.control.Choice;
import sanwei.ui.control.Context;
import sanwei.ui.control.Definition;
import sanwei.ui.control.Dimming;
import sanwei.ui.control.DropDown;
import sanwei.ui.control.EmptyPanel;
import sanwei.ui.control.Failure;
import sanwei.ui.export.ExportModel;
import sanwei.ui.export.ExportPanel;
import sanwei.ui.scope.ScopeWords;
import sanwei.ui.task.Reading;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** Puts a report together: its sections and their texts beside its pages as they will print. */
public final class ReportView extends BorderPane {

    private final Words words;
    private final ReportsModel reports;
    private final PreviewModel preview;
    private final ReportActions actions;
    private final PageActions turning;
    private final Addition addition;
    private final Action export;
    private final Action list;
    private final PagesPane pages;
    private final PagesPanel panel;
    private final StackPane body = new StackPane();
    private final EmptyPanel firstReading;
    private final EmptyPanel stopped;
    private final Choice<ReportKind> kind;
    private final Choice<Period> period;

    public ReportView(Words words, ReportsModel reports, PreviewModel preview, Supply supply, ExportModel exports) {
        this.words = words;
        this.reports = reports;
        this.preview = preview;
        actions = ReportActions.of(reports, preview);
        addition = new Addition(words, reports, preview, supply);
        pages = new PagesPane(words, preview);
        turning = PageActions.of(pages);
        firstReading = EmptyPanel.working(words.text("compose.first"));
        stopped = new EmptyPanel(Feather.PAUSE_CIRCLE, words.text("compose.stopped"), words.text("compose.stopped.reason"))
                .withStep(words.text("compose.again"), preview::again);
        kind = new Choice<>(words, words.text("compose.kind"), k -> new ReportWords(words.texts()).kind(k), reports::choose);
        period = new Choice<>(words, words.text("compose.period"), p -> new ReportWords(words.texts()).period(p, reports.isPartial(p)),
                reports::choose);
        var exporting = new DropDown(words.text("window.export"), words.text("action.reports.export"),
                d -> new ExportPanel<>(words, new ExportOfReport(words, reports, preview), exports));
        export = Action.of("reports.export", exporting.node()::fire).on("Shortcut+E").when(reports.inHand().map(Optional::isPresent));
        Buttons.tie(words, export, exporting.node());
        var kept = new DropDown(words.say(reports.all(), all -> words.texts().get("compose.reports", reports.kept().size())),
                words.text("action.reports.list"),
                this::kept);
        list = Action.of("reports.list", kept.node()::fire).on("Shortcut+S").when(reports.inHand().map(Optional::isPresent));
        Buttons.tie(words, list, kept.node());
        panel = new PagesPanel(words, pages, turning);
        setId("report");
        getStyleClass().add(Style.SCREEN);
        setTop(head(kept.node(), exporting.node()));
        setLeft(left());
        setCenter(body);
        Context.help(this, this::help);
        follow();
    }

    private void help() {
        Definition.show(kind.node(), words.texts().get("window.report"), words.texts().get("compose.help.essence"),
                words.texts().get("compose.help"));
    }

    private Node kept(DropDown in) {
        var panel = new KeptReports(words, reports, actions, in::close);
        Platform.runLater(panel::requestFocus);
        return panel;
    }

    private void follow() {
        sceneProperty().addListener((property, before, now) -> preview.look(now != null));
        Dimming.when(preview.composed().map(Reading::running), panel);
        reports.inHand().addListener((property, before, now) -> show());
        preview.composed().addListener((property, before, now) -> show());
        preview.printed().addListener((property, before, now) -> show());
        preview.stopped().addListener((property, before, now) -> show());
        show();
    }

    /** The commands of the screen. */
    public List<Action> actions() {
        List<Action> all = new ArrayList<>(List.of(addition.action()));
        all.addAll(actions.all());
        all.addAll(List.of(list, export));
        all.addAll(turning.all());
        return all;
    }

    private Node head(Node kept, Node exporting) {
        var heading = new Label();
        heading.setId("report-heading");
        heading.getStyleClass().add(Style.HEADING);
        heading.textProperty().bind(words.say(reports.inHand(), now -> now.map(h -> new ReportWords(words.texts()).heading(h.outline()))
                .orElseGet(() -> words.texts().get("window.report"))));
        var subject = new Label();
        subject.getStyleClass().add(Style.CAPTION);
        subject.textProperty().bind(words.say(preview.composed(), r -> r.answered()
                .map(a -> words.texts().get("compose.subject", new ScopeWords(words.texts()).products(a.question().setting())))
                .orElse("")));
        var names = new VBox(2, heading, subject);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        kind.node().setId("report-kind");
        period.node().setId("report-period");
        var files = new HBox(4, kept, exporting);
        files.setAlignment(Pos.CENTER_RIGHT);
        var head = new HBox(12, names, kind.node(), period.node(), files);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add(Style.SCREEN_HEAD);
        return head;
    }

    private Node left() {
        var left = new SplitPane(new OutlinePane(words, reports, preview, actions, addition.node()), new WordingPane(words, reports,
                preview, preview::setting));
        left.setOrientation(Orientation.VERTICAL);
        left.setDividerPositions(0.56);
        left.getStyleClass().add("report-left");
        return left;
    }

    private void show() {
        reports.inHand().get().ifPresent(now -> {
            kind.show(Arrays.asList(ReportKind.values()), now.outline().kind());
            period.show(reports.periods(now.outline().kind()), now.outline().period());
        });
        Optional<Throwable> failed = preview.composed().get().failure().or(() -> preview.printed().get().failure());
        if (reports.inHand().get().isEmpty()) {
            body.getChildren().setAll(new EmptyPanel(Feather.CALENDAR, words.text("band.no_period"), words.text("compose.no_lines")));
        } else if (failed.isPresent()) {
            body.getChildren().setAll(Failure.panel(words, failed.get()));
        } else if (preview.stopped().get()) {
            body.getChildren().setAll(stopped);
        } else if (preview.printed().get().answer().isEmpty()) {
            body.getChildren().setAll(firstReading);
        } else if (!body.getChildren().contains(panel)) {
            body.getChildren().setAll(panel);
        }
    }
}
