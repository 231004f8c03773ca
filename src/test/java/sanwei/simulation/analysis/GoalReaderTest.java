package sanwei.simulation.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sanwei.dataset.Category;
import sanwei.measure.Measure;
import sanwei.pivot.Pivot;
import sanwei.simulation.Horizon;
import sanwei.simulation.ReplayPlan;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.work.BadInput;
import sanwei.work.Job;

class GoalReaderTest {

    @TempDir
    Path folder;

    private ReplayPlan plan;

    @BeforeEach
    void open() {
        plan = Markets.plan(Markets.twoCounties(folder)
                .sql("UPDATE order_line SET supplied = 0 WHERE customer_id = 4")
                .write(), "2025-03");
    }

    @Test
    void readsTotalsRegionsMembersAndBothInTheOrderAsked() {
        var goals = new GoalReader(plan, Period.parse("2025-03").orElseThrow(), List.of(
                Goal.of(Measure.FULFILMENT).inRegion("C2"),
                Goal.of(Measure.FULFILMENT),
                Goal.of(Measure.STOCK_OUT).among(Category.FORMAT, "grocery"),
                Goal.of(Measure.STOCK_OUT).inRegion("C2").among(Category.FORMAT, "grocery"),
                Goal.of(Measure.STOCK_TO_SALES),
                Goal.of(Measure.STOCK_OUT).inRegion("C2")));

        double[] values = goals.read(new Pivot(plan.market()), Job.quiet());

        assertThat(values).containsExactly(20.0 / 120, 80.0 / 240, 0.5, 1, Double.NaN, 0.5);
    }

    @ParameterizedTest
    @CsvSource({"2025-W10, 2025-W12, 2025-03", "2025-W10, 2025-W10, 2025-W10", "2025-W05, 2025-W12, 2025-Q1", "2025-W05, 2025-W20, 2025-H1",
        "2025-W05, 2025-W40, 2025", "2024-W50, 2025-W02, 2025", "2025-W01, 2025-W26, 2025-H1"})
    void aHorizonIsReadOverTheShortestPeriodThatHoldsIt(String first, String last, String period) {
        var horizon = new Horizon(Period.parse(first).orElseThrow(), Period.parse(last).orElseThrow());

        assertThat(horizon.period().label()).isEqualTo(period);
    }

    @Test
    void whatTheMarketDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> new GoalReader(plan, plan.horizon().period(), List.of(Goal.of(Measure.STOCK_OUT).inRegion("C9"))))
                .isInstanceOfSatisfying(BadInput.class, e -> assertThat(e.message().code()).isEqualTo("problem.unknown.region"));
        assertThatThrownBy(() -> new GoalReader(plan, plan.horizon().period(), List.of(Goal.of(Measure.STOCK_OUT).among(Category.FORMAT, "shop"))))
                .isInstanceOfSatisfying(BadInput.class, e -> assertThat(e.message().arguments().getFirst()).isEqualTo("format=shop"));
        assertThatThrownBy(() -> new GoalReader(plan, Grain.MONTH.containing(0), List.of(Goal.of(Measure.STOCK_OUT))))
                .isInstanceOfSatisfying(BadInput.class, e -> assertThat(e.message().code()).isEqualTo("analysis.problem.period"));
    }
}
