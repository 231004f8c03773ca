package sanwei.report.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import sanwei.measure.Measure;
import sanwei.pivot.Comparison;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.report.commentary.Festival;
import sanwei.report.commentary.Names;
import sanwei.report.document.Block;
import sanwei.report.document.Cell;
import sanwei.report.document.Section;
import sanwei.time.Period;
import sanwei.time.SpringFestival;

/** Growth by the calendar beside growth with Spring Festival aligned. */
final class FestivalSection {

    private static final Measure GROWTH = Measure.GROWTH_VOLUME;

    private final Inquiry inquiry;
    private final Period period;

    private FestivalSection(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.period = inquiry.period();
    }

    /** Nothing where no festival falls into the period or that of last year, or where nothing can be compared. */
    static Optional<Section> of(Inquiry inquiry) {
        var made = new FestivalSection(inquiry);
        OptionalInt now = SpringFestival.day(inquiry.period().year());
        OptionalInt then = SpringFestival.day(inquiry.period().year() - 1);
        if (now.isEmpty() || then.isEmpty() || !made.touches(now.getAsInt(), then.getAsInt())) {
            return Optional.empty();
        }
        List<List<Cell>> rows = made.rows();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(new Names(inquiry.texts()).paragraph(made.sentences(now.getAsInt(), then.getAsInt()))));
        blocks.add(made.table(rows));
        return Optional.of(Section.of(inquiry.say("document.section.festival"), blocks));
    }

    private boolean touches(int now, int then) {
        return period.days().contains(now) || period.yearBefore().days().contains(then);
    }

    private List<String> sentences(int now, int then) {
        var words = new Festival(inquiry.texts());
        List<String> sentences = new ArrayList<>(List.of(words.days(LocalDate.ofEpochDay(now), LocalDate.ofEpochDay(then))));
        words.sentence(inquiry.labels().of(period), whole(Comparison.CALENDAR), whole(Comparison.FESTIVAL)).ifPresent(sentences::add);
        return sentences;
    }

    /** Growth of the whole period. */
    private double whole(Comparison comparison) {
        PivotSpec spec = inquiry.spec(List.of(GROWTH), period.grain(), period, period).withComparison(comparison);
        PivotTable table = inquiry.ask(spec);
        return table.value(GROWTH, PivotRow.total(table).at(0));
    }

    /** The steps of the period that can be compared both ways. */
    private List<List<Cell>> rows() {
        PivotTable calendar = inquiry.within(List.of(GROWTH), Optional.empty(), Comparison.CALENDAR);
        PivotTable festival = inquiry.within(List.of(GROWTH), Optional.empty(), Comparison.FESTIVAL);
        List<List<Cell>> rows = new ArrayList<>();
        for (int p = 0; p < calendar.periods().size(); p++) {
            add(rows, inquiry.words().period(calendar, p), calendar.value(GROWTH, PivotRow.total(calendar).at(p)),
                    festival.value(GROWTH, PivotRow.total(festival).at(p)));
        }
        if (calendar.periods().size() > 1) {
            add(rows, inquiry.labels().of(period), whole(Comparison.CALENDAR), whole(Comparison.FESTIVAL));
        }
        return rows;
    }

    private void add(List<List<Cell>> rows, String name, double calendar, double festival) {
        if (!Double.isNaN(calendar) && !Double.isNaN(festival)) {
            rows.add(Rows.of(name, List.of(growth(calendar), growth(festival), Cell.change(GROWTH, calendar, festival, inquiry.figures()))));
        }
    }

    private Cell growth(double value) {
        return Cell.value(GROWTH, value, inquiry.state(GROWTH, period, value), inquiry.figures());
    }

    private Block table(List<List<Cell>> rows) {
        List<String> columns = List.of(inquiry.say("document.column.period"), inquiry.labels().of(Comparison.CALENDAR),
                inquiry.labels().of(Comparison.FESTIVAL), inquiry.changeHeading("document.column.explained", GROWTH));
        return new Block.Table(inquiry.say("document.caption.festival", inquiry.labels().of(period)), columns, 1, rows);
    }
}
