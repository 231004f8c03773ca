package sanwei.report;

import java.io.IOException;
import java.util.List;
import sanwei.dataset.Market;
import sanwei.dataset.OrderLines;
import sanwei.simulation.ReplayPlan;
import sanwei.time.DayRange;
import sanwei.time.Days;
import sanwei.work.Job;

/** The order lines that a replay is about, by product, day and customer in dataset order. */
final class SimulatedLines {

    static final List<String> COLUMNS = List.of(SimulationFolder.SCENARIO, "order_date", "customer", "product", "requested", "supplied");

    private SimulatedLines() {}

    /** @param market history's or a scenario's */
    static void add(String scenario, ReplayPlan plan, Market market, CsvRows rows, Job job) throws IOException {
        OrderLines lines = market.lines();
        DayRange days = plan.horizon().days();
        List<String> customers = market.customers().code();
        TableSink sink = rows.sink();
        for (int product : plan.products()) {
            job.cancellation().check();
            String code = market.products().get(product).code();
            for (int row = lines.firstRow(product, days.first()), end = lines.endRow(product, days); row < end; row++) {
                sink.text(scenario);
                sink.text(Days.format(lines.epochDay(row)));
                sink.text(customers.get(lines.customer()[row]));
                sink.text(code);
                sink.whole(lines.requested()[row]);
                sink.whole(lines.supplied()[row]);
                sink.endRow();
            }
        }
    }
}
