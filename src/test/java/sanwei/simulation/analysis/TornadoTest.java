package sanwei.simulation.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sanwei.allocation.parameter.Catalogue;
import sanwei.measure.Measure;
import sanwei.simulation.ReplayPlan;
import sanwei.work.BadInput;
import sanwei.work.Cancellation.Cancelled;
import sanwei.work.Job;

class TornadoTest {

    @TempDir
    Path folder;

    private ReplayPlan plan;

    @BeforeEach
    void open() {
        plan = Markets.plan(Markets.twoCounties(folder).write(), "2025-03");
    }

    private Tornado.Request request(Measure measure, Range... ranges) {
        return new Tornado.Request(Markets.HANDBOOK, Markets.read(plan, measure), List.of(ranges));
    }

    /** Half of the requests is supplied: 30 of 60 a week; 24 and 36 with a fifth less and more. */
    @Test
    void theParameterThatMovesMostComesFirst() {
        var tornado = Tornado.of(plan, request(Measure.FULFILMENT,
                Range.around(Markets.HANDBOOK, Catalogue.NARROWING),
                Range.around(Markets.HANDBOOK, Catalogue.SUPPLY_FACTOR)), Job.quiet());

        assertThat(tornado.value()).isEqualTo(0.5);
        Tornado.Bar supply = tornado.bars().getFirst();
        assertThat(supply.range()).isEqualTo(new Range(Catalogue.SUPPLY_FACTOR, 0.8, 1.2));
        assertThat(supply.low()).isEqualTo(0.4);
        assertThat(supply.high()).isEqualTo(0.6);
        assertThat(supply.span(tornado.value())).isCloseTo(0.2, within(1e-12));
        Tornado.Bar narrowing = tornado.bars().getLast();
        assertThat(narrowing.span(tornado.value())).isZero();
    }

    @Test
    void everyBarOpensItsTwoReplays() {
        Tornado.Bar bar = Tornado.of(plan, request(Measure.FULFILMENT, new Range(Catalogue.SUPPLY_FACTOR, 0.5, 3)), Job.quiet()).bars().getFirst();

        assertThat(bar.lowScenario().get(Catalogue.SUPPLY_FACTOR)).isEqualTo(0.5);
        assertThat(bar.highScenario().get(Catalogue.SUPPLY_FACTOR)).isEqualTo(3);
        long allocated = plan.replay(bar.lowScenario(), Job.quiet()).tallies().stream().mapToLong(t -> t.allocated()).sum();
        assertThat(bar.low()).isEqualTo(allocated / 240.0).isEqualTo(0.25);
        assertThat(bar.high()).isEqualTo(1);
    }

    @Test
    void anUndefinedIndicatorGivesBarsWithoutASpan() {
        var tornado = Tornado.of(plan, request(Measure.STOCK_TO_SALES, new Range(Catalogue.SUPPLY_FACTOR, 0.5, 1)), Job.quiet());

        assertThat(tornado.value()).isNaN();
        assertThat(tornado.bars().getFirst().span(tornado.value())).isNaN();
    }

    @Test
    void theWeightsMoveTogether() {
        Tornado.Bar bar = Tornado.of(plan, request(Measure.FULFILMENT, new Range(Catalogue.HISTORY_WEIGHT, 0.1, 0.9)), Job.quiet()).bars().getFirst();

        assertThat(bar.lowScenario().get(Catalogue.REQUEST_WEIGHT)).isEqualTo(0.9);
        assertThat(bar.highScenario().get(Catalogue.REQUEST_WEIGHT)).isEqualTo(0.1);
    }

    @ParameterizedTest
    @CsvSource({"supply_factor, 0.8, 1.2", "weak_cut, 0, 0.05", "look_back, 6, 10", "movement_lower, 0.48, 0.72", "movement_upper, 0.64, 0.96",
        "price_lower, 90, 100", "circle_target, 0.8, 1.2", "weak_to, 0.64, 0.96", "balanced, 0.76, 1"})
    void standardRangesStayInsideTheBounds(String id, double low, double high) {
        Range range = Range.around(Markets.HANDBOOK, Range.figure(id));

        assertThat(range.low()).isEqualTo(low);
        assertThat(range.high()).isEqualTo(high);
    }

    @Test
    void edgesOfABandDoNotCross() {
        var tight = Markets.HANDBOOK.with(Catalogue.MOVEMENT_LOWER, 0.75);

        assertThat(Range.around(tight, Catalogue.MOVEMENT_LOWER)).isEqualTo(new Range(Catalogue.MOVEMENT_LOWER, 0.6, 0.8));
        assertThat(Range.around(tight, Catalogue.MOVEMENT_UPPER)).isEqualTo(new Range(Catalogue.MOVEMENT_UPPER, 0.75, 0.96));
    }

    @Test
    void allNumbersOfTheCatalogueCanBeMoved() {
        List<Range> all = Range.movable().stream().map(p -> Range.around(Markets.HANDBOOK, p)).toList();

        var tornado = Tornado.of(plan, request(Measure.STOCK_OUT, all.toArray(Range[]::new)), Job.quiet());

        assertThat(tornado.bars()).hasSize(all.size()).hasSizeGreaterThan(30);
    }

    @Test
    void whatCannotBeMovedIsRefused() {
        assertThatThrownBy(() -> Range.figure("rule")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> new Range(Catalogue.SUPPLY_FACTOR, 1, 4)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> new Range(Catalogue.SUPPLY_FACTOR, 2, 1)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> request(Measure.STOCK_OUT)).isInstanceOf(BadInput.class);
    }

    @Test
    void itStopsWhenCancelled() {
        Tornado.Request request = request(Measure.STOCK_OUT, Range.around(Markets.HANDBOOK, Catalogue.SUPPLY_FACTOR));

        assertThatThrownBy(() -> Tornado.of(plan, request, Markets.cancelledAt(0.3))).isInstanceOf(Cancelled.class);
    }
}
