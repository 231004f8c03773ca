package sanwei.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sanwei.band.BandPolicy;
import sanwei.chart.ChartKind;
import sanwei.chart.pivot.Drawing;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.Selection;
import sanwei.report.Axes;
import sanwei.report.Colouring;
import sanwei.report.GridLook;
import sanwei.report.document.Block;
import sanwei.report.document.Section;
import sanwei.report.outline.Draft;
import sanwei.report.outline.Item;
import sanwei.report.outline.Part;
import sanwei.report.outline.Wording;
import sanwei.text.Language;
import sanwei.time.Grain;

/** Charts, grids, bands and texts that the analyst put into a report. */
class ShownSectionsTest {

    @TempDir
    Path folder;

    private SmallReport report;

    @BeforeEach
    void open() {
        report = SmallReport.in(folder);
    }

    private static PivotSpec spec(Grain grain, Measure... measures) {
        return PivotSpec.of(List.of(measures), grain).withProducts(SmallReport.PRODUCTS).withRegion(Optional.of(RegionLevel.COUNTY));
    }

    @Test
    void aChartSaysWhatItShows() {
        Section section = report.section(new Part.Chart(spec(Grain.MONTH, Measure.FULFILMENT), List.of("C1", "C2"), Drawing.usual(ChartKind.LINE)));

        assertThat(section.heading()).isEqualTo("Fulfilment by county, months");
        assertThat(SmallReport.paragraphs(section)).containsExactly("Of 2 counties, North is highest at 60.0% and South is lowest at 0.0%.");
        Block.Figure figure = SmallReport.figure(section).orElseThrow();
        assertThat(figure.caption()).isEqualTo("Fulfilment by county, months: A · All regions · Jan 2024 – Jun 2025");
        assertThat(figure.alternative()).isEqualTo("Line chart. " + figure.caption()
                + ". North: 62.5% in Jan 2024, 60.0% in Jun 2025; South: 100.0% in Jan 2024, 0.0% in Jun 2025.");
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void everyKindOfChartHasAFigureInBothLanguages(ChartKind kind) {
        Measure measure = kind == ChartKind.SHARE ? Measure.FULFILMENT : Measure.STOCK_OUT;
        var item = Item.of("1", new Part.Chart(spec(Grain.MONTH, measure), List.of(), Drawing.usual(kind)));
        for (Language language : Language.values()) {
            Block.Figure figure = SmallReport.figure(report.draft(language, item).items().getFirst().section().orElseThrow()).orElseThrow();
            assertThat(figure.alternative()).contains(figure.caption()).doesNotContain("NaN", "{");
            assertThat(figure.chart().height()).isBetween(72.0, 205.0);
        }
    }

    @Test
    void aGridIsATableOfItsLatestPeriodsAndYears() {
        Section section = report.section(new Part.Grid(spec(Grain.MONTH, Measure.FULFILMENT), List.of(), GridLook.USUAL));

        Block.Table table = SmallReport.tables(section).getFirst();
        assertThat(table.columns()).containsExactly("County", "Feb 2025", "Mar 2025", "Apr 2025", "May 2025", "Jun 2025", "2024", "2025 (data incomplete)");
        assertThat(SmallReport.shown(table)).containsExactly(
                List.of("All", "71.4%", "71.4%", "71.4%", "71.4%", "▼ 42.9%", "76.9%", "▼ 66.7%"),
                List.of("North", "▼ 60.0%", "▼ 60.0%", "▼ 60.0%", "▼ 60.0%", "▼ 60.0%", "▼ 62.5%", "▼ 60.0%"),
                List.of("South", "100.0%", "100.0%", "100.0%", "100.0%", "▼ 0.0%", "100.0%", "83.3%"));
        assertThat(SmallReport.paragraphs(section)).containsExactly(
                "Fulfilment was 42.9% in Jun 2025, down 28.6 pp on May 2025 and down 34.1 pp on Jun 2024. "
                        + "Of 2 counties, North is highest at 60.0% and South is lowest at 0.0%.",
                "The latest 7 of 20 periods are shown.");
    }

    @Test
    void aGridWithItsPeriodsBelowEachOtherAndChosenRows() {
        var look = new GridLook(Axes.PERIODS_DOWN, Colouring.OFF, true);
        Section section = report.section(new Part.Grid(spec(Grain.HALF, Measure.FULFILMENT, Measure.STOCK_OUT), List.of("C2", "gone"), look));

        assertThat(SmallReport.tables(section)).hasSize(2);
        assertThat(SmallReport.tables(section).getFirst().columns()).containsExactly("Period", "South");
        assertThat(SmallReport.shown(SmallReport.tables(section).getLast())).containsExactly(List.of("H1 2024", "100.0%"), List.of("H2 2024", "100.0%"),
                List.of("H1 2025", "83.3%"), List.of("2024", "100.0%"), List.of("2025 (data incomplete)", "83.3%"));
        assertThat(SmallReport.paragraphs(section).getLast()).isEqualTo("South. Fulfilment was 83.3% in H1 2025, down 16.7 pp on H2 2024 and down "
                + "16.7 pp on H1 2024. 1 row chosen is not in the dataset and left out.");
    }

    @Test
    void daysAndProductsThatTheDataDoNotHaveAreASentence() {
        PivotSpec later = spec(Grain.MONTH, Measure.FULFILMENT).withDays(Optional.of(LocalDate.of(2031, 1, 1)), Optional.empty());
        Section chart = report.section(new Part.Chart(later, List.of(), Drawing.usual(ChartKind.HEAT)));
        assertThat(chart.blocks()).containsExactly(new Block.Paragraph("The data have nothing of the days from 2031-01-01 to …."));

        Section grid = report.section(new Part.Grid(spec(Grain.MONTH, Measure.FULFILMENT).withProducts(new Selection.Brand("Z")), List.of(), GridLook.USUAL));
        assertThat(grid.blocks()).containsExactly(new Block.Paragraph("There is no brand \"Z\" in the dataset. Choose from: A, B."));

        Section prices = report.section(new Part.Chart(spec(Grain.MONTH, Measure.PRICE_INDEX), List.of(), Drawing.usual(ChartKind.BAR)));
        assertThat(SmallReport.figure(prices)).isEmpty();
        assertThat(SmallReport.paragraphs(prices)).hasSize(1).first().asString().contains("survey");
    }

    @Test
    void aBandThatWasSavedIsReviewedWithItsReason() {
        var kept = new Part.KeptBand("tight", LocalDate.of(2025, 3, 10), "South ran dry", BandPolicy.of(new Band(0.55, 0.9)));
        Draft draft = report.draft(Item.of("1", new Part.BandReview(Measure.FULFILMENT, Optional.of(kept))),
                Item.of("2", Part.bandReview(Measure.FULFILMENT)), Item.of("3", Part.bandReview(Measure.PRICE_INDEX)));

        Section bands = draft.document().sections().getFirst();
        assertThat(bands.heading()).isEqualTo("Band review");
        assertThat(bands.sections()).hasSize(3).extracting(Section::heading).containsExactly("Fulfilment", "Fulfilment", "Retail price index");
        assertThat(SmallReport.paragraphs(bands.sections().get(0)).getFirst()).startsWith("The band is the one saved as “tight” on 2025-03-10. "
                + "Reason given: “South ran dry”. Of 36 values by county and period from Jan 2024 to Jun 2025, 18 (50.0%) lie inside the band of 55.0% to 90.0%, "
                + "1 below and 17 above.");
        assertThat(SmallReport.paragraphs(bands.sections().get(1)).getFirst()).startsWith("Of 36 values by county and period from Jan 2024 to Jun 2025, "
                + "17 (47.2%) lie inside the band of 70.0% to 100.0%, 19 below and 0 above.");
        assertThat(SmallReport.shown(SmallReport.tables(bands.sections().get(0)).getFirst()).get(2)).endsWith("▲ 100.0%", "▼ 0.0%");
        assertThat(SmallReport.paragraphs(bands.sections().get(2)).getFirst()).contains("no panel survey");
    }

    @Test
    void ownTextStandsUnderItsHeadingAndASectionWithNothingInItIsLeftOutAndTold() {
        Item text = Item.of("1", new Part.Text()).headed(Optional.of("Outlook"));
        Draft draft = report.draft(text.worded(Optional.of(new Wording("First.\n\nSecond.", ""))), text,
                Item.of("3", new Part.Suggestions()).worded(Optional.of(new Wording("  ", ""))));

        assertThat(draft.document().sections()).hasSize(2);
        assertThat(draft.document().sections().getFirst())
                .isEqualTo(Section.of("Outlook", List.of(new Block.Paragraph("First."), new Block.Paragraph("Second."))));
        assertThat(draft.problems()).extracting(m -> m.arguments().getFirst()).containsExactly("Outlook", "Suggestions");
        assertThat(draft.items().get(1).section()).isEmpty();
    }
}
