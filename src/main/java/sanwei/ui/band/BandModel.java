package sanwei.ui.band;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import sanwei.band.BandCells;
import sanwei.band.BandPolicy;
import sanwei.band.Bands;
import sanwei.band.Edge;
import sanwei.band.TimeNode;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.time.Grain;
import sanwei.ui.scope.Question;
import sanwei.ui.scope.ScopeModel;
import sanwei.ui.scope.Setting;
import sanwei.ui.task.Activities;
import sanwei.ui.task.Latest;
import sanwei.ui.task.Reading;
import sanwei.ui.task.Threads;
import sanwei.work.Job;
import sanwei.work.Message;

/** Keeps the cells up with the scope, and tries the band on them whenever an edge moves: that is quick enough to be done at once. */
public final class BandModel {

    /** What is asked in the background. */
    record Asked(Setting setting, Layout layout) {}

    private final ScopeModel scope;
    private final Latest.Work<Question, PivotTable> pivot;
    private final Latest<Asked, Read> reading;
    private final ReadOnlyObjectWrapper<Layout> layout = new ReadOnlyObjectWrapper<>(Layout.FIRST);
    private final ReadOnlyObjectWrapper<Optional<Tried>> tried = new ReadOnlyObjectWrapper<>(Optional.empty());
    private BandPolicy policy = Bands.standard(Measure.MOVEMENT_HOUSEHOLDS);
    private BandPolicy before = Bands.standard(Measure.MOVEMENT_HOUSEHOLDS);
    private TimeNode node = new TimeNode.Any();
    private boolean held;
    private Layout wanted = Layout.FIRST;

    public BandModel(Threads threads, Activities activities, ScopeModel scope, Latest.Work<Question, PivotTable> pivot) {
        this.scope = scope;
        this.pivot = pivot;
        reading = new Latest<>(threads, activities, asked -> Message.of("band.reading"), this::read);
        scope.setting().addListener((property, old, now) -> ask());
        reading.reading().addListener((property, old, now) -> tryAnew());
    }

    private Read read(Asked asked, Job job) {
        Layout of = asked.layout();
        List<Measure> measures = Stream.concat(Stream.of(of.measure()), BandCells.FOLLOWED.stream()).toList();
        PivotSpec spec = asked.setting().scope().question(measures, of.grain())
                .withDays(asked.setting().scope().firstDay(), asked.setting().scope().lastDay())
                .withRegion(of.region());
        PivotTable table = pivot.answer(new Question(asked.setting(), spec), job);
        return new Read(asked.setting(), of, table, BandCells.of(table, of.measure()));
    }

    private void ask() {
        scope.setting().get().ifPresent(s -> {
            layout.set(wanted.among(levels()));
            reading.ask(new Asked(s, layout.get()));
        });
    }

    private void tryAnew() {
        tried.set(reading.reading().get().answer().map(r -> Tried.of(r, policy, node, before)));
    }

    public ReadOnlyObjectProperty<Layout> layout() {
        return layout.getReadOnlyProperty();
    }

    void change(UnaryOperator<Layout> change) {
        wanted = change.apply(layout.get());
        ask();
    }

    void choose(Measure measure) {
        change(l -> l.withMeasure(measure));
    }

    /** Shows a measure by the regions of a level and the periods of a length. */
    public void choose(Measure measure, RegionLevel region, Grain grain) {
        change(l -> new Layout(measure, grain, Optional.of(region)));
    }

    /** Levels that tell the parts of the scope apart. */
    List<RegionLevel> levels() {
        return scope.setting().get()
                .map(s -> Layout.LEVELS.stream()
                        .filter(s.levels()::contains)
                        .filter(l -> s.level().map(within -> l.compareTo(within) > 0).orElse(true))
                        .toList())
                .orElse(List.of());
    }

    ReadOnlyObjectProperty<Reading<Asked, Read>> reading() {
        return reading.reading();
    }

    /** Whether the latest question is answered. */
    public boolean isSettled() {
        return reading.isSettled();
    }

    /** The band tried on the latest answer; empty until there is one. */
    ReadOnlyObjectProperty<Optional<Tried>> tried() {
        return tried.getReadOnlyProperty();
    }

    TimeNode node() {
        return node;
    }

    /** Which periods the edges are set for. */
    void choose(TimeNode other) {
        held = false;
        node = other;
        before = policy;
        tryAnew();
    }

    public Band band() {
        return policy.bandOf(node);
    }

    /** An edge is taken in hand: what comes is compared with what is now, and {@link #takeBack} returns to it. */
    void hold() {
        held = true;
        before = policy;
        tryAnew();
    }

    /** Whether an edge is in hand and was not taken back. */
    boolean isHeld() {
        return held;
    }

    void letGo() {
        held = false;
    }

    /** Moves an edge as near to the rate as it may go. */
    public void move(Edge edge, double rate) {
        Band moved = edge.move(band(), rate);
        if (!moved.equals(band())) {
            policy = policy.with(node, moved);
            tryAnew();
        }
    }

    /** Returns to the bands before an edge was last taken in hand. */
    void takeBack() {
        held = false;
        policy = before;
        tryAnew();
    }

    /** The handbook's band again, for a season or month the one of all periods. */
    void reset() {
        held = false;
        before = policy;
        policy = policy.reset(node, Bands.standard(layout.get().measure()).standard());
        tryAnew();
    }
}
