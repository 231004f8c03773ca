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
        model.cell().subject().addListener((property, before, now) -> reach());
        model.cell().picked().addListener((property, before, now) -> now.ifPresent(this::pick));
    }

    /** Selects the cell there, in all lines that are selected where it is in one of several: they stay together. */
    private void pick(Spot where) {
        model.face().get().ifPresent(face -> face.find(where).ifPresent(at -> {
            Set<String> chosen = model.chosen().get();
            boolean among = chosen.size() > 1 && where.row().filter(chosen::contains).isPresent();
            keeping = true;
            table.getSelectionModel().clearSelection();
            keeping = false;
            List<Integer> lines = among ? face.linesOf(chosen) : List.of(at.line());
            lines.stream().filter(line -> line != at.line()).forEach(line -> select(line, at.heading()));
            select(at.line(), at.heading());
            table.scrollTo(at.line());
            table.scrollToColumnIndex(1 + at.heading());
        }));
    }

    private void select(int line, int heading) {
        table.getSelectionModel().select(line, table.getColumns().get(1 + heading));
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
            model.cell().lookAt(face.spot(last.getColumn() > 0 ? line.and(face.headings().get(last.getColumn() - 1)) : line));
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

    /** Selects the cell that is looked at, where it was found elsewhere. */
    private void reach() {
        model.face().get().filter(face -> face.lines().equals(table.getItems())).ifPresent(face -> {
            for (int line = 0; line < face.lines().size(); line++) {
                for (int heading = 0; heading < face.headings().size(); heading++) {
                    if (face.spot(face.lines().get(line).and(face.headings().get(heading))).equals(model.cell().spot())) {
                        reach(line, heading + 1);
                    }
                }
            }
        });
    }

    private void reach(int line, int column) {
        if (!table.getSelectionModel().isSelected(line, table.getColumns().get(column))) {
            keeping = true;
            table.getSelectionModel().clearAndSelect(line, table.getColumns().get(column));
            keeping = false;
            table.scrollTo(line);
            table.scrollToColumnIndex(column);
        }
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
