package sanwei.simulation.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.dataset.TestDataset;
import sanwei.simulation.analysis.GamingLens.Evidence;
import sanwei.simulation.analysis.GamingLens.Need;
import sanwei.work.BadInput;
import sanwei.work.Job;

class GamingLensTest {

    @TempDir
    Path folder;

    /**
     * Twelve weeks, scarce in turn: k1 asks for 20 after a week that was not filled and for 10 after one that was, k2 always for 10 and gets
     * half of it; k3 asks for nothing.
     */
    private TestDataset turns() {
        TestDataset data = TestDataset.in(folder)
                .region("P", null, "province")
                .region("C1", "P", "county")
                .product("a", "A", "tier1", 100, 120, 110)
                .customer("k1", "C1")
                .customer("k2", "C1")
                .customer("k3", "C1");
        LocalDate monday = LocalDate.of(2025, 1, 6);
        for (int week = 0; week < 12; week++) {
            String day = monday.plusWeeks(week).toString();
            boolean scarce = week % 2 == 0;
            data.line(day, "k1", "a", scarce ? 10 : 20, scarce ? 2 : 20);
            data.line(day, "k2", "a", 10, 5);
        }
        return data;
    }

    private GamingLens lens(TestDataset data) {
        return GamingLens.of(Markets.plan(data.write(), "2025-Q1"), GamingLens.Request.STANDARD, Job.quiet());
    }

    /** Fulfilment of the market is 7 of 20 in the scarce weeks, 25 of 30 in the others. */
    @Test
    void requestsAreReadAgainstScarcityAndTheWeekBefore() {
        GamingLens lens = lens(turns());

        assertThat(lens.scarceWeeks()).isEqualTo(6);
        assertThat(lens.otherWeeks()).isEqualTo(6);
        assertThat(lens.marketAfter()).isCloseTo(0.5, within(1e-12));
        assertThat(lens.customers()).extracting(Evidence::customer).containsExactly(0, 1);
        Evidence k1 = lens.customers().getFirst();
        assertThat(k1.requested()).isEqualTo(180);
        assertThat(k1.supplied()).isEqualTo(132);
        assertThat(k1.after()).isCloseTo(1, within(1e-12));
        assertThat(k1.reaction().weeks()).isEqualTo(11);
        // 20 of a mean of 15 after 20 %, 10 of a mean of 10 after 100 %
        assertThat(k1.reaction().slope()).isCloseTo(Math.log(15.0 / 20) / 0.8, within(1e-12));
        Evidence k2 = lens.customers().getLast();
        assertThat(k2.after()).isZero();
        assertThat(k2.reaction().slope()).isNaN();
    }

    @Test
    void withoutPanelAndAgreementNothingIsKnownOfThem() {
        Evidence k1 = lens(turns()).customers().getFirst();

        assertThat(k1.need()).isEqualTo(new Need(0, 0, 0, 0));
        assertThat(k1.need().inflation()).isNaN();
        assertThat(k1.need().low()).isNaN();
        assertThat(k1.need().high()).isNaN();
        assertThat(k1.bunching()).isNaN();
    }

    /** Between the readings k1 requested 20 + 10, got 20 + 2 and sold 8 + 22 − 6. */
    @Test
    void requestsAreReadAgainstWhatThePanelSold() {
        GamingLens lens = lens(turns()
                .survey("2025-01-10", "k1", "a", "visit", null, 8.0, null)
                .survey("2025-01-24", "k1", "a", "visit", null, 6.0, null));

        Need need = lens.customers().getFirst().need();
        assertThat(need).isEqualTo(new Need(1, 30, 24, 24));
        assertThat(need.inflation()).isEqualTo(1.25);
        assertThat(need.low()).isEqualTo(24);
        assertThat(need.high()).isEqualTo(30);
        assertThat(lens.customers().getLast().need().readings()).isZero();
    }

    /** The second stretch ends with an empty shelf: 2 sold of 2, while the first sold 24 in 14 days, the third 20 in 7. */
    @Test
    void anEmptyShelfHidesDemand() {
        GamingLens lens = lens(turns()
                .survey("2025-01-05", "k1", "a", "visit", null, 8.0, null)
                .survey("2025-01-19", "k1", "a", "visit", null, 6.0, null)
                .survey("2025-01-26", "k1", "a", "visit", null, 0.0, null)
                .survey("2025-02-02", "k1", "a", "visit", null, 1.0, null));

        Need need = lens.customers().getFirst().need();
        // sold 8 + 22 − 6, 6 + 2 − 0, 0 + 20 − 1; a day 24 ÷ 14 and 19 ÷ 7 beside the empty one
        assertThat(need.sold()).isEqualTo(24 + 8 + 19);
        assertThat(need.wanted()).isCloseTo(24 + 7 * (24.0 / 14 + 19.0 / 7) / 2 + 19, within(1e-12));
        assertThat(need.requested()).isEqualTo(10 + 20 + 10 + 20);
    }

    /** In January k2 asks for 10 four times and gets 5: 20, 15, 10 and 5 are left. */
    @Test
    void requestsAtTheAgreedTotalAreCounted() {
        Evidence k2 = lens(turns().agreedTotal("k2", "a", "2025-01", 20)).customers().getLast();

        assertThat(k2.underAgreement()).isEqualTo(4);
        assertThat(k2.capped()).isEqualTo(2);
        assertThat(k2.bunching()).isEqualTo(0.5);
    }

    @Test
    void fewWeeksSayNothing() {
        GamingLens lens = GamingLens.of(Markets.plan(turns().write(), "2025-01"), GamingLens.Request.STANDARD, Job.quiet());

        assertThat(lens.customers().getFirst().reaction().slope()).isNaN();
        assertThat(lens.customers().getFirst().after()).isNaN();
        assertThat(lens.marketAfter()).isNaN();
    }

    @Test
    void aThresholdIsAShare() {
        assertThatThrownBy(() -> new GamingLens.Request(0)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> new GamingLens.Request(1.1)).isInstanceOf(BadInput.class);
    }
}
