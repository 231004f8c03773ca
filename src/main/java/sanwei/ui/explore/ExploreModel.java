package sanwei.ui.explore;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import sanwei.chart.ChartSpec;
import sanwei.dataset.Category;
import sanwei.dataset.RegionLevel;
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

    /** What is asked in the background. */
    record Asked(Setting setting, PivotSpec spec) {

        static Asked of(Setting setting, Layout layout) {
            return new Asked(setting, setting.scope().question(layout.measures(), layout.grain())
                    .withDays(setting.scope().firstDay(), setting.scope().lastDay())
                    .withRegion(layout.region())
                    .withCategory(layout.category()));
        }
    }

    private final ScopeModel scope;
    private final Latest.Work<Question, PivotTable> pivot;
    private final Latest<Asked, Grid> reading;
    private final ReadOnlyObjectWrapper<Layout> layout = new ReadOnlyObjectWrapper<>(Layout.FIRST);
    private final ReadOnlyObjectWrapper<Optional<Face>> face = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<RowOrder> order = new SimpleObjectProperty<>(RowOrder.AS_IN_DATASET);
    private final ObjectProperty<Set<String>> chosen = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<ChartSpec.Kind> chart = new SimpleObjectProperty<>(ChartSpec.Kind.LINE);
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
        reading.reading().addListener((property, before, now) -> arrange());
        order.addListener((property, before, now) -> arrange());
        wanted.addListener((property, before, now) -> {
            order.set(RowOrder.AS_IN_DATASET);
            ask();
        });
        spot.addListener((property, before, now) -> look());
    }

    private Grid read(Asked asked, Job job) {
        PivotTable table = pivot.answer(new Question(asked.setting(), asked.spec()), job);
        Optional<PivotTable> years = asked.spec().time() == Grain.YEAR
                ? Optional.empty()
                : Optional.of(pivot.answer(new Question(asked.setting(), asked.spec().withTime(Grain.YEAR)), job));
        return Grid.of(asked.setting(), table, years);
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
        Layout asked = wanted.get();
        Layout known = asked.region().map(levels::contains).orElse(true) ? asked : asked.withRegion(Optional.empty());
        return setting.level().map(within -> known.below(within, levels)).orElse(known);
    }

    /** Lays out the answer; one that is no longer asked for stays as it is. */
    private void arrange() {
        reading.reading().get().answered().filter(a -> asked.equals(Optional.of(a.question()))).ifPresent(a -> {
            face.set(Optional.of(Face.of(a.answer(), layout.get(), order.get().arrange(a.answer(), unfolded))));
            look();
        });
    }

    private void look() {
        subject.set(face.get().flatMap(spot.get()::in));
    }

    /** The row and column that the user looks at. */
    void lookAt(Spot where) {
        spot.set(where);
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
        boolean sameRegion = next.region().equals(layout.get().region());
        wanted.set(sameRegion ? next.withRegion(wanted.get().region()) : next);
    }

    /** The layout that the user asked for; what is shown fits it to the scope. */
    public ReadOnlyObjectProperty<Layout> wanted() {
        return wanted.getReadOnlyProperty();
    }

    /** Makes the layout what it was at another moment. */
    public void restore(Layout other) {
        wanted.set(other);
    }

    /** Shows a measure with the members of a category under each region. */
    public void choose(Measure measure, Optional<Category> category) {
        change(l -> l.withMeasures(List.of(measure)).withCategory(category));
    }

    /** Whether the latest question is answered. */
    public boolean isSettled() {
        return reading.isSettled() && inspector.isSettled() && drill.isSettled();
    }

    ReadOnlyObjectProperty<Reading<Asked, Grid>> reading() {
        return reading.reading();
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

    ObjectProperty<RowOrder> order() {
        return order;
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
    public ObjectProperty<ChartSpec.Kind> chart() {
        return chart;
    }

    /** Levels that tell the parts of the scope apart. */
    List<RegionLevel> levels() {
        return scope.setting().get()
                .map(s -> s.levels().stream().filter(l -> s.level().map(within -> l.compareTo(within) > 0).orElse(true)).toList())
                .orElse(List.of());
    }
}
