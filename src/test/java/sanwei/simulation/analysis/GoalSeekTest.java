package sanwei.simulation.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Scenario;
import sanwei.measure.Measure;
import sanwei.simulation.ReplayPlan;
import sanwei.simulation.analysis.GoalSeek.Answer;
import sanwei.simulation.analysis.GoalSeek.Trend;
import sanwei.simulation.analysis.Limit.Side;
import sanwei.work.BadInput;
import sanwei.work.Cancellation.Cancelled;
import sanwei.work.Job;

class GoalSeekTest {

    private static final Range SUPPLY = new Range(Catalogue.SUPPLY_FACTOR, 0, 3);

    @TempDir
    Path folder;

    private ReplayPlan plan;

    @BeforeEach
    void open() {
        plan = Markets.plan(Markets.twoCounties(folder).write(), "2025-03");
    }

    private static Limit limit(Measure measure, Side side, double value) {
        return new Limit(Goal.of(measure), side, value);
    }

    private GoalSeek seek(Scenario scenario, Range range, int steps, Limit... limits) {
        return GoalSeek.of(plan, request(scenario, range, steps, limits), Job.quiet());
    }

    private GoalSeek.Request request(Scenario scenario, Range range, int steps, Limit... limits) {
        return new GoalSeek.Request(scenario, plan.horizon().period(), range, steps, List.of(limits));
    }

    /** 30 of 60 cartons a week are supplied at 1: 45 at 1.5, and 44.55, rounded up to 45, at 1.485. */
    @Test
    void findsTheNearestValueThatKeepsTheTarget() {
        GoalSeek found = seek(Markets.HANDBOOK, SUPPLY, 4, limit(Measure.FULFILMENT, Side.AT_LEAST, 0.75));

        assertThat(found.answer()).isInstanceOfSatisfying(Answer.Found.class, answer -> {
            assertThat(answer.point().value()).isEqualTo(1.485);
            assertThat(answer.point().readings()).containsExactly(0.75);
        });
        assertThat(found.trends()).containsExactly(Trend.RISING);
        assertThat(found.points()).extracting(GoalSeek.Point::value).isSorted().contains(0.0, 1.0, 1.48, 1.485, 2.0, 3.0);
    }

    @Test
    void aScenarioThatKeepsAllLimitsIsTheAnswer() {
        GoalSeek found = seek(Markets.HANDBOOK, SUPPLY, 3, limit(Measure.FULFILMENT, Side.AT_MOST, 0.6));

        assertThat(found.answer()).isInstanceOfSatisfying(Answer.Found.class, answer -> assertThat(answer.point().value()).isEqualTo(1));
    }

    /** Between 2 cartons in 3 and 70 % lies less than the scan sees. */
    @Test
    void looksBetweenTheValuesScanned() {
        GoalSeek found = seek(Markets.HANDBOOK, SUPPLY, 2, limit(Measure.FULFILMENT, Side.AT_LEAST, 0.69), limit(Measure.FULFILMENT, Side.AT_MOST, 0.71));

        assertThat(found.answer()).isInstanceOfSatisfying(Answer.Found.class,
                answer -> assertThat(answer.point().readings().getFirst()).isBetween(0.69, 0.71));
    }

    /** The target is kept at both ends; what lies between two constraints is found where they turn. */
    @Test
    void looksWhereConstraintsTurn() {
        GoalSeek found = seek(Markets.HANDBOOK.with(Catalogue.SUPPLY_FACTOR, 3.0), new Range(Catalogue.SUPPLY_FACTOR, 0.5, 1.9), 2,
                limit(Measure.FULFILMENT, Side.AT_LEAST, 0.1), limit(Measure.FULFILMENT, Side.AT_LEAST, 0.69), limit(Measure.FULFILMENT, Side.AT_MOST, 0.71));

        assertThat(found.answer()).isInstanceOf(Answer.Found.class);
    }

    /** 54 of 60 cartons a week are the least on target: 53.55, rounded up. */
    @Test
    void namesTheLimitThatBindsWhenThereIsNoSolution() {
        GoalSeek none = seek(Markets.HANDBOOK, SUPPLY, 7, limit(Measure.FULFILMENT, Side.AT_LEAST, 0.9), limit(Measure.FULFILMENT, Side.AT_MOST, 0.85));

        assertThat(none.answer()).isInstanceOfSatisfying(Answer.None.class, answer -> {
            assertThat(answer.unreached()).isEmpty();
            assertThat(answer.binding()).containsExactly(1);
            assertThat(answer.nearest().value()).isEqualTo(1.785);
            assertThat(answer.nearest().readings()).containsExactly(0.9, 0.9);
        });
    }

    @Test
    void namesTheLimitThatNoValueKeeps() {
        GoalSeek none = seek(Markets.HANDBOOK, new Range(Catalogue.SUPPLY_FACTOR, 0.5, 1), 3,
                limit(Measure.FULFILMENT, Side.AT_LEAST, 0.8), limit(Measure.STOCK_OUT, Side.AT_MOST, 0.2));

        assertThat(none.answer()).isInstanceOfSatisfying(Answer.None.class, answer -> {
            assertThat(answer.unreached()).containsExactly(0);
            assertThat(answer.binding()).containsExactly(0);
            assertThat(answer.nearest().value()).isEqualTo(1);
        });
    }

    @Test
    void anUndefinedIndicatorKeepsNoLimit() {
        GoalSeek none = seek(Markets.HANDBOOK, SUPPLY, 3, limit(Measure.STOCK_TO_SALES, Side.AT_MOST, 1.5));

        assertThat(none.answer()).isInstanceOfSatisfying(Answer.None.class, answer -> assertThat(answer.unreached()).containsExactly(0));
        assertThat(none.trends()).containsExactly(Trend.NEITHER);
    }

    /** What does not move is not said to rise or fall. */
    @Test
    void saysOnlyWhatWasSeen() {
        GoalSeek level = seek(Markets.HANDBOOK, new Range(Catalogue.STOCK_STEP, 0, 0.5), 3, limit(Measure.FULFILMENT, Side.AT_LEAST, 0.9));

        assertThat(level.trends()).containsExactly(Trend.LEVEL);
    }

    @Test
    void valuesThatCannotBeComputedWithKeepNoLimit() {
        GoalSeek found = seek(Markets.HANDBOOK, new Range(Catalogue.MOVEMENT_LOWER, 0.5, 1), 3, limit(Measure.FULFILMENT, Side.AT_MOST, 0.6));

        assertThat(found.points().getLast().readings()).containsExactly(Double.NaN);
        assertThat(found.answer()).isInstanceOf(Answer.Found.class);
    }

    @Test
    void whatIsNoSearchIsRefused() {
        assertThatThrownBy(() -> request(Markets.HANDBOOK, SUPPLY, 3)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> request(Markets.HANDBOOK, SUPPLY, 1, limit(Measure.STOCK_OUT, Side.AT_MOST, 0.2))).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> limit(Measure.STOCK_OUT, Side.AT_MOST, Double.NaN)).isInstanceOf(BadInput.class);
    }

    @Test
    void itStopsWhenCancelled() {
        GoalSeek.Request request = request(Markets.HANDBOOK, SUPPLY, 9, limit(Measure.STOCK_OUT, Side.AT_MOST, 0.2));

        assertThatThrownBy(() -> GoalSeek.of(plan, request, Markets.cancelledAt(0.4))).isInstanceOf(Cancelled.class);
    }
}
