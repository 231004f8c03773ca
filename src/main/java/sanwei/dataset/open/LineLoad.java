package sanwei.dataset.open;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleConsumer;
import sanwei.dataset.Schema.Table;

/** Order lines being loaded by several workers. */
final class LineLoad {

    private static final int PARTS_PER_THREAD = 4;

    private final Workers workers;
    private final Future<Long> total;
    private final List<Future<LineBlocks>> parts = new ArrayList<>();

    private LineLoad(Workers workers) {
        this.workers = workers;
        this.total = workers.start(LineScan::count);
    }

    /** @param progress told the share that has been read, from any thread */
    static LineLoad start(Session session, Layout layout, Workers workers, Dimensions dimensions, DoubleConsumer progress) {
        var load = new LineLoad(workers);
        if (layout.isClusteredBy(Table.ORDER_LINE, "order_date")) {
            List<String> days = LineScan.days(session);
            LineScan scan = load.scan(dimensions, days.size(), progress);
            int length = Math.ceilDiv(days.size(), PARTS_PER_THREAD * workers.threads());
            for (int from = 0; from < days.size(); from += length) {
                List<String> part = days.subList(from, Math.min(from + length, days.size()));
                load.parts.add(workers.start(own -> scan.ofDays(own, part)));
            }
        } else {
            LineScan scan = load.scan(dimensions, LineScan.count(session), progress);
            load.parts.add(workers.start(scan::ofTable));
        }
        return load;
    }

    private LineScan scan(Dimensions dimensions, long total, DoubleConsumer progress) {
        var done = new AtomicLong();
        return new LineScan(dimensions.customerIds(), dimensions.productIds(), n -> progress.accept((double) done.addAndGet(n) / total));
    }

    /** All lines that could be read, in the order of the file. */
    LineBlocks lines() {
        var lines = new LineBlocks();
        parts.forEach(part -> lines.append(workers.result(part)));
        return lines;
    }

    /** Whether these are all lines of the file; otherwise {@link LineExaminer} finds which it is not, and why. */
    boolean isComplete(LineBlocks lines) {
        return lines.size() == workers.result(total);
    }
}
