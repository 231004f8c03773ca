package sanwei.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import sanwei.measure.Measure;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.pivot.Selection;
import sanwei.report.document.Block;
import sanwei.report.document.Cell;
import sanwei.report.document.Section;
import sanwei.text.Figures;
import sanwei.time.Grain;
import sanwei.time.Period;

/** What was supplied: quarter by quarter, and how it spreads over the brands. */
final class VolumeSection {

    /** Brands beyond these stand in one row. */
    private static final int MOST = 20;

    private final Inquiry inquiry;
    private final Figures figures;

    private VolumeSection(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.figures = inquiry.figures();
    }

    /** A brand with what was supplied of it, now and in the comparable days of last year. */
    private record Share(String name, double now, double then) {

        static Share sum(String name, List<Share> shares) {
            return new Share(name, shares.stream().mapToDouble(Share::now).sum(), shares.stream().mapToDouble(Share::then).sum());
        }
    }

    static Section of(Inquiry inquiry) {
        var made = new VolumeSection(inquiry);
        return new Section(inquiry.say("document.section.volume"), List.of(), List.of(made.quarters(), made.brands()));
    }

    private Section quarters() {
        Period year = inquiry.period();
        Period first = Grain.QUARTER.containing(year.days().first());
        PivotTable table = inquiry.ask(inquiry.spec(List.of(Measure.FULFILMENT, Measure.GROWTH_VOLUME), Grain.QUARTER, first, first.minus(-3)));
        List<List<Cell>> rows = IntStream.range(0, table.periods().size()).mapToObj(p -> quarter(table, p)).toList();
        List<String> columns = List.of(inquiry.say("document.column.period"), inquiry.say("document.column.supplied", inquiry.unit()),
                inquiry.labels().name(Measure.GROWTH_VOLUME));
        String caption = inquiry.say("document.caption.volume", inquiry.labels().of(year));
        return Section.of(inquiry.say("document.section.quarters"), List.of(new Block.Table(caption, columns, 1, rows)));
    }

    private List<Cell> quarter(PivotTable table, int period) {
        var cell = PivotRow.total(table).at(period);
        double growth = table.value(Measure.GROWTH_VOLUME, cell);
        return Rows.of(inquiry.words().period(table, period), List.of(Cell.part(table.numerator(Measure.FULFILMENT, cell), figures), growth(growth)));
    }

    private Cell growth(double growth) {
        return Cell.value(Measure.GROWTH_VOLUME, growth, inquiry.state(Measure.GROWTH_VOLUME, inquiry.period(), growth), figures);
    }

    private Section brands() {
        List<Share> shares = inquiry.market().products().brands().stream()
                .map(this::share)
                .filter(s -> s.now > 0 || s.then > 0)
                .sorted(Comparator.comparingDouble(Share::now).reversed())
                .toList();
        Share all = Share.sum(inquiry.labels().total(), shares);
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row(all, all).stream().map(Cell::inBold).toList());
        shares.stream().limit(MOST).forEach(share -> rows.add(row(share, all)));
        if (shares.size() > MOST) {
            List<Share> others = shares.subList(MOST, shares.size());
            rows.add(row(Share.sum(inquiry.say("document.row.other_brands", others.size()), others), all));
        }
        List<String> columns = List.of(inquiry.say("document.column.brand"), inquiry.say("document.column.supplied", inquiry.unit()),
                inquiry.say("document.column.share"), inquiry.labels().name(Measure.GROWTH_VOLUME));
        return Section.of(inquiry.say("document.section.brands"),
                List.of(new Block.Table(inquiry.say("document.caption.brands", inquiry.labels().of(inquiry.period())), columns, 1, rows)));
    }

    private Share share(String brand) {
        PivotSpec spec = inquiry.spec(List.of(Measure.FULFILMENT, Measure.GROWTH_VOLUME), Grain.YEAR, inquiry.period(), inquiry.period())
                .withProducts(new Selection.Brand(brand));
        PivotTable table = inquiry.ask(spec);
        var cell = PivotRow.total(table).at(0);
        return new Share(brand, table.numerator(Measure.FULFILMENT, cell), table.denominator(Measure.GROWTH_VOLUME, cell));
    }

    private List<Cell> row(Share share, Share all) {
        double part = all.now == 0 ? Double.NaN : share.now / all.now;
        return Rows.of(share.name, List.of(Cell.part(share.now, figures),
                Cell.share(part, figures),
                growth(Measure.GROWTH_VOLUME.value(share.now - share.then, share.then))));
    }
}
