package sanwei.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.dataset.Market;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.TestDataset;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.time.DayRange;
import sanwei.time.Days;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.work.Job;

class ShiftTest {

    /** k1 gains in W02 what it loses in W03; k2 loses 3; k3 stays. */
    private static Market market(Path folder, String name, int... supplied) {
        return Dataset.open(TestDataset.at(folder.resolve(name))
                .region("C1", null, "county")
                .region("C2", null, "county")
                .product("a", "Star", "first", 100, 120, 110)
                .product("b", "Star", "first", 100, 120, 110)
                .customer("k1", "C1")
                .customer("k2", "C2")
                .customer("k3", "C2")
                .line("2025-01-06", "k1", "a", 20, supplied[0])
                .line("2025-01-08", "k1", "a", 20, supplied[1])
                .line("2025-01-13", "k1", "a", 20, supplied[2])
                .line("2025-01-13", "k2", "b", 20, supplied[3])
                .line("2025-01-13", "k3", "b", 20, 0)
                .line("2025-02-24", "k3", "a", 20, supplied[4])
                .write(), Job.quiet());
    }

    @Test
    void customersWithAChangeInAnyWeekComeLargestFirst(@TempDir Path folder) {
        Market then = market(folder, "then.db", 5, 5, 10, 9, 1);
        Market now = market(folder, "now.db", 6, 7, 7, 6, 20);
        var days = new DayRange(Days.parse("2025-01-01").orElseThrow(), Days.parse("2025-01-31").orElseThrow());
        assertThat(CustomerShift.of(now, then, new int[] {0, 1}, days)).containsExactly(
                new CustomerShift(1, 20, 6, 9, 1, Period.parse("2025-W03").orElseThrow()),
                new CustomerShift(0, 60, 20, 20, 0, Period.parse("2025-W02").orElseThrow()));
    }

    @Test
    void cellsOfMembersComeLargestFirstAndUndefinedOnesLast(@TempDir Path folder) {
        PivotSpec spec = PivotSpec.of(List.of(Measure.FULFILMENT), Grain.MONTH).withRegion(Optional.of(RegionLevel.COUNTY));
        PivotTable then = new Pivot(market(folder, "then.db", 5, 5, 10, 9, 1)).compute(spec, Job.quiet());
        PivotTable now = new Pivot(market(folder, "now.db", 6, 7, 7, 6, 20)).compute(spec, Job.quiet());
        List<CellShift> shifts = CellShift.of(now, then, Measure.FULFILMENT);
        assertThat(shifts).hasSize(4);
        assertThat(shifts.getFirst()).isEqualTo(new CellShift(new Cell(1, 1, 0), 1.0, 0.05));
        assertThat(shifts.get(1)).isEqualTo(new CellShift(new Cell(0, 1, 0), 0.15, 0.225));
        assertThat(shifts.getLast().cell()).isEqualTo(new Cell(1, 0, 0));
        assertThat(shifts.getLast().change()).isNaN();
    }
}
