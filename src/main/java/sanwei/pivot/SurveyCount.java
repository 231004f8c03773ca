package sanwei.pivot;

import sanwei.dataset.Survey;
import sanwei.measure.Amount;
import sanwei.time.DayRange;

/** Counts what the survey tells of stocks and stock-outs. */
final class SurveyCount {

    private final Survey survey;
    private final PanelIndex panel;
    private final boolean[] selected;
    private final CellMap map;

    SurveyCount(Scope scope, PanelIndex panel, CellMap map) {
        this.survey = scope.market().survey();
        this.panel = panel;
        this.selected = scope.selected();
        this.map = map;
    }

    void countStock(DayRange days, ClosingStock closing, int[] cellOf, SliceAmounts amounts) {
        double[] stock = amounts.start(Amount.STOCK);
        double[] supplied = amounts.start(Amount.STOCK_SUPPLIED);
        boolean[] behind = new boolean[cellOf.length];
        for (int i = 0; i < closing.pair().length; i++) {
            int pair = closing.pair()[i];
            int c = panel.customerOf(pair);
            stock[cellOf[c]] += closing.stock()[i];
            supplied[cellOf[c]] += panel.supplied(pair, days);
            behind[c] = true;
        }
        map.addUp(stock);
        map.addUp(supplied);
        countCustomers(Amount.STOCK_CUSTOMERS, behind, cellOf, amounts);
    }

    /** @param opening the stock at the end of the period before */
    void countTurnover(DayRange days, ClosingStock opening, ClosingStock closing, int[] cellOf, SliceAmounts amounts) {
        double[] available = amounts.start(Amount.AVAILABLE);
        double[] sold = amounts.start(Amount.SOLD);
        boolean[] behind = new boolean[cellOf.length];
        int o = 0;
        for (int i = 0; i < closing.pair().length; i++) {
            int pair = closing.pair()[i];
            while (o < opening.pair().length && opening.pair()[o] < pair) {
                o++;
            }
            if (o < opening.pair().length && opening.pair()[o] == pair) {
                int c = panel.customerOf(pair);
                double had = opening.stock()[o] + panel.supplied(pair, days);
                available[cellOf[c]] += had;
                sold[cellOf[c]] += had - closing.stock()[i];
                behind[c] = true;
            }
        }
        map.addUp(available);
        map.addUp(sold);
        countCustomers(Amount.TURNOVER_CUSTOMERS, behind, cellOf, amounts);
    }

    /** @param bought for each customer whether they bought in the period or in one of the three before */
    void countStockOuts(DayRange days, boolean[] bought, int[] cellOf, SliceAmounts amounts) {
        boolean[] read = new boolean[cellOf.length];
        boolean[] stockedOut = new boolean[cellOf.length];
        for (int row = survey.firstRow(days.first()), end = survey.endRow(days); row < end; row++) {
            int c = survey.customer()[row];
            if (selected[survey.product()[row]] && bought[c] && survey.stockoutDays()[row] >= 0) {
                read[c] = true;
                stockedOut[c] |= survey.stockoutDays()[row] > 0;
            }
        }
        countCustomers(Amount.PANEL_READ, read, cellOf, amounts);
        countCustomers(Amount.PANEL_STOCKED_OUT, stockedOut, cellOf, amounts);
    }

    private void countCustomers(Amount amount, boolean[] counted, int[] cellOf, SliceAmounts amounts) {
        double[] cells = amounts.start(amount);
        for (int c = 0; c < counted.length; c++) {
            cells[cellOf[c]] += counted[c] ? 1 : 0;
        }
        map.addUp(cells);
    }
}
