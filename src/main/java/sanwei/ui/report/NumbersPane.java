package sanwei.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import sanwei.report.outline.Draft;
import sanwei.report.outline.Mark;
import sanwei.ui.control.Icon;
import sanwei.ui.control.Named;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** The numbers of the moment in a text, the old ones, and what else is to be known of it; each leads to its place in the text. */
final class NumbersPane extends ScrollPane {

    private static final double HEIGHT = 110;

    private final Words words;
    private final Consumer<Mark> onPick;
    private final VBox rows = new VBox(2);

    NumbersPane(Words words, Consumer<Mark> onPick) {
        this.words = words;
        this.onPick = onPick;
        setId("report-numbers");
        setContent(rows);
        setFitToWidth(true);
        setMaxHeight(HEIGHT);
        setMinHeight(Region.USE_PREF_SIZE);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("views-scroll");
        managedProperty().bind(visibleProperty());
        show(Optional.empty());
    }

    void show(Optional<Draft.Made> made) {
        List<Node> shown = new ArrayList<>();
        made.ifPresent(m -> {
            String text = m.item().wording().map(w -> w.text()).orElse("");
            m.marks().forEach(mark -> shown.add(row(mark, text.substring(mark.start(), mark.end()))));
            if (Marks.isStale(m)) {
                shown.add(said(words.texts().get("compose.stale", m.proposed())));
            }
            if (m.marks().isEmpty()) {
                m.problems().forEach(problem -> shown.add(said(words.texts().say(problem))));
            }
        });
        rows.getChildren().setAll(shown);
        setVisible(!shown.isEmpty());
    }

    private Node row(Mark mark, String written) {
        String said = switch (mark) {
            case Mark.Live(int start, int end, String value) -> words.texts().get("compose.number.live", written, value);
            case Mark.Unknown(int start, int end, var why) -> words.texts().get("compose.number.unknown", written, why);
            case Mark.Stale(int start, int end, String number) -> words.texts().get("compose.number.stale", number);
        };
        boolean good = mark instanceof Mark.Live;
        var row = Named.named(new Button(said, good ? null : Icon.of(Feather.ALERT_TRIANGLE)), words.text("compose.number.show", said));
        row.getStyleClass().addAll(Style.QUIET, "small", good ? "report-live" : "report-old");
        row.setWrapText(true);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMinHeight(Region.USE_PREF_SIZE);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setOnAction(e -> onPick.accept(mark));
        return row;
    }

    private static Node said(String text) {
        var said = new Label(text, Icon.of(Feather.ALERT_TRIANGLE));
        said.getStyleClass().add("report-said");
        said.setWrapText(true);
        said.setMaxWidth(Double.MAX_VALUE);
        said.setMinHeight(Region.USE_PREF_SIZE);
        return said;
    }
}
