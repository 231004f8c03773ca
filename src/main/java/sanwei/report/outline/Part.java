package sanwei.report.outline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sanwei.allocation.parameter.Scenario;
import sanwei.band.BandPolicy;
import sanwei.chart.pivot.Drawing;
import sanwei.measure.Measure;
import sanwei.pivot.PivotSpec;
import sanwei.report.GridLook;
import sanwei.work.Coded;

/** What a section of a report is about; made into a section by the data of a period, or left out where they have nothing of it. */
public sealed interface Part {

    /** One that nothing is left open of. */
    sealed interface Plain extends Part {}

    /** All indicators at a glance. */
    record Summary() implements Plain {}

    /** One indicator. */
    record Indicator(Measure measure, List<Facet> facets) implements Part {
        public Indicator {
            facets = List.copyOf(facets);
        }
    }

    /** A way in which an indicator is told apart. */
    enum Facet implements Coded {
        TIME,
        REGION,
        CATEGORY
    }

    /** The indicators of each county. */
    record ByRegion() implements Plain {}

    /** The indicators of each member of each category. */
    record ByCategory() implements Plain {}

    /**
     * A measure that has a band, against it.
     *
     * @param kept a band to read it by, that in force where there is none
     */
    record BandReview(Measure measure, Optional<KeptBand> kept) implements Part {}

    /**
     * A band as the analyst decided on it.
     *
     * @param reason may be empty
     * @param policy that of stock-to-sales for a mean month
     */
    record KeptBand(String name, LocalDate date, String reason, BandPolicy policy) {}

    /** What changed in the supply, and where. */
    record Changes() implements Plain {}

    /** What the shift of Spring Festival explains. */
    record Festivals() implements Plain {}

    /** What lies outside its band. */
    record Alarms() implements Plain {}

    /** What the handbook advises for what lies outside its band. */
    record Suggestions() implements Plain {}

    /** The surveyed price of each product. */
    record Prices() implements Plain {}

    /** Customers who changed their target class. */
    record CustomerMoves() implements Plain {}

    /** Cartons by period and by brand. */
    record Volume() implements Plain {}

    /**
     * A chart as on the screen.
     *
     * @param spec with the measure that is drawn, the first where it has several
     * @param rows codes of those that are drawn, none where nobody chose
     */
    record Chart(PivotSpec spec, List<String> rows, Drawing drawing) implements Part {
        public Chart {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A grid as on the screen.
     *
     * @param rows codes of those that are shown, in their order; none for all
     */
    record Grid(PivotSpec spec, List<String> rows, GridLook look) implements Part {
        public Grid {
            rows = List.copyOf(rows);
        }
    }

    /** What the period would have come to with other parameters. */
    record Scenarios(List<Scenario> scenarios) implements Part {
        public Scenarios {
            scenarios = List.copyOf(scenarios);
        }
    }

    /** What to agree on for the next period. */
    record Agreement() implements Plain {}

    /** Nothing but what the analyst writes. */
    record Text() implements Plain {}

    /** A measure against the band in force. */
    static Part bandReview(Measure measure) {
        return new BandReview(measure, Optional.empty());
    }

    static Part indicator(Measure measure, Facet... facets) {
        return new Indicator(measure, List.of(facets));
    }
}
