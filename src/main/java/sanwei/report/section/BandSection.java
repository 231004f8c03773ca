package sanwei.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanwei.band.BandCells;
import sanwei.band.BandPolicy;
import sanwei.band.BandReading;
import sanwei.band.Bands;
import sanwei.band.Outcome;
import sanwei.band.Prediction;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.Season;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotTable;
import sanwei.report.commentary.Names;
import sanwei.report.document.Block;
import sanwei.report.document.Cell;
import sanwei.report.document.Section;
import sanwei.report.outline.Part;
import sanwei.time.Period;

/** A measure of each county against its band, and whether lying outside told anything of the period after. */
final class BandSection {

    /** Periods that fit side by side on a page. */
    private static final int MOST = 7;

    private final Inquiry inquiry;
    private final Measure measure;
    private final Optional<Part.KeptBand> kept;
    private final Bands bands;
    private final PivotTable table;
    private final BandReading reading;

    private BandSection(Inquiry inquiry, Part.BandReview part) {
        this.inquiry = inquiry;
        this.measure = part.measure();
        this.kept = part.kept();
        this.bands = kept.map(band -> inquiry.request().bands().with(measure, band.policy())).orElse(inquiry.request().bands());
        Optional<RegionLevel> level = inquiry.hasRegions() ? Optional.of(Inquiry.LEVEL) : Optional.empty();
        table = inquiry.course(Bands.MEASURES, level);
        List<Season> seasons = inquiry.market().records().seasons();
        reading = BandReading.of(BandCells.of(table, measure, bands, seasons), policy().bands(table.periods(), seasons));
    }

    private BandPolicy policy() {
        return bands.policy(measure);
    }

    /** Nothing but a sentence where the data know nothing of the measure. */
    static Section of(Inquiry inquiry, Part.BandReview part) {
        String heading = inquiry.labels().name(part.measure());
        return inquiry.reasonWithout(part.measure())
                .map(reason -> Section.of(heading, List.<Block>of(new Block.Paragraph(inquiry.say(reason)))))
                .orElseGet(() -> Section.of(heading, new BandSection(inquiry, part).blocks()));
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(new Names(inquiry.texts()).paragraph(sentences())));
        if (reading.defined() > 0) {
            map(blocks);
        }
        return blocks;
    }

    private List<String> sentences() {
        if (reading.defined() == 0) {
            return List.of(inquiry.say("document.without.value", inquiry.labels().name(measure), inquiry.words().period(table, table.periods().size() - 1)));
        }
        List<String> sentences = new ArrayList<>();
        kept.ifPresent(band -> sentences.add(decided(band)));
        Band band = policy().standard();
        sentences.add(inquiry.say("sentence.bands", reading.defined(), edge(band.lower()), edge(band.upper()), reading.count(Band.State.INSIDE),
                rate(reading.shareInside()), reading.count(Band.State.BELOW), reading.count(Band.State.ABOVE),
                inquiry.words().period(table, 0), inquiry.words().period(table, table.periods().size() - 1)));
        if (!policy().exceptions().isEmpty()) {
            sentences.add(inquiry.say("sentence.bands.exceptions"));
        }
        if (measure == Measure.MOVEMENT_HOUSEHOLDS && 2 * reading.count(Band.State.ABOVE) > reading.defined()) {
            sentences.add(inquiry.say("band.steady"));
        }
        sentences.add(foretold(reading.prediction(Outcome.EITHER)));
        return sentences;
    }

    private String decided(Part.KeptBand band) {
        String said = inquiry.say("sentence.bands.kept", band.name(), band.date().toString());
        return band.reason().isBlank() ? said : new Names(inquiry.texts()).paragraph(List.of(said, inquiry.say("sentence.bands.reason", band.reason().strip())));
    }

    private String edge(double value) {
        return inquiry.figures().value(measure, value);
    }

    private String foretold(Prediction prediction) {
        if (!prediction.isKnown()) {
            return inquiry.say(inquiry.market().survey().present() ? "band.prediction.unknown" : "band.prediction.no_survey");
        }
        if (prediction.outside() == 0 || prediction.inside() == 0) {
            return inquiry.say("sentence.prediction.one_sided", prediction.outside(), prediction.inside());
        }
        String lift = Double.isNaN(prediction.lift()) ? "" : inquiry.say("sentence.prediction.lift", inquiry.figures().cell(Measure.STOCK_TO_SALES, prediction.lift()));
        return inquiry.say("sentence.prediction", prediction.outside(), prediction.outsideFollowed(), rate(prediction.hitRate()), prediction.inside(),
                prediction.insideFollowed(), rate(prediction.missRate())) + lift;
    }

    private String rate(double value) {
        return inquiry.figures().share(value);
    }

    /** The latest periods side by side. */
    private void map(List<Block> blocks) {
        int last = table.periods().size();
        int first = Math.max(0, last - MOST);
        List<String> columns = new ArrayList<>(List.of(table.allRegions() > 0 ? inquiry.labels().of(Inquiry.LEVEL) : ""));
        for (int p = first; p < last; p++) {
            columns.add(inquiry.words().period(table, p));
        }
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(Rows.total(inquiry.labels().total(), cells(PivotRow.total(table), first, last)));
        List<Line> lines = Line.regions(table, inquiry.words());
        List<Line> shown = Line.shown(lines, row -> table.value(measure, row.at(last - 1)));
        shown.forEach(line -> rows.add(Rows.of(line.name(), cells(line.row(), first, last))));
        String caption = inquiry.say("document.caption.band", inquiry.labels().name(measure), columns.get(1), columns.getLast());
        blocks.add(new Block.Table(caption, columns, 1, rows));
        if (shown.size() < lines.size()) {
            blocks.add(new Block.Paragraph(inquiry.say("document.table.ends", shown.size(), lines.size())));
        }
    }

    private List<Cell> cells(PivotRow row, int first, int last) {
        List<Cell> cells = new ArrayList<>();
        for (int p = first; p < last; p++) {
            double value = table.value(measure, row.at(p));
            cells.add(Cell.value(measure, value, state(table.periods().get(p), value), inquiry.figures()));
        }
        return cells;
    }

    private Band.State state(Period period, double value) {
        return bands.of(measure, period, inquiry.market().records().seasons()).map(band -> band.stateOf(value)).orElse(Band.State.UNDEFINED);
    }
}
