package sanwei.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Scenario;
import sanwei.measure.Measure;
import sanwei.pivot.MethodWeights;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.report.document.Block;
import sanwei.report.document.Section;
import sanwei.report.outline.Item;
import sanwei.report.outline.Outline;
import sanwei.report.outline.OutlineCodes;
import sanwei.report.outline.Part;
import sanwei.report.outline.ReportKind;
import sanwei.simulation.Horizon;
import sanwei.simulation.Outcome;
import sanwei.simulation.ReplayPlan;
import sanwei.text.Figures;
import sanwei.text.Language;
import sanwei.text.Texts;
import sanwei.time.Grain;
import sanwei.work.Job;
import sanwei.workspace.Title;

class ScenariosSectionTest {

    private static final Scenario HALF = Scenario.standard("half").with(Catalogue.SUPPLY_FACTOR, 0.5);
    private static final Scenario SAME = Scenario.standard("handbook again");

    @TempDir
    Path folder;

    private SmallReport report;

    @BeforeEach
    void open() {
        report = SmallReport.in(folder);
    }

    @Test
    void theNumbersAreThoseOfTheReplay() {
        Section section = report.section(new Part.Scenarios(List.of(HALF, SAME)));

        var horizon = Horizon.of(SmallReport.HALF.days(), report.pivot().market().span());
        var plan = new ReplayPlan(report.pivot(), SmallReport.PRODUCTS, horizon, MethodWeights.HANDBOOK, Job.quiet());
        Outcome outcome = plan.replay(HALF, Job.quiet());
        PivotSpec spec = PivotSpec.of(Measure.handbook(), Grain.HALF).withProducts(SmallReport.PRODUCTS).withDays(horizon.thursdays());
        PivotTable replayed = outcome.pivot(report.pivot()).compute(spec, Job.quiet());
        double fulfilment = replayed.value(Measure.FULFILMENT, PivotRow.total(replayed).at(0));

        Block.Table indicators = SmallReport.tables(section).getFirst();
        assertThat(indicators.columns()).containsExactly("Indicator", "History", "half", "Change", "handbook again", "Change");
        List<String> row = SmallReport.shown(indicators).stream().filter(r -> r.getFirst().equals("Fulfilment")).findFirst().orElseThrow();
        assertThat(row.get(1)).isEqualTo("▼ 66.7%");
        assertThat(row.get(2)).isEqualTo("▼ " + new Figures(Texts.in(Language.EN)).cell(Measure.FULFILMENT, fulfilment));
        assertThat(SmallReport.shown(indicators).getLast().subList(0, 3)).containsExactly("Supplied in the weeks replayed (cartons)", "56", Long.toString(outcome.allocated()));
        assertThat(fulfilment).isLessThan(0.4);
    }

    @Test
    void whatDiffersIsListedDrawnAndSaid() {
        Section section = report.section(new Part.Scenarios(List.of(HALF, SAME)));

        assertThat(SmallReport.shown(SmallReport.tables(section).get(1))).containsExactly(List.of("Supply factor", "1", "0.5", "1"));
        assertThat(SmallReport.figure(section).orElseThrow().alternative()).startsWith("Line chart. Average movement in history and scenarios, Jan 2025 to Jun 2025");
        List<String> said = SmallReport.paragraphs(section);
        assertThat(said.getFirst()).startsWith("Under “half”, ").contains("Fulfilment would have been", "instead of 66.7%", "Outside");
        assertThat(said.getLast()).startsWith("Weeks 2025-W01 to 2025-W26 are allocated anew").contains("Requests do not react");
    }

    @Test
    void withoutScenariosOrOrdersThereIsASentence() {
        assertThat(report.section(new Part.Scenarios(List.of())).blocks()).containsExactly(new Block.Paragraph("No scenario was chosen to be compared."));
        assertThat(SmallReport.tables(report.section(new Part.Scenarios(List.of(SAME))))).hasSize(1);
        assertThat(SmallReport.paragraphs(report.section(new Part.Scenarios(List.of(Scenario.standard("x")))))).contains("All scenarios have the standard parameters.");
    }

    @Test
    void scenariosStandBeforeTheAgreement() {
        Outline outline = Outline.standard(ReportKind.HALF_YEAR, SmallReport.HALF, SmallReport.PRODUCTS).comparing(List.of(HALF));

        assertThat(outline.items().reversed()).extracting(Item::part).startsWith(new Part.Agreement(), new Part.Scenarios(List.of(HALF)));
        assertThat(outline.items()).extracting(Item::id).doesNotHaveDuplicates();
        var saved = OutlineCodes.of(outline, Title.of("", LocalDate.of(2025, 7, 1)), "");
        assertThat(OutlineCodes.read(saved, report.pivot().market()).outline()).isEqualTo(outline);
    }
}
