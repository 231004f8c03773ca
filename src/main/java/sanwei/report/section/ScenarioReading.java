package sanwei.report.section;

import java.util.ArrayList;
import java.util.List;
import sanwei.allocation.parameter.Scenario;
import sanwei.measure.Measure;
import sanwei.measure.Unit;
import sanwei.pivot.MethodWeights;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.simulation.Horizon;
import sanwei.simulation.Outcome;
import sanwei.simulation.ReplayPlan;
import sanwei.time.Period;
import sanwei.work.BadInput;

/** What history and scenarios come to over the weeks of the period of a report. */
final class ScenarioReading {

    private final Inquiry inquiry;
    private final ReplayPlan plan;
    private final List<One> all = new ArrayList<>();
    private final One history;

    /**
     * @param pivot of history, or of what a replay came to
     * @param supply cartons to be handed out
     * @param allocated cartons handed out
     */
    record One(String name, Scenario scenario, Pivot pivot, PivotTable table, long supply, long allocated) {}

    /** @throws BadInput when there is nothing to replay, or a scenario cannot be computed with */
    ScenarioReading(Inquiry inquiry, List<Scenario> scenarios) {
        this.inquiry = inquiry;
        Horizon horizon = Horizon.of(inquiry.period().days(), inquiry.span());
        plan = new ReplayPlan(inquiry.pivot(), inquiry.request().products(), horizon, MethodWeights.HANDBOOK, inquiry.job());
        if (!plan.hasLines()) {
            throw BadInput.of("simulation.problem.no_orders", horizon.firstWeek().label(), horizon.lastWeek().label());
        }
        history = new One(inquiry.say("document.column.history"), Scenario.standard("handbook"), inquiry.pivot(),
                inquiry.ask(question()), plan.supplied(), plan.supplied());
        scenarios.forEach(scenario -> all.add(one(scenario)));
    }

    private One one(Scenario scenario) {
        Outcome outcome = plan.replay(scenario, inquiry.job());
        Pivot pivot = outcome.pivot(inquiry.pivot());
        return new One(scenario.name(), scenario, pivot, pivot.compute(question(), inquiry.job()), outcome.supply(), outcome.allocated());
    }

    /** As {@code simulate} asks: the shortest calendar period that holds the weeks. */
    private PivotSpec question() {
        return PivotSpec.of(Measure.handbook(), plan.horizon().grain()).withProducts(inquiry.request().products()).withDays(plan.horizon().thursdays());
    }

    /** One measure over time within the weeks. */
    PivotSpec course(Measure measure) {
        return question().withMeasures(List.of(measure)).withTime(inquiry.request().kind().steps());
    }

    ReplayPlan plan() {
        return plan;
    }

    One history() {
        return history;
    }

    List<One> scenarios() {
        return all;
    }

    /** The period that values are read over. */
    Period period() {
        return plan.horizon().period();
    }

    double value(One one, Measure measure) {
        return one.table.value(measure, PivotRow.total(one.table).at(one.table.periods().indexOf(period())));
    }

    /** How far a scenario moves a measure, comparable between measures: points of rates, parts of what is no rate; 0 where undefined. */
    double move(One one, Measure measure) {
        double now = value(one, measure);
        double then = value(history, measure);
        Unit unit = measure.unit();
        double move = switch (unit) {
            case RATE, CHANGE, POINTS -> Math.abs(now - then);
            case MULTIPLE, INDEX, DAYS -> Math.abs(now / then - 1);
        };
        return Double.isFinite(move) ? move : 0;
    }
}
