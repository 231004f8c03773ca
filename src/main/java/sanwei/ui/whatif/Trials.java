package sanwei.ui.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sanwei.allocation.parameter.Scenario;
import sanwei.measure.Measure;
import sanwei.pivot.MethodWeights;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotTable;
import sanwei.pivot.Selection;
import sanwei.simulation.Assumptions;
import sanwei.simulation.Horizon;
import sanwei.simulation.Outcome;
import sanwei.simulation.ReplayPlan;
import sanwei.simulation.Unsupplied;
import sanwei.time.Period;
import sanwei.ui.overview.Indicator;
import sanwei.ui.scope.Reasons;
import sanwei.ui.scope.Setting;
import sanwei.ui.task.Latest;
import sanwei.work.Job;
import sanwei.work.Message;

/**
 * Tries parameters out; what no parameter changes is read once. Where replaying all weeks takes longer than a frame, the first week is
 * replayed before. Safe for use by several threads.
 */
final class Trials implements Latest.Staged<Asked, Trial> {

    /** So many quantities are replayed and read in about a frame. */
    private static final long OF_A_FRAME = 200_000;

    /** What a plan is made for. */
    private record Subject(Pivot history, Selection products, Period stretch) {
        static Subject of(Asked asked) {
            return new Subject(asked.setting().opened().pivot(), asked.setting().scope().products(), asked.stretch());
        }
    }

    /** All weeks, and the first one by itself where it is wanted. */
    private record Planned(Subject subject, ReplayPlan whole, Optional<ReplayPlan> first) {}

    private record Held(ReplayPlan plan, Against against, Pivot pivot) {}

    private final long atOnce;
    private volatile Optional<Planned> planned = Optional.empty();
    private volatile List<Held> held = List.of();

    Trials() {
        this(OF_A_FRAME);
    }

    /** @param atOnce as many quantities as are replayed without the first week before */
    Trials(long atOnce) {
        this.atOnce = atOnce;
    }

    /** Once a replay was planned: to begin with there is nothing that the first week could bridge. */
    @Override
    public boolean isLong(Asked asked) {
        return planned(asked).filter(p -> p.first.isPresent()).isPresent();
    }

    @Override
    public Trial first(Asked asked, Job job) {
        ReplayPlan week = planned(asked).flatMap(Planned::first).orElseGet(() -> plan(asked, job).firstWeek());
        return read(asked, week.horizon().period(), week, job);
    }

    @Override
    public Trial answer(Asked asked, Job job) {
        return read(asked, asked.stretch(), plan(asked, job), job);
    }

    private Trial read(Asked asked, Period period, ReplayPlan plan, Job job) {
        Pivot then = then(asked, plan, job);
        Outcome outcome = plan.replay(asked.scenario(), job);
        Pivot now = outcome.pivot(plan.pivot());
        return new Trial(asked, period, plan, outcome, now, then, indicators(asked, period, now, then, job), granted(plan, asked.scenario()));
    }

    private static List<Message> granted(ReplayPlan plan, Scenario scenario) {
        List<Message> all = new ArrayList<>(Assumptions.of(plan, List.of(scenario)));
        Unsupplied.in(plan).ifPresent(all::add);
        return all;
    }

    private Optional<Planned> planned(Asked asked) {
        return planned.filter(p -> p.subject.equals(Subject.of(asked)));
    }

    private ReplayPlan plan(Asked asked, Job job) {
        return planned(asked).map(Planned::whole).orElseGet(() -> {
            Subject subject = Subject.of(asked);
            Horizon horizon = Horizon.of(asked.stretch().days(), asked.setting().opened().market().span());
            var plan = new ReplayPlan(subject.history, subject.products, horizon, MethodWeights.HANDBOOK, job);
            planned = Optional.of(new Planned(subject, plan, plan.quantities() > atOnce ? Optional.of(plan.firstWeek()) : Optional.empty()));
            return plan;
        });
    }

    private Pivot then(Asked asked, ReplayPlan plan, Job job) {
        return switch (asked.against()) {
            case Against.History history -> asked.setting().opened().pivot();
            case Against.Other other -> held.stream().filter(h -> h.plan == plan && h.against.equals(other)).findFirst().map(Held::pivot)
                    .orElseGet(() -> hold(other, plan, job));
        };
    }

    /** The latest of all weeks and of the first one are kept. */
    private Pivot hold(Against.Other other, ReplayPlan plan, Job job) {
        Pivot pivot = plan.replay(other.scenario(), job).pivot(plan.pivot());
        Stream<Held> kept = held.stream().filter(h -> h.against.equals(other) && h.plan != plan);
        held = Stream.concat(kept.limit(1), Stream.of(new Held(plan, other, pivot))).toList();
        return pivot;
    }

    private static List<Trial.Indicator> indicators(Asked asked, Period period, Pivot now, Pivot then, Job job) {
        List<Measure> measures = Indicator.ALL.stream().map(Indicator::first).toList();
        PivotTable tableNow = now.compute(asked.over(period, measures), job);
        PivotTable tableThen = then.compute(asked.over(period, measures), job);
        return measures.stream().map(measure -> {
            Trial.Figure value = Trial.figure(tableNow, measure);
            return new Trial.Indicator(measure, value, Trial.figure(tableThen, measure), asked.setting().band(measure, period),
                    value.isDefined() ? Optional.empty() : Optional.of(Reasons.why(measure, period, asked.setting(), asked.setting().level())));
        }).toList();
    }
}
