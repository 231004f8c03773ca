package sanwei.ui.scope;

import java.util.Optional;
import sanwei.dataset.Market;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Formula;
import sanwei.measure.Measure;
import sanwei.time.Period;
import sanwei.work.Message;

/** Why an indicator has no value. */
public final class Reasons {

    private Reasons() {}

    /** @param level of the region that the value is about, empty for all regions */
    public static Message why(Measure measure, Period period, Setting setting, Optional<RegionLevel> level) {
        Market market = setting.opened().market();
        if (measure.needsSurvey()) {
            return market.survey().present() ? Message.of("window.reason.not_surveyed") : Message.of("pivot.reason.no_survey");
        }
        if (measure == Measure.COVERAGE && level.filter(RegionLevel.UNIT::equals).isPresent()) {
            return Message.of("window.reason.below_county");
        }
        if (needs(measure, Formula.When.BEFORE) && !market.span().startCovered(period.previous().days())) {
            return Message.of("window.reason.before_data");
        }
        if (measure == Measure.MOVEMENT_STANDARD && !market.span().startCovered(period.minus(3).days())) {
            return Message.of("window.reason.three_before_data");
        }
        if (needs(measure, Formula.When.YEAR_BEFORE) && !setting.scope().comparison().yearBefore(period).map(market.span()::startCovered).orElse(false)) {
            return Message.of("window.reason.year_before_data");
        }
        return Message.of("window.reason.nothing_to_divide_by");
    }

    private static boolean needs(Measure measure, Formula.When when) {
        return measure.terms().stream().anyMatch(t -> t.when() == when);
    }
}
