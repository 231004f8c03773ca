package sanwei.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sanwei.measure.Measure;
import sanwei.measure.Unit;

class FiguresTest {

    private static final Figures ZH = new Figures(Texts.in(Language.ZH));
    private static final Figures EN = new Figures(Texts.in(Language.EN));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "DISTRIBUTION    | 0.7345     | 73.5%     | 73.5%",
        "DISTRIBUTION    | 1          | 100.0%    | 100.0%",
        "DISTRIBUTION    | 0          | 0.0%      | 0.0%",
        "DISTRIBUTION    | NaN        | —         | —",
        "MOVEMENT_AVERAGE | 12.34567  | 1,234.6%  | 1,234.6%",
        "GROWTH_VOLUME   | 0.123      | +12.3%    | +12.3%",
        "GROWTH_VOLUME   | -0.123     | −12.3%    | −12.3%",
        "GROWTH_VOLUME   | -0.0004    | 0.0%      | 0.0%",
        "GROWTH_VOLUME   | 0.0004     | 0.0%      | 0.0%",
        "GROWTH_VOLUME   | -0.0005    | −0.1%     | −0.1%",
        "GROWTH_VOLUME   | Infinity   | —         | —",
        "GROWTH_SHARE    | 0.013      | +1.3 个百分点 | +1.3 pp",
        "GROWTH_SHARE    | -0.021     | −2.1 个百分点 | −2.1 pp",
        "GROWTH_SHARE    | NaN        | —         | —",
        "STOCK_TO_SALES  | 1.005      | 1.01      | 1.01",
        "DAYS_OF_SUPPLY  | 12.345     | 12.3 天    | 12.3 days",
        "PRICE_INDEX     | 101.255    | 101.26    | 101.26",
        "PRICE_INDEX     | -0.001     | 0.00      | 0.00",
    })
    void writesAValueInTheUnitOfItsMeasure(Measure measure, double value, String zh, String en) {
        assertThat(ZH.value(measure, value)).isEqualTo(zh);
        assertThat(EN.value(measure, value)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "GROWTH_SHARE    | 0.013  | +1.3",
        "DAYS_OF_SUPPLY  | 12.34  | 12.3",
        "DISTRIBUTION    | 0.5    | 50.0%",
        "PRICE_INDEX     | 1000   | 1,000.00",
    })
    void leavesWordsToTheHeaderOfAColumn(Measure measure, double value, String cell) {
        assertThat(ZH.cell(measure, value)).isEqualTo(cell);
        assertThat(EN.cell(measure, value)).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1204    | 1733     | 1,204 / 1,733",
        "0       | 5        | 0 / 5",
        "12.3456 | 11       | 12.35 / 11.00",
        "4321.98 | 1234     | 4,322.0 / 1,234.0",
        "4321.98 | 123456   | 4,322.0 / 123,456.0",
        "-45     | 300      | −45 / 300",
        "NaN     | 300      | — / 300",
        "123456.7 | 234567.8 | 123,457 / 234,568",
    })
    void writesPartsWithTheSameDecimals(double numerator, double denominator, String parts) {
        assertThat(ZH.parts(Measure.FULFILMENT, numerator, denominator)).isEqualTo(parts);
        assertThat(EN.parts(Measure.FULFILMENT, numerator, denominator)).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "DISTRIBUTION   | 0.735 | 0.722 | +1.3 个百分点 | +1.3 pp",
        "DISTRIBUTION   | 0.722 | 0.735 | −1.3 个百分点 | −1.3 pp",
        "DISTRIBUTION   | 0.5   | 0.5   | 0.0 个百分点  | 0.0 pp",
        "GROWTH_VOLUME  | 0.1   | -0.1  | +20.0 个百分点 | +20.0 pp",
        "GROWTH_SHARE   | 0.01  | 0.03  | −2.0 个百分点 | −2.0 pp",
        "PRICE_INDEX    | 101.5 | 100.25 | +1.25 点   | +1.25 pts",
        "STOCK_TO_SALES | 1.5   | 1.75  | −0.25      | −0.25",
        "DAYS_OF_SUPPLY | 12    | 10.5  | +1.5 天     | +1.5 days",
        "DISTRIBUTION   | NaN   | 0.5   | —          | —",
        "DISTRIBUTION   | 0.5   | NaN   | —          | —",
    })
    void writesAChangeInPointsOrInTheUnit(Measure measure, double now, double then, String zh, String en) {
        assertThat(ZH.change(measure, now, then)).isEqualTo(zh);
        assertThat(EN.change(measure, now, then)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "RATE     | 0.6   | 0.2   | 60%",
        "RATE     | 0.625 | 0.025 | 62.5%",
        "CHANGE   | -0.1  | 0.1   | −10%",
        "CHANGE   | 0     | 0.1   | 0%",
        "POINTS   | 0.01  | 0.01  | +1",
        "MULTIPLE | 1.5   | 0.25  | 1.50",
        "DAYS     | 30    | 10    | 30",
        "INDEX    | 97.5  | 2.5   | 97.5",
    })
    void writesTicksWithTheDecimalsOfTheStep(Unit unit, double value, double step, String tick) {
        assertThat(EN.tick(unit, value, step)).isEqualTo(tick);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0         | 0",
        "9999      | 9,999",
        "120411700 | 120,411,700",
        "-12044    | −12,044",
        "NaN       | —",
    })
    void writesCountsInFull(double count, String full) {
        assertThat(ZH.count(count)).isEqualTo(full);
    }

    @Test
    void anEdgeHasNoMoreDecimalsThanAValue() {
        assertThat(EN.edge(Unit.MULTIPLE, 1.521875)).isEqualTo("1.52");
        assertThat(EN.edge(Unit.MULTIPLE, 0.8)).isEqualTo("0.8");
        assertThat(EN.edge(Unit.RATE, 0.6)).isEqualTo("60%");
        assertThat(EN.edge(Unit.RATE, 0.605)).isEqualTo("60.5%");
        assertThat(EN.edge(Unit.INDEX, 105)).isEqualTo("105");
    }

    @Test
    void changesInColumnsHaveSignsButNoWords() {
        assertThat(EN.changeCell(Measure.DISTRIBUTION, 0.7, 0.75)).isEqualTo("−5.0");
        assertThat(EN.changeCell(Measure.PRICE_INDEX, 101, Double.NaN)).isEqualTo("—");
        assertThat(EN.share(0.1234)).isEqualTo("12.3%");
    }
}
