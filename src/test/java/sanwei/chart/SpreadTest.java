package sanwei.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void leavesAloneWhatDoesNotTouch() {
        assertThat(Spread.apart(new double[] {10, 40, 90}, 15, 0, 100)).containsExactly(10, 40, 90);
    }

    @Test
    void movesTouchingOnesApartAroundTheirMean() {
        assertThat(Spread.apart(new double[] {50, 50}, 10, 0, 100)).containsExactly(45, 55);
        assertThat(Spread.apart(new double[] {20, 50, 52, 54}, 10, 0, 100)).containsExactly(20, 42, 52, 62);
    }

    @Test
    void joinsGroupsThatMeetWhenMoved() {
        assertThat(Spread.apart(new double[] {48, 50, 50}, 10, 0, 100))
                .containsExactly(new double[] {39.333333, 49.333333, 59.333333}, offset(1e-5));
    }

    @Test
    void staysInsideTopAndBottom() {
        assertThat(Spread.apart(new double[] {0, 0, 0}, 10, 5, 100)).containsExactly(5, 15, 25);
        assertThat(Spread.apart(new double[] {99, 99}, 10, 0, 100)).containsExactly(90, 100);
        assertThat(Spread.apart(new double[] {1, 98, 99}, 10, 0, 100)).containsExactly(1, 90, 100);
    }

    @Test
    void keepsTheDistanceWhereThereIsNoRoom() {
        assertThat(Spread.apart(new double[] {1, 2, 3}, 10, 0, 15)).containsExactly(0, 10, 20);
        assertThat(Spread.apart(new double[0], 10, 0, 15)).isEmpty();
    }
}
