package sanwei.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotTable;
import sanwei.report.commentary.Names;
import sanwei.report.commentary.Supply;
import sanwei.report.document.Block;
import sanwei.report.document.Cell;
import sanwei.report.document.Section;

/** All indicators of the period at a glance. */
final class SummarySection {

    private final Inquiry inquiry;
    private final PivotTable table;

    private SummarySection(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.table = inquiry.periods(Measure.handbook(), Optional.empty(), Optional.empty());
    }

    static Section of(Inquiry inquiry) {
        var made = new SummarySection(inquiry);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(new Names(inquiry.texts()).paragraph(made.sentences())));
        blocks.add(made.table());
        return Section.of(inquiry.say("document.section.summary"), blocks);
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        var supplied = new Supplied(inquiry, table);
        supplied.level().ifPresent(level -> supplied.levelThen().flatMap(then -> new Supply(inquiry.texts()).sentence(level, then, inquiry.unit()))
                .ifPresent(sentences::add));
        sentences.add(inBand());
        inquiry.withoutReasons().forEach(reason -> sentences.add(inquiry.say(reason)));
        return sentences;
    }

    /** Which indicators lie outside their band. */
    private String inBand() {
        List<String> outside = new ArrayList<>();
        int read = 0;
        for (Measure measure : inquiry.indicators()) {
            var comparing = new Comparing(inquiry, measure, table);
            Band.State state = comparing.state(comparing.total());
            if (state != Band.State.UNDEFINED) {
                read++;
            }
            if (state == Band.State.BELOW || state == Band.State.ABOVE) {
                outside.add(inquiry.say("sentence.indicator.outside", inquiry.labels().name(measure),
                        inquiry.figures().value(measure, comparing.now(comparing.total())), Inquiry.inSentence(inquiry.labels().of(state))));
            }
        }
        if (read == 0) {
            return inquiry.say("sentence.indicator.none");
        }
        return outside.isEmpty()
                ? inquiry.say("sentence.indicator.all", read)
                : inquiry.say("sentence.indicator.some", read, read - outside.size(), new Names(inquiry.texts()).join(outside));
    }

    private Block table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Measure measure : inquiry.indicators()) {
            var comparing = new Comparing(inquiry, measure, table);
            List<Cell> cells = new ArrayList<>(comparing.cells(comparing.total(), Cell::changeInFull));
            cells.add(Cell.of(parts(measure)));
            rows.add(Rows.of(inquiry.labels().header(measure), cells));
        }
        List<String> columns = new ArrayList<>(List.of(inquiry.say("document.column.indicator")));
        columns.addAll(Comparing.headings(inquiry, inquiry.say("document.column.change")));
        columns.add(inquiry.say("document.column.parts"));
        return new Block.Table(inquiry.say("document.caption.summary", inquiry.labels().of(inquiry.period())), columns, 1, rows);
    }

    private String parts(Measure measure) {
        var cell = PivotRow.total(table).at(table.periods().indexOf(inquiry.period()));
        return inquiry.figures().parts(measure, table.numerator(measure, cell), table.denominator(measure, cell));
    }
}
