package sanwei.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import sanwei.dataset.Records.PlannedSupply;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.pivot.SelectedProducts;
import sanwei.report.commentary.Names;
import sanwei.report.document.Block;
import sanwei.report.document.Cell;
import sanwei.report.document.Section;
import sanwei.text.Figures;
import sanwei.time.Period;

/** What to agree on for the next period, by product and county, beside the agreements that the data carry. */
final class AgreementSection {

    private static final String AGREEMENT = "agreement";

    /** Products side by side on a page. */
    private static final int MOST = 6;

    private final Inquiry inquiry;
    private final AgreementPlan plan;
    private final Figures figures;

    private AgreementSection(Inquiry inquiry) {
        this.inquiry = inquiry;
        plan = new AgreementPlan(inquiry);
        figures = inquiry.figures();
    }

    static Section of(Inquiry inquiry) {
        return Section.of(inquiry.say("document.section.agreement"), new AgreementSection(inquiry).blocks());
    }

    private List<Block> blocks() {
        if (!plan.isKnown()) {
            return inquiry.paragraph(List.of(inquiry.say("document.without.agreement_basis", label(plan.before()), label(plan.next()))));
        }
        List<Block> blocks = new ArrayList<>(inquiry.paragraph(sentences()));
        if (total() > 0) {
            blocks.add(products());
            if (inquiry.hasRegions()) {
                for (int from = 0; from < plan.products().size(); from += MOST) {
                    blocks.add(counties(plan.products().subList(from, Math.min(plan.products().size(), from + MOST)), from == 0));
                }
            }
        }
        return blocks;
    }

    private String label(Period period) {
        return inquiry.labels().of(period);
    }

    private long total() {
        return plan.products().stream().mapToLong(AgreementPlan.Of::cartons).sum();
    }

    private double sum(ToDoubleFunction<AgreementPlan.Of> of) {
        return plan.products().stream().mapToDouble(of).sum();
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        double before = sum(AgreementPlan.Of::before);
        sentences.add(inquiry.say("sentence.agreement", label(plan.next()), figures.count(total()), inquiry.unit(), label(plan.before()), figures.part(before)));
        sentences.add(inquiry.say("sentence.agreement.rule", label(plan.before()), label(inquiry.period())));
        double retold = sum(AgreementPlan.Of::retold);
        double supplied = sum(AgreementPlan.Of::supplied);
        if (!Double.isNaN(retold) && supplied > 0 && !inquiry.partial()) {
            double missed = sum(of -> Math.abs(of.retold() - of.supplied()));
            sentences.add(inquiry.say("sentence.agreement.retold", label(inquiry.period()), figures.count(retold), figures.part(supplied),
                    figures.share(missed / supplied)));
        }
        sentences.add(agreed());
        return sentences;
    }

    /** What the data carry of agreements for both periods. */
    private String agreed() {
        List<Integer> selected = IntStream.of(SelectedProducts.of(inquiry.market(), inquiry.request().products()).products()).boxed().toList();
        List<PlannedSupply> agreements = inquiry.market().records().supplyPlan().stream()
                .filter(planned -> planned.kind().equals(AGREEMENT) && selected.contains(planned.product()))
                .filter(planned -> planned.period().equals(inquiry.period()) || planned.period().equals(plan.next()))
                .toList();
        if (agreements.isEmpty()) {
            return inquiry.say("sentence.agreement.none", label(inquiry.period()), label(plan.next()));
        }
        List<String> said = new ArrayList<>();
        for (Period period : List.of(inquiry.period(), plan.next())) {
            long cartons = agreements.stream().filter(planned -> planned.period().equals(period)).mapToLong(PlannedSupply::quantity).sum();
            if (cartons > 0) {
                said.add(inquiry.say("sentence.agreement.agreed", label(period), figures.count(cartons)));
            }
        }
        String supplied = inquiry.say("sentence.agreement.supplied", label(inquiry.period()), figures.part(sum(AgreementPlan.Of::supplied)), inquiry.unit());
        said.add(supplied);
        return new Names(inquiry.texts()).paragraph(said);
    }

    private Block products() {
        List<List<Cell>> rows = new ArrayList<>();
        double before = sum(AgreementPlan.Of::before);
        rows.add(Rows.total(inquiry.labels().total(), cells(before, sum(AgreementPlan.Of::requested), Double.NaN, total())));
        plan.products().forEach(of -> rows.add(Rows.of(of.name(), cells(of.before(), of.requested(), of.growth(), of.cartons()))));
        List<String> columns = new ArrayList<>(List.of(inquiry.say("document.column.product")));
        if (hasRequests()) {
            columns.add(inquiry.say("document.column.requested", label(plan.before())));
        }
        columns.addAll(List.of(inquiry.say("document.column.supplied", label(plan.before())), inquiry.say("document.column.growth"),
                inquiry.say("document.column.proposal", label(plan.next())), inquiry.say("document.column.change")));
        return new Block.Table(inquiry.say("document.caption.agreement", label(plan.next()), inquiry.unit()), columns, 1, rows);
    }

    private List<Cell> cells(double before, double requested, double growth, long cartons) {
        List<Cell> cells = List.of(Cell.part(before, figures), Cell.value(Measure.GROWTH_VOLUME, growth, Band.State.UNDEFINED, figures),
                Cell.part(cartons, figures), Cell.difference(cartons - before, figures));
        return hasRequests() ? Rows.join(List.of(Cell.part(requested, figures)), cells) : cells;
    }

    /** Whether what was requested says anything beside what was supplied. */
    private boolean hasRequests() {
        return inquiry.reasonWithout(Measure.FULFILMENT).isEmpty();
    }

    /** @param withAll whether all products together stand first */
    private Block counties(List<AgreementPlan.Of> products, boolean withAll) {
        List<String> counties = Line.regions(inquiry.periods(Measure.handbook(), Optional.of(Inquiry.LEVEL), Optional.empty()), inquiry.words()).stream()
                .map(Line::name)
                .toList();
        List<String> columns = new ArrayList<>(List.of(inquiry.labels().of(Inquiry.LEVEL)));
        if (withAll) {
            columns.add(inquiry.labels().total());
        }
        products.forEach(of -> columns.add(of.name()));
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(Rows.total(inquiry.labels().total(), county(products, withAll, -1)));
        for (int c = 0; c < counties.size(); c++) {
            rows.add(Rows.of(counties.get(c), county(products, withAll, c)));
        }
        if (plan.products().stream().anyMatch(of -> of.counties()[counties.size()] > 0)) {
            String none = inquiry.say("document.row.no_region", Inquiry.inSentence(inquiry.labels().of(Inquiry.LEVEL)));
            rows.add(Rows.of(none, county(products, withAll, counties.size())));
        }
        return new Block.Table(inquiry.say("document.caption.agreement.counties", label(plan.next()), inquiry.unit()), columns, 1, rows);
    }

    /** @param place of a county, -1 for all */
    private List<Cell> county(List<AgreementPlan.Of> products, boolean withAll, int place) {
        List<Cell> cells = new ArrayList<>();
        if (withAll) {
            cells.add(Cell.part(plan.products().stream().mapToLong(of -> cartons(of, place)).sum(), figures));
        }
        products.forEach(of -> cells.add(Cell.part(cartons(of, place), figures)));
        return cells;
    }

    private static long cartons(AgreementPlan.Of of, int place) {
        return place < 0 ? of.cartons() : of.counties()[place];
    }
}
