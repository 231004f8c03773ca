package sanwei.simulation;

import java.util.ArrayList;
import java.util.List;
import sanwei.allocation.Allocator;
import sanwei.allocation.Ledger;
import sanwei.allocation.Past;
import sanwei.allocation.PastReader;
import sanwei.allocation.ProductWeek;
import sanwei.allocation.Sheet;
import sanwei.allocation.WeekAllocation;
import sanwei.allocation.WeekInputs;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Scenario;
import sanwei.dataset.Market;
import sanwei.dataset.OrderLines;
import sanwei.simulation.ReplayPlan.Prepared;
import sanwei.time.DayRange;
import sanwei.work.Job;
import sanwei.work.Message;

/** One run over the weeks of a plan: each is allocated by what the weeks before have come to, then stocks and prices follow. */
final class Replay {

    /** How the quantities of a week come about. */
    interface Award {

        /** @return cartons row by row as in the product's week; only as many entries as it has rows count */
        int[] cartons(WeekInputs week, int place, Past past, Sheet sheet);
    }

    private final ReplayPlan plan;
    private final Scenario scenario;
    private final Market market;
    private final Prepared prepared;
    private final Ledger ledger;
    private final Reaction reaction;
    private final int[] supplied;
    private final StockReplay stocks;
    private final PriceReplay prices;
    /** What each customer is still to get beyond history; 0 between products. */
    private final int[] more;
    private final List<Outcome.Tally> tallies = new ArrayList<>();

    Replay(ReplayPlan plan, Scenario scenario) {
        this.plan = plan;
        this.scenario = scenario;
        market = plan.market();
        prepared = plan.prepared(scenario.get(Catalogue.COMPARISON));
        ledger = plan.history().copy();
        reaction = new Reaction(scenario, market.lines(), plan.products().length, market.customers().size());
        supplied = market.lines().supplied().clone();
        stocks = new StockReplay(plan.panel(), market.lines(), supplied);
        var window = new StockWindow(plan.panel(), market.lines(), supplied);
        prices = new PriceReplay(market, plan.isSelected(), plan.counties(), plan.response().exponent(), plan.panel(), stocks, window,
                plan.horizon().days().first());
        more = new int[market.customers().size()];
    }

    Outcome run(Job job) {
        var allocator = new Allocator(market, plan.counties(), scenario);
        return run((week, place, past, sheet) -> {
            allocator.allocate(week, place, past, sheet);
            tallies.add(new Outcome.Tally(week.week(), plan.products()[place], sheet.supply(), sheet.allocated()));
            return sheet.cartonsByRow();
        }, job);
    }

    Outcome run(Award award, Job job) {
        runTo(prepared.weeks().size(), award, job);
        follow(market.span().lastDay());
        return outcome();
    }

    /** The weeks before the given one, by its place in the plan. */
    private void runTo(int end, Award award, Job job) {
        var reader = new PastReader(market, plan.products(), plan.counties());
        var sheet = new Sheet();
        for (int w = 0; w < end; w++) {
            job.report(Message.of("work.replay"), (double) w / end);
            WeekInputs week = inputs(w);
            Past past = reader.before(week, ledger, scenario);
            for (int place = 0; place < week.products().size(); place++) {
                int[] cartons = award.cartons(week, place, past, sheet);
                reaction.learn(week.products().get(place), place, week.week().days(), cartons);
                supply(week, place, cartons);
            }
            follow(week.week().days().last());
        }
    }

    /** One of the weeks, by its place in the plan, with what the weeks before it come to. */
    WeekAllocation week(int w, Job job) {
        var allocator = new Allocator(market, plan.counties(), scenario);
        runTo(w, (week, place, past, sheet) -> {
            allocator.allocate(week, place, past, sheet);
            return sheet.cartonsByRow();
        }, job);
        WeekInputs week = inputs(w);
        Past past = new PastReader(market, plan.products(), plan.counties()).before(week, ledger, scenario);
        return new WeekAllocation(market, plan.counties(), scenario, plan.selected(), week, past, allocator, allocator.allocate(week, past));
    }

    /** The week as history has it, with the requests, stocks and prices that the replay has come to. */
    private WeekInputs inputs(int w) {
        WeekInputs week = reaction.of(prepared.weeks().get(w));
        int[] readingOf = prepared.readingOf()[w];
        double[] stock = new double[readingOf.length];
        for (int i = 0; i < stock.length; i++) {
            stock[i] = stocks.stock(readingOf[i]);
        }
        return plan.response().exponent() == 0
                ? week.withStock(stock)
                : prepared.preparation().withSurvey(week, stock, prices.cartonPrice());
    }

    /**
     * Hands the cartons to the order lines. The lines of a customer change as little as they can: more cartons go to its first lines with
     * room below the request, fewer are taken from its last ones.
     */
    private void supply(WeekInputs week, int place, int[] cartons) {
        ProductWeek facts = week.products().get(place);
        OrderLines lines = market.lines();
        DayRange days = week.week().days();
        int from = lines.firstRow(facts.product(), days.first());
        int to = lines.endRow(facts.product(), days);
        for (int row = 0; row < facts.size(); row++) {
            more[facts.customer()[row]] = cartons[row];
        }
        for (int line = from; line < to; line++) {
            more[lines.customer()[line]] -= supplied[line];
        }
        for (int line = from; line < to; line++) {
            move(line, Math.clamp(more[lines.customer()[line]], 0, Math.max(0, reaction.requested()[line] - supplied[line])));
        }
        for (int line = to - 1; line >= from; line--) {
            move(line, Math.clamp(more[lines.customer()[line]], -supplied[line], 0));
        }
        ledger.record(week.week(), place, facts.product(), lines, supplied);
    }

    private void move(int line, int cartons) {
        supplied[line] += cartons;
        more[market.lines().customer()[line]] -= cartons;
    }

    private void follow(int day) {
        stocks.advance(day);
        prices.advance(day);
    }

    private Outcome outcome() {
        OrderLines lines = market.lines();
        var simulated = new OrderLines(lines.productStart(), lines.baseDay(), lines.day(), lines.customer(), reaction.requested(), supplied);
        var survey = SimulatedSurvey.of(market.survey(), plan.panel(), stocks, prices.cartonPrice());
        var outcome = new Market(market.info(), market.regions(), market.products(), market.customers(), market.targetClasses(), simulated,
                market.span(), survey, market.records(), market.problems(), market.fingerprint());
        return new Outcome(scenario, plan.horizon(), outcome, plan.response(), tallies);
    }
}
