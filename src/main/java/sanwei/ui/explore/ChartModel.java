package sanwei.ui.explore;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import sanwei.chart.Mark;
import sanwei.chart.pivot.Drawing;
import sanwei.chart.pivot.PivotChart;
import sanwei.measure.Measure;
import sanwei.pivot.PivotRow;
import sanwei.ui.inspect.Subject;
import sanwei.ui.task.Activities;
import sanwei.ui.task.Latest;
import sanwei.ui.task.Reading;
import sanwei.ui.task.Threads;
import sanwei.work.Job;
import sanwei.work.Message;

/** Keeps the chart up with the grid, with the rows chosen in it, and with how somebody wants it drawn. */
final class ChartModel {

    /** What is drawn. */
    record Asked(Grid grid, Measure measure, List<PivotRow> rows, Drawing drawing) {}

    private final ExploreModel explore;
    private final Latest<Asked, PivotChart> reading;
    private Optional<Asked> asked = Optional.empty();

    ChartModel(Threads threads, Activities activities, ExploreModel explore) {
        this.explore = explore;
        reading = new Latest<>(threads, activities, a -> Message.of("chart.reading"), ChartModel::read);
        explore.face().addListener((property, before, now) -> ask());
        explore.cell().measure().addListener((property, before, now) -> ask());
        explore.chosen().addListener((property, before, now) -> ask());
        explore.chart().addListener((property, before, now) -> ask());
    }

    private static PivotChart read(Asked asked, Job job) {
        return PivotChart.of(asked.grid.setting().opened().pivot(), asked.grid.table(), asked.measure, asked.rows, asked.drawing, asked.grid.setting().bands(), job);
    }

    private void ask() {
        explore.grid().ifPresent(grid -> {
            var next = new Asked(grid, explore.cell().measure().getValue(), explore.chosenRows().stream().map(Row::inTable).toList(), drawing(grid));
            if (!asked.equals(Optional.of(next))) {
                asked = Optional.of(next);
                reading.ask(next);
            }
        });
    }

    private Drawing drawing(Grid grid) {
        return explore.chart().get().fitting(grid.table());
    }

    ReadOnlyObjectProperty<Reading<Asked, PivotChart>> reading() {
        return reading.reading();
    }

    /** What was asked for last. */
    Optional<Asked> asked() {
        return asked;
    }

    boolean isSettled() {
        return reading.isSettled();
    }

    /** The marks that stand for the cell that the user looks at. */
    Set<Mark> marked() {
        return reading.reading().get().answered()
                .flatMap(a -> explore.cell().subject().get().filter(s -> s.table() == a.question().grid.table()).map(Subject::cell).map(a.answer()::marks))
                .orElse(Set.of());
    }

    /** Looks at the cell that a mark stands for. */
    void pick(Mark mark) {
        reading.reading().get().answered().ifPresent(a -> a.answer().cell(mark).ifPresent(cell -> {
            Grid grid = a.question().grid;
            var row = new PivotRow(cell.region(), cell.category());
            Optional<String> key = grid.rows().stream().filter(r -> r.inTable().equals(row)).map(grid::key).findFirst();
            explore.cell().pick(new Spot(key, Optional.of(grid.table().periods().get(cell.period())), Optional.of(a.question().measure)));
        }));
    }
}
