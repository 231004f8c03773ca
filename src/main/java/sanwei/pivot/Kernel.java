package sanwei.pivot;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import sanwei.dataset.Market;
import sanwei.measure.Amount;
import sanwei.measure.Amount.Source;
import sanwei.pivot.Timeline.Entry;
import sanwei.pivot.Timeline.Slice;
import sanwei.time.DayRange;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.work.Job;
import sanwei.work.Message;

/**
 * Counts all amounts of a question in one go: first what each slice of days tells by itself, then what periods tell together with the
 * periods before them. Slices and periods are independent of each other and spread over the cores.
 */
final class Kernel {

    private final Pivot pivot;
    private final Scope scope;
    private final Timeline timeline;
    private final CellMap map;
    private final Job job;
    private final SliceAmounts[] amounts;
    private final byte[][] flags;
    private final double[] undefined;
    private final AtomicInteger done = new AtomicInteger();

    private Kernel(Pivot pivot, Scope scope, Timeline timeline, CellMap map, Job job) {
        this.pivot = pivot;
        this.scope = scope;
        this.timeline = timeline;
        this.map = map;
        this.job = job;
        int slices = timeline.slices().size();
        amounts = new SliceAmounts[slices];
        flags = new byte[slices][];
        undefined = new double[map.cells() + 1];
        Arrays.fill(undefined, Double.NaN);
    }

    /** The quarters whose target classes count for the slices of a timeline: those of their last days. */
    static List<Period> quarters(Market market, Timeline timeline) {
        return timeline.slices().stream().map(slice -> quarter(market, slice)).distinct().toList();
    }

    /** The amounts of each slice of the timeline. */
    static SliceAmounts[] count(Pivot pivot, Scope scope, Timeline timeline, CellMap map, Job job) {
        var kernel = new Kernel(pivot, scope, timeline, map, job);
        kernel.countSlices();
        kernel.countPeriods();
        return kernel.amounts;
    }

    static Period quarter(Market market, Slice slice) {
        return Grain.QUARTER.containing(market.span().clip(slice.days().last()));
    }

    private void countSlices() {
        var sales = new SalesCount(scope, pivot.facts(), map, timeline.needs(Source.COUNTIES));
        Market market = scope.market();
        spread(amounts.length, i -> {
            Slice slice = timeline.slices().get(i);
            amounts[i] = new SliceAmounts(map);
            flags[i] = sales.count(slice, market.span().clip(slice.days().last()), cellOf(i), amounts[i]);
        });
    }

    private void countPeriods() {
        var survey = new SurveyCount(scope, pivot.stocks(), pivot.supplies(), map);
        var prices = new PriceCount(scope, pivot.facts(), pivot.prices(), map);
        boolean surveyed = scope.market().survey().present();
        spread(timeline.entries().size(), i -> {
            Entry entry = timeline.entries().get(i);
            boolean read = entry.own() != Timeline.UNREACHED;
            if (read && timeline.needs(Source.RECENT)) {
                countRecent(entry);
            }
            if (read && surveyed) {
                countSurvey(entry, survey, prices);
            }
        });
    }

    private void countRecent(Entry entry) {
        SliceAmounts own = amounts[entry.own()];
        if (!entry.latelyCovered()) {
            own.put(Amount.RECENT_BUYERS, undefined);
            return;
        }
        byte[] lately = flagsLately(entry);
        double[] recent = own.start(Amount.RECENT_BUYERS);
        int[] cellOf = cellOf(entry.own());
        for (int c = 0; c < lately.length; c++) {
            recent[cellOf[c]] += lately[c] & Facts.BOUGHT;
        }
        map.addUp(recent);
    }

    private void countSurvey(Entry entry, SurveyCount survey, PriceCount prices) {
        SliceAmounts own = amounts[entry.own()];
        DayRange days = timeline.slices().get(entry.own()).days();
        int[] cellOf = cellOf(entry.own());
        if (timeline.needs(Source.STOCK) || timeline.needs(Source.TURNOVER)) {
            survey.countStock(days, entry.opening(), cellOf, own);
        }
        if (timeline.needs(Source.PANEL)) {
            byte[] lately = flagsLately(entry);
            join(lately, flags[entry.own()]);
            survey.countStockOuts(days, lately, cellOf, own);
        }
        if (timeline.needs(Source.PRICE)) {
            prices.count(days, cellOf, own);
        }
    }

    /** The marks of each customer from all of the periods before. */
    private byte[] flagsLately(Entry entry) {
        byte[] lately = new byte[scope.market().customers().size()];
        for (int slice : entry.lately()) {
            if (slice != Timeline.UNREACHED) {
                join(lately, flags[slice]);
            }
        }
        return lately;
    }

    private static void join(byte[] all, byte[] more) {
        for (int c = 0; c < all.length; c++) {
            all[c] |= more[c];
        }
    }

    private int[] cellOf(int slice) {
        return map.in(quarter(scope.market(), timeline.slices().get(slice)));
    }

    private void spread(int steps, IntConsumer step) {
        int all = amounts.length + timeline.entries().size();
        IntStream.range(0, steps).parallel().forEach(i -> {
            job.report(Message.of("work.pivot"), (double) done.getAndIncrement() / all);
            step.accept(i);
        });
    }
}
