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
        var behind = new CustomerSet(cellOf.length);
        for (int i = 0; i < closing.pair().length; i++) {
            int pair = closing.pair()[i];
            int c = panel.customerOf(pair);
            stock[cellOf[c]] += closing.stock()[i];
            supplied[cellOf[c]] += panel.supplied(pair, days);
            behind.add(c);
        }
        map.addUp(stock);
        map.addUp(supplied);
        countCustomers(Amount.STOCK_CUSTOMERS, behind, cellOf, amounts);
    }

    /** @param opening the stock at the end of the period before */
    void countTurnover(DayRange days, ClosingStock opening, ClosingStock closing, int[] cellOf, SliceAmounts amounts) {
        double[] available = amounts.start(Amount.AVAILABLE);
        double[] sold = amounts.start(Amount.SOLD);
        var behind = new CustomerSet(cellOf.length);
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
                behind.add(c);
            }
        }
        map.addUp(available);
        map.addUp(sold);
        countCustomers(Amount.TURNOVER_CUSTOMERS, behind, cellOf, amounts);
    }

    /** @param flags of each customer, marked as a buyer who bought in the period or in one of the three before */
    void countStockOuts(DayRange days, byte[] flags, int[] cellOf, SliceAmounts amounts) {
        int[] customer = survey.customer();
        int[] stockoutDays = survey.stockoutDays();
        var read = new CustomerSet(cellOf.length);
        var stockedOut = new CustomerSet(cellOf.length);
        for (int row = survey.firstRow(days.first()), end = survey.endRow(days); row < end; row++) {
            int c = customer[row];
            if (stockoutDays[row] >= 0 && selected[survey.product()[row]] && (flags[c] & Facts.BOUGHT) != 0) {
                read.add(c);
                if (stockoutDays[row] > 0) {
                    stockedOut.add(c);
                }
            }
        }
        countCustomers(Amount.PANEL_READ, read, cellOf, amounts);
        countCustomers(Amount.PANEL_STOCKED_OUT, stockedOut, cellOf, amounts);
    }

    private void countCustomers(Amount amount, CustomerSet customers, int[] cellOf, SliceAmounts amounts) {
        double[] cells = amounts.start(amount);
        customers.count(cellOf, cells);
        map.addUp(cells);
    }
}
