package sanwei.report.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sanwei.dataset.Category;
import sanwei.measure.Measure;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotTable;
import sanwei.report.commentary.Extremes;
import sanwei.report.commentary.InBand;
import sanwei.report.commentary.Level;
import sanwei.report.commentary.Moves;
import sanwei.report.commentary.Named;
import sanwei.report.commentary.Names;
import sanwei.report.commentary.Panel;
import sanwei.report.document.Block;
import sanwei.report.document.Cell;
import sanwei.report.document.Section;
import sanwei.report.outline.Part;

/** One indicator over time, by region and by category. */
final class IndicatorSection {

    /** Lines that one chart can tell apart without a legend: some from either end. */
    private static final int LINES_AT_EACH_END = 2;

    private final Inquiry inquiry;
    private final Measure measure;
    private final List<Block> blocks = new ArrayList<>();

    private IndicatorSection(Inquiry inquiry, Measure measure) {
        this.inquiry = inquiry;
        this.measure = measure;
    }

    static Section of(Inquiry inquiry, Part.Indicator part) {
        var made = new IndicatorSection(inquiry, part.measure());
        inquiry.reasonWithout(part.measure()).ifPresentOrElse(reason -> made.say(List.of(inquiry.say(reason))), () -> made.fill(part.facets()));
        return Section.of(inquiry.labels().name(part.measure()), made.blocks);
    }

    private void fill(List<Part.Facet> facets) {
        var all = new Comparing(inquiry, measure, inquiry.periods(Measure.handbook(), Optional.empty(), Optional.empty()));
        if (!all.level().isDefined()) {
            say(List.of(inquiry.say("document.without.value", inquiry.labels().name(measure), all.level().name())));
        }
        for (Part.Facet facet : facets) {
            switch (facet) {
                case TIME -> time(all);
                case REGION -> regions();
                case CATEGORY -> categories();
            }
        }
    }

    private void say(List<String> sentences) {
        if (!sentences.isEmpty()) {
            blocks.add(new Block.Paragraph(new Names(inquiry.texts()).paragraph(sentences)));
        }
    }

    private void time(Comparing all) {
        PivotTable course = inquiry.course(Measure.handbook(), Optional.empty());
        List<String> sentences = new ArrayList<>();
        new Level(inquiry.texts()).sentence(measure, all.level(), all.levelsThen()).ifPresent(sentences::add);
        String steps = course.spec().time().code();
        sentences.addAll(new Extremes(inquiry.texts()).sentences(measure, steps, complete(course)));
        new InBand(inquiry.texts()).sentence(measure, steps, reads(course)).ifPresent(sentences::add);
        say(sentences);
        new Trend(inquiry).figure(measure, course, List.of(PivotRow.total(course))).ifPresent(blocks::add);
    }

    private List<Named> complete(PivotTable course) {
        PivotRow total = PivotRow.total(course);
        return Arrays.stream(Inquiry.complete(course))
                .mapToObj(p -> new Named(inquiry.labels().of(course.periods().get(p)), course.value(measure, total.at(p))))
                .toList();
    }

    /** The complete steps with their bands; none where the measure has no band. */
    private List<InBand.Read> reads(PivotTable course) {
        PivotRow total = PivotRow.total(course);
        return Arrays.stream(Inquiry.complete(course))
                .boxed()
                .flatMap(p -> inquiry.band(measure, course.periods().get(p)).stream()
                        .map(band -> new InBand.Read(inquiry.labels().of(course.periods().get(p)), course.value(measure, total.at(p)), band)))
                .toList();
    }

    private void regions() {
        if (!inquiry.hasRegions()) {
            return;
        }
        PivotTable table = inquiry.periods(Measure.handbook(), Optional.of(Inquiry.LEVEL), Optional.empty());
        var comparing = new Comparing(inquiry, measure, table);
        List<Line> lines = Line.regions(table, inquiry.words());
        if (comparing.named(lines).stream().noneMatch(Named::isDefined)) {
            return;
        }
        say(aboutRegions(comparing, lines));
        PivotTable course = inquiry.course(Measure.handbook(), Optional.of(Inquiry.LEVEL));
        List<PivotRow> ends = Line.ends(lines, comparing::now, LINES_AT_EACH_END).stream().map(Line::row).toList();
        new Trend(inquiry).figure(measure, course, ends).ifPresent(figure -> {
            blocks.add(figure);
            if (ends.size() < lines.size()) {
                say(List.of(inquiry.say("document.figure.ends", ends.size(), lines.size())));
            }
        });
        regionTable(comparing, lines);
    }

    private List<String> aboutRegions(Comparing comparing, List<Line> lines) {
        List<String> sentences = new ArrayList<>(new Extremes(inquiry.texts()).sentences(measure, Inquiry.LEVEL.code(), comparing.named(lines)));
        Comparing.other(inquiry)
                .flatMap(other -> new Moves(inquiry.texts()).sentence(measure, inquiry.labels().of(other), comparing.compared(lines, other)))
                .ifPresent(sentences::add);
        Comparing.others(inquiry).stream().findFirst().ifPresent(before -> sentences.addAll(
                new InBand(inquiry.texts()).steps(measure, inquiry.labels().of(before), comparing.steps(lines, before))));
        if (measure.needsSurvey()) {
            new Panel(inquiry.texts()).sentence(comparing.behind(comparing.total()), comparing.behind(lines)).ifPresent(sentences::add);
        }
        return sentences;
    }

    /** Whether there is anything to tell apart: values that are the same everywhere are said in a sentence. */
    private static boolean differ(List<List<Cell>> rows, int names) {
        return rows.stream().flatMap(row -> row.subList(names, row.size()).stream().filter(c -> c.unit().equals(row.get(names).unit())).map(Cell::text)).distinct().count() > 1;
    }

    private void regionTable(Comparing comparing, List<Line> lines) {
        List<Line> shown = Line.shown(lines, comparing::now);
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(Rows.total(inquiry.labels().total(), comparing.cells(comparing.total(), Cell::change)));
        shown.forEach(line -> rows.add(Rows.of(line.name(), comparing.cells(line.row(), Cell::change))));
        if (!differ(rows, 1)) {
            return;
        }
        blocks.add(table(inquiry.labels().of(Inquiry.LEVEL), List.of(inquiry.labels().of(Inquiry.LEVEL)), rows));
        if (shown.size() < lines.size()) {
            say(List.of(inquiry.say("document.table.ends", shown.size(), lines.size())));
        }
    }

    private void categories() {
        List<String> sentences = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (Category category : inquiry.categories()) {
            PivotTable table = inquiry.periods(Measure.handbook(), Optional.empty(), Optional.of(category));
            var comparing = new Comparing(inquiry, measure, table);
            List<Line> lines = Line.categories(table, inquiry.words());
            sentences.addAll(new Extremes(inquiry.texts()).sentences(measure, category.code(), comparing.named(Line.known(table, lines))));
            String label = inquiry.labels().of(category);
            lines.forEach(line -> rows.add(Rows.of(label, Rows.of(line.name(), comparing.cells(line.row(), Cell::change)))));
        }
        if (sentences.isEmpty()) {
            return;
        }
        say(sentences);
        String by = inquiry.say("document.column.category");
        blocks.add(table(by, List.of(by, inquiry.say("document.column.member")), rows));
    }

    private Block table(String by, List<String> names, List<List<Cell>> rows) {
        String caption = inquiry.say("document.caption.by", inquiry.labels().header(measure), Inquiry.inSentence(by), inquiry.labels().of(inquiry.period()));
        return new Block.Table(caption, Rows.join(names, Comparing.headings(inquiry, inquiry.changeHeading("document.column.change", measure))), names.size(), rows);
    }
}
