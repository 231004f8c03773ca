package sanwei.ui.scope;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import sanwei.measure.Formula.When;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.Comparison;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.time.Period;
import sanwei.ui.scope.Changes.Change;
import sanwei.ui.task.Latest;
import sanwei.work.Job;

/**
 * The answers to a question on the days that one of its periods is compared with.
 *
 * @param now of the period itself, by way of comparing: growth differs between them
 * @param yearBefore by way of comparing
 */
public record Compared(Period period, Comparison chosen, PivotTable before, Map<Comparison, PivotTable> now, Map<Comparison, PivotTable> yearBefore) {

    /** @param spec the question, whatever days it is about */
    public static Compared of(Setting setting, PivotSpec spec, Period period, Latest.Work<Question, PivotTable> pivot, Job job) {
        Optional<LocalDate> day = Optional.of(LocalDate.ofEpochDay(period.days().first()));
        PivotSpec of = spec.withDays(day, day);
        Map<Comparison, PivotTable> now = new EnumMap<>(Comparison.class);
        Map<Comparison, PivotTable> yearBefore = new EnumMap<>(Comparison.class);
        for (Comparison comparison : Comparison.values()) {
            PivotSpec by = of.withComparison(comparison);
            now.put(comparison, pivot.answer(new Question(setting, by), job));
            yearBefore.put(comparison, pivot.answer(new Question(setting, by, When.YEAR_BEFORE), job));
        }
        return new Compared(period, spec.comparison(), pivot.answer(new Question(setting, of, When.BEFORE), job), now, yearBefore);
    }

    /** @param cell of any period */
    public Changes changes(Measure measure, Cell cell) {
        Cell at = new Cell(0, cell.region(), cell.category());
        Map<Comparison, Change> lastYear = new EnumMap<>(Comparison.class);
        now.forEach((comparison, table) -> lastYear.put(comparison,
                new Change(table.value(measure, at), yearBefore.get(comparison).value(measure, at))));
        return new Changes(measure, period, chosen, new Change(now.get(chosen).value(measure, at), before.value(measure, at)), lastYear);
    }
}
