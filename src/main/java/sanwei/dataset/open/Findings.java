package sanwei.dataset.open;

import java.util.ArrayList;
import java.util.List;
import sanwei.dataset.Problem;
import sanwei.dataset.Problems;

/** Gathers problems: keeps the first of each severity and counts the rest. Each task has its own, merged in table order. */
final class Findings {

    private final List<Problem> errors = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private long errorCount;
    private long warningCount;

    void add(Problem problem) {
        switch (problem.severity()) {
            case ERROR -> {
                errorCount++;
                keep(errors, problem);
            }
            case WARNING -> {
                warningCount++;
                keep(warnings, problem);
            }
        }
    }

    /** Whether a further problem of this severity would still be listed; otherwise {@link #countWarning} does. */
    boolean listsMoreWarnings() {
        return warnings.size() < Problems.LISTED;
    }

    void countWarning() {
        warningCount++;
    }

    void addAll(Findings other) {
        other.errors.forEach(p -> keep(errors, p));
        other.warnings.forEach(p -> keep(warnings, p));
        errorCount += other.errorCount;
        warningCount += other.warningCount;
    }

    boolean refuse() {
        return errorCount > 0;
    }

    Problems toProblems() {
        List<Problem> listed = new ArrayList<>(errors);
        listed.addAll(warnings);
        return new Problems(listed, errorCount, warningCount);
    }

    private static void keep(List<Problem> list, Problem problem) {
        if (list.size() < Problems.LISTED) {
            list.add(problem);
        }
    }
}
