package sanwei.ui.explore;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import sanwei.chart.ChartKind;
import sanwei.chart.pivot.Drawing;
import sanwei.dataset.Category;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Measure;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.ui.inspect.Subject;
import sanwei.ui.scope.Question;
import sanwei.ui.scope.ScopeModel;
import sanwei.ui.scope.Setting;
import sanwei.ui.task.Activities;
import sanwei.ui.task.Latest;
import sanwei.ui.task.Reading;
import sanwei.ui.task.Threads;
import sanwei.work.Message;

/** Keeps the grid up with the scope and the layout, and knows which rows are unfolded, in which order, and chosen. */
public final class ExploreModel {

    private final ScopeModel scope;
    private final Latest<GridQuestion, Grid> reading;
    private final ReadOnlyObjectWrapper<Layout> layout = new ReadOnlyObjectWrapper<>(Layout.FIRST);
    private final ReadOnlyObjectWrapper<Optional<Face>> face = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Set<String>> chosen = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Drawing> chart = new SimpleObjectProperty<>(Drawing.usual(ChartKind.LINE));
    private final ChartModel charts;
    private final ReadOnlyObjectWrapper<Layout> wanted = new ReadOnlyObjectWrapper<>(Layout.FIRST);
    private final CellModel cell;
    private Optional<GridQuestion> asked = Optional.empty();
    private Set<String> unfolded = Set.of();

    public ExploreModel(Threads threads, Activities activities, ScopeModel scope, Latest.Work<Question, PivotTable> pivot) {
        this.scope = scope;
        reading = new Latest<>(threads, activities, asked -> Message.of("window.reading_grid"), (asked, job) -> asked.answer(pivot, job));
        cell = new CellModel(threads, activities, pivot, face);
        scope.setting().addListener((property, before, now) -> ask());
        reading.reading().addListener((property, before, now) -> arrange());
        wanted.addListener((property, before, now) -> ask());
        charts = new ChartModel(threads, activities, this);
    }

    private void ask() {
        scope.setting().get().ifPresent(s -> {
            layout.set(fitting(s));
            GridQuestion next = GridQuestion.of(s, layout.get());
            if (isKnown(next)) {
                arrange();
            } else {
                cell.drill().close();
                asked = Optional.of(next);
                reading.ask(next);
            }
        });
    }

    /** Whether the question is answered already, or about to be. */
    private boolean isKnown(GridQuestion next) {
        Reading<GridQuestion, Grid> now = reading.reading().get();
        return now.running() ? asked.equals(Optional.of(next)) : now.failure().isEmpty() && now.answered().filter(a -> a.question().equals(next)).isPresent();
    }

    private Layout fitting(Setting setting) {
        List<RegionLevel> levels = setting.levels();
        Layout known = wanted.get().among(levels);
        return setting.level().map(within -> known.below(within, levels)).orElse(known);
    }

    /** Lays out the answer; one that is no longer asked for stays as it is. */
    private void arrange() {
        reading.reading().get().answered().filter(a -> asked.equals(Optional.of(a.question()))).ifPresent(
                a -> face.set(Optional.of(Face.of(a.answer(), layout.get(), unfolded))));
        cell.show(onScreen());
    }

    /** Looks at a cell that another screen found: in a grid that tells apart what its table does. */
    public void open(Subject found) {
        PivotSpec spec = found.table().spec();
        String row = Grid.key(found.table(), found.cell().region(), found.cell().category());
        chosen.set(Set.of(row));
        cell.lookAt(new Spot(Optional.of(row), Optional.of(found.period()), Optional.of(found.measure())));
        wanted.set(wanted.get().showing(new Layout.Cut(List.of(found.measure()), spec.time(), spec.region(), Optional.empty(), spec.category())));
    }

    /** The cell that the user looks at. */
    public CellModel cell() {
        return cell;
    }

    public ReadOnlyObjectProperty<Layout> layout() {
        return layout.getReadOnlyProperty();
    }

    public void change(UnaryOperator<Layout> change) {
        Layout next = change.apply(layout.get());
        // a level that only the scope forced is not what the user wants
        boolean same = next.region().equals(layout.get().region()) && next.downTo().equals(layout.get().downTo());
        wanted.set(same ? next.withRegions(wanted.get().region(), wanted.get().downTo()) : next);
    }

    /** The layout that the user asked for; what is shown fits it to the scope. */
    public ReadOnlyObjectProperty<Layout> wanted() {
        return wanted.getReadOnlyProperty();
    }

    /** Makes the layout what it was at another moment. */
    public void restore(Layout other) {
        wanted.set(other);
    }

    /** What is on the screen beside the scope, to be brought back at another time. */
    public Shown shown() {
        return new Shown(wanted.get(), chart.get(), unfolded, chosen.get(), cell.spot().measure());
    }

    /** Brings back what was on the screen; what the dataset does not have is not to be seen. */
    public void show(Shown other) {
        unfolded = other.unfolded();
        chart.set(other.drawing());
        chosen.set(other.chosen());
        Optional<String> only = other.chosen().stream().findFirst().filter(key -> other.chosen().size() == 1);
        cell.lookAt(new Spot(only, Optional.empty(), other.measure()));
        wanted.set(other.layout());
        arrange();
    }

    /** Shows a measure in the layout that is there. */
    public void choose(Measure measure) {
        change(l -> l.withMeasure(measure));
    }

    /** Shows a measure with the members of a category under each region. */
    public void choose(Measure measure, Optional<Category> category) {
        change(l -> l.withMeasures(List.of(measure)).withCategory(category));
    }

    /** Whether the latest question is answered. */
    public boolean isSettled() {
        return reading.isSettled() && cell.isSettled() && charts.isSettled();
    }

    ReadOnlyObjectProperty<Reading<GridQuestion, Grid>> reading() {
        return reading.reading();
    }

    /** The answer as it lies on the screen, none where the latest question failed. */
    Optional<Face> onScreen() {
        return reading.reading().get().failure().isPresent() ? Optional.empty() : face.get();
    }

    Optional<Grid> grid() {
        return face.get().map(Face::grid);
    }

    /** The answer as it lies on the screen; empty until there is one. */
    ReadOnlyObjectProperty<Optional<Face>> face() {
        return face.getReadOnlyProperty();
    }

    /** Moves a row some steps down among those beside it, up for steps below zero: the order is the user's own then. */
    void move(Row row, int steps) {
        grid().ifPresent(g -> change(l -> l.withOrder(l.order().moved(g, row, steps))));
    }

    /** Moves a row over some of the lines shown, those that lie under others not counted. */
    void moveOver(Row row, int lines) {
        face.get().ifPresent(f -> {
            int from = f.rows().indexOf(row);
            int to = Math.clamp(from + lines, 0, f.rows().size() - 1);
            int passed = (int) f.rows().subList(Math.min(from, to), Math.max(from, to) + 1).stream().filter(r -> r.parent() == row.parent()).count() - 1;
            move(row, lines < 0 ? -passed : passed);
        });
    }

    boolean isUnfolded(Row row) {
        return grid().map(g -> unfolded.contains(g.key(row))).orElse(false);
    }

    /** Unfolds a folded row and folds an unfolded one. */
    void fold(Row row) {
        fold(row, !isUnfolded(row));
    }

    void fold(Row row, boolean unfold) {
        grid().filter(g -> row.branch()).ifPresent(g -> {
            Set<String> keys = new HashSet<>(unfolded);
            if (unfold) {
                keys.add(g.key(row));
            } else {
                keys.remove(g.key(row));
            }
            unfolded = Set.copyOf(keys);
            arrange();
        });
    }

    /** Keys of the rows that the chart is about; none for the total. */
    public ObjectProperty<Set<String>> chosen() {
        return chosen;
    }

    /** The rows that the chart is about, in the order in which they are seen. */
    List<Row> chosenRows() {
        return face.get().map(f -> f.rows().stream().filter(r -> chosen.get().contains(f.grid().key(r))).toList()).orElse(List.of());
    }

    /** How the chosen rows are drawn. */
    public ObjectProperty<Drawing> chart() {
        return chart;
    }

    ChartModel charts() {
        return charts;
    }

    /** Levels that tell the parts of the scope apart. */
    List<RegionLevel> levels() {
        return scope.setting().get()
                .map(s -> s.levels().stream().filter(l -> s.level().map(within -> l.compareTo(within) > 0).orElse(true)).toList())
                .orElse(List.of());
    }
}
