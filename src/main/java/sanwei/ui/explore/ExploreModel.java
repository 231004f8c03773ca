package sanwei.ui.explore;

import java.util.HashSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import sanwei.chart.ChartKind;
import sanwei.chart.pivot.Drawing;
import sanwei.dataset.Category;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Formula.When;
import sanwei.measure.Measure;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.time.Grain;
import sanwei.ui.drill.DrillModel;
import sanwei.ui.drill.Part;
import sanwei.ui.inspect.InspectorModel;
import sanwei.ui.inspect.Subject;
import sanwei.ui.scope.Question;
import sanwei.ui.scope.ScopeModel;
import sanwei.ui.scope.Setting;
import sanwei.ui.task.Activities;
import sanwei.ui.task.Latest;
import sanwei.ui.task.Reading;
import sanwei.ui.task.Threads;
import sanwei.work.Job;
import sanwei.work.Message;

/** Keeps the grid up with the scope and the layout, and knows which rows are unfolded, in which order, and chosen. */
public final class ExploreModel {

    /**
     * What is asked in the background.
     *
     * @param compared whether the periods before those that are shown are wanted too
     */
    record Asked(Setting setting, PivotSpec spec, boolean compared) {

        static Asked of(Setting setting, Layout layout) {
            return new Asked(setting, layout.question(setting.scope()), layout.order().looksBack());
        }
    }

    private final ScopeModel scope;
    private final Latest.Work<Question, PivotTable> pivot;
    private final Latest<Asked, Grid> reading;
    private final ReadOnlyObjectWrapper<Layout> layout = new ReadOnlyObjectWrapper<>(Layout.FIRST);
    private final ReadOnlyObjectWrapper<Optional<Face>> face = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Set<String>> chosen = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Drawing> chart = new SimpleObjectProperty<>(Drawing.usual(ChartKind.LINE));
    private final ChartModel charts;
    private final ReadOnlyObjectWrapper<Optional<Spot>> picked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Layout> wanted = new ReadOnlyObjectWrapper<>(Layout.FIRST);
    private final ReadOnlyObjectWrapper<Optional<Subject>> subject = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Spot> spot = new ReadOnlyObjectWrapper<>(Spot.NONE);
    private final ObservableValue<Measure> measure = Bindings.createObjectBinding(
            () -> face.get().map(f -> spot.get().measureIn(f)).orElse(Layout.FIRST.measure()), face, spot);
    private final InspectorModel inspector;
    private final DrillModel drill;
    private Optional<Asked> asked = Optional.empty();
    private Set<String> unfolded = Set.of();

    public ExploreModel(Threads threads, Activities activities, ScopeModel scope, Latest.Work<Question, PivotTable> pivot) {
        this.scope = scope;
        this.pivot = pivot;
        reading = new Latest<>(threads, activities, asked -> Message.of("window.reading_grid"), this::read);
        inspector = new InspectorModel(threads, activities, subject, pivot);
        drill = new DrillModel(threads, activities);
        scope.setting().addListener((property, before, now) -> ask());
        reading.reading().addListener((property, before, now) -> {
            arrange();
            look();
        });
        wanted.addListener((property, before, now) -> ask());
        spot.addListener((property, before, now) -> look());
        charts = new ChartModel(threads, activities, this);
    }

    private Grid read(Asked asked, Job job) {
        Optional<Grid.Answer> years = asked.spec().time() == Grain.YEAR ? Optional.empty() : Optional.of(answer(asked, asked.spec().withTime(Grain.YEAR), job));
        return Grid.of(asked.setting(), answer(asked, asked.spec(), job), years);
    }

    private Grid.Answer answer(Asked asked, PivotSpec spec, Job job) {
        Map<When, PivotTable> compared = new EnumMap<>(When.class);
        if (asked.compared()) {
            compared.put(When.BEFORE, pivot.answer(new Question(asked.setting(), spec, When.BEFORE), job));
            compared.put(When.YEAR_BEFORE, pivot.answer(new Question(asked.setting(), spec, When.YEAR_BEFORE), job));
        }
        return new Grid.Answer(pivot.answer(new Question(asked.setting(), spec), job), compared);
    }

    private void ask() {
        scope.setting().get().ifPresent(s -> {
            layout.set(fitting(s));
            Asked next = Asked.of(s, layout.get());
            if (isKnown(next)) {
                arrange();
            } else {
                drill.close();
                asked = Optional.of(next);
                reading.ask(next);
            }
        });
    }

    /** Whether the question is answered already, or about to be. */
    private boolean isKnown(Asked next) {
        Reading<Asked, Grid> now = reading.reading().get();
        return now.running() ? asked.equals(Optional.of(next)) : now.failure().isEmpty() && now.answered().filter(a -> a.question().equals(next)).isPresent();
    }

    private Layout fitting(Setting setting) {
        List<RegionLevel> levels = setting.levels();
        Layout known = wanted.get().among(levels);
        return setting.level().map(within -> known.below(within, levels)).orElse(known);
    }

    /** Lays out the answer; one that is no longer asked for stays as it is. */
    private void arrange() {
        reading.reading().get().answered().filter(a -> asked.equals(Optional.of(a.question()))).ifPresent(a -> {
            face.set(Optional.of(Face.of(a.answer(), layout.get(), unfolded)));
            look();
        });
    }

    private void look() {
        subject.set(onScreen().flatMap(spot.get()::in));
    }

    /** The row and column that the user looks at. */
    void lookAt(Spot where) {
        spot.set(where);
    }

    /** Looks at a cell that another screen found: in a grid that tells apart what its table does. */
    public void open(Subject cell) {
        PivotSpec spec = cell.table().spec();
        String row = Grid.key(cell.table(), cell.cell().region(), cell.cell().category());
        chosen.set(Set.of(row));
        spot.set(new Spot(Optional.of(row), Optional.of(cell.period()), Optional.of(cell.measure())));
        wanted.set(wanted.get().showing(new Layout.Cut(List.of(cell.measure()), spec.time(), spec.region(), Optional.empty(), spec.category())));
    }

    Spot spot() {
        return spot.get();
    }

    /** The cell that the user looks at, of the answer that is there. */
    public ReadOnlyObjectProperty<Optional<Subject>> subject() {
        return subject.getReadOnlyProperty();
    }

    public InspectorModel inspector() {
        return inspector;
    }

    public DrillModel drill() {
        return drill;
    }

    /** Takes the cell that the user looks at apart. */
    public void drill(Part first) {
        subject.get().ifPresent(cell -> drill.open(cell, first));
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
        return new Shown(wanted.get(), chart.get(), unfolded, chosen.get(), spot.get().measure());
    }

    /** Brings back what was on the screen; what the dataset does not have is not to be seen. */
    public void show(Shown other) {
        unfolded = other.unfolded();
        chart.set(other.drawing());
        chosen.set(other.chosen());
        Optional<String> only = other.chosen().stream().findFirst().filter(key -> other.chosen().size() == 1);
        spot.set(new Spot(only, Optional.empty(), other.measure()));
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
        return reading.isSettled() && inspector.isSettled() && drill.isSettled() && charts.isSettled();
    }

    ReadOnlyObjectProperty<Reading<Asked, Grid>> reading() {
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

    /** The measure that the user looks at. */
    ObservableValue<Measure> measure() {
        return measure;
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

    /** Looks at a cell that was pointed at outside the grid, which selects it. */
    void pick(Spot where) {
        lookAt(where);
        picked.set(Optional.of(where));
        picked.set(Optional.empty());
    }

    /** The cell to be selected in the grid, for a moment. */
    ReadOnlyObjectProperty<Optional<Spot>> picked() {
        return picked.getReadOnlyProperty();
    }

    /** Levels that tell the parts of the scope apart. */
    List<RegionLevel> levels() {
        return scope.setting().get()
                .map(s -> s.levels().stream().filter(l -> s.level().map(within -> l.compareTo(within) > 0).orElse(true)).toList())
                .orElse(List.of());
    }
}
