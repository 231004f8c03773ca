package sanwei.report.section;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sanwei.dataset.SurveyMethod;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.pivot.MethodWeights;
import sanwei.report.CommandLine;
import sanwei.report.PlainNumber;
import sanwei.report.document.Block;
import sanwei.report.document.Cell;
import sanwei.report.document.Section;
import sanwei.report.outline.Origin;
import sanwei.report.outline.Part;
import sanwei.report.outline.ReportRequest;
import sanwei.time.Days;

/** What a reader needs to check a report: definitions, bands, parameters, the data, and the command that makes it again. */
final class Appendix {

    private final Inquiry inquiry;
    private final Path dataset;
    private final Path out;

    Appendix(Inquiry inquiry, Path dataset, Path out) {
        this.inquiry = inquiry;
        this.dataset = dataset;
        this.out = out;
    }

    Section section() {
        return new Section(inquiry.say("document.section.appendix"), List.of(), List.of(
                section("document.section.reading", new Block.Paragraph(inquiry.say("document.reading"))),
                section("document.section.definitions", definitions()),
                section("document.section.edges", bands(), new Block.Paragraph(inquiry.say("document.edges"))),
                section("document.section.data", parameters()),
                section("document.section.again", again())));
    }

    private Section section(String key, Block... blocks) {
        return Section.of(inquiry.say(key), List.of(blocks));
    }

    private Block definitions() {
        List<List<Cell>> rows = measures().stream()
                .map(m -> List.of(Cell.of(inquiry.labels().name(m)), Cell.of(inquiry.labels().formula(m)), Cell.of(inquiry.labels().help(m))))
                .toList();
        return words("document.caption.definitions", rows, "document.column.indicator", "document.column.formula", "document.column.help");
    }

    private static List<Measure> measures() {
        List<Measure> measures = new ArrayList<>(Measure.handbook());
        measures.add(Measure.MOVEMENT_STANDARD);
        measures.sort(null);
        return measures;
    }

    private Block bands() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Measure measure : measures()) {
            inquiry.band(measure, inquiry.period()).ifPresent(band -> rows.add(List.of(Cell.of(inquiry.labels().name(measure)),
                    edge(measure, band.lower()), edge(measure, band.upper()), Cell.of(inquiry.say(tuned(measure) ? "document.source.tuned" : source(measure))))));
        }
        inquiry.request().outline().items().forEach(item -> kept(item.part()).ifPresent(rows::add));
        List<String> columns = List.of(inquiry.say("document.column.indicator"), inquiry.say("document.column.lower"),
                inquiry.say("document.column.upper"), inquiry.say("document.column.source"));
        return new Block.Table(inquiry.say("document.caption.edges", inquiry.labels().of(inquiry.period())), columns, 1, rows);
    }

    /** A band that a section is read by instead of that in force. */
    private Optional<List<Cell>> kept(Part part) {
        if (!(part instanceof Part.BandReview(Measure measure, Optional<Part.KeptBand> kept))) {
            return Optional.empty();
        }
        return kept.map(own -> {
            Band band = inquiry.request().bands().with(measure, own.policy()).of(measure, inquiry.period(), inquiry.market().records().seasons()).orElseThrow();
            return List.of(Cell.of(inquiry.labels().name(measure)), edge(measure, band.lower()), edge(measure, band.upper()),
                    Cell.of(inquiry.say("document.source.kept", own.name(), own.date().toString())));
        });
    }

    private Cell edge(Measure measure, double edge) {
        return Cell.value(measure, edge, Band.State.UNDEFINED, inquiry.figures());
    }

    private boolean tuned(Measure measure) {
        return inquiry.request().bands().tuned().containsKey(measure);
    }

    private static String source(Measure measure) {
        return switch (measure) {
            case MOVEMENT_HOUSEHOLDS, MOVEMENT_AVERAGE, MOVEMENT_STANDARD -> "document.source.handbook";
            case COVERAGE, DISTRIBUTION, DISTRIBUTION_WEIGHTED, STOCK_OUT, STOCK_OUT_PANEL, GROWTH_VOLUME, GROWTH_SHARE, FULFILMENT, STOCK_TO_SALES,
                    SELL_THROUGH, DAYS_OF_SUPPLY, PRICE_INDEX -> "document.source.assumed";
        };
    }

    private Block parameters() {
        List<List<Cell>> rows = new ArrayList<>();
        inquiry.market().info().title().ifPresent(title -> rows.add(row("report.notes.title", title)));
        rows.add(row("report.notes.file", dataset.getFileName().toString()));
        rows.add(row("report.notes.fingerprint", inquiry.market().fingerprint()));
        rows.add(row("report.notes.days", inquiry.say("report.notes.from_to", Days.format(inquiry.span().firstDay()), Days.format(inquiry.span().lastDay()))));
        rows.add(row("report.notes.products", inquiry.words().products(inquiry.request().products(), inquiry.market())));
        rows.add(row("document.row.comparison", inquiry.say("document.comparison")));
        rows.add(row("report.notes.weights", weights()));
        return words("document.caption.data", rows, "document.column.item", "document.column.content");
    }

    private String weights() {
        return Arrays.stream(SurveyMethod.values())
                .map(method -> inquiry.labels().of(method) + " " + PlainNumber.of(MethodWeights.HANDBOOK.of(method)))
                .collect(Collectors.joining(inquiry.say("member.between")));
    }

    private List<Cell> row(String key, String value) {
        return List.of(Cell.of(inquiry.say(key)), Cell.of(value));
    }

    /** A table of words. */
    private Block words(String caption, List<List<Cell>> rows, String... columns) {
        return new Block.Table(inquiry.say(caption), Arrays.stream(columns).map(key -> inquiry.say(key)).toList(), columns.length, rows);
    }

    private Block[] again() {
        ReportRequest request = inquiry.request();
        Origin origin = request.origin();
        boolean fromFile = origin.outline().isPresent();
        boolean standard = fromFile || !origin.scenarios().isEmpty() || request.outline().isStandard();
        Optional<Path> outline = standard ? origin.outline() : Optional.of(Path.of(stem(out) + ".json"));
        var inputs = new CommandLine.ReportInputs(outline.isPresent() ? Optional.empty() : Optional.of(request.kind().code()), outline, origin.scenarios());
        String command = CommandLine.report(dataset, inputs, request.period(), request.products(), request.bands(), request.date(), request.language(),
                out.getFileName()).typed();
        String how = standard ? inquiry.say("document.again") : inquiry.say("document.again.exported", outline.get().toString());
        return new Block[] {new Block.Paragraph(how), new Block.Typed(command)};
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }
}
