package sanwei.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.time.Period;

class BandReadingTest {

    private static final double NO = Double.NaN;
    private static final Band HANDBOOK = new Band(0.6, 0.8);

    /** March is complete, as are April and May; of June there is only a part. */
    private static final List<Period> MONTHS =
            Stream.of("2025-03", "2025-04", "2025-05", "2025-06").map(m -> Period.parse(m).orElseThrow()).toList();
    private static final boolean[] PARTIAL = {false, false, false, true};

    private static final double[] MOVEMENT = {
        0.50, 0.60, 0.80, 0.90,
        0.70, 0.81, NO, 0.70,
        0.95, 2.40, 0.75, 0.10};

    /** Falls: first region March; second April; third never. */
    private static final double[] PRICE = {
        100, 99, 99, 90,
        100, 101, 97, 90,
        100, 100, 101, 90};

    private static final double[] LIMIT = {1.5, 1.5, 1.5, 1.5};

    /** Beyond the limit rise the first region in April and the third in May. */
    private static final double[] STOCK = {
        1.6, 1.4, 1.7, 9,
        1.0, 1.2, NO, 9,
        1.9, 1.8, 1.9, 9};

    private static final BandCells CELLS = new BandCells(Measure.MOVEMENT_STANDARD, MONTHS, PARTIAL, MOVEMENT, PRICE, STOCK, LIMIT);

    private static BandReading reading(Band band) {
        return BandReading.of(CELLS, Collections.nCopies(MONTHS.size(), band));
    }

    @Test
    void countsCellsByStateAndPartialOnesApart() {
        BandReading reading = reading(HANDBOOK);
        assertThat(reading.count(Band.State.BELOW)).isEqualTo(1);
        assertThat(reading.count(Band.State.INSIDE)).isEqualTo(4);
        assertThat(reading.count(Band.State.ABOVE)).isEqualTo(3);
        assertThat(reading.count(Band.State.UNDEFINED)).isEqualTo(1);
        assertThat(reading.partial()).isEqualTo(3);
        assertThat(reading.defined()).isEqualTo(8);
        assertThat(reading.shareInside()).isEqualTo(0.5);
        assertThat(reading.state(CELLS.cell(2, 3))).isEqualTo(Band.State.BELOW);
    }

    @Test
    void eachPeriodHasItsOwnBand() {
        BandReading reading = BandReading.of(CELLS, List.of(HANDBOOK, new Band(0.7, 0.9), HANDBOOK, HANDBOOK));
        assertThat(reading.state(CELLS.cell(0, 1))).isEqualTo(Band.State.BELOW);
        assertThat(reading.state(CELLS.cell(1, 1))).isEqualTo(Band.State.INSIDE);
        assertThat(reading.state(CELLS.cell(2, 0))).isEqualTo(Band.State.ABOVE);
        assertThatIllegalArgumentException().isThrownBy(() -> BandReading.of(CELLS, List.of(HANDBOOK)));
    }

    @Test
    void distanceIsToTheNearerEdge() {
        BandReading reading = reading(HANDBOOK);
        assertThat(reading.distance(CELLS.cell(0, 0))).isCloseTo(0.10, within(1e-12));
        assertThat(reading.distance(CELLS.cell(0, 2))).isZero();
        assertThat(reading.distance(CELLS.cell(2, 1))).isCloseTo(1.60, within(1e-12));
        assertThat(reading.distance(CELLS.cell(1, 2))).isNaN();
    }

    @Test
    void whatFlipsStandsNearestToAnEdgeFirst() {
        BandReading now = reading(new Band(0.62, 0.92));
        assertThat(now.flips(reading(HANDBOOK))).containsExactly(CELLS.cell(0, 1), CELLS.cell(1, 1));
        assertThat(now.flips(now)).isEmpty();
    }

    @Test
    void whatFollowsOutsideIsComparedWithInside() {
        BandReading reading = reading(HANDBOOK);
        // outside 0.50 ↘, 0.81 ↘, 0.95 →, 2.40 →; inside 0.60 →, 0.70 ↗
        assertThat(reading.prediction(Outcome.PRICE_FALL)).isEqualTo(new Prediction(4, 2, 2, 0));
        // outside 0.50 no, 0.95 no, 2.40 yes; inside 0.60 yes, 0.70 no; 0.81 has no stock after it
        Prediction stock = reading.prediction(Outcome.STOCK_RISE);
        assertThat(stock).isEqualTo(new Prediction(3, 1, 2, 1));
        assertThat(stock.hitRate()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(stock.falseAlarmRate()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(stock.missRate()).isEqualTo(0.5);
        assertThat(stock.lift()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(reading.prediction(Outcome.EITHER)).isEqualTo(new Prediction(3, 2, 2, 1));
    }

    @Test
    void nothingIsToldWhereThereIsNothingToDivide() {
        double[] none = new double[MOVEMENT.length];
        Arrays.fill(none, NO);
        BandReading reading = BandReading.of(new BandCells(Measure.MOVEMENT_STANDARD, MONTHS, PARTIAL, none, none, none, LIMIT), Collections.nCopies(4, HANDBOOK));
        assertThat(reading.shareInside()).isNaN();
        for (Outcome outcome : Outcome.values()) {
            Prediction prediction = reading.prediction(outcome);
            assertThat(prediction.isKnown()).isFalse();
            assertThat(prediction.hitRate()).isNaN();
            assertThat(prediction.falseAlarmRate()).isNaN();
            assertThat(prediction.missRate()).isNaN();
            assertThat(prediction.lift()).isNaN();
        }
        assertThat(reading(HANDBOOK).prediction(Outcome.PRICE_FALL).lift()).isNaN();
        assertThat(reading.histogram(p -> true).count(0)).isZero();
    }

    @Test
    void histogramTellsStatesApartAndCountsWhatIsBeyond() {
        Histogram histogram = reading(new Band(0.605, 0.8)).histogram(p -> true);
        assertThat(histogram.count(50, Band.State.BELOW)).isEqualTo(1);
        assertThat(histogram.count(60, Band.State.BELOW)).isEqualTo(1);
        assertThat(histogram.count(60, Band.State.INSIDE)).isZero();
        assertThat(histogram.count(80, Band.State.INSIDE)).isEqualTo(1);
        assertThat(histogram.count(81, Band.State.ABOVE)).isEqualTo(1);
        assertThat(histogram.beyond()).isEqualTo(1);
        assertThat(IntStream.range(0, Histogram.BINS).map(histogram::count).sum()).isEqualTo(7);
        assertThat(reading(HANDBOOK).histogram(p -> p == 0).count(60)).isZero();
    }

    @Test
    void stockToSalesIsReadAgainstTheLengthOfThePeriod() {
        double[] none = new double[MOVEMENT.length];
        Arrays.fill(none, NO);
        var cells = new BandCells(Measure.STOCK_TO_SALES, MONTHS, PARTIAL, STOCK, none, none, LIMIT);
        BandReading reading = BandReading.of(cells, Collections.nCopies(MONTHS.size(), new Band(0.8, 1.2)));
        // 1.2 × 30.4375 / 30 = 1.2175 in April, which has a day less than the mean month and May one more: 1.1782
        assertThat(reading.band(cells.cell(0, 1)).upper()).isCloseTo(1.2175, within(1e-9));
        assertThat(reading.state(cells.cell(1, 1))).isEqualTo(Band.State.INSIDE);
        assertThat(reading.state(cells.cell(2, 2))).isEqualTo(Band.State.ABOVE);
        // 1.2 × 30 / 30.4375 = 1.183 of a mean month lies in the bin from 1.15 to 1.20
        assertThat(reading.histogram(p -> p == 1).count(23, Band.State.INSIDE)).isEqualTo(1);
    }

    @Test
    void aBinHasItsLeftEdge() {
        var histogram = new Histogram(new Scale(2));
        histogram.add(0.29, Band.State.INSIDE);
        assertThat(histogram.count(29)).isEqualTo(1);
        assertThat(histogram.count(28)).isZero();
    }
}
