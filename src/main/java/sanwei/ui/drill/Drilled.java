package sanwei.ui.drill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import sanwei.dataset.Category;
import sanwei.dataset.Market;
import sanwei.measure.Amount;
import sanwei.measure.Formula;
import sanwei.measure.Formula.When;
import sanwei.measure.Measure;
import sanwei.pivot.CustomerShare;
import sanwei.pivot.DrillDown;
import sanwei.pivot.ProductPrice;
import sanwei.ui.inspect.Subject;
import sanwei.work.Job;

/**
 * What a cell is made of.
 *
 * @param members of each category the codes of the customers in the period
 * @param lines those of the days the measure looks at, the period's own first
 * @param prices of the products behind a price index, empty for other measures
 * @param readings rows of the survey, none for measures that are not surveyed
 */
record Drilled(Subject subject, List<CustomerShare> customers, Map<Category, short[]> members, List<Lines> lines,
        List<ProductPrice> prices, int[] readings) {

    /** Rows of the order lines in the days of the period, or of one it is compared with. */
    record Lines(When when, int[] rows) {}

    static Drilled read(Subject subject, Job job) {
        Measure measure = subject.measure();
        DrillDown drill = subject.setting().opened().pivot().drill(subject.table().spec(), subject.cell(), job);
        List<CustomerShare> customers = drill.customers(measure);
        job.cancellation().check();
        Map<Category, short[]> members = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            members.put(category, drill.members(category));
        }
        List<Lines> lines = new ArrayList<>();
        for (When when : whens(measure)) {
            lines.add(new Lines(when, drill.lines(when)));
            job.cancellation().check();
        }
        boolean priced = measure.terms().stream().anyMatch(t -> t.amount().source() == Amount.Source.PRICE);
        return new Drilled(subject, customers, members, List.copyOf(lines), priced ? drill.prices() : List.of(),
                measure.needsSurvey() ? drill.readings() : new int[0]);
    }

    private static List<When> whens(Measure measure) {
        return Arrays.stream(When.values())
                .filter(w -> w == When.PERIOD || measure.terms().stream().map(Formula.Of::when).anyMatch(w::equals))
                .toList();
    }

    Market market() {
        return subject.setting().opened().market();
    }

    /** The sheets that there are something to say in. */
    List<Part> parts() {
        return Arrays.stream(Part.values()).filter(part -> switch (part) {
            case CUSTOMERS, LINES -> true;
            case PRODUCTS -> subject.measure() == Measure.PRICE_INDEX;
            case READINGS -> subject.measure().needsSurvey();
        }).toList();
    }
}
