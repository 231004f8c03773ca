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
import sanwei.band.Scale;
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
    private Bands tuned = Bands.STANDARD;
    private Bands before = Bands.STANDARD;
    private TimeNode node = new TimeNode.Any();
    private boolean held;
    private Layout wanted = Layout.FIRST;

    public BandModel(Threads threads, Activities activities, ScopeModel scope, Latest.Work<Question, PivotTable> pivot) {
        this.scope = scope;
        this.pivot = pivot;
        reading = new Latest<>(threads, activities, asked -> Message.of("band.reading"), this::read);
        scope.setting().addListener((property, old, now) -> {
            follow(scope.bands());
            ask();
        });
        reading.reading().addListener((property, old, now) -> tryAnew());
    }

    private Read read(Asked asked, Job job) {
        Layout of = asked.layout();
        List<Measure> measures = Stream.concat(Stream.of(of.measure()), BandCells.FOLLOWED.stream()).distinct().toList();
        PivotSpec spec = asked.setting().scope().question(measures, of.grain())
                .withDays(asked.setting().scope().firstDay(), asked.setting().scope().lastDay())
                .withRegion(of.region());
        PivotTable table = pivot.answer(new Question(asked.setting(), spec), job);
        Setting setting = asked.setting();
        return new Read(setting, of, table, BandCells.of(table, of.measure(), setting.bands(), setting.opened().market().records().seasons()));
    }

    private void ask() {
        scope.setting().get().ifPresent(s -> {
            layout.set(wanted.among(levels()));
            reading.ask(new Asked(s, layout.get()));
        });
    }

    private void tryAnew() {
        tried.set(reading.reading().get().answer().map(r -> Tried.of(r, tuned, node, before)));
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
        before = tuned;
        tryAnew();
    }

    /** Of all measures, with the edges where they are right now. */
    Bands bands() {
        return tuned;
    }

    /** Of the measure on the screen. */
    BandPolicy policy() {
        return tuned.policy(measure());
    }

    /** What the edges are of: the measure that was read last. */
    public Measure measure() {
        return tried.get().map(Tried::measure).orElse(layout.get().measure());
    }

    /** The band in hand; of stock-to-sales for a mean month. */
    public Band band() {
        return policy().bandOf(node);
    }

    /** Where the edges of the measure on the screen may lie. */
    Scale scale() {
        return Scale.of(measure());
    }

    /** An edge is taken in hand: what comes is compared with what is now, and {@link #takeBack} returns to it. */
    void hold() {
        held = true;
        before = tuned;
        tryAnew();
    }

    /** Whether an edge is in hand and was not taken back. */
    boolean isHeld() {
        return held;
    }

    /** Puts the band in hand in force. */
    void letGo() {
        held = false;
        if (!scope.bands().equals(tuned)) {
            scope.judgeBy(tuned);
        }
    }

    /** Moves an edge as near to the value as it may go; it is in force once no edge is in hand. */
    public void move(Edge edge, double value) {
        Band moved = edge.move(band(), value, scale());
        if (!moved.equals(band())) {
            tune(measure(), policy().with(node, moved));
        }
    }

    private void tune(Measure measure, BandPolicy policy) {
        tuned = tuned.with(measure, policy);
        tryAnew();
        if (!held) {
            letGo();
        }
    }

    /** Returns to the bands before an edge was last taken in hand. */
    void takeBack() {
        held = false;
        tuned = before;
        tryAnew();
        letGo();
    }

    /** Puts another policy in force. */
    void use(Measure measure, BandPolicy policy) {
        held = false;
        before = tuned;
        tune(measure, policy);
    }

    /** The standard band again, for a season or month the one of all periods. */
    void reset() {
        use(measure(), policy().reset(node, Bands.standard(measure()).standard()));
    }

    /** The bands in force were changed, here or elsewhere. */
    private void follow(Bands inForce) {
        if (!held && !inForce.equals(tuned)) {
            before = tuned;
            tuned = inForce;
            tryAnew();
        }
    }
}
