package sanwei.band.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sanwei.dataset.BundledExample;
import sanwei.dataset.Market;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.open.Dataset;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.pivot.Pivot;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.pivot.Selection;
import sanwei.pivot.oracle.SqlOracle;
import sanwei.pivot.oracle.SqlOracle.Expected;
import sanwei.pivot.oracle.SqlOracle.Key;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.work.Job;

/** The alarms of the example are those that SQL on its file and a look at the values by hand give. */
class AlarmsAgainstSqlTest {

    private static final List<Measure> MEASURES = List.of(Measure.MOVEMENT_STANDARD, Measure.STOCK_OUT, Measure.FULFILMENT, Measure.STOCK_TO_SALES);

    @Test
    void theExample() {
        Path file = BundledExample.find().orElseThrow();
        Market market = Dataset.open(file, Job.quiet());
        PivotSpec spec = PivotSpec.of(MEASURES, Grain.MONTH).withRegion(Optional.of(RegionLevel.COUNTY))
                .withProducts(new Selection.Brand(market.focusBrand()));
        PivotTable table = new Pivot(market).compute(spec, Job.quiet());
        Period latest = market.span().latestComplete(Grain.MONTH).orElseThrow();
        List<String> found = new Alarms((m, p) -> Band.standard(m, p.days())).of(List.of(table), latest).stream()
                .map(a -> "%s %s %.9f %d".formatted(table.regions().get(a.cell().region()).code(), a.measure(), a.value(), a.periods()))
                .toList();
        try (SqlOracle oracle = SqlOracle.open(file)) {
            assertThat(found).isNotEmpty().containsExactlyInAnyOrderElementsOf(expected(oracle.answer(spec), table, latest));
        }
    }

    private static List<String> expected(Map<Key, Expected> answer, PivotTable table, Period latest) {
        List<String> expected = new ArrayList<>();
        for (Measure measure : MEASURES) {
            table.regions().forEach(region -> {
                int side = side(answer, region.code(), measure, latest);
                int run = 0;
                for (Period p = latest; side != 0 && side(answer, region.code(), measure, p) == side; p = p.previous()) {
                    run++;
                }
                if (side != 0) {
                    double value = answer.get(new Key(latest.label(), region.code(), "*", measure)).value();
                    expected.add("%s %s %.9f %d".formatted(region.code(), measure, value, run));
                }
            });
        }
        return expected;
    }

    /** −1 below, 1 above the bands of the domain page, 0 otherwise. */
    private static int side(Map<Key, Expected> answer, String region, Measure measure, Period period) {
        Expected cell = answer.get(new Key(period.label(), region, "*", measure));
        if (cell == null || cell.partial()) {
            return 0;
        }
        double month = measure == Measure.STOCK_TO_SALES ? 30.4375 / period.days().length() : 1;
        double[] edges = switch (measure) {
            case MOVEMENT_STANDARD -> new double[] {0.6, 0.8};
            case STOCK_OUT -> new double[] {0, 0.3};
            case FULFILMENT -> new double[] {0.7, 1.0};
            default -> new double[] {0.8 * month, 1.5 * month};
        };
        return cell.value() < edges[0] ? -1 : cell.value() > edges[1] ? 1 : 0;
    }
}
