package sanwei.ui.whatif;

import java.util.List;
import java.util.Optional;
import sanwei.dataset.Category;
import sanwei.measure.Measure;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.simulation.CellShift;
import sanwei.simulation.CustomerShift;
import sanwei.time.Grain;
import sanwei.ui.scope.Setting;
import sanwei.work.Job;

/**
 * Where a result differs from what it is held against.
 *
 * @param table the members and periods of the cells
 */
record Shifts(Question asked, PivotTable table, List<CellShift> cells, List<CustomerShift> customers) {

    /** @param face regions, cells or customers */
    record Question(Trial trial, Face face, Measure measure) {

        Shifts answer(Job job) {
            Asked asked = trial.asked();
            PivotSpec whole = asked.whole(List.of(measure)).withRegion(asked.setting().below());
            PivotSpec spec = face == Face.CELLS ? whole.withTime(Grain.MONTH).withCategory(Optional.of(Category.FORMAT)) : whole;
            PivotTable now = trial.now().compute(spec, job);
            List<CustomerShift> customers = face == Face.CUSTOMERS
                    ? CustomerShift.of(trial.now().market(), trial.then().market(), trial.plan().products(), trial.plan().horizon().days())
                    : List.of();
            return new Shifts(this, now, CellShift.of(now, trial.then().compute(spec, job), measure), within(customers, asked.setting()));
        }

        private static List<CustomerShift> within(List<CustomerShift> all, Setting setting) {
            var market = setting.opened().market();
            return setting.scope().within().flatMap(market.regions()::ofCode)
                    .map(region -> all.stream()
                            .filter(s -> market.regions().isWithin(market.customers().region()[s.customer()], region)).toList())
                    .orElse(all);
        }
    }
}
