package sanwei.pivot;

import java.util.Optional;
import sanwei.dataset.Survey;
import sanwei.measure.Amount;
import sanwei.time.DayRange;

/** Counts what the survey tells of stocks and stock-outs. */
final class SurveyCount {

    private final Survey survey;
    private final PanelStock stocks;
    private final PanelSupply supplies;
    private final boolean[] selected;
    private final double[] weightOf;
    private final CellMap map;

    SurveyCount(Scope scope, PanelStock stocks, PanelSupply supplies, CellMap map) {
        this.survey = scope.market().survey();
        this.stocks = stocks;
        this.supplies = supplies;
        this.selected = scope.selected();
        this.weightOf = PanelStock.weightOf(scope.spec().weights());
        this.map = map;
    }

    /** Counts the latest stock of each pair, and what became of the stock it had at the end of the opening days where there are any. */
    void countStock(DayRange days, Optional<DayRange> opening, int[] cellOf, SliceAmounts amounts) {
        double[] stock = amounts.start(Amount.STOCK);
        double[] supplied = amounts.start(Amount.STOCK_SUPPLIED);
        double[] available = new double[map.cells() + 1];
        double[] sold = new double[map.cells() + 1];
        var stocked = new CustomerSet(cellOf.length);
        var turned = new CustomerSet(cellOf.length);
        for (int row = survey.firstRow(days.first()), end = survey.endRow(days); row < end; row++) {
            if (!selected[survey.product()[row]] || !stocks.isLastUpTo(days.last(), row)) {
                continue;
            }
            int c = survey.customer()[row];
            double has = stocks.stock(row, weightOf);
            long got = supplies.supplied(row, days);
            stock[cellOf[c]] += has;
            supplied[cellOf[c]] += got;
            stocked.add(c);
            int before = opening.isEmpty() ? PanelStock.NONE : stocks.lastBefore(days.first(), opening.get().first(), row);
            if (before != PanelStock.NONE) {
                double had = stocks.stock(before, weightOf) + got;
                available[cellOf[c]] += had;
                sold[cellOf[c]] += had - has;
                turned.add(c);
            }
        }
        map.addUp(stock);
        map.addUp(supplied);
        countCustomers(Amount.STOCK_CUSTOMERS, stocked, cellOf, amounts);
        if (opening.isPresent()) {
            map.addUp(available);
            map.addUp(sold);
            amounts.put(Amount.AVAILABLE, available);
            amounts.put(Amount.SOLD, sold);
            countCustomers(Amount.TURNOVER_CUSTOMERS, turned, cellOf, amounts);
        }
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
