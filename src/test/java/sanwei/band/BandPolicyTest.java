package sanwei.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sanwei.dataset.Season;
import sanwei.measure.Band;
import sanwei.time.Days;
import sanwei.time.DayRange;
import sanwei.time.Period;

class BandPolicyTest {

    private static final List<Season> SEASONS = List.of(
            season("2025-01-09", "2025-02-04", Season.Kind.FESTIVAL),
            season("2025-12-01", "2025-12-31", Season.Kind.YEAR_END));
    private static final Band STANDARD = new Band(0.6, 0.8);
    private static final BandPolicy HANDBOOK = BandPolicy.of(STANDARD);
    private static final Band FESTIVAL = new Band(0.7, 0.95);
    private static final Band JANUARY = new Band(0.65, 0.9);

    private static Season season(String first, String last, Season.Kind kind) {
        return new Season(new DayRange(Days.parse(first).orElseThrow(), Days.parse(last).orElseThrow()), kind, "");
    }

    private static Period period(String label) {
        return Period.parse(label).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"2025-W02, FESTIVAL, 1", "2025-W05, FESTIVAL, 1", "2025-W06, NORMAL, 2", "2025-01, FESTIVAL, 1", "2025-02, NORMAL, 2",
            "2025-12, YEAR_END, 12", "2026-W01, NORMAL, 1"})
    void aPeriodBelongsToTheSeasonAndMonthOfItsMiddleDay(String label, Season.Kind season, int month) {
        assertThat(TimeNode.seasonOf(period(label), SEASONS)).isEqualTo(new TimeNode.InSeason(season));
        assertThat(TimeNode.monthOf(period(label))).isEqualTo(new TimeNode.InMonth(month));
    }

    @Test
    void aMonthGoesBeforeASeasonAndASeasonBeforeTheRest() {
        BandPolicy policy = HANDBOOK
                .with(new TimeNode.InSeason(Season.Kind.FESTIVAL), FESTIVAL)
                .with(new TimeNode.InMonth(1), JANUARY);
        assertThat(policy.bands(List.of(period("2024-12"), period("2025-01"), period("2025-W05"), period("2025-W06")), SEASONS))
                .containsExactly(STANDARD, JANUARY, JANUARY, STANDARD);
        assertThat(policy.reset(new TimeNode.InMonth(1), STANDARD).bands(List.of(period("2025-01"), period("2025-02")), SEASONS))
                .containsExactly(FESTIVAL, STANDARD);
    }

    @Test
    void theBandOfAllPeriodsLeavesExceptionsAlone() {
        var festival = new TimeNode.InSeason(Season.Kind.FESTIVAL);
        BandPolicy policy = HANDBOOK.with(festival, FESTIVAL).with(new TimeNode.Any(), new Band(0.5, 0.9));
        assertThat(policy.bandOf(festival)).isEqualTo(FESTIVAL);
        assertThat(policy.bandOf(new TimeNode.InMonth(3))).isEqualTo(new Band(0.5, 0.9));
        assertThat(policy.reset(new TimeNode.Any(), STANDARD).bandOf(new TimeNode.Any())).isEqualTo(STANDARD);
        assertThat(policy.isException(festival)).isTrue();
        assertThat(policy.reset(festival, STANDARD).isException(festival)).isFalse();
    }

    @Test
    void thereAreTwelveMonths() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeNode.InMonth(13));
    }
}
