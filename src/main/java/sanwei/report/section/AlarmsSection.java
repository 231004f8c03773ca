package sanwei.report.section;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotTable;
import sanwei.report.commentary.Names;
import sanwei.report.document.Block;
import sanwei.report.document.Cell;
import sanwei.report.document.Section;

/** What lies outside its band, county by county, and what the handbook advises for it. */
final class AlarmsSection {

    /** Names of counties that a sentence holds. */
    private static final int MOST = 8;

    private final Inquiry inquiry;
    private final List<Line> lines;
    private final PivotTable table;

    private AlarmsSection(Inquiry inquiry) {
        this.inquiry = inquiry;
        boolean regions = inquiry.hasRegions();
        table = inquiry.periods(Measure.handbook(), regions ? Optional.of(Inquiry.LEVEL) : Optional.empty(), Optional.empty());
        lines = regions ? Line.regions(table, inquiry.words()) : List.of(new Line(inquiry.labels().total(), PivotRow.total(table)));
    }

    /** Every indicator that lies outside its band somewhere. */
    static Section alarms(Inquiry inquiry) {
        var made = new AlarmsSection(inquiry);
        List<List<Cell>> rows = new ArrayList<>();
        for (Measure measure : inquiry.indicators()) {
            made.addRows(measure, rows);
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(inquiry.say("sentence.alarms", rows.size())));
        if (!rows.isEmpty()) {
            List<String> columns = List.of(inquiry.say("document.column.indicator"), inquiry.labels().of(Inquiry.LEVEL), inquiry.say("document.column.value"),
                    inquiry.say("document.column.lower"), inquiry.say("document.column.upper"));
            blocks.add(new Block.Table(inquiry.say("document.caption.alarms", inquiry.labels().of(inquiry.period())), columns, 2, rows));
        }
        return Section.of(inquiry.say("document.section.alarms"), blocks);
    }

    private void addRows(Measure measure, List<List<Cell>> rows) {
        var comparing = new Comparing(inquiry, measure, table);
        for (Line line : lines) {
            Band.State state = comparing.state(line.row());
            if (state == Band.State.BELOW || state == Band.State.ABOVE) {
                Band band = comparing.band().orElseThrow();
                rows.add(List.of(Cell.of(inquiry.labels().name(measure)), Cell.of(line.name()),
                        Cell.value(measure, comparing.now(line.row()), state, inquiry.figures()),
                        Cell.value(measure, band.lower(), Band.State.UNDEFINED, inquiry.figures()),
                        Cell.value(measure, band.upper(), Band.State.UNDEFINED, inquiry.figures())));
            }
        }
    }

    /** What the handbook advises for the counties outside their band; one sentence where all lie inside. */
    static Section suggestions(Inquiry inquiry) {
        var made = new AlarmsSection(inquiry);
        List<Block> blocks = new ArrayList<>();
        for (Measure measure : List.of(Measure.MOVEMENT_HOUSEHOLDS, Measure.STOCK_TO_SALES, Measure.PRICE_INDEX)) {
            Map<Band.State, List<String>> by = made.byState(measure);
            for (Band.State state : List.of(Band.State.BELOW, Band.State.ABOVE)) {
                List<String> names = by.getOrDefault(state, List.of());
                if (!names.isEmpty()) {
                    blocks.add(new Block.Paragraph(inquiry.say("sentence.suggestion." + measure.id() + "." + state.name().toLowerCase(Locale.ROOT),
                            new Names(inquiry.texts()).some(names, MOST), names.size())));
                }
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(new Block.Paragraph(inquiry.say("sentence.suggestion.none")));
        } else {
            blocks.add(new Block.Paragraph(inquiry.say("sentence.suggestion.source")));
        }
        return Section.of(inquiry.say("document.section.suggestions"), blocks);
    }

    private Map<Band.State, List<String>> byState(Measure measure) {
        Map<Band.State, List<String>> by = new EnumMap<>(Band.State.class);
        var comparing = new Comparing(inquiry, measure, table);
        lines.forEach(line -> by.computeIfAbsent(comparing.state(line.row()), s -> new ArrayList<>()).add(line.name()));
        return by;
    }
}
