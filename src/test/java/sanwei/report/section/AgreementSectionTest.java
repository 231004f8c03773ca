package sanwei.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.report.document.Block;
import sanwei.report.document.Section;
import sanwei.report.outline.Part;

/** H2 2024: North was supplied 30 of 48, South 30 of 30. H1 2025: North 36, South 20, together 56 against 60 in H1 2024. */
class AgreementSectionTest {

    @TempDir
    Path folder;

    @Test
    void theProposalIsLastYearsSupplyTimesGrowthDealtInWholeCartons() {
        Section section = SmallReport.in(folder).section(new Part.Agreement());

        List<Block.Table> tables = SmallReport.tables(section);
        assertThat(tables.get(0).columns()).containsExactly("Product", "Requested (H2 2024)", "Supplied (H2 2024)", "Growth applied", "Proposal (H2 2025)", "Change");
        // 60 × (1 + (56 − 60) ÷ 60) = 56
        assertThat(SmallReport.shown(tables.get(0))).containsExactly(List.of("All", "78", "60", "—", "56", "−4"), List.of("Product a", "78", "60", "−6.7%", "56", "−4"));
        assertThat(SmallReport.shown(tables.get(1))).containsExactly(List.of("All", "56", "56"), List.of("North", "28", "28"), List.of("South", "28", "28"));
        assertThat(SmallReport.paragraphs(section)).singleElement().asString()
                .startsWith("For H2 2025, 56 cartons are proposed; in H2 2024, 60 were supplied. Rule: of each product what was supplied in H2 2024")
                .contains("The same rule would have proposed 60 for H1 2025; 56 were supplied. Product by product it misses by 7.1% of the supply.")
                .endsWith("The data carry no agreements for H1 2025 or H2 2025, so the proposal stands alone.");
    }

    @Test
    void agreementsOfTheDataAreToldBesideIt() {
        SmallReport report = SmallReport.in(folder, data -> data.supplyPlan("a", "2025-H1", 70, "agreement").supplyPlan("a", "2025-06", 9, "month"));

        assertThat(SmallReport.paragraphs(report.section(new Part.Agreement())).getFirst()).endsWith("Agreed for H1 2025: 70. Supplied in H1 2025: 56 cartons.");
    }

    @Test
    void aProductThatIsNewStartsFromTheLatestPeriod() {
        SmallReport report = SmallReport.in(folder, data -> data.product("n", "A", "tier1", 100, 120, 110).line("2025-03-12", "k1", "n", 9, 7));

        List<List<String>> rows = SmallReport.shown(SmallReport.tables(report.section(new Part.Agreement())).getFirst());
        assertThat(rows).contains(List.of("Product n", "0", "0", "—", "7", "+7"));
    }

    @Test
    void withoutLastYearNothingIsProposed() {
        SmallReport report = SmallReport.in(folder, data -> data.sql("DELETE FROM order_line WHERE order_date < '2025-01-01'"));

        assertThat(report.section(new Part.Agreement()).blocks())
                .containsExactly(new Block.Paragraph("The data do not cover H2 2024, so nothing can be proposed for H2 2025."));
    }

    @Test
    void requestsThatRepeatTheSupplyAreLeftOutAndProductsOfOneNameAreToldApart() {
        SmallReport report = SmallReport.in(folder, data -> data.product("a2", "A", "tier1", 100, 120, 110).with("name", "Product a")
                .sql("UPDATE order_line SET requested = supplied"));

        Block.Table table = SmallReport.tables(report.section(new Part.Agreement())).getFirst();
        assertThat(table.columns()).containsExactly("Product", "Supplied (H2 2024)", "Growth applied", "Proposal (H2 2025)", "Change");
        assertThat(SmallReport.shown(table)).contains(List.of("Product a (a)", "60", "−6.7%", "56", "−4"), List.of("Product a (a2)", "0", "—", "0", "0"));
    }
}
