package sanwei.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanwei.dataset.Category;
import sanwei.measure.Measure;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotTable;
import sanwei.report.commentary.Extremes;
import sanwei.report.document.Block;
import sanwei.report.document.Cell;
import sanwei.report.document.Section;

/** The indicators side by side for each member: a row for a member, a column for an indicator. */
final class OverviewSection {

    /** Indicators side by side. */
    private static final int MOST = 5;

    private final Inquiry inquiry;
    private final List<Block> blocks = new ArrayList<>();

    private OverviewSection(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /** Nothing where the data have one county at most. */
    static Optional<Section> byRegion(Inquiry inquiry) {
        if (!inquiry.hasRegions()) {
            return Optional.empty();
        }
        var made = new OverviewSection(inquiry);
        made.regions();
        return Optional.of(Section.of(inquiry.say("document.section.by", Inquiry.inSentence(inquiry.labels().of(Inquiry.LEVEL))), made.blocks));
    }

    /** Nothing where no category tells customers apart. */
    static Optional<Section> byCategory(Inquiry inquiry) {
        if (inquiry.categories().isEmpty()) {
            return Optional.empty();
        }
        var made = new OverviewSection(inquiry);
        made.categories();
        return Optional.of(Section.of(inquiry.say("document.section.by", Inquiry.inSentence(inquiry.say("document.column.category"))), made.blocks));
    }

    private void regions() {
        PivotTable table = inquiry.periods(Measure.handbook(), Optional.of(Inquiry.LEVEL), Optional.empty());
        List<Line> lines = Line.regions(table, inquiry.words());
        extremes(table, Inquiry.LEVEL.code(), lines);
        String by = inquiry.labels().of(Inquiry.LEVEL);
        for (List<Measure> measures : sideBySide()) {
            List<List<Cell>> rows = new ArrayList<>();
            rows.add(Rows.total(inquiry.labels().total(), cells(measures, table, PivotRow.total(table))));
            lines.forEach(line -> rows.add(Rows.of(line.name(), cells(measures, table, line.row()))));
            blocks.add(table(measures, by, List.of(by), rows));
        }
    }

    /** The indicators in groups that fit side by side on a page. */
    private List<List<Measure>> sideBySide() {
        List<Measure> all = inquiry.indicators();
        List<List<Measure>> groups = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST) {
            groups.add(all.subList(from, Math.min(all.size(), from + MOST)));
        }
        return groups;
    }

    private void categories() {
        sideBySide().forEach(this::categories);
    }

    private void categories(List<Measure> measures) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Category category : inquiry.categories()) {
            PivotTable table = inquiry.periods(Measure.handbook(), Optional.empty(), Optional.of(category));
            List<Line> lines = Line.categories(table, inquiry.words());
            String label = inquiry.labels().of(category);
            lines.forEach(line -> rows.add(Rows.of(label, Rows.of(line.name(), cells(measures, table, line.row())))));
        }
        String by = inquiry.say("document.column.category");
        blocks.add(table(measures, by, List.of(by, inquiry.say("document.column.member")), rows));
    }

    private void extremes(PivotTable table, String members, List<Line> lines) {
        for (Measure measure : inquiry.indicators()) {
            var comparing = new Comparing(inquiry, measure, table);
            List<String> said = new Extremes(inquiry.texts()).sentences(measure, members, comparing.named(lines));
            said.stream().findFirst().ifPresent(first -> blocks.add(
                    new Block.Paragraph(inquiry.say("sentence.about", inquiry.labels().name(measure), first))));
        }
    }

    private List<Cell> cells(List<Measure> measures, PivotTable table, PivotRow row) {
        return measures.stream().map(measure -> {
            var comparing = new Comparing(inquiry, measure, table);
            return Cell.value(measure, comparing.now(row), comparing.state(row), inquiry.figures());
        }).toList();
    }

    private Block table(List<Measure> measures, String by, List<String> names, List<List<Cell>> rows) {
        String caption = inquiry.say("document.caption.overview", Inquiry.inSentence(by), inquiry.labels().of(inquiry.period()),
                inquiry.labels().name(measures.getFirst()), inquiry.labels().name(measures.getLast()));
        return new Block.Table(caption, Rows.join(names, measures.stream().map(inquiry.labels()::header).toList()), names.size(), rows);
    }
}
