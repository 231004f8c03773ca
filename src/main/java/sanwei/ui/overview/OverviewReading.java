package sanwei.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import sanwei.band.Bands;
import sanwei.band.alarm.Alarms;
import sanwei.dataset.Category;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.time.Period;
import sanwei.ui.scope.Compared;
import sanwei.ui.scope.Question;
import sanwei.ui.scope.Reasons;
import sanwei.ui.scope.Setting;
import sanwei.ui.task.Latest;
import sanwei.work.Job;

/** Reads everything that the overview shows of a scope. */
final class OverviewReading {

    private final Question question;
    private final Latest.Work<Question, PivotTable> pivot;
    private final Job job;

    private OverviewReading(Question question, Latest.Work<Question, PivotTable> pivot, Job job) {
        this.question = question;
        this.pivot = pivot;
        this.job = job;
    }

    /** Empty when the data of the scope cover no period from end to end. */
    static Optional<Overview> of(Question question, Latest.Work<Question, PivotTable> pivot, Job job) {
        return new OverviewReading(question, pivot, job).read();
    }

    private Optional<Overview> read() {
        PivotTable table = pivot.answer(question, job);
        return latest(table).map(latest -> read(table, latest));
    }

    private Optional<Integer> latest(PivotTable table) {
        Optional<Period> from = question.setting().scope().from();
        return IntStream.range(0, table.periods().size())
                .filter(p -> !table.partial(p))
                .filter(p -> from.map(f -> table.periods().get(p).days().last() >= f.days().first()).orElse(true))
                .boxed()
                .max(Integer::compare);
    }

    private Overview read(PivotTable table, int latest) {
        Setting setting = question.setting();
        Period period = table.periods().get(latest);
        Compared compared = Compared.of(setting, question.spec(), period, pivot, job);
        PivotSpec banded = question.spec().withMeasures(Bands.MEASURES);
        PivotTable regions = answer(banded.withRegion(setting.below()));
        List<PivotTable> cells = new ArrayList<>(List.of(regions));
        for (Category category : Category.values()) {
            if (tells(setting, category)) {
                cells.add(answer(banded.withCategory(Optional.of(category))));
            }
        }
        return new Overview(setting, period, new Tiles(setting, table, latest, compared).all(),
                new Alarms(setting::band).of(cells, period), regions, silent(regions, period));
    }

    private PivotTable answer(PivotSpec spec) {
        return pivot.answer(new Question(question.setting(), spec), job);
    }

    /** A category with one member says no more than the total. */
    private static boolean tells(Setting setting, Category category) {
        var market = setting.opened().market();
        return (category != Category.TARGET_CLASS || market.targetClasses().present()) && market.coding(category).size() > 1;
    }

    private List<Overview.Silent> silent(PivotTable regions, Period period) {
        int latest = regions.periods().indexOf(period);
        Setting setting = question.setting();
        return regions.spec().measures().stream()
                .filter(m -> PivotRow.of(regions).stream().map(r -> r.at(latest)).allMatch(c -> isUndefined(regions, m, c)))
                .map(m -> new Overview.Silent(m, Reasons.why(m, period, setting, setting.level())))
                .toList();
    }

    private static boolean isUndefined(PivotTable table, Measure measure, Cell cell) {
        return Double.isNaN(table.value(measure, cell));
    }
}
