package sanwei.report.outline;

import static sanwei.measure.Measure.DISTRIBUTION;
import static sanwei.measure.Measure.FULFILMENT;
import static sanwei.measure.Measure.MOVEMENT_HOUSEHOLDS;
import static sanwei.measure.Measure.MOVEMENT_STANDARD;
import static sanwei.measure.Measure.PRICE_INDEX;
import static sanwei.measure.Measure.STOCK_TO_SALES;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sanwei.measure.Measure;
import sanwei.report.outline.Part.Facet;
import sanwei.time.Grain;
import sanwei.work.Coded;

/** The reports that an analyst writes: what each is about, from the first section to the last. */
public enum ReportKind implements Coded {
    WEEKLY(Grain.WEEK, Grain.WEEK,
            List.of(new Part.Summary(), new Part.Prices(), Part.indicator(PRICE_INDEX, Facet.TIME, Facet.REGION),
                    Part.indicator(STOCK_TO_SALES, Facet.TIME, Facet.REGION), new Part.Alarms())),
    MONTHLY(Grain.MONTH, Grain.MONTH,
            List.of(new Part.Summary(), new Part.ByRegion(), new Part.ByCategory(), Part.bandReview(MOVEMENT_HOUSEHOLDS), Part.bandReview(MOVEMENT_STANDARD),
                    new Part.Changes(), new Part.Festivals())),
    QUARTERLY(Grain.QUARTER, Grain.MONTH,
            with(new Part.Summary(), indicators(Facet.TIME), new Part.ByRegion(), new Part.CustomerMoves(), new Part.Alarms(), new Part.Suggestions())),
    HALF_YEAR(Grain.HALF, Grain.MONTH,
            with(new Part.Summary(), indicators(Facet.values()), new Part.Changes(), new Part.Festivals(),
                    Part.bandReview(MOVEMENT_HOUSEHOLDS), Part.bandReview(MOVEMENT_STANDARD), new Part.Agreement())),
    ANNUAL(Grain.YEAR, Grain.MONTH,
            List.of(new Part.Summary(), new Part.Volume(), Part.indicator(STOCK_TO_SALES, Facet.values()), Part.indicator(FULFILMENT, Facet.TIME, Facet.REGION),
                    Part.indicator(DISTRIBUTION, Facet.values()), new Part.Changes(), new Part.Festivals()));

    private final Grain grain;
    private final Grain steps;
    private final List<Part> parts;

    /** @param steps length of the periods in which time goes by */
    ReportKind(Grain grain, Grain steps, List<Part> parts) {
        this.grain = grain;
        this.steps = steps;
        this.parts = parts;
    }

    private static List<Part> with(Part first, List<Part> then, Part... last) {
        List<Part> all = new ArrayList<>(List.of(first));
        all.addAll(then);
        all.addAll(List.of(last));
        return List.copyOf(all);
    }

    private static List<Part> indicators(Facet... facets) {
        return Measure.handbook().stream().map(m -> Part.indicator(m, facets)).toList();
    }

    /** As on the command line: {@code half-year}. */
    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The length of the period that it is about. */
    public Grain grain() {
        return grain;
    }

    /** Length of the periods in which time goes by. */
    public Grain steps() {
        return steps;
    }

    List<Part> parts() {
        return parts;
    }
}
