package sanwei.ui.whatif;

import sanwei.allocation.Explanation;
import sanwei.time.Period;
import sanwei.work.Job;

/** What a customer got of a product in a week, by their codes. */
record Carton(String customer, String product, Period week) {

    /** How it came about in a replay. */
    record Question(Trial trial, Carton carton) {
        Explanation answer(Job job) {
            return trial.plan().week(trial.asked().scenario(), carton.week(), job).explain(carton.customer(), carton.product());
        }
    }
}
