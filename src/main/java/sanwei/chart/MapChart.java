package sanwei.chart;

import sanwei.work.Message;

/**
 * One measure as colours over two numbers.
 *
 * @param cells the second number as rows, from the highest to the lowest, the first as columns
 * @param across name of the first number
 * @param up name of the second number
 * @param remark what there is to say of the cells
 */
public record MapChart(HeatChart cells, String across, String up, String remark) implements ChartSpec {

    @Override
    public boolean isEmpty() {
        return cells.isEmpty();
    }

    @Override
    public Message whenEmpty() {
        return cells.whenEmpty();
    }
}
