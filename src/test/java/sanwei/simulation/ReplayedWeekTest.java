package sanwei.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.allocation.Explanation;
import sanwei.allocation.ProductWeek;
import sanwei.allocation.WeekAllocation;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Scenario;
import sanwei.dataset.Market;
import sanwei.dataset.OrderLines;
import sanwei.dataset.generate.Generator;
import sanwei.dataset.generate.GeneratorSettings;
import sanwei.dataset.open.Dataset;
import sanwei.pivot.MethodWeights;
import sanwei.pivot.Pivot;
import sanwei.pivot.Selection;
import sanwei.time.Period;
import sanwei.work.BadInput;
import sanwei.work.Job;

/** A week looked at by itself is the week of the replay: its past is the simulated one. */
class ReplayedWeekTest {

    private static final Scenario SHORT = Scenario.standard("short").with(Catalogue.SUPPLY_FACTOR, 0.7);

    @Test
    void everyCartonIsThatOfTheReplayAndIsExplained(@TempDir Path folder) {
        ReplayPlan plan = plan(folder);
        Market replayed = plan.replay(SHORT, Job.quiet()).market();
        for (Period week : plan.horizon().weeks().subList(plan.horizon().weeks().size() - 3, plan.horizon().weeks().size())) {
            WeekAllocation allocation = plan.week(SHORT, week, Job.quiet());
            for (int place = 0; place < plan.products().length; place++) {
                ProductWeek facts = allocation.inputs().products().get(place);
                for (int row = 0; row < facts.size(); row++) {
                    assertThat(allocation.sheets().get(place).cartons(row)).isEqualTo(supplied(replayed, facts, row, week));
                }
            }
        }
        Period last = plan.horizon().lastWeek();
        WeekAllocation allocation = plan.week(SHORT, last, Job.quiet());
        ProductWeek facts = allocation.inputs().products().getFirst();
        Explanation explanation = allocation.explain(replayed.customers().code().get(facts.customer()[0]), replayed.products().get(facts.product()).code());
        assertThat(explanation.steps().getLast().after()).isEqualTo(supplied(replayed, facts, 0, last));
        assertThatThrownBy(() -> plan.week(SHORT, new Period(last.grain(), last.ordinal() + 1), Job.quiet()))
                .isInstanceOfSatisfying(BadInput.class, e -> assertThat(e.message().code()).isEqualTo("simulation.problem.week"));
    }

    private static ReplayPlan plan(Path folder) {
        Path file = folder.resolve("market.db");
        Generator.write(file, new GeneratorSettings(60, 70, 6, 11), Job.quiet());
        var history = new Pivot(Dataset.open(file, Job.quiet()));
        return new ReplayPlan(history, new Selection.Brand(history.market().focusBrand()), Horizon.standard(history.market().span()),
                MethodWeights.HANDBOOK, Job.quiet());
    }

    private static int supplied(Market market, ProductWeek facts, int row, Period week) {
        OrderLines lines = market.lines();
        int cartons = 0;
        for (int line = lines.firstRow(facts.product(), week.days().first()); line < lines.endRow(facts.product(), week.days()); line++) {
            cartons += lines.customer()[line] == facts.customer()[row] ? lines.supplied()[line] : 0;
        }
        return cartons;
    }
}
