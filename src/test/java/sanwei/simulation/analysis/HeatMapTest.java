package sanwei.simulation.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.allocation.parameter.Catalogue;
import sanwei.measure.Measure;
import sanwei.simulation.ReplayPlan;
import sanwei.work.BadInput;
import sanwei.work.Cancellation.Cancelled;
import sanwei.work.Job;

class HeatMapTest {

    @TempDir
    Path folder;

    private ReplayPlan plan;

    @BeforeEach
    void open() {
        plan = Markets.plan(Markets.twoCounties(folder).write(), "2025-03");
    }

    private HeatMap.Request request(Range x, int xSteps, Range y, int ySteps) {
        return new HeatMap.Request(Markets.HANDBOOK, Markets.read(plan, Measure.FULFILMENT), x, xSteps, y, ySteps);
    }

    @Test
    void everyPlaceOfTheGridIsReplayed() {
        var map = HeatMap.of(plan, request(new Range(Catalogue.SUPPLY_FACTOR, 0, 1), 3, new Range(Catalogue.BALANCED, 0.5, 1), 2), Job.quiet());

        assertThat(map.x()).containsExactly(0, 0.5, 1);
        assertThat(map.y()).containsExactly(0.5, 1);
        assertThat(map.values()).isDeepEqualTo(new double[][] {{0, 0}, {0.25, 0.25}, {0.5, 0.5}});
    }

    /** A lower edge above the upper one is no band. */
    @Test
    void valuesThatCannotBeSetTogetherAreLeftOpen() {
        var map = HeatMap.of(plan, request(new Range(Catalogue.MOVEMENT_LOWER, 0.5, 0.9), 2, new Range(Catalogue.MOVEMENT_UPPER, 0.7, 1), 2),
                Job.quiet());

        assertThat(map.possible()).isDeepEqualTo(new boolean[][] {{true, true}, {false, true}});
        assertThat(map.values()[0]).containsExactly(0.5, 0.5);
        assertThat(map.values()[1]).containsExactly(Double.NaN, 0.5);
    }

    @Test
    void weeksAreWhole() {
        assertThat(new Range(Catalogue.LOOK_BACK, 6, 9).values(6)).containsExactly(6, 7, 8, 9);
    }

    @Test
    void whatIsNoMapIsRefused() {
        Range supply = new Range(Catalogue.SUPPLY_FACTOR, 0, 1);
        assertThatThrownBy(() -> request(supply, 3, supply, 3)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> request(supply, 1, new Range(Catalogue.BALANCED, 0, 1), 3)).isInstanceOf(BadInput.class);
    }

    @Test
    void itStopsWhenCancelled() {
        HeatMap.Request request = request(new Range(Catalogue.SUPPLY_FACTOR, 0, 1), 4, new Range(Catalogue.BALANCED, 0, 1), 4);

        assertThatThrownBy(() -> HeatMap.of(plan, request, Markets.cancelledAt(0.5))).isInstanceOf(Cancelled.class);
    }
}
