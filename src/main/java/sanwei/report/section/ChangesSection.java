package sanwei.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanwei.dataset.Category;
import sanwei.measure.Measure;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotTable;
import sanwei.report.commentary.Moves;
import sanwei.report.commentary.Names;
import sanwei.report.commentary.Supply;
import sanwei.report.document.Block;
import sanwei.report.document.Cell;
import sanwei.report.document.Section;
import sanwei.text.Figures;
import sanwei.time.Period;

/** What changed in the supply against last year and which members made it, and which indicators moved most since the period before. */
final class ChangesSection {

    private static final String UNKNOWN = "document.without.last_year";

    private final Inquiry inquiry;
    private final List<Block> blocks = new ArrayList<>();

    private ChangesSection(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    static Section of(Inquiry inquiry) {
        var made = new ChangesSection(inquiry);
        made.supply();
        if (inquiry.hasRegions()) {
            made.moves();
        }
        return Section.of(inquiry.say("document.section.changes"), made.blocks);
    }

    private void supply() {
        PivotTable all = inquiry.periods(Measure.handbook(), Optional.empty(), Optional.empty());
        var total = new Supplied(inquiry, all);
        if (total.level().isEmpty() || total.levelThen().isEmpty()) {
            blocks.add(new Block.Paragraph(inquiry.say(UNKNOWN, inquiry.labels().of(inquiry.period()))));
            return;
        }
        var words = new Supply(inquiry.texts());
        List<String> sentences = new ArrayList<>();
        words.sentence(total.level().orElseThrow(), total.levelThen().orElseThrow(), inquiry.unit()).ifPresent(sentences::add);
        if (inquiry.hasRegions()) {
            regions(sentences);
        } else {
            blocks.add(new Block.Paragraph(new Names(inquiry.texts()).paragraph(sentences)));
        }
        categories();
    }

    private void regions(List<String> sentences) {
        PivotTable table = inquiry.periods(Measure.handbook(), Optional.of(Inquiry.LEVEL), Optional.empty());
        var supplied = new Supplied(inquiry, table);
        List<Line> lines = Line.regions(table, inquiry.words());
        new Supply(inquiry.texts()).members(lines.stream().map(supplied::compared).toList(), inquiry.unit()).ifPresent(sentences::add);
        blocks.add(new Block.Paragraph(new Names(inquiry.texts()).paragraph(sentences)));
        List<List<Cell>> rows = new ArrayList<>();
        PivotRow total = PivotRow.total(table);
        rows.add(Rows.total(inquiry.labels().total(), cells(supplied.now(total), supplied.then(total))));
        lines.forEach(line -> rows.add(Rows.of(line.name(), cells(supplied.now(line.row()), supplied.then(line.row())))));
        double restNow = supplied.now(total) - lines.stream().mapToDouble(l -> supplied.now(l.row())).sum();
        double restThen = supplied.then(total) - lines.stream().mapToDouble(l -> supplied.then(l.row())).sum();
        if (restNow != 0 || restThen != 0) {
            rows.add(Rows.of(inquiry.say("document.row.no_region", Inquiry.inSentence(inquiry.labels().of(Inquiry.LEVEL))), cells(restNow, restThen)));
        }
        blocks.add(table(inquiry.labels().of(Inquiry.LEVEL), List.of(inquiry.labels().of(Inquiry.LEVEL)), rows));
    }

    private void categories() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Category category : inquiry.categories()) {
            PivotTable table = inquiry.periods(Measure.handbook(), Optional.empty(), Optional.of(category));
            var supplied = new Supplied(inquiry, table);
            String label = inquiry.labels().of(category);
            Line.categories(table, inquiry.words()).forEach(line ->
                    rows.add(Rows.of(label, Rows.of(line.name(), cells(supplied.now(line.row()), supplied.then(line.row()))))));
        }
        if (!rows.isEmpty()) {
            String by = inquiry.say("document.column.category");
            blocks.add(table(by, List.of(by, inquiry.say("document.column.member")), rows));
        }
    }

    private List<Cell> cells(double now, double then) {
        Figures figures = inquiry.figures();
        double growth = Measure.GROWTH_VOLUME.value(now - then, then);
        return List.of(Cell.part(now, figures), Cell.part(then, figures), Cell.difference(now - then, figures),
                Cell.value(Measure.GROWTH_VOLUME, growth, inquiry.state(Measure.GROWTH_VOLUME, inquiry.period(), growth), figures));
    }

    private Block table(String by, List<String> names, List<List<Cell>> rows) {
        List<String> columns = List.of(inquiry.labels().of(inquiry.period()), inquiry.sameOfLastYear(), inquiry.say("document.column.change"),
                inquiry.labels().name(Measure.GROWTH_VOLUME));
        String caption = inquiry.say("document.caption.supply", Inquiry.inSentence(by), inquiry.labels().of(inquiry.period()), inquiry.unit());
        return new Block.Table(caption, Rows.join(names, columns), names.size(), rows);
    }

    /** Since the period before, by county. */
    private void moves() {
        Optional<Period> before = Comparing.others(inquiry).stream().findFirst();
        if (before.isEmpty()) {
            return;
        }
        PivotTable table = inquiry.periods(Measure.handbook(), Optional.of(Inquiry.LEVEL), Optional.empty());
        List<Line> lines = Line.regions(table, inquiry.words());
        for (Measure measure : inquiry.indicators()) {
            var comparing = new Comparing(inquiry, measure, table);
            new Moves(inquiry.texts())
                    .sentence(measure, inquiry.labels().of(before.get()), comparing.compared(lines, before.get()))
                    .ifPresent(said -> blocks.add(new Block.Paragraph(inquiry.say("sentence.about", inquiry.labels().name(measure), said))));
        }
    }
}
