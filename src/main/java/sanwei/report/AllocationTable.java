package sanwei.report;

import java.util.Locale;
import sanwei.allocation.ProductWeek;
import sanwei.allocation.Sheet;
import sanwei.allocation.WeekAllocation;
import sanwei.dataset.Category;
import sanwei.dataset.Market;
import sanwei.time.Grain;
import sanwei.time.Period;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** An allocated week as a table: a row for each product and customer with a request, the state after each step in step order. */
public final class AllocationTable {

    private final StringColumn week = StringColumn.create("week");
    private final StringColumn product = StringColumn.create("product");
    private final StringColumn customer = StringColumn.create("customer");
    private final StringColumn targetClass = StringColumn.create("class");
    private final StringColumn season = StringColumn.create("season");
    private final IntColumn request = IntColumn.create("request");
    private final DoubleColumn history = DoubleColumn.create("history");
    private final DoubleColumn reference = DoubleColumn.create("reference");
    private final DoubleColumn policy = DoubleColumn.create("policy");
    private final DoubleColumn circle = DoubleColumn.create("circle");
    private final DoubleColumn demand = DoubleColumn.create("demand");
    private final StringColumn state = StringColumn.create("demand_state");
    private final BooleanColumn narrowed = BooleanColumn.create("narrowed");
    private final DoubleColumn stockFactor = DoubleColumn.create("stock_factor");
    private final DoubleColumn claim = DoubleColumn.create("claim");
    private final DoubleColumn rationed = DoubleColumn.create("rationed");
    private final IntColumn cartons = IntColumn.create("cartons");

    private AllocationTable() {}

    public static Table of(WeekAllocation allocation) {
        var columns = new AllocationTable();
        for (int place = 0; place < allocation.sheets().size(); place++) {
            columns.add(allocation, place);
        }
        return Table.create("allocation", columns.week, columns.product, columns.customer, columns.targetClass, columns.season, columns.request,
                columns.history, columns.reference, columns.policy, columns.circle, columns.demand, columns.state, columns.narrowed,
                columns.stockFactor, columns.claim, columns.rationed, columns.cartons);
    }

    private void add(WeekAllocation allocation, int place) {
        Market market = allocation.market();
        ProductWeek facts = allocation.inputs().products().get(place);
        Sheet sheet = allocation.sheets().get(place);
        Period of = allocation.inputs().week();
        Period quarter = Grain.QUARTER.containing(market.span().clip(of.days().last()));
        short[] classes = market.targetClasses().in(allocation.selection().classBrand(), quarter);
        for (int row = 0; row < sheet.size(); row++) {
            week.append(of.label());
            product.append(market.products().get(facts.product()).code());
            customer.append(market.customers().code().get(facts.customer()[row]));
            targetClass.append(market.coding(Category.TARGET_CLASS).members().get(classes[facts.customer()[row]]));
            season.append(allocation.inputs().season().name().toLowerCase(Locale.ROOT));
            request.append(facts.requested()[row]);
            history.append(sheet.history(row));
            add(sheet, row);
        }
    }

    private void add(Sheet sheet, int row) {
        reference.append(sheet.reference(row));
        policy.append(sheet.policy(row));
        circle.append(sheet.circle(row));
        demand.append(sheet.demand(row));
        state.append(sheet.state(row).code());
        narrowed.append(sheet.narrowed(row));
        stockFactor.append(sheet.stockFactor(row));
        claim.append(sheet.claim(row));
        rationed.append(sheet.rationed(row));
        cartons.append(sheet.cartons(row));
    }
}
