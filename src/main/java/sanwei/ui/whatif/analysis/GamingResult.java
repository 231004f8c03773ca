package sanwei.ui.whatif.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import sanwei.dataset.Customers;
import sanwei.dataset.Market;
import sanwei.dataset.OrderLines;
import sanwei.measure.Measure;
import sanwei.simulation.ReplayPlan;
import sanwei.simulation.analysis.GamingLens;
import sanwei.simulation.analysis.GamingLens.Evidence;
import sanwei.text.Figures;
import sanwei.time.Grain;
import sanwei.ui.control.FigureTable;
import sanwei.ui.words.Words;

/** The customers with what speaks for inflated requests; every row opens how the cartons of its largest request came about. */
final class GamingResult implements Result<GamingForm, GamingLens> {

    private static final double LEAST_WIDTH = 860;
    private static final double LOWEST = 260;

    private final Words words;
    private final Opening opening;
    private final FigureTable<Evidence> table;
    private final Region node;
    private Optional<ReplayPlan> plan = Optional.empty();

    GamingResult(Words words, Opening opening) {
        this.words = words;
        this.opening = opening;
        table = new FigureTable<Evidence>(words, "gaming-table", "analysing.gaming.name", "analysing.gaming.none")
                .name("whatif.shift.code", 100, e -> customers().code().get(e.customer()))
                .name("whatif.shift.customer", 130, e -> customers().name().get(e.customer()))
                .figure("whatif.shift.requested", 70, Evidence::requested, e -> words.figures().count(e.requested()))
                .figure("analysing.gaming.supplied", 70, Evidence::supplied, e -> words.figures().count(e.supplied()))
                .figure("analysing.gaming.inflation", 80, e -> e.need().inflation(), e -> words.figures().value(Measure.STOCK_TO_SALES,
                        e.need().inflation()))
                .figure("analysing.gaming.need", 90, e -> e.need().low(), this::need)
                .figure("analysing.gaming.bunching", 80, Evidence::bunching, e -> words.figures().share(e.bunching()))
                .figure("analysing.gaming.reaction", 90, e -> e.reaction().slope(), this::reaction)
                .figure("analysing.gaming.after", 84, Evidence::after, e -> words.figures().value(Measure.GROWTH_VOLUME, e.after()))
                .opening(this::open);
        node = Wide.of(table.node(), LEAST_WIDTH, LOWEST);
    }

    private Market market() {
        return plan.orElseThrow().market();
    }

    private Customers customers() {
        return market().customers();
    }

    private String need(Evidence evidence) {
        String low = Figures.part(evidence.need().low(), 0);
        return low.equals(Figures.UNDEFINED) ? low : words.texts().get("analysing.gaming.between", low,
                Figures.part(evidence.need().high(), 0));
    }

    private String reaction(Evidence evidence) {
        String slope = Figures.part(evidence.reaction().slope(), 2);
        return slope.equals(Figures.UNDEFINED) ? slope : words.texts().get("analysing.gaming.plus_minus", slope,
                Figures.part(evidence.reaction().standardError(), 2));
    }

    private void open(Evidence evidence) {
        OrderLines lines = market().lines();
        int largest = -1;
        int productOf = -1;
        for (int product : plan.orElseThrow().products()) {
            for (int row = lines.firstRow(product, plan.get().horizon().days().first()), end = lines.endRow(product,
                    plan.get().horizon().days()); row < end; row++) {
                if (lines.customer()[row] == evidence.customer() && (largest < 0 || lines.requested()[row] > lines.requested()[largest])) {
                    largest = row;
                    productOf = product;
                }
            }
        }
        opening.explain(customers().code().get(evidence.customer()), market().products().get(productOf).code(),
                Grain.WEEK.containing(lines.epochDay(largest)));
    }

    @Override
    public Region node() {
        return node;
    }

    /** Those whose requests lie farthest above what they sold come first, those of whom that is not known last. */
    @Override
    public void show(Question<GamingForm> question, GamingLens result) {
        plan = Optional.of(question.subject().plan());
        Comparator<Evidence> byInflation = Comparator.comparingDouble(e -> Double.isNaN(e.need().inflation()) ? 0 : -e.need().inflation());
        table.show(result.customers().stream().sorted(byInflation).toList());
    }

    @Override
    public List<String> said(Question<GamingForm> question, GamingLens result) {
        return List.of(words.texts().get("analysis.gaming.weeks", result.scarceWeeks(), result.otherWeeks(), question.form().scarceBelow()),
                words.texts().get("analysing.gaming.market", words.figures().value(Measure.GROWTH_VOLUME, result.marketAfter())),
                words.texts().get("analysis.gaming.evidence"));
    }
}
