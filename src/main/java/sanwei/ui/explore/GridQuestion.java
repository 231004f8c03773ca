package sanwei.ui.explore;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import sanwei.measure.Formula.When;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.time.Grain;
import sanwei.ui.scope.Question;
import sanwei.ui.scope.Setting;
import sanwei.ui.task.Latest;
import sanwei.work.Job;

/**
 * What a grid is the answer to.
 *
 * @param compared whether the periods before those that are shown are wanted too
 */
record GridQuestion(Setting setting, PivotSpec spec, boolean compared) {

    static GridQuestion of(Setting setting, Layout layout) {
        return new GridQuestion(setting, layout.question(setting.scope()), layout.order().looksBack());
    }

    Grid answer(Latest.Work<Question, PivotTable> pivot, Job job) {
        Optional<Grid.Answer> years = spec.time() == Grain.YEAR ? Optional.empty() : Optional.of(answer(spec.withTime(Grain.YEAR), pivot, job));
        return Grid.of(setting, answer(spec, pivot, job), years);
    }

    private Grid.Answer answer(PivotSpec asked, Latest.Work<Question, PivotTable> pivot, Job job) {
        Map<When, PivotTable> before = new EnumMap<>(When.class);
        if (compared) {
            before.put(When.BEFORE, pivot.answer(new Question(setting, asked, When.BEFORE), job));
            before.put(When.YEAR_BEFORE, pivot.answer(new Question(setting, asked, When.YEAR_BEFORE), job));
        }
        return new Grid.Answer(pivot.answer(new Question(setting, asked), job), before);
    }
}
