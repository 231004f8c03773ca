package sanwei.simulation;

import sanwei.dataset.Survey;
import sanwei.pivot.PanelStock;

/** The survey as a replay would have found it: stocks and prices moved, everything else as in history. */
final class SimulatedSurvey {

    private SimulatedSurvey() {}

    static Survey of(Survey survey, PanelHistory history, StockReplay stocks, double[] cartonPrice) {
        double[] stock = survey.stock().clone();
        for (int reading = 0; reading < history.readings(); reading++) {
            if (stocks.stock(reading) != history.stock(reading)) {
                move(survey, history, reading, stocks.stock(reading), stock);
            }
        }
        return new Survey(survey.present(), survey.day(), survey.customer(), survey.product(), survey.method(), cartonPrice, stock,
                survey.stockoutDays());
    }

    /** All methods that took the stock move in proportion, so that their mean is the simulated stock whatever their weights. */
    private static void move(Survey survey, PanelHistory history, int reading, double simulated, double[] stock) {
        int last = history.surveyRow(reading);
        for (int row = last; row != PanelStock.NONE && survey.day()[row] == survey.day()[last]; row = history.panel().before(row)) {
            stock[row] = history.stock(reading) > 0 ? stock[row] * simulated / history.stock(reading) : simulated;
        }
    }
}
