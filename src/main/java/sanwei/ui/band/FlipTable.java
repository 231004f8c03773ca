package sanwei.ui.band;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import sanwei.ui.control.Named;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** The cells that the band classes otherwise than before, nearest to an edge first. */
final class FlipTable {

    private static final double ROW_HEIGHT = 26;

    private final Words words;
    private final TableView<Integer> table = new TableView<>();
    private Optional<Tried> shown = Optional.empty();

    FlipTable(Words words) {
        this.words = words;
        table.setId("flips");
        table.getStyleClass().add(Style.GRID);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        Named.named(table, words.text("band.flips"));
        var nothing = new Label();
        nothing.textProperty().bind(words.text("band.flips.none"));
        nothing.getStyleClass().add(Style.CAPTION);
        nothing.setWrapText(true);
        table.setPlaceholder(nothing);
        column("band.flips.region", 120, BandWords::region, Style.GRID_MEMBER);
        column("band.flips.period", 110, BandWords::period, Style.GRID_MEMBER);
        column("band.flips.value", 70, BandWords::value, Style.GRID_VALUE);
        column("band.flips.before", 90, (said, t, c) -> said.state(t.before().state(c)), Style.GRID_MEMBER);
        column("band.flips.now", 90, (said, t, c) -> said.state(t.reading().state(c)), Style.GRID_MEMBER);
        column("band.flips.distance", 90, BandWords::distance, Style.GRID_VALUE);
        words.language().addListener((property, before, now) -> table.refresh());
    }

    @FunctionalInterface
    private interface Said {
        String of(BandWords said, Tried tried, int cell);
    }

    private void column(String key, double width, Said said, String style) {
        var column = new TableColumn<Integer, String>();
        column.textProperty().bind(words.text(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add(style);
        column.setCellValueFactory(data -> new ReadOnlyStringWrapper(
                shown.map(t -> said.of(new BandWords(words.texts()), t, data.getValue())).orElse("")));
        table.getColumns().add(column);
    }

    TableView<Integer> node() {
        return table;
    }

    void show(Optional<Tried> tried) {
        shown = tried;
        table.getItems().setAll(tried.map(t -> Arrays.stream(t.flips()).boxed().toList()).orElseGet(List::of));
    }
}
