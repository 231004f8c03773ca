package sanwei.ui.whatif;

import java.util.List;
import java.util.Optional;
import sanwei.measure.Measure;
import sanwei.pivot.MethodWeights;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotTable;
import sanwei.pivot.Selection;
import sanwei.simulation.Assumptions;
import sanwei.simulation.Horizon;
import sanwei.simulation.Outcome;
import sanwei.simulation.ReplayPlan;
import sanwei.time.Period;
import sanwei.ui.overview.Indicator;
import sanwei.ui.scope.Reasons;
import sanwei.ui.scope.Setting;
import sanwei.work.Job;

/** Tries parameters out; what no parameter changes is read once. Safe for use by several threads. */
final class Trials {

    /** What a plan is made for. */
    private record Subject(Pivot history, Selection products, Period stretch) {}

    private record Planned(Subject subject, ReplayPlan plan) {}

    private record Held(ReplayPlan plan, Against against, Pivot pivot) {}

    private volatile Optional<Planned> planned = Optional.empty();
    private volatile Optional<Held> held = Optional.empty();

    Trial read(Asked asked, Job job) {
        ReplayPlan plan = plan(asked, job);
        Pivot then = then(asked, plan, job);
        Outcome outcome = plan.replay(asked.scenario(), job);
        Pivot now = outcome.pivot(plan.pivot());
        return new Trial(asked, plan, outcome, now, then, indicators(asked, now, then, job), Assumptions.of(outcome));
    }

    private ReplayPlan plan(Asked asked, Job job) {
        Setting setting = asked.setting();
        var subject = new Subject(setting.opened().pivot(), setting.scope().products(), asked.stretch());
        return planned.filter(p -> p.subject.equals(subject)).map(Planned::plan).orElseGet(() -> {
            Horizon horizon = Horizon.of(asked.stretch().days(), setting.opened().market().span());
            var plan = new ReplayPlan(subject.history, subject.products, horizon, MethodWeights.HANDBOOK, job);
            planned = Optional.of(new Planned(subject, plan));
            return plan;
        });
    }

    private Pivot then(Asked asked, ReplayPlan plan, Job job) {
        return switch (asked.against()) {
            case Against.History history -> asked.setting().opened().pivot();
            case Against.Other other -> held.filter(h -> h.plan == plan && h.against.equals(other)).map(Held::pivot).orElseGet(() -> {
                Pivot pivot = plan.replay(other.scenario(), job).pivot(plan.pivot());
                held = Optional.of(new Held(plan, other, pivot));
                return pivot;
            });
        };
    }

    private static List<Trial.Indicator> indicators(Asked asked, Pivot now, Pivot then, Job job) {
        List<Measure> measures = Indicator.ALL.stream().map(Indicator::first).toList();
        PivotTable tableNow = now.compute(asked.whole(measures), job);
        PivotTable tableThen = then.compute(asked.whole(measures), job);
        return measures.stream().map(measure -> {
            Trial.Figure value = Trial.figure(tableNow, measure);
            return new Trial.Indicator(measure, value, Trial.figure(tableThen, measure), asked.setting().band(measure, asked.stretch()),
                    value.isDefined() ? Optional.empty() : Optional.of(Reasons.why(measure, asked.stretch(), asked.setting(), asked.setting().level())));
        }).toList();
    }
}
