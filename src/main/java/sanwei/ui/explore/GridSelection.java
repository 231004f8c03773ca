package sanwei.ui.explore;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TablePosition;
import org.controlsfx.control.tableview2.TableView2;

/** Which cells of the grid are selected: tells the model, and finds them again in another reading. */
final class GridSelection {

    private final TableView2<Slot> table;
    private final ExploreModel model;
    private boolean keeping;

    GridSelection(TableView2<Slot> table, ExploreModel model) {
        this.table = table;
        this.model = model;
        table.getSelectionModel().getSelectedCells().addListener((ListChangeListener<Object>) c -> choose());
    }

    private void choose() {
        if (!keeping) {
            model.face().get().ifPresent(face -> {
                model.chosen().set(face.keys(lines().stream()).collect(Collectors.toUnmodifiableSet()));
                look(face);
            });
        }
    }

    /** The cell selected last is the one looked at; a name stands for its line. */
    @SuppressWarnings("rawtypes")
    private void look(Face face) {
        List<TablePosition> selected = table.getSelectionModel().getSelectedCells();
        if (!selected.isEmpty() && selected.getLast().getRow() < table.getItems().size()) {
            TablePosition last = selected.getLast();
            Slot line = table.getItems().get(last.getRow());
            model.lookAt(face.spot(last.getColumn() > 0 ? line.and(face.headings().get(last.getColumn() - 1)) : line));
        }
    }

    /** Fills the table anew and selects in it what was selected before. */
    void keep(Runnable fill) {
        keeping = true;
        Set<String> chosen = model.chosen().get();
        Set<Integer> at = at(TablePosition::getColumn);
        fill.run();
        table.getSelectionModel().clearSelection();
        model.face().get().ifPresent(face -> face.linesOf(chosen).forEach(line -> (at.isEmpty() ? Set.of(0) : at).forEach(
                c -> table.getSelectionModel().select(line, table.getColumns().get(Math.min(c, table.getColumns().size() - 1))))));
        keeping = false;
    }

    /** The selected lines, from the top. */
    List<Slot> lines() {
        return at(TablePosition::getRow).stream().filter(r -> r < table.getItems().size()).map(table.getItems()::get).toList();
    }

    /** The headings over selected cells, from the left; those over names do not count. */
    List<Slot> headings() {
        Optional<Face> face = model.face().get();
        return at(TablePosition::getColumn).stream().filter(c -> c > 0).flatMap(c -> face.stream().map(f -> f.headings().get(c - 1))).toList();
    }

    private Set<Integer> at(ToIntFunction<TablePosition<?, ?>> part) {
        var at = new TreeSet<Integer>();
        for (TablePosition<?, ?> selected : table.getSelectionModel().getSelectedCells()) {
            at.add(Math.max(0, part.applyAsInt(selected)));
        }
        return at;
    }
}
