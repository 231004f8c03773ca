package sanwei.ui.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sanwei.allocation.parameter.Scenario;
import sanwei.measure.Measure;
import sanwei.pivot.PivotSpec;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.ui.scope.Setting;

/**
 * What is tried.
 *
 * @param stretch the period whose weeks are allocated anew
 */
record Asked(Setting setting, Period stretch, Scenario scenario, Against against) {

    /** About the stretch as a whole. */
    PivotSpec whole(List<Measure> measures) {
        return over(stretch, measures);
    }

    /** About a period as a whole. */
    PivotSpec over(Period period, List<Measure> measures) {
        return setting.scope().question(measures, period.grain()).withDays(day(period.days().first()), day(period.days().last()));
    }

    /** About the stretch and as much time before it, period by period. */
    PivotSpec course(Measure measure, Grain grain) {
        return setting.scope().question(List.of(measure), grain)
                .withDays(day(stretch.previous().days().first()), day(stretch.days().last()));
    }

    private static Optional<LocalDate> day(int epochDay) {
        return Optional.of(LocalDate.ofEpochDay(epochDay));
    }
}
