package sanwei.ui.whatif.analysis;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import sanwei.measure.Measure;
import sanwei.simulation.analysis.GamingLens;
import sanwei.simulation.analysis.Goal;
import sanwei.simulation.analysis.GoalSeek;
import sanwei.simulation.analysis.HeatMap;
import sanwei.simulation.analysis.MonteCarlo;
import sanwei.simulation.analysis.RuleBench;
import sanwei.simulation.analysis.Tornado;
import sanwei.ui.task.Activities;
import sanwei.ui.task.Threads;

/** All analyses of the replay on the screen, with what they have in common: the indicator at hand, and of what it is read. */
public final class AnalysesModel {

    private final ObservableValue<Optional<Subject>> subject;
    private final ObjectProperty<Goal> goal;
    private final ObjectProperty<AnalysisKind> shown = new SimpleObjectProperty<>(AnalysisKind.TORNADO);
    private final Opening opening;
    private final AnalysisModel<TornadoForm, Tornado> tornado;
    private final AnalysisModel<MapForm, HeatMap> map;
    private final AnalysisModel<MonteCarloForm, MonteCarlo> monteCarlo;
    private final AnalysisModel<SeekForm, GoalSeek> seek;
    private final AnalysisModel<RulesForm, RuleBench> rules;
    private final AnalysisModel<GamingForm, GamingLens> gaming;

    /**
     * @param subject the replay on the screen
     * @param picked the indicator that is picked there, which the goal follows
     */
    public AnalysesModel(Threads threads, Activities activities, ObservableValue<Optional<Subject>> subject,
            ObservableValue<Measure> picked,
            Opening opening) {
        this.subject = subject;
        this.opening = opening;
        goal = new SimpleObjectProperty<>(Goal.of(picked.getValue()));
        tornado = new AnalysisModel<>(threads, activities, new TornadoAnalysis(), subject, goal);
        map = new AnalysisModel<>(threads, activities, new MapAnalysis(), subject, goal);
        monteCarlo = new AnalysisModel<>(threads, activities, new MonteCarloAnalysis(), subject, goal);
        seek = new AnalysisModel<>(threads, activities, new SeekAnalysis(), subject, goal);
        rules = new AnalysisModel<>(threads, activities, new RulesAnalysis(), subject, goal);
        gaming = new AnalysisModel<>(threads, activities, new GamingAnalysis(), subject, goal);
        picked.addListener((property, before, now) -> goal.set(new Goal(now, goal.get().region(), goal.get().category())));
        subject.addListener((property, before, now) -> now.ifPresent(s -> follow(before, s)));
    }

    /** Another region of the scope is the region of the goal; in another dataset nothing is as it was chosen. */
    private void follow(Optional<Subject> before, Subject now) {
        Optional<String> within = now.setting().scope().within();
        boolean sameDataset = before.map(s -> s.setting().opened() == now.setting().opened()).orElse(false);
        if (!sameDataset) {
            all().forEach(AnalysisModel::reset);
            goal.set(Goal.of(goal.get().measure()));
        }
        if (!sameDataset || !before.map(s -> s.setting().scope().within()).equals(Optional.of(within))) {
            goal.set(new Goal(goal.get().measure(), within, goal.get().category()));
        }
    }

    List<AnalysisModel<?, ?>> all() {
        return List.of(tornado, map, monteCarlo, seek, rules, gaming);
    }

    ObservableValue<Optional<Subject>> subject() {
        return subject;
    }

    /** The indicator at hand, and of what it is read. */
    public ObjectProperty<Goal> goal() {
        return goal;
    }

    /** The analysis that is looked at. */
    public ObjectProperty<AnalysisKind> shown() {
        return shown;
    }

    Opening opening() {
        return opening;
    }

    AnalysisModel<TornadoForm, Tornado> tornado() {
        return tornado;
    }

    AnalysisModel<MapForm, HeatMap> map() {
        return map;
    }

    AnalysisModel<MonteCarloForm, MonteCarlo> monteCarlo() {
        return monteCarlo;
    }

    AnalysisModel<SeekForm, GoalSeek> seek() {
        return seek;
    }

    AnalysisModel<RulesForm, RuleBench> rules() {
        return rules;
    }

    AnalysisModel<GamingForm, GamingLens> gaming() {
        return gaming;
    }

    /** Runs the analysis that is looked at. */
    public void run() {
        all().stream().filter(a -> a.kind() == shown.get()).forEach(AnalysisModel::run);
    }

    /** Whether none is under way. */
    public boolean isSettled() {
        return all().stream().allMatch(AnalysisModel::isSettled);
    }
}
