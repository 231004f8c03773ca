package sanwei.allocation;

import static sanwei.allocation.parameter.Catalogue.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sanwei.allocation.Explanation.Kind;
import sanwei.allocation.Explanation.Step;
import sanwei.allocation.Past.ProductPast;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Parameter;
import sanwei.allocation.parameter.Source;
import sanwei.allocation.parameter.TargetClass;
import sanwei.dataset.Category;
import sanwei.dataset.Customers;
import sanwei.dataset.OrderLines;
import sanwei.dataset.Product;
import sanwei.measure.Band;
import sanwei.time.DayRange;
import sanwei.time.Days;
import sanwei.work.Message;

/** Retells the arithmetic of one row of a sheet. */
final class Explainer {

    private final WeekAllocation of;
    private final ProductWeek facts;
    private final ProductPast before;
    private final Sheet sheet;
    private final int row;
    private final int customer;
    private final Product product;
    private final List<Step> steps = new ArrayList<>();

    Explainer(WeekAllocation of, int place, int row) {
        this.of = of;
        this.row = row;
        facts = of.inputs().products().get(place);
        before = of.past().products().get(place);
        sheet = of.sheets().get(place);
        customer = facts.customer()[row];
        product = of.market().products().get(facts.product());
    }

    Explanation explanation() {
        reference();
        policy();
        circle();
        demand();
        narrowing();
        stock();
        caps();
        rationing();
        step(Kind.CARTONS, sheet.cartons(row), say("cartons", sheet.allocated(), sheet.supply(), sheet.unallocated(), sheet.cartons(row)));
        Customers customers = of.market().customers();
        return new Explanation(say("subject", customers.code().get(customer), customers.name().get(customer), product.code(), product.name(),
                of.inputs().week().label()), steps);
    }

    private void reference() {
        int request = facts.requested()[row];
        int inHistory = inHistory();
        Message asked = request == inHistory
                ? say("request", request, of.inputs().week().label())
                : say("request_reacted", request, of.inputs().week().label(), inHistory, of.scenario().get(REQUEST_REACTION),
                        source(REQUEST_REACTION));
        double history = sheet.history(row);
        if (Double.isNaN(history)) {
            String why = of.inputs().lastYear().isEmpty() ? "no_last_year" : "not_active";
            step(Kind.REFERENCE, sheet.reference(row), asked, say(why), say("reference_of_request", request));
            return;
        }
        var days = of.inputs().lastYear().orElseThrow();
        double growth = of.allocator().settings().growth(facts.growth());
        Message past = say("history", facts.lastYear()[row], Days.format(days.first()), Days.format(days.last()), growth, history);
        step(Kind.REFERENCE, sheet.reference(row), asked, past, growth(growth),
                say("reference", of.scenario().get(REQUEST_WEIGHT), request, of.scenario().get(HISTORY_WEIGHT), history, sheet.reference(row),
                        source(REQUEST_WEIGHT), source(HISTORY_WEIGHT)));
    }

    private int inHistory() {
        OrderLines lines = of.market().lines();
        DayRange days = of.inputs().week().days();
        int sum = 0;
        for (int line = lines.firstRow(facts.product(), days.first()), end = lines.endRow(facts.product(), days); line < end; line++) {
            sum += lines.customer()[line] == customer ? lines.requested()[line] : 0;
        }
        return sum;
    }

    private Message growth(double used) {
        if (Double.isNaN(facts.growth())) {
            return say("growth_undefined", product.brand());
        }
        String month = of.inputs().growthMonth().orElseThrow().label();
        return used == facts.growth()
                ? say("growth", product.brand(), month, used)
                : say("growth_clamped", product.brand(), month, facts.growth(), used, source(GROWTH_CLAMP));
    }

    private void policy() {
        TargetClass target = TargetClass.values()[sheet.rank[row]];
        var factor = Catalogue.factor(target, of.inputs().season());
        step(Kind.POLICY, sheet.policy(row), say("policy", sheet.reference(row), of.scenario().get(factor), sheet.policy(row),
                Message.of("member.target_class." + target.code()),
                Message.of("member.season." + of.inputs().season().name().toLowerCase(Locale.ROOT)), source(factor)));
    }

    private void circle() {
        boolean target = of.allocator().isTarget(customer);
        var factor = target ? CIRCLE_TARGET : CIRCLE_OTHER;
        step(Kind.CIRCLE, sheet.circle(row), say(target ? "circle_target" : "circle_other", sheet.policy(row), of.scenario().get(factor),
                sheet.circle(row), member(Category.CIRCLE), source(factor)));
    }

    private void demand() {
        int request = facts.requested()[row];
        double quantity = sheet.circle(row);
        Message text = switch (sheet.state(row)) {
            case STRONG -> {
                var floating = Catalogue.floating(code(Category.FORMAT));
                yield say("strong", request, of.scenario().get(STRONG_FROM), quantity, of.scenario().get(floating), sheet.demand(row),
                        member(Category.FORMAT), source(STRONG_FROM), source(floating));
            }
            case STRONG_HOLDING -> say("strong_holding", request, of.scenario().get(STRONG_FROM), quantity, before.stock()[row],
                    of.allocator().settings().stock.upper(), before.fourWeeks()[row], source(STRONG_FROM), source(STOCK_UPPER));
            case WEAK -> say("weak", request, of.scenario().get(WEAK_TO), quantity, of.scenario().get(WEAK_CUT), sheet.demand(row),
                    source(WEAK_TO), source(WEAK_CUT));
            case BALANCED -> say("balanced", request, of.scenario().get(WEAK_TO), of.scenario().get(STRONG_FROM), quantity,
                    of.scenario().get(BALANCED), sheet.demand(row), source(BALANCED));
        };
        step(Kind.DEMAND, sheet.demand(row), text);
    }

    private void narrowing() {
        double after = sheet.narrowed(row) ? 0 : sheet.demand(row);
        int county = of.counties().of(customer);
        if (county == Counties.NONE) {
            step(Kind.NARROWING, after, say("no_county"));
            return;
        }
        MarketState market = of.past().market();
        double share = of.allocator().control().narrowing(market, county);
        Message result = share == 0 ? say("not_narrowed") : sheet.narrowed(row)
                ? say("narrowed_out", share, source(NARROWING), source(PRICE_NARROWING))
                : say("narrowed", share, source(NARROWING), source(PRICE_NARROWING));
        Settings settings = of.allocator().settings();
        step(Kind.NARROWING, after, reading("movement", county, market.movement()[county], settings.movement),
                reading("price", county, market.priceIndex()[county], settings.price), result);
    }

    private void stock() {
        double factor = sheet.stockFactor(row);
        int county = of.counties().of(customer);
        double quantity = sheet.narrowed(row) ? 0 : sheet.demand(row);
        Message changed = say("stock_factor", quantity, factor, quantity * factor, source(STOCK_STEP));
        if (county == Counties.NONE) {
            step(Kind.STOCK, quantity * factor, say("no_county"));
        } else {
            step(Kind.STOCK, quantity * factor,
                    reading("stock", county, of.past().market().stockToSales()[county], of.allocator().settings().stock), changed);
        }
    }

    private Message reading(String indicator, int county, double value, Band band) {
        String name = of.market().regions().get(of.counties().region(county)).name();
        return Double.isNaN(value)
                ? say(indicator + "_undefined", name)
                : say(indicator + "_read", name, value, band.lower(), band.upper());
    }

    private void caps() {
        int request = facts.requested()[row];
        int agreed = facts.agreed()[row];
        Message cap = agreed == ProductWeek.NONE
                ? say("cap_request", request, sheet.claim(row))
                : say("cap_agreed", request, agreed, before.monthToDate()[row], Math.max(0, agreed - before.monthToDate()[row]), sheet.claim(row));
        step(Kind.CAPS, sheet.claim(row), cap);
    }

    private void rationing() {
        double claims = 0;
        for (int i = 0; i < sheet.size(); i++) {
            claims += sheet.claim(i);
        }
        Message supply = say("supply", facts.supplied(), of.scenario().get(SUPPLY_FACTOR), sheet.supply(), source(SUPPLY_FACTOR));
        Message rule = claims > sheet.supply()
                ? say("rationed", claims, chosen("rule", of.scenario().get(RULE).code()), sheet.rationed(row), source(RULE))
                : say("surplus", claims, chosen("surplus", of.scenario().get(SURPLUS).code()), sheet.rationed(row), source(SURPLUS));
        step(Kind.RATIONING, sheet.rationed(row), supply, rule);
    }

    private static Message chosen(String parameter, String choice) {
        return Message.of("parameter." + parameter + ".choice." + choice);
    }

    private String code(Category category) {
        var grouping = of.market().customers().categories().get(category);
        return grouping.coding().members().get(grouping.codes()[customer]);
    }

    private Object member(Category category) {
        String code = code(category);
        if (category.knownMembers().contains(code)) {
            return Message.of("member." + category.code() + "." + code);
        }
        return code.equals(Category.EMPTY) ? Message.of("member.empty") : code;
    }

    private Message source(Parameter<?> parameter) {
        return of.scenario().isChanged(parameter)
                ? Message.of("parameter.source.scenario", of.scenario().name())
                : Message.of(parameter.source() == Source.HANDBOOK ? "parameter.source.handbook" : "parameter.source.assumed");
    }

    private static Message say(String key, Object... arguments) {
        return Message.of("allocation.explain." + key, arguments);
    }

    private void step(Kind kind, double after, Message... arithmetic) {
        steps.add(new Step(kind, List.of(arithmetic), after));
    }
}
