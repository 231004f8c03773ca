package sanwei.ui.scope;

import sanwei.measure.Formula.When;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.work.Job;

/**
 * What a screen asks of the dataset that is open.
 *
 * @param when the days that are read for each period: its own or those it is compared with
 */
public record Question(Setting setting, PivotSpec spec, When when) {

    public Question(Setting setting, PivotSpec spec) {
        this(setting, spec, When.PERIOD);
    }

    public PivotTable answer(Job job) {
        return setting.opened().pivot().compute(spec, when, job);
    }
}
