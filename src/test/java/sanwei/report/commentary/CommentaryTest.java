package sanwei.report.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.report.commentary.InBand.Read;
import sanwei.report.commentary.InBand.Step;
import sanwei.text.Language;
import sanwei.text.Texts;

/** Every sentence over a small literal table, in both languages; and the tables that no sentence may be written for. */
class CommentaryTest {

    private static final Texts ZH = Texts.in(Language.ZH);
    private static final Texts EN = Texts.in(Language.EN);
    private static final double NONE = Double.NaN;
    private static final Band BAND = new Band(0.6, 0.8);

    private static Named at(String name, double value) {
        return new Named(name, value);
    }

    @Test
    void aLevelIsComparedWithWhatThereIs() {
        Measure m = Measure.DISTRIBUTION;
        assertThat(new Level(EN).sentence(m, at("H1 2025", 0.7351), List.of(at("H2 2024", 0.7231), at("H1 2024", 0.7381))))
                .hasValue("Distribution was 73.5% in H1 2025, up 1.2 pp on H2 2024 and down 0.3 pp on H1 2024.");
        assertThat(new Level(ZH).sentence(m, at("2025年上半年", 0.7351), List.of(at("2024年下半年", 0.7231), at("2024年上半年", 0.7381))))
                .hasValue("2025年上半年铺货率为 73.5%，较2024年下半年上升 1.2 个百分点，较2024年上半年下降 0.3 个百分点。");
        assertThat(new Level(EN).sentence(m, at("H1 2025", 0.7351), List.of(at("H2 2024", NONE)))).hasValue("Distribution was 73.5% in H1 2025.");
        assertThat(new Level(EN).sentence(m, at("H1 2025", NONE), List.of(at("H2 2024", 0.5)))).isEmpty();
    }

    @Test
    void aChangeThatRoundsToZeroIsNoChange() {
        assertThat(new Level(EN).sentence(Measure.DISTRIBUTION, at("H1 2025", 0.7351), List.of(at("H2 2024", 0.73505))))
                .hasValue("Distribution was 73.5% in H1 2025, the same as in H2 2024.");
        assertThat(new Level(ZH).sentence(Measure.PRICE_INDEX, at("2025年", 99.996), List.of(at("2024年", 100)))).hasValue("2025年零售价格指数为 100.00，与2024年持平。");
    }

    @Test
    void growthAndIndexKeepTheirSignsAndUnits() {
        assertThat(new Level(ZH).sentence(Measure.GROWTH_VOLUME, at("2025年3月", -0.052), List.of(at("2025年2月", 0.013))))
                .hasValue("2025年3月销量成长率为 −5.2%，较2025年2月下降 6.5 个百分点。");
        assertThat(new Level(EN).sentence(Measure.PRICE_INDEX, at("Mar 2025", 101.25), List.of(at("Feb 2025", 100.5))))
                .hasValue("Retail price index was 101.25 in Mar 2025, up 0.75 pts on Feb 2025.");
    }

    @Test
    void theHighestAndTheLowestAreNamed() {
        var values = List.of(at("A", 0.801), at("B", 0.61), at("C", 0.7));
        assertThat(new Extremes(EN).sentences(Measure.DISTRIBUTION, "county", values))
                .containsExactly("Of 3 counties, A is highest at 80.1% and B is lowest at 61.0%.");
        assertThat(new Extremes(ZH).sentences(Measure.DISTRIBUTION, "county", values)).containsExactly("3 个县中，A最高，为 80.1%；B最低，为 61.0%。");
    }

    @Test
    void thoseThatTheFiguresCannotTellApartShareAnEnd() {
        var tie = List.of(at("A", 0.8004), at("B", 0.8001), at("C", 0.7));
        assertThat(new Extremes(EN).sentences(Measure.DISTRIBUTION, "county", tie)).containsExactly("Of 3 counties, A and B are highest at 80.0% and C is lowest at 70.0%.");
        assertThat(new Extremes(ZH).sentences(Measure.DISTRIBUTION, "county", tie)).containsExactly("3 个县中，A和B并列最高，为 80.0%；C最低，为 70.0%。");
        var many = List.of(at("A", 1), at("B", 1), at("C", 1), at("D", 1), at("E", 0.5));
        assertThat(new Extremes(EN).sentences(Measure.COVERAGE, "county", many)).containsExactly("Of 5 counties, 4 members are highest at 100.0% and E is lowest at 50.0%.");
        assertThat(new Extremes(ZH).sentences(Measure.COVERAGE, "format", List.of(at("A", 1), at("B", 1)))).containsExactly("2 种业态均为 100.0%。");
    }

    @Test
    void theUndefinedAreCountedApartAndOneAloneIsNotCompared() {
        assertThat(new Extremes(EN).sentences(Measure.PRICE_INDEX, "format", List.of(at("A", 101), at("B", NONE), at("C", 99))))
                .containsExactly("Of 2 formats, A is highest at 101.00 and C is lowest at 99.00.", "1 without a value is left out.");
        assertThat(new Extremes(EN).sentences(Measure.PRICE_INDEX, "format", List.of(at("A", 101), at("B", NONE)))).isEmpty();
    }

    @Test
    void theLargestMovesAreNamedWithTheirSigns() {
        var moves = List.of(new Compared("A", 0.80, 0.768), new Compared("B", 0.60, 0.621), new Compared("C", 0.7, 0.7), new Compared("D", 0.7, NONE));
        assertThat(new Moves(EN).sentence(Measure.DISTRIBUTION, "H1 2024", moves)).hasValue("Against H1 2024, A rose most (+3.2 pp), and B fell most (−2.1 pp).");
        assertThat(new Moves(ZH).sentence(Measure.DISTRIBUTION, "2024年上半年", moves))
                .hasValue("与2024年上半年相比，A升幅最大（+3.2 个百分点），B降幅最大（−2.1 个百分点）。");
    }

    @Test
    void nobodyFellWhereAllRose() {
        var up = List.of(new Compared("A", 0.8, 0.7), new Compared("B", 0.6, 0.59));
        assertThat(new Moves(EN).sentence(Measure.DISTRIBUTION, "2024", up)).hasValue("Against 2024, A rose most (+10.0 pp), and none fell.");
        assertThat(new Moves(ZH).sentence(Measure.DISTRIBUTION, "2024年", List.of(new Compared("A", 0.7, 0.8), new Compared("B", 0.6, 0.6))))
                .hasValue("与2024年相比，A降幅最大（−10.0 个百分点），没有上升的。");
        assertThat(new Moves(EN).sentence(Measure.DISTRIBUTION, "2024", List.of(new Compared("A", 0.7, 0.7), new Compared("B", 0.6, 0.6))))
                .hasValue("Against 2024, none moved.");
        assertThat(new Moves(EN).sentence(Measure.DISTRIBUTION, "2024", List.of(new Compared("A", 0.7, 0.5), new Compared("B", 0.6, NONE)))).isEmpty();
    }

    @Test
    void whatLiesOutsideItsBandIsListed() {
        var reads = List.of(new Read("Jan", 0.7, BAND), new Read("Feb", 0.5, BAND), new Read("Mar", 0.9, BAND), new Read("Apr", NONE, BAND), new Read("May", 0.8, BAND));
        assertThat(new InBand(EN).sentence(Measure.MOVEMENT_HOUSEHOLDS, "month", reads))
                .hasValue("Of 4 complete months, 2 lie inside the band of 60.0% to 80.0%; 1 below: Feb (50.0%); 1 above: Mar (90.0%).");
        assertThat(new InBand(ZH).sentence(Measure.MOVEMENT_HOUSEHOLDS, "month", reads))
                .hasValue("4 个完整月中有 2 个在60.0% 至 80.0% 的区间内；低于区间 1 个：Feb（50.0%）；高于区间 1 个：Mar（90.0%）。");
        assertThat(new InBand(EN).sentence(Measure.MOVEMENT_HOUSEHOLDS, "month", reads.subList(0, 1))).hasValue("Each of 1 complete month lies inside the band of 60.0% to 80.0%.");
        assertThat(new InBand(EN).sentence(Measure.MOVEMENT_HOUSEHOLDS, "month", reads.subList(3, 4))).isEmpty();
    }

    @Test
    void whatLeftTheBandAndWhatCameBackAreToldApart() {
        var steps = List.of(
                new Step(new Read("A", 0.9, BAND), new Read("A", 0.7, BAND)),
                new Step(new Read("B", 0.7, BAND), new Read("B", 0.5, BAND)),
                new Step(new Read("C", 0.9, BAND), new Read("C", 0.5, BAND)),
                new Step(new Read("D", 0.9, BAND), new Read("D", NONE, BAND)));
        assertThat(new InBand(EN).steps(Measure.MOVEMENT_HOUSEHOLDS, "H2 2024", steps))
                .containsExactly("A (90.0%) left the band since H2 2024.", "B (70.0%) came back into the band since H2 2024.");
        assertThat(new InBand(ZH).steps(Measure.MOVEMENT_HOUSEHOLDS, "2024年下半年", steps.subList(2, 4))).isEmpty();
    }

    @Test
    void thePanelIsCountedWithItsThinnestPart() {
        assertThat(new Panel(EN).sentence(45, List.of(at("A", 12), at("B", 5), at("C", 5))))
                .hasValue("45 panel customers stand behind the value, fewest in B and C (5).");
        assertThat(new Panel(ZH).sentence(45, List.of(at("A", 12)))).hasValue("数值依据 45 户样本客户。");
        assertThat(new Panel(EN).sentence(0, List.of())).isEmpty();
        assertThat(new Panel(EN).sentence(-1, List.of())).isEmpty();
    }

    @Test
    void supplyIsToldInCartonsAndAsGrowth() {
        assertThat(new Supply(EN).sentence(at("H1 2025", 38745), at("H1 2024", 35083), "cartons"))
                .hasValue("H1 2025: 38,745 cartons, 3,662 more than in H1 2024 (+10.4%).");
        assertThat(new Supply(ZH).sentence(at("2025年上半年", 900), at("2024年上半年", 1000), "条"))
                .hasValue("2025年上半年供货 900 条，比2024年上半年少 100（−10.0%）。");
        assertThat(new Supply(EN).sentence(at("2025", 10), at("2024", 10), "cartons")).hasValue("2025: 10 cartons, the same as in 2024.");
        assertThat(new Supply(EN).sentence(at("2025", 10), at("2024", 0), "cartons")).as("no growth on nothing").hasValue("2025: 10 cartons, 10 more than in 2024.");
        assertThat(new Supply(EN).sentence(at("2025", 10), at("2024", NONE), "cartons")).isEmpty();
    }

    @Test
    void whoGainedAndWhoLostIsNamedOnlyWhereSomebodyDid() {
        var both = List.of(new Compared("A", 30, 10), new Compared("B", 5, 9), new Compared("C", 1, 1));
        assertThat(new Supply(EN).members(both, "cartons")).hasValue("A gained most (+20 cartons), B lost most (−4).");
        assertThat(new Supply(ZH).members(both.subList(0, 2), "条")).hasValue("A增加最多（+20 条），B减少最多（−4）。");
        assertThat(new Supply(EN).members(List.of(both.get(0), both.get(2)), "cartons")).hasValue("A gained most (+20 cartons); none lost.");
        assertThat(new Supply(EN).members(List.of(both.get(2), both.get(2)), "cartons")).isEmpty();
        assertThat(new Supply(EN).members(both.subList(0, 1), "cartons")).isEmpty();
    }

    @Test
    void theFestivalExplainsTheDifferenceOfTheTwoGrowths() {
        assertThat(new Festival(EN).sentence("Jan 2025", 0.194, 0.1)).hasValue(
                "Volume growth in Jan 2025 is +19.4% by the calendar and +10.0% with Spring Festival aligned: the shift of the festival explains +9.4 pp.");
        assertThat(new Festival(ZH).sentence("2025年1月", -0.05, 0.01)).hasValue("2025年1月销量成长率按公历同期为 −5.0%，按春节对齐为 +1.0%，春节错位影响 −6.0 个百分点。");
        assertThat(new Festival(ZH).sentence("2025年1月", 0.01, 0.01)).hasValue("2025年1月销量成长率按公历同期为 +1.0%，按春节对齐为 +1.0%，春节错位没有影响。");
        assertThat(new Festival(EN).sentence("Jan 2025", NONE, 0.1)).isEmpty();
        assertThat(new Festival(EN).days(LocalDate.of(2025, 1, 29), LocalDate.of(2024, 2, 10)))
                .isEqualTo("Spring Festival fell on 2025-01-29, after 2024-02-10 the year before: 12 days earlier in the calendar.");
        assertThat(new Festival(ZH).days(LocalDate.of(2026, 2, 17), LocalDate.of(2025, 1, 29))).isEqualTo("春节为 2026-02-17，上年为 2025-01-29，按公历推后 19 天。");
    }
}
