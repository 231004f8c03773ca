package sanwei.report;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.simulation.Outcome;
import sanwei.simulation.ReplayPlan;
import sanwei.work.Job;

/** What history and scenarios come to over the horizon, and how far scenarios are from history: a row for each figure. */
final class SimulationSummary implements Closeable {

    private static final List<String> COLUMNS =
            List.of(SimulationFolder.SCENARIO, "period", "measure", "value", "numerator", "denominator", "partial", "n", "history", "delta");

    private final CsvRows rows;
    private final TableSink sink;
    private final ReplayPlan plan;
    private final PivotSpec question;
    private final PivotTable before;
    private final Job job;

    /** @param question its members are not told apart here */
    SimulationSummary(Path file, ReplayPlan plan, PivotSpec question, Pivot history, Job job) throws IOException {
        this.plan = plan;
        this.job = job;
        this.question = question.withTime(plan.horizon().grain()).withRegion(Optional.empty()).withCategory(Optional.empty());
        before = history.compute(this.question, job);
        rows = new CsvRows(file, COLUMNS);
        sink = rows.sink();
    }

    void addHistory() throws IOException {
        addIndicators(SimulationFolder.HISTORY, before);
        addCartons(SimulationFolder.HISTORY, plan.supplied(), plan.supplied());
    }

    void add(Outcome outcome, Pivot simulated) throws IOException {
        addIndicators(outcome.scenario().name(), simulated.compute(question, job));
        addCartons(outcome.scenario().name(), outcome.supply(), outcome.allocated());
    }

    private void addIndicators(String scenario, PivotTable now) throws IOException {
        for (Measure measure : now.spec().measures()) {
            for (int period = 0; period < now.periods().size(); period++) {
                var cell = new Cell(period, now.allRegions(), now.allCategories());
                start(scenario, now.periods().get(period).label(), measure.id());
                number(now.value(measure, cell), sink);
                number(now.numerator(measure, cell), sink);
                number(now.denominator(measure, cell), sink);
                sink.truth(now.partial(period));
                number(now.behind(measure, cell) < 0 ? Double.NaN : now.behind(measure, cell), sink);
                compare(now.value(measure, cell), before.value(measure, cell));
            }
        }
    }

    private void addCartons(String scenario, long supply, long allocated) throws IOException {
        addCartons(scenario, "supply", supply, plan.supplied());
        addCartons(scenario, "allocated", allocated, plan.supplied());
        addCartons(scenario, "unallocated", supply - allocated, 0);
    }

    private void addCartons(String scenario, String what, long cartons, long inHistory) throws IOException {
        start(scenario, plan.horizon().firstWeek().label() + "/" + plan.horizon().lastWeek().label(), what);
        sink.number(cartons);
        for (int empty = 0; empty < 4; empty++) {
            sink.missing();
        }
        compare(cartons, inHistory);
    }

    private void start(String scenario, String period, String measure) throws IOException {
        sink.text(scenario);
        sink.text(period);
        sink.text(measure);
    }

    private void compare(double now, double then) throws IOException {
        number(then, sink);
        number(now - then, sink);
        sink.endRow();
    }

    /** Nothing where it is undefined. */
    static void number(double value, TableSink sink) throws IOException {
        if (Double.isFinite(value)) {
            sink.number(value);
        } else {
            sink.missing();
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
