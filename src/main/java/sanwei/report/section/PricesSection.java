package sanwei.report.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sanwei.dataset.Product;
import sanwei.measure.Measure;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotTable;
import sanwei.pivot.ProductPrice;
import sanwei.report.commentary.Extremes;
import sanwei.report.commentary.Named;
import sanwei.report.commentary.Names;
import sanwei.report.document.Block;
import sanwei.report.document.Cell;
import sanwei.report.document.Section;
import sanwei.time.Period;

/** The surveyed price of each product in the period against its base price, and beside the period before. */
final class PricesSection {

    private static final Measure INDEX = Measure.PRICE_INDEX;

    private final Inquiry inquiry;

    private PricesSection(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    static Section of(Inquiry inquiry) {
        return Section.of(inquiry.say("document.section.prices"), new PricesSection(inquiry).blocks());
    }

    private List<Block> blocks() {
        Optional<String> reason = inquiry.reasonWithout(INDEX);
        if (reason.isPresent()) {
            return List.of(new Block.Paragraph(inquiry.say(reason.get())));
        }
        List<ProductPrice> prices = prices(inquiry.period());
        if (prices.isEmpty()) {
            return List.of(new Block.Paragraph(inquiry.say("document.without.prices", inquiry.labels().of(inquiry.period()))));
        }
        List<Named> indices = prices.stream().map(p -> new Named(product(p).name(), index(p))).toList();
        List<Block> blocks = new ArrayList<>();
        List<String> sentences = new Extremes(inquiry.texts()).sentences(INDEX, "product", indices);
        if (!sentences.isEmpty()) {
            blocks.add(new Block.Paragraph(new Names(inquiry.texts()).paragraph(sentences)));
        }
        blocks.add(table(prices));
        return blocks;
    }

    /** Nothing for a period that the data do not reach. */
    private List<ProductPrice> prices(Period period) {
        var spec = inquiry.spec(List.of(INDEX), period.grain(), period, period);
        PivotTable table = inquiry.ask(spec);
        return table.periods().isEmpty() ? List.of() : inquiry.pivot().drill(spec, PivotRow.total(table).at(0), inquiry.job()).prices();
    }

    private Block table(List<ProductPrice> prices) {
        Map<Integer, Double> before = new HashMap<>();
        prices(inquiry.period().previous()).forEach(p -> before.put(p.product(), p.price()));
        List<List<Cell>> rows = new ArrayList<>();
        for (ProductPrice price : prices) {
            double then = before.getOrDefault(price.product(), Double.NaN);
            rows.add(Rows.of(product(price).name(), List.of(Cell.money(price.price()), Cell.money(then), Cell.money(price.basePrice()),
                    Cell.value(INDEX, index(price), inquiry.state(INDEX, inquiry.period(), index(price)), inquiry.figures()))));
        }
        List<String> columns = List.of(inquiry.say("document.column.product"), inquiry.labels().of(inquiry.period()),
                inquiry.labels().of(inquiry.period().previous()), inquiry.say("document.column.base_price"), inquiry.labels().name(INDEX));
        return new Block.Table(inquiry.say("document.caption.prices", inquiry.labels().of(inquiry.period())), columns, 1, rows);
    }

    /** The index of one product: its price over its base price. */
    private static double index(ProductPrice price) {
        return INDEX.value(price.price(), price.basePrice());
    }

    private Product product(ProductPrice price) {
        return inquiry.market().products().get(price.product());
    }
}
