package sanwei.allocation;

import java.util.ArrayList;
import java.util.List;
import sanwei.allocation.Past.ProductPast;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Rule;
import sanwei.allocation.parameter.Scenario;
import sanwei.allocation.parameter.Surplus;
import sanwei.allocation.share.Cartons;
import sanwei.allocation.share.Claims;
import sanwei.allocation.share.Rationing;
import sanwei.dataset.Category;
import sanwei.dataset.Market;

/** Allocates weeks by the eight steps of the handbook with the parameters of one scenario. Safe for use by several threads. */
public final class Allocator {

    private final Settings settings;
    private final MarketControl control;
    private final short[] format;
    private final short[] circle;

    /** @throws sanwei.work.BadInput when the scenario cannot be computed with */
    public Allocator(Market market, Counties counties, Scenario scenario) {
        settings = new Settings(market, scenario);
        control = new MarketControl(settings, counties);
        format = market.customers().categories().get(Category.FORMAT).codes();
        circle = market.customers().categories().get(Category.CIRCLE).codes();
    }

    Settings settings() {
        return settings;
    }

    MarketControl control() {
        return control;
    }

    /** A sheet for each product of the week. */
    public List<Sheet> allocate(WeekInputs week, Past past) {
        List<Sheet> sheets = new ArrayList<>();
        for (int p = 0; p < week.products().size(); p++) {
            var sheet = new Sheet();
            allocate(week, p, past, sheet);
            sheets.add(sheet);
        }
        return sheets;
    }

    /**
     * Fills a sheet, which may have been used before.
     *
     * @param product place of the product in the week
     */
    public void allocate(WeekInputs week, int product, Past past, Sheet sheet) {
        ProductWeek facts = week.products().get(product);
        ProductPast before = past.products().get(product);
        sheet.start(facts.size());
        readDemand(week, facts, before, sheet);
        control.narrow(past.market(), facts, sheet);
        claim(past.market(), facts, before, sheet);
        share(facts, sheet);
    }

    /** Steps 1 to 4. */
    private void readDemand(WeekInputs week, ProductWeek facts, ProductPast before, Sheet sheet) {
        double growth = 1 + settings.growth(facts.growth());
        for (int row = 0; row < sheet.size; row++) {
            int customer = facts.customer()[row];
            int request = facts.requested()[row];
            int lastYear = facts.lastYear()[row];
            sheet.rank[row] = week.rank()[customer];
            sheet.history[row] = lastYear == ProductWeek.NONE ? Double.NaN : lastYear * growth;
            sheet.reference[row] = reference(request, sheet.history[row]);
            sheet.policy[row] = sheet.reference[row] * settings.factor(sheet.rank[row], week.season());
            sheet.circle[row] = sheet.policy[row] * circleFactor(customer);
            demand(row, request, settings.floatOf(format[customer]), holdsEnough(before, row), sheet);
        }
    }

    /** With all weight on a history that does not exist, the request is all there is to go by. */
    private double reference(int request, double history) {
        return Double.isNaN(history) ? request : settings.requestWeight * request + settings.historyWeight * history;
    }

    private double circleFactor(int customer) {
        return isTarget(customer) ? settings.circleTarget : settings.circleOther;
    }

    /** Whether the customer lies in a target circle. */
    boolean isTarget(int customer) {
        return settings.isTargetCircle(circle[customer]);
    }

    private boolean holdsEnough(ProductPast before, int row) {
        int supplied = before.fourWeeks()[row];
        return supplied != ProductWeek.NONE && before.stock()[row] > settings.stock.upper() * supplied;
    }

    private void demand(int row, int request, double floating, boolean holdsEnough, Sheet sheet) {
        double quantity = sheet.circle[row];
        if (request >= settings.strongFrom * quantity) {
            sheet.demand[row] = holdsEnough ? quantity : quantity * (1 + floating);
            sheet.state[row] = (byte) (holdsEnough ? DemandState.STRONG_HOLDING : DemandState.STRONG).ordinal();
        } else if (request <= settings.weakTo * quantity) {
            sheet.demand[row] = request * (1 - settings.weakCut);
            sheet.state[row] = (byte) DemandState.WEAK.ordinal();
        } else {
            sheet.demand[row] = request * settings.balanced;
            sheet.state[row] = (byte) DemandState.BALANCED.ordinal();
        }
    }

    /** What is left of step 5 when it is known who is narrowed out, and step 6. */
    private void claim(MarketState market, ProductWeek facts, ProductPast before, Sheet sheet) {
        for (int row = 0; row < sheet.size; row++) {
            sheet.stockFactor[row] = control.stockFactor(market, facts.customer()[row]);
            sheet.cap[row] = cap(facts, before, row);
            double controlled = sheet.narrowed[row] ? 0 : sheet.demand[row] * sheet.stockFactor[row];
            sheet.claim[row] = Math.min(controlled, sheet.cap[row]);
        }
    }

    private static int cap(ProductWeek facts, ProductPast before, int row) {
        int agreed = facts.agreed()[row];
        return agreed == ProductWeek.NONE
                ? facts.requested()[row]
                : Math.clamp(agreed - before.monthToDate()[row], 0, facts.requested()[row]);
    }

    /** Steps 7 and 8. */
    private void share(ProductWeek facts, Sheet sheet) {
        Rule rule = settings.scenario.get(Catalogue.RULE);
        Surplus surplus = settings.scenario.get(Catalogue.SURPLUS);
        var claims = new Claims(sheet.size, sheet.claim, sheet.cap, sheet.rank, sheet.history);
        sheet.supply = settings.supply(facts.supplied());
        Rationing.ration(rule, surplus, claims, sheet.supply, sheet.rationed);
        sheet.allocated = Cartons.deal(rule, claims, sheet.supply, sheet.rationed, sheet.cartons);
    }
}
