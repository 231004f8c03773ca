package sanwei.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Rule;
import sanwei.allocation.parameter.Scenario;
import sanwei.measure.Measure;
import sanwei.pivot.Selection;
import sanwei.simulation.Spreads;
import sanwei.simulation.analysis.Goal;
import sanwei.simulation.analysis.Limit;
import sanwei.simulation.analysis.Range;
import sanwei.time.Period;

class AnalysisCommandTest {

    private static final Scenario STANDARD = Scenario.standard("");
    private static final Goal GOAL = Goal.of(Measure.STOCK_OUT).inRegion("C1");

    private static AnalysisCommand of(Scenario scenario, String period) {
        return new AnalysisCommand(Path.of("d.db"), scenario, new Selection.Brand("Star"), Period.parse(period).orElseThrow(),
                Path.of("o.csv"));
    }

    private static List<Range> around(Scenario scenario) {
        return Range.movable().stream().map(p -> Range.around(scenario, p)).toList();
    }

    @Test
    void whatIsUsualNeedNotBeSaid() {
        assertThat(of(STANDARD, "2025-H1").tornado(GOAL, around(STANDARD)).typed())
                .isEqualTo("sanwei analyse d.db tornado --goal stock_out@C1 --brand Star --half 2025-H1 --out o.csv");
        assertThat(of(STANDARD, "2025-H1").monteCarlo(List.of(GOAL), 20, 7, Spreads.ASSUMED).typed()).doesNotContain("--spread");
    }

    @Test
    void parametersThatDifferAreSet() {
        Scenario tight = STANDARD.with(Catalogue.SUPPLY_FACTOR, 0.9).with(Catalogue.RULE, Rule.EQUAL_AWARDS)
                .with(Catalogue.TARGET_CIRCLES, Set.of("transit", "commercial"));
        assertThat(of(tight, "2025-Q1").tornado(GOAL, List.of(new Range(Catalogue.BALANCED, 0.8, 1))).typed()).isEqualTo(
                "sanwei analyse d.db tornado --goal stock_out@C1 --range balanced=0.8..1 --set target_circles=commercial+transit,supply_factor=0.9,"
                        + "rule=equal_awards --brand Star --from 2025-01-01 --to 2025-03-31 --at 2025-Q1 --out o.csv");
    }

    @Test
    void everyAnalysisSaysWhatItIsTold() {
        AnalysisCommand command = of(STANDARD, "2025-H1");
        Range supply = new Range(Catalogue.SUPPLY_FACTOR, 0, 3);
        var limit = new Limit(GOAL, Limit.Side.AT_MOST, 0.2);
        assertThat(command.map(GOAL, supply, new Range(Catalogue.BALANCED, 0.9, 1),
                5).typed()).contains("map --goal stock_out@C1 --x supply_factor=0..3 --y balanced=0.9..1 --steps 5");
        assertThat(command.monteCarlo(List.of(GOAL, Goal.of(Measure.FULFILMENT)), 20, 7, Spreads.NONE).typed())
                .contains("monte-carlo --goal stock_out@C1,fulfilment --runs 20 --seed 7 --spread request=0,demand=0,history=0,stock=0,price=0");
        assertThat(command.seek(List.of(limit, new Limit(Goal.of(Measure.STOCK_TO_SALES), Limit.Side.AT_MOST, 1.5)), supply, 31).words())
                .containsSubsequence("--target", "stock_out@C1<=0.2", "--keep", "stock_to_sales<=1.5", "--range", "supply_factor=0..3",
                        "--steps", "31");
        assertThat(command.rules(Optional.of(Period.parse("2025-W10").orElseThrow()), 50, List.of(0.1, 1.0)).typed())
                .contains("rules --week 2025-W10 --sample 50 --inflate 0.1,1");
        assertThat(command.gaming(0.7).typed()).contains("gaming --scarce 0.7");
    }
}
