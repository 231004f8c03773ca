package sanwei.ui.whatif.analysis;

import sanwei.allocation.parameter.Scenario;
import sanwei.time.Period;

/** Where the results of analyses lead to. */
public interface Opening {

    /** Goes on with the parameters. */
    void take(Scenario scenario);

    /** Goes on with the parameters, held against others. */
    void take(Scenario scenario, Scenario against);

    /** Looks at how the cartons of a customer came about, by the codes of the dataset. */
    void explain(String customer, String product, Period week);
}
