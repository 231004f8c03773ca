package sanwei.report.outline;

import java.util.List;
import sanwei.measure.Measure;

/** What a section of a report is about; made into a section by the data of a period, or left out where they have nothing of it. */
public sealed interface Part {

    /** All indicators at a glance. */
    record Summary() implements Part {}

    /** One indicator. */
    record Indicator(Measure measure, List<Facet> facets) implements Part {
        public Indicator {
            facets = List.copyOf(facets);
        }
    }

    /** A way in which an indicator is told apart. */
    enum Facet {
        TIME,
        REGION,
        CATEGORY
    }

    /** The indicators of each county. */
    record ByRegion() implements Part {}

    /** The indicators of each member of each category. */
    record ByCategory() implements Part {}

    /** The movement measures against their band. */
    record Bands() implements Part {}

    /** What changed in the supply, and where. */
    record Changes() implements Part {}

    /** What the shift of Spring Festival explains. */
    record Festivals() implements Part {}

    /** What lies outside its band. */
    record Alarms() implements Part {}

    /** What the handbook advises for what lies outside its band. */
    record Suggestions() implements Part {}

    /** The surveyed price of each product. */
    record Prices() implements Part {}

    /** Customers who changed their target class. */
    record CustomerMoves() implements Part {}

    /** Cartons by period and by brand. */
    record Volume() implements Part {}

    static Part indicator(Measure measure, Facet... facets) {
        return new Indicator(measure, List.of(facets));
    }
}
