package sanwei.report.section;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import sanwei.dataset.Category;
import sanwei.dataset.Market;
import sanwei.dataset.OrderLines;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.measure.Unit;
import sanwei.pivot.Comparison;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.report.commentary.Names;
import sanwei.report.document.Block;
import sanwei.report.outline.ReportRequest;
import sanwei.text.Figures;
import sanwei.text.Labels;
import sanwei.text.PivotWords;
import sanwei.text.Texts;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.time.Span;
import sanwei.work.Job;

/** Asks the market what the sections of one report need; the same question is only computed once. */
final class Inquiry {

    /** How many weeks before its own a weekly report looks back. */
    private static final int WEEKS_BACK = 12;

    /** The level that reports tell regions apart at. */
    static final RegionLevel LEVEL = RegionLevel.COUNTY;

    /** How datasets call a carton. */
    private static final String CARTON = "条";

    private final Pivot pivot;
    private final ReportRequest request;
    private final Job job;
    private final Texts texts;
    private final Map<PivotSpec, PivotTable> asked = new HashMap<>();
    private final boolean ownRequests;

    Inquiry(Pivot pivot, ReportRequest request, Job job) {
        this.pivot = pivot;
        this.request = request;
        this.job = job;
        this.texts = Texts.in(request.language());
        this.ownRequests = hasOwnRequests(market().lines());
    }

    /** Whether any request differs from what was supplied: data without requests of their own repeat the supply in their place. */
    private static boolean hasOwnRequests(OrderLines lines) {
        return !Arrays.equals(lines.requested(), lines.supplied());
    }

    ReportRequest request() {
        return request;
    }

    Market market() {
        return pivot.market();
    }

    Pivot pivot() {
        return pivot;
    }

    Job job() {
        return job;
    }

    Texts texts() {
        return texts;
    }

    Labels labels() {
        return new Labels(texts);
    }

    Figures figures() {
        return new Figures(texts);
    }

    PivotWords words() {
        return new PivotWords(texts);
    }

    String say(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** Sentences as one paragraph; none where there is nothing to say. */
    List<Block> paragraph(List<String> sentences) {
        return sentences.isEmpty() ? List.of() : List.of(new Block.Paragraph(new Names(texts).paragraph(sentences)));
    }

    /** Says that the data do not reach the days of a question. */
    String nothingOf(PivotSpec spec) {
        return say("document.without.days", spec.from().map(LocalDate::toString).orElse("…"), spec.to().map(LocalDate::toString).orElse("…"));
    }

    /** A label as it stands inside a sentence. */
    static String inSentence(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    /** The period that the report is about. */
    Period period() {
        return request.period();
    }

    boolean partial() {
        return market().span().partial(period());
    }

    /** Why a measure has no value anywhere: the key of a sentence; empty where the data know of it. */
    Optional<String> reasonWithout(Measure measure) {
        return switch (measure) {
            case FULFILMENT, STOCK_OUT -> ownRequests ? Optional.empty() : Optional.of("document.without.requests");
            case PRICE_INDEX, STOCK_TO_SALES, SELL_THROUGH, DAYS_OF_SUPPLY, STOCK_OUT_PANEL ->
                market().survey().present() ? Optional.empty() : Optional.of("document.without.survey");
            case COVERAGE, DISTRIBUTION, DISTRIBUTION_WEIGHTED, MOVEMENT_HOUSEHOLDS, MOVEMENT_AVERAGE, MOVEMENT_STANDARD, GROWTH_VOLUME, GROWTH_SHARE ->
                Optional.empty();
        };
    }

    /** The handbook's indicators that the data know of. */
    List<Measure> indicators() {
        return Measure.handbook().stream().filter(m -> reasonWithout(m).isEmpty()).toList();
    }

    /** Why indicators are missing, each reason once. */
    List<String> withoutReasons() {
        return Measure.handbook().stream().flatMap(m -> reasonWithout(m).stream()).distinct().toList();
    }

    /** What quantities are counted in. */
    String unit() {
        return market().info().quantityUnit().filter(unit -> !unit.equals(CARTON)).orElseGet(() -> say("document.unit.carton"));
    }

    /** Heading of a column of changes, with the unit that its cells leave out. */
    String changeHeading(String key, Measure measure) {
        Unit unit = measure.unit().ofChange();
        return switch (unit) {
            case POINTS, DAYS -> say("member.header", say(key), labels().of(unit));
            case RATE, CHANGE, MULTIPLE, INDEX -> say(key);
        };
    }

    /** How the days are called that the period is compared with: of a period cut off at its end as many as have gone by. */
    String sameOfLastYear() {
        String name = labels().of(period().yearBefore());
        return span().endCovered(period().days()) ? name : say("document.same_days", name);
    }

    boolean hasRegions() {
        return market().regions().atLevel(LEVEL).length > 1;
    }

    /** Categories that tell customers apart at all. */
    List<Category> categories() {
        return Arrays.stream(Category.values())
                .filter(c -> c != Category.TARGET_CLASS || market().targetClasses().present())
                .filter(c -> market().coding(c).size() > 1)
                .toList();
    }

    /** The period with the one before and the same of last year, all between them included. */
    PivotTable periods(List<Measure> measures, Optional<RegionLevel> region, Optional<Category> category) {
        return ask(spec(measures, request.kind().grain(), earliest(), period()).withRegion(region).withCategory(category));
    }

    private Period earliest() {
        return period().yearBefore().compareTo(period().previous()) < 0 ? period().yearBefore() : period().previous();
    }

    /** The course of time up to the end of the period, in steps. */
    PivotTable course(List<Measure> measures, Optional<RegionLevel> region) {
        Grain steps = request.kind().steps();
        Period last = steps.containing(last(period()));
        Period first = steps == Grain.WEEK ? last.minus(WEEKS_BACK) : steps.containing(period().yearBefore().days().first());
        return ask(spec(measures, steps, first, last).withRegion(region));
    }

    /** The steps that the period itself consists of. */
    PivotTable within(List<Measure> measures, Optional<RegionLevel> region, Comparison comparison) {
        Grain steps = request.kind().steps();
        return ask(spec(measures, steps, steps.containing(period().days().first()), steps.containing(last(period())))
                .withRegion(region)
                .withComparison(comparison));
    }

    private int last(Period period) {
        return market().span().clip(period.days().last());
    }

    PivotSpec spec(List<Measure> measures, Grain grain, Period first, Period last) {
        return PivotSpec.of(measures, grain).withProducts(request.products()).withDays(Optional.of(firstDay(first)), Optional.of(firstDay(last)));
    }

    private static LocalDate firstDay(Period period) {
        return LocalDate.ofEpochDay(period.days().first());
    }

    PivotTable ask(PivotSpec spec) {
        job.cancellation().check();
        return asked.computeIfAbsent(spec, s -> pivot.compute(s, job));
    }

    /** Indices of the complete periods of a table. */
    static int[] complete(PivotTable table) {
        return IntStream.range(0, table.periods().size()).filter(p -> !table.partial(p)).toArray();
    }

    /** The band that holds in the period; empty for a measure without one. */
    Optional<Band> band(Measure measure, Period period) {
        return request.bands().of(measure, period, market().records().seasons());
    }

    Band.State state(Measure measure, Period period, double value) {
        return band(measure, period).map(band -> band.stateOf(value)).orElse(Band.State.UNDEFINED);
    }

    Span span() {
        return market().span();
    }
}
