package sanwei.ui.whatif;

import sanwei.measure.Measure;
import sanwei.pivot.PivotTable;
import sanwei.time.Grain;
import sanwei.work.Job;

/** An indicator over time, as it would have been and as what it is held against was. */
record Course(Trial trial, Measure measure, PivotTable now, PivotTable then) {

    /** What is drawn. */
    record Question(Trial trial, Measure measure, Grain grain) {
        Course answer(Job job) {
            var spec = trial.asked().course(measure, grain);
            return new Course(trial, measure, trial.now().compute(spec, job), trial.then().compute(spec, job));
        }
    }
}
