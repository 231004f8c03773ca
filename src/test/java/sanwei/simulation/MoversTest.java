package sanwei.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.dataset.Market;
import sanwei.dataset.OrderLines;
import sanwei.dataset.Regions;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.TestDataset;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotSpec;
import sanwei.simulation.Differences.Difference;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.work.Job;

class MoversTest {

    private static final Period W02 = Period.parse("2025-W02").orElseThrow();

    @TempDir
    private Path folder;

    private Market before;
    private Market after;

    /** In W02 k1 gains 4 of 10, k2 loses 1 of 2, k3 gains 3 of 10, k4 stays; in W03 k4 gains 5. */
    @BeforeEach
    void open() {
        before = Dataset.open(TestDataset.small(folder)
                .customer("k3", "Y")
                .customer("k4", "U2")
                .line("2025-01-06", "k1", "a", 10, 2)
                .line("2025-01-07", "k2", "a", 2, 1)
                .line("2025-01-08", "k3", "a", 10, 6)
                .line("2025-01-09", "k4", "a", 5, 5)
                .line("2025-01-13", "k4", "a", 5, 0)
                .write(), Job.quiet());
        OrderLines lines = before.lines();
        var other = new OrderLines(lines.productStart(), lines.baseDay(), lines.day(), lines.customer(), lines.requested(), new int[] {6, 0, 9, 5, 5});
        after = new Market(before.info(), before.regions(), before.products(), before.customers(), before.targetClasses(), other, before.span(),
                before.survey(), before.records(), before.problems(), before.fingerprint());
    }

    private Movers movers() {
        return new Movers(before, after, new int[] {0}, W02.days());
    }

    @Test
    void customersWhoAreSuppliedOtherwise() {
        assertThat(movers().customers()).containsExactly(new Mover(0, 10, 2, 6), new Mover(1, 2, 1, 0), new Mover(2, 10, 6, 9));
    }

    @Test
    void theBiggestByCartonsAndByFulfilment() {
        List<Mover> all = movers().customers();

        assertThat(Movers.biggest(all, Mover::cartons, 2)).extracting(Mover::member).containsExactly(0, 2);
        assertThat(Movers.biggest(all, Mover::fulfilment, 2)).extracting(Mover::member).containsExactly(1, 0);
        assertThat(all.get(1).fulfilmentBefore()).isEqualTo(0.5);
        assertThat(all.get(1).fulfilmentAfter()).isZero();
        assertThat(all.get(1).cartons()).isEqualTo(-1);
        assertThat(new Mover(3, 0, 0, 1).fulfilment()).isNaN();
    }

    /** C1 holds k1, C2 k2 and k4; k3 is in no county. */
    @Test
    void countiesAndThoseInNone() {
        int[] counties = before.regions().atLevel(RegionLevel.COUNTY);

        assertThat(movers().counties()).containsExactly(new Mover(counties[0], 10, 2, 6), new Mover(counties[1], 7, 6, 5),
                new Mover(Regions.NONE, 10, 6, 9));
    }

    @Test
    void cellsThatDiffer() {
        PivotSpec spec = PivotSpec.of(List.of(Measure.FULFILMENT, Measure.STOCK_OUT), Grain.WEEK).withRegion(Optional.of(RegionLevel.COUNTY));
        Differences differences = Differences.of(new Pivot(before), new Pivot(after), spec, Job.quiet());

        assertThat(differences.changed()).containsExactly(
                new Difference(Measure.STOCK_OUT, new Cell(0, 2, 0), 0, 0.25),
                new Difference(Measure.STOCK_OUT, new Cell(0, 1, 0), 0, 0.5),
                new Difference(Measure.STOCK_OUT, new Cell(1, 2, 0), 1, 0),
                new Difference(Measure.STOCK_OUT, new Cell(1, 1, 0), 1, 0),
                new Difference(Measure.FULFILMENT, new Cell(0, 2, 0), 14.0 / 27, 20.0 / 27),
                new Difference(Measure.FULFILMENT, new Cell(0, 0, 0), 0.2, 0.6),
                new Difference(Measure.FULFILMENT, new Cell(0, 1, 0), 6.0 / 7, 5.0 / 7),
                new Difference(Measure.FULFILMENT, new Cell(1, 2, 0), 0, 1),
                new Difference(Measure.FULFILMENT, new Cell(1, 1, 0), 0, 1));
        assertThat(differences.biggest(Measure.FULFILMENT, 3)).extracting(Difference::change).containsExactly(1.0, 1.0, 0.6 - 0.2);
        // nobody was surveyed, and C1 has no demand in the second week
        assertThat(differences.at(Measure.FULFILMENT, new Cell(1, 0, 0)).isChanged()).isFalse();
    }
}
