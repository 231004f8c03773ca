package sanwei.report.section;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import sanwei.pivot.Pivot;
import sanwei.report.document.Document;
import sanwei.report.document.Section;
import sanwei.report.outline.Draft;
import sanwei.report.outline.Item;
import sanwei.report.outline.Mark;
import sanwei.report.outline.Part;
import sanwei.report.outline.ReportRequest;
import sanwei.report.outline.Wording;
import sanwei.time.Days;
import sanwei.work.Job;
import sanwei.work.Message;

/** Composes reports from what the data of a period have to say. */
public final class Composer {

    private final Pivot pivot;
    private final Path dataset;

    /** @param dataset that the market was read from */
    public Composer(Pivot pivot, Path dataset) {
        this.pivot = pivot;
        this.dataset = dataset;
    }

    /**
     * The report as a value; the same request gives the same report.
     *
     * @param out the file that it is composed for, named in the command that makes it again
     * @throws sanwei.work.BadInput when the market does not have the products asked for
     */
    public Draft compose(ReportRequest request, Path out, Job job) {
        var inquiry = new Inquiry(pivot, request, job);
        var numbers = new LiveNumbers(inquiry);
        List<Draft.Made> made = request.outline().items().stream().map(item -> make(inquiry, numbers, item)).toList();
        List<Section> sections = new ArrayList<>(together(inquiry, made));
        sections.add(new Appendix(inquiry, dataset, out).section());
        return new Draft(new Document(request.language(), cover(inquiry), sections), made);
    }

    private static Draft.Made make(Inquiry inquiry, LiveNumbers numbers, Item item) {
        Optional<Section> proposed = section(inquiry, item.part());
        String heading = item.heading().or(() -> proposed.map(Section::heading)).orElse("");
        String sentences = proposed.map(Head::of).orElse("");
        Optional<Section> made = proposed.map(s -> new Section(heading, s.blocks(), s.sections()));
        List<Mark> marks = new ArrayList<>();
        if (item.wording().isPresent()) {
            Wording wording = item.wording().get();
            LiveNumbers.Filled filled = numbers.fill(wording.text());
            made = made.map(s -> Head.with(s, filled.text()));
            marks.addAll(filled.marks());
            marks.addAll(StaleNumbers.of(wording.text(), wording.proposed(), sentences, filled.marks()));
        }
        List<Message> problems = new ArrayList<>();
        item.wording().ifPresent(wording -> problems(wording.text(), heading, marks, problems));
        made.filter(Composer::isEmpty).ifPresent(s -> problems.add(Message.of("document.problem.empty", heading)));
        return new Draft.Made(item, made.filter(s -> !isEmpty(s)), sentences, marks, problems);
    }

    private static void problems(String text, String heading, List<Mark> marks, List<Message> problems) {
        for (Mark mark : marks) {
            String written = text.substring(mark.start(), mark.end());
            switch (mark) {
                case Mark.Live live -> { }
                case Mark.Unknown unknown -> problems.add(Message.of("document.problem.reference", heading, written, unknown.why()));
                case Mark.Stale stale -> problems.add(Message.of("document.problem.stale", heading, written));
            }
        }
    }

    private static boolean isEmpty(Section section) {
        return section.blocks().isEmpty() && section.sections().isEmpty();
    }

    /** Indicators that follow each other stand under one heading, and so do reviews of bands. */
    private static List<Section> together(Inquiry inquiry, List<Draft.Made> made) {
        List<Section> sections = new ArrayList<>();
        List<Section> open = new ArrayList<>();
        Optional<String> heading = Optional.empty();
        for (Draft.Made item : made) {
            Optional<String> own = commonHeading(item.item().part());
            if (!own.equals(heading)) {
                close(inquiry, heading, open, sections);
                heading = own;
            }
            item.section().ifPresent(open::add);
        }
        close(inquiry, heading, open, sections);
        return sections;
    }

    private static void close(Inquiry inquiry, Optional<String> heading, List<Section> open, List<Section> sections) {
        if (heading.isEmpty()) {
            sections.addAll(open);
        } else if (!open.isEmpty()) {
            sections.add(new Section(inquiry.say(heading.get()), List.of(), open));
        }
        open.clear();
    }

    private static Optional<String> commonHeading(Part part) {
        return switch (part) {
            case Part.Indicator indicator -> Optional.of("document.section.indicators");
            case Part.BandReview review -> Optional.of("document.section.bands");
            case Part.Chart chart -> Optional.empty();
            case Part.Grid grid -> Optional.empty();
            case Part.Scenarios scenarios -> Optional.empty();
            case Part.Plain plain -> Optional.empty();
        };
    }

    private static Optional<Section> section(Inquiry inquiry, Part part) {
        return switch (part) {
            case Part.Summary() -> Optional.of(SummarySection.of(inquiry));
            case Part.Indicator indicator -> Optional.of(IndicatorSection.of(inquiry, indicator));
            case Part.ByRegion() -> OverviewSection.byRegion(inquiry);
            case Part.ByCategory() -> OverviewSection.byCategory(inquiry);
            case Part.BandReview review -> Optional.of(BandSection.of(inquiry, review));
            case Part.Changes() -> Optional.of(ChangesSection.of(inquiry));
            case Part.Festivals() -> FestivalSection.of(inquiry);
            case Part.Alarms() -> Optional.of(AlarmsSection.alarms(inquiry));
            case Part.Suggestions() -> Optional.of(AlarmsSection.suggestions(inquiry));
            case Part.Prices() -> Optional.of(PricesSection.of(inquiry));
            case Part.CustomerMoves() -> Optional.of(MovesSection.of(inquiry));
            case Part.Volume() -> Optional.of(VolumeSection.of(inquiry));
            case Part.Chart chart -> Optional.of(ChartSection.of(inquiry, chart));
            case Part.Grid grid -> Optional.of(GridSection.of(inquiry, grid));
            case Part.Scenarios scenarios -> Optional.of(ScenariosSection.of(inquiry, scenarios));
            case Part.Agreement() -> Optional.of(AgreementSection.of(inquiry));
            case Part.Text() -> Optional.of(Section.of(inquiry.say("document.section.text"), List.of()));
        };
    }

    private Document.Cover cover(Inquiry inquiry) {
        String period = inquiry.labels().of(inquiry.period());
        String products = inquiry.words().products(inquiry.request().products(), inquiry.market());
        String title = inquiry.say("document.title." + inquiry.request().kind().name().toLowerCase(Locale.ROOT));
        List<Document.Fact> facts = new ArrayList<>();
        facts.add(fact(inquiry, "document.cover.period", inquiry.say("document.cover.period.days", period,
                Days.format(inquiry.period().days().first()), Days.format(inquiry.period().days().last()))));
        if (inquiry.partial()) {
            facts.add(fact(inquiry, "document.cover.partial", inquiry.say("document.cover.partial.days",
                    Days.format(inquiry.span().firstDay()), Days.format(inquiry.span().lastDay()))));
        }
        facts.add(fact(inquiry, "document.cover.scope", inquiry.say("document.cover.scope.of", products, inquiry.words().region(Optional.empty(), inquiry.market()))));
        String name = dataset.getFileName().toString();
        facts.add(fact(inquiry, "document.cover.dataset",
                inquiry.market().info().title().map(t -> inquiry.say("document.cover.dataset.titled", t, name)).orElse(name)));
        facts.add(fact(inquiry, "document.cover.made", inquiry.request().date().toString()));
        String subtitle = String.join(" · ", Stream.of(period, products).toList());
        return new Document.Cover(title, subtitle, facts);
    }

    private static Document.Fact fact(Inquiry inquiry, String key, String value) {
        return new Document.Fact(inquiry.say(key), value);
    }
}
