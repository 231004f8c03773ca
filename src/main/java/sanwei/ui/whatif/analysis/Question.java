package sanwei.ui.whatif.analysis;

import java.nio.file.Path;
import java.util.List;
import sanwei.allocation.parameter.Scenario;
import sanwei.report.AnalysisCommand;
import sanwei.simulation.analysis.Goal;
import sanwei.simulation.analysis.GoalReader;

/**
 * What an analysis is asked.
 *
 * @param goal the indicator at hand, and of what
 * @param form what the analysis has to be told besides
 */
record Question<F>(Subject subject, Goal goal, F form) {

    Scenario scenario() {
        return subject.scenario();
    }

    /** The same with the parameters of the handbook. */
    Question<F> ofHandbook() {
        return new Question<>(new Subject(subject.setting(), subject.stretch(), Scenario.standard(""), subject.plan()), goal, form);
    }

    /** Reads goals over the stretch that is replayed. */
    GoalReader reader(List<Goal> goals) {
        return new GoalReader(subject.plan(), subject.stretch(), goals);
    }

    /** Writes commands that analyse the same replay. */
    AnalysisCommand command(Path out) {
        return new AnalysisCommand(subject.setting().opened().file(), scenario(), subject.setting().scope().products(),
                subject.stretch(), out);
    }
}
