package sanwei.dataset.generate;

import java.sql.SQLException;
import sanwei.dataset.Schema;
import sanwei.time.Days;
import sanwei.time.Grain;
import sanwei.time.Period;

/** The company's side: agreements by half, plans by month and week, and its warehouse. */
final class Plans {

    private static final double WEEKS_HELD = 2.5;

    private final Shelves shelves;
    private final SupplyPlan plan;
    private final Weeks weeks;
    private final Draw draw;
    private final double[] warehouse;

    Plans(Shelves shelves, SupplyPlan plan, Weeks weeks, Draw draw) {
        this.shelves = shelves;
        this.plan = plan;
        this.weeks = weeks;
        this.draw = draw;
        warehouse = new double[shelves.articles.size()];
        for (int a = 0; a < warehouse.length; a++) {
            warehouse[a] = plan.planned(a, 0) * WEEKS_HELD;
        }
    }

    /** The plans for every period the data touch, and the ones that follow. */
    void write(DatasetFile file) throws SQLException {
        for (int a = 0; a < warehouse.length; a++) {
            write(a, Grain.HALF, "agreement", 0.06, file);
            write(a, Grain.MONTH, "month", 0.03, file);
            write(a, Grain.WEEK, "week", 0, file);
        }
    }

    private void write(int article, Grain grain, String kind, double deviation, DatasetFile file) throws SQLException {
        int last = grain.containing(weeks.lastDay()).ordinal() + (grain == Grain.HALF ? 0 : 1);
        for (int i = grain.containing(Weeks.FIRST_MONDAY).ordinal(); i <= last; i++) {
            var period = new Period(grain, i);
            long cartons = StrictMath.round(planned(article, period) * (1 + deviation * draw.noise()));
            if (cartons > 0) {
                file.insert(Schema.Table.SUPPLY_PLAN, shelves.articles.get(article).id(), period.label(), cartons, kind);
            }
        }
    }

    /** A week counts where its Monday lies. */
    private double planned(int article, Period period) {
        double sum = 0;
        for (int week = 0; weeks.monday(week) <= period.days().last(); week++) {
            sum += period.days().contains(weeks.monday(week)) ? plan.planned(article, week) : 0;
        }
        return sum;
    }

    /** Fills the warehouse for the week, writes its stock on Monday and takes out what is supplied. */
    void warehouse(int week, OrderBook book, DatasetFile file) throws SQLException {
        double[] supplied = new double[warehouse.length];
        for (int line = 0; line < book.size(); line++) {
            supplied[shelves.article[book.pair[line]]] += book.supplied[line];
        }
        boolean newMonth = week == 0 || weeks.month(week).ordinal() != weeks.month(week - 1).ordinal();
        for (int a = 0; a < warehouse.length; a++) {
            double weekly = plan.planned(a, week);
            if (weekly == 0) {
                continue;
            }
            double full = weekly * (newMonth ? 4.35 + WEEKS_HELD : WEEKS_HELD) * draw.between(0.9, 1.1);
            boolean low = warehouse[a] < weekly * 1.2 + supplied[a];
            warehouse[a] = StrictMath.rint(newMonth || low ? Math.max(warehouse[a], Math.max(full, supplied[a])) : warehouse[a]);
            file.insert(Schema.Table.WAREHOUSE_STOCK, Days.format(weeks.monday(week)), shelves.articles.get(a).id(), (long) warehouse[a]);
            warehouse[a] -= supplied[a];
        }
    }
}
