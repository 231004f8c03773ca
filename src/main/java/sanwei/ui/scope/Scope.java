package sanwei.ui.scope;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sanwei.dataset.Market;
import sanwei.measure.Measure;
import sanwei.pivot.Comparison;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.Selection;
import sanwei.time.Grain;
import sanwei.time.Period;

/**
 * What all screens are about.
 *
 * @param within code of the region that everything is limited to, empty for all
 * @param from first month, empty for the first of the data
 * @param to last month, empty for the last of the data
 */
public record Scope(Selection products, Optional<String> within, Optional<Period> from, Optional<Period> to, Comparison comparison) {

    /** What a dataset is opened with: its focus brand where it names one that it has, everywhere and always. */
    public static Scope first(Market market) {
        Selection products = market.info().focusBrand()
                .filter(market.products().brands()::contains)
                .<Selection>map(Selection.Brand::new)
                .orElse(new Selection.All());
        return new Scope(products, Optional.empty(), Optional.empty(), Optional.empty(), Comparison.CALENDAR);
    }

    /** The question without members for all days up to the last month: periods before the first month serve comparison. */
    public PivotSpec question(List<Measure> measures, Grain grain) {
        return PivotSpec.of(measures, grain)
                .withProducts(products)
                .withWithin(within)
                .withDays(Optional.empty(), lastDay())
                .withComparison(comparison);
    }

    public Optional<LocalDate> firstDay() {
        return from.map(p -> LocalDate.ofEpochDay(p.days().first()));
    }

    public Optional<LocalDate> lastDay() {
        return to.map(p -> LocalDate.ofEpochDay(p.days().last()));
    }

    public Scope withProducts(Selection other) {
        return new Scope(other, within, from, to, comparison);
    }

    public Scope withWithin(Optional<String> other) {
        return new Scope(products, other, from, to, comparison);
    }

    public Scope withMonths(Optional<Period> otherFrom, Optional<Period> otherTo) {
        return new Scope(products, within, otherFrom, otherTo, comparison);
    }

    public Scope withComparison(Comparison other) {
        return new Scope(products, within, from, to, other);
    }
}
