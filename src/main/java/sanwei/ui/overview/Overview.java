package sanwei.ui.overview;

import java.util.List;
import sanwei.band.alarm.Alarm;
import sanwei.measure.Measure;
import sanwei.pivot.PivotTable;
import sanwei.time.Period;
import sanwei.ui.scope.Setting;
import sanwei.work.Message;

/**
 * The latest complete period of a scope.
 *
 * @param alarms the cells outside the band of any measure that has one, worst first
 * @param regions the measures with a band by the regions that part the scope, also for periods before its months
 * @param silent measures with a band that have no value in the period, and why
 */
record Overview(Setting setting, Period period, List<Tile> tiles, List<Alarm> alarms, PivotTable regions, List<Silent> silent) {

    /** A measure that raises no alarm for want of values. */
    record Silent(Measure measure, Message reason) {}
}
