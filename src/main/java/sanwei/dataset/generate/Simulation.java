package sanwei.dataset.generate;

import java.sql.SQLException;
import java.util.List;
import java.util.function.IntFunction;
import sanwei.dataset.generate.Streams.Part;
import sanwei.time.Days;
import sanwei.time.Period;
import sanwei.work.Job;
import sanwei.work.Message;

/** Lets the market run week by week and writes what the company comes to know of it. */
final class Simulation {

    private static final int ORDER_DAYS = 5;

    private final Weeks weeks;
    private final Geography geography;
    private final List<Article> articles;
    private final Shelves shelves;
    private final Violations violations;
    private final Classes classes;
    private final Assessments assessments;
    private final Agreements agreements;
    private final Waves waves;
    private final Tastes tastes;
    private final Ordering ordering;
    private final Rationing rationing;
    private final RetailMarket market;
    private final Panel panel;
    private final Plans plans;
    private final OrderBook book = new OrderBook();

    Simulation(GeneratorSettings settings) {
        int customers = settings.customers();
        var streams = new Streams(settings.seed());
        weeks = new Weeks(settings.weeks());
        geography = new Geography(customers);
        int counties = geography.counties().size();
        articles = Portfolio.of(settings.products());
        List<Shop> shops = new Shops(geography, weeks).draw(streams.each(Part.SHOPS, customers));
        shelves = new Shelves(shops, articles, streams.each(Part.ASSORTMENTS, customers));
        Draw[] records = streams.each(Part.RECORDS, customers);
        violations = new Violations(shops, weeks, records);
        classes = new Classes(shelves, violations, streams.one(Part.CLASSES));
        assessments = new Assessments(shops, classes, violations, records);
        agreements = new Agreements(shelves, classes, weeks);
        var plan = new SupplyPlan(shelves, weeks, counties);
        plans = new Plans(shelves, plan, weeks, streams.one(Part.PLANS));
        waves = new Waves(articles, counties, streams.one(Part.WAVES));
        tastes = new Tastes(articles, counties, streams.one(Part.TASTES));
        ordering = new Ordering(shelves, weeks, streams.each(Part.ORDERS, customers));
        rationing = new Rationing(shelves, plan, waves, classes, agreements, counties, streams.one(Part.SUPPLY));
        market = new RetailMarket(shelves, weeks, counties, streams.each(Part.SALES, customers));
        panel = new Panel(shelves, market, classes, weeks, counties, streams.one(Part.SURVEY));
    }

    void run(DatasetFile file, Job job) throws SQLException {
        Registers.write(file, geography, articles, shelves.shops, weeks);
        violations.write(file);
        plans.write(file);
        for (int week = 0; week < weeks.count(); week++) {
            job.report(Message.of("work.generate.week", week + 1, weeks.count()), (double) week / weeks.count());
            renew(week, file);
            panel.survey(week, file);
            trade(week, file);
        }
    }

    private void renew(int week, DatasetFile file) throws SQLException {
        if (begins(weeks::quarter, week)) {
            classes.nextQuarter(weeks.quarter(week), file);
            assessments.nextQuarter(weeks.quarter(week), file);
        }
        if (begins(weeks::month, week)) {
            agreements.nextMonth(week, file);
        }
        if (begins(weeks::middleMonth, week)) {
            waves.nextMonth();
            tastes.nextMonth();
        }
    }

    private static boolean begins(IntFunction<Period> periodOf, int week) {
        return week == 0 || !periodOf.apply(week).equals(periodOf.apply(week - 1));
    }

    private void trade(int week, DatasetFile file) throws SQLException {
        double[] trend = articles.stream().mapToDouble(a -> a.trend(week)).toArray();
        ordering.place(week, trend, book);
        rationing.supply(week, book);
        writeLines(week, file);
        classes.count(book);
        plans.warehouse(week, book, file);
        market.sell(week, trend, tastes.levels(articles));
    }

    private void writeLines(int week, DatasetFile file) throws SQLException {
        int monday = weeks.monday(week);
        var dates = new String[ORDER_DAYS];
        for (int weekday = 0; weekday < ORDER_DAYS; weekday++) {
            dates[weekday] = Days.format(monday + weekday);
        }
        for (int line = 0; line < book.size(); line++) {
            int pair = book.pair[line];
            file.insertLine(
                    dates[book.day[line] - monday], shelves.shopOf(pair).id(), shelves.articleOf(pair).id(), book.requested[line],
                    book.supplied[line]);
        }
    }
}
