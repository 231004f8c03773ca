package sanwei.dataset.generate;

import java.sql.SQLException;
import java.util.List;
import sanwei.dataset.Season;
import sanwei.dataset.Schema.Table;
import sanwei.dataset.generate.Streams.Part;
import sanwei.time.Days;
import sanwei.work.Job;
import sanwei.work.Message;

/** Lets the market run week by week and writes what the company comes to know of it. */
final class Simulation {

    private static final String TITLE = "澜宁市卷烟市场(虚构)";

    private final Weeks weeks;
    private final Geography geography;
    private final List<Article> articles;
    private final Shelves shelves;
    private final Violations violations;
    private final Classes classes;
    private final Agreements agreements;
    private final Waves waves;
    private final Tastes tastes;
    private final Ordering ordering;
    private final Rationing rationing;
    private final RetailMarket market;
    private final Plans plans;
    private final Assessments assessments;
    private final Streams streams;
    private final OrderBook book = new OrderBook();

    Simulation(GeneratorSettings settings) {
        int customers = settings.customers();
        streams = new Streams(settings.seed());
        weeks = new Weeks(settings.weeks());
        geography = new Geography(customers);
        int counties = geography.counties().size();
        articles = Portfolio.of(settings.products());
        List<Shop> shops = new Shops(geography, weeks).draw(streams.each(Part.SHOPS, customers));
        shelves = new Shelves(shops, articles, streams.each(Part.ASSORTMENTS, customers));
        Draw[] records = streams.each(Part.RECORDS, customers);
        violations = new Violations(shops, weeks, records);
        classes = new Classes(shelves, violations, streams.one(Part.CLASSES));
        agreements = new Agreements(shelves, classes, weeks);
        var plan = new SupplyPlan(shelves, weeks, counties);
        waves = new Waves(articles, counties, streams.one(Part.SUPPLY));
        tastes = new Tastes(articles, counties, streams.one(Part.SALES));
        ordering = new Ordering(shelves, weeks, streams.each(Part.ORDERS, customers));
        rationing = new Rationing(shelves, plan, waves, classes, agreements, counties, streams.one(Part.SUPPLY));
        market = new RetailMarket(shelves, weeks, counties, streams.each(Part.SALES, customers));
        plans = new Plans(shelves, plan, weeks, streams.one(Part.SUPPLY));
        assessments = new Assessments(shops, classes, violations, records);
    }

    void run(DatasetFile file, Job job) throws SQLException {
        describe(file);
        Panel panel = null;
        for (int week = 0; week < weeks.count(); week++) {
            job.report(Message.of("work.generate.week", week + 1, weeks.count()), (double) week / weeks.count());
            renew(week, file);
            if (panel == null) {
                panel = new Panel(shelves, market, classes, weeks, geography.counties().size(), streams.one(Part.SURVEY));
            }
            panel.survey(week, file);
            trade(week, file);
        }
    }

    /** What begins anew with the month and the quarter. */
    private void renew(int week, DatasetFile file) throws SQLException {
        if (week == 0 || weeks.quarter(week).ordinal() != weeks.quarter(week - 1).ordinal()) {
            classes.nextQuarter(weeks.quarter(week), file);
            assessments.nextQuarter(weeks.quarter(week), file);
        }
        if (week == 0 || weeks.month(week).ordinal() != weeks.month(week - 1).ordinal()) {
            agreements.nextMonth(week, file);
        }
        if (week == 0 || weeks.middleMonth(week).ordinal() != weeks.middleMonth(week - 1).ordinal()) {
            waves.nextMonth();
            tastes.nextMonth();
        }
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
        String[] dates = new String[5];
        for (int weekday = 0; weekday < dates.length; weekday++) {
            dates[weekday] = Days.format(weeks.monday(week) + weekday);
        }
        for (int line = 0; line < book.size(); line++) {
            int pair = book.pair[line];
            file.insertLine(
                    dates[book.day[line] - weeks.monday(week)], shelves.shop[pair] + 1, shelves.article[pair] + 1, book.requested[line],
                    book.supplied[line]);
        }
    }

    private void describe(DatasetFile file) throws SQLException {
        file.insert(Table.META, "currency", "CNY");
        file.insert(Table.META, "focus_brand", Portfolio.FOCUS_BRAND);
        file.insert(Table.META, "quantity_unit", "条");
        file.insert(Table.META, "title", TITLE);
        for (Geography.Place place : geography.places()) {
            file.insert(Table.REGION, place.id(), place.parent() == 0 ? null : place.parent(), place.level().code(), place.code(), place.name());
        }
        for (Article article : articles) {
            file.insert(
                    Table.PRODUCT, article.id(), article.code(), article.name(), article.brand(), article.priceTier(),
                    article.wholesalePrice(), article.guidePrice(), article.basePrice());
        }
        for (Shop shop : shelves.shops) {
            Shop.Entry entry = shop.entry();
            file.insert(
                    Table.CUSTOMER, shop.id(), shop.code(), entry.name(), entry.region(), entry.format(), entry.marketType(), entry.scale(),
                    entry.circle(), Days.format(shop.licensedOn()), shop.closedOn() == Shop.OPEN ? null : Days.format(shop.closedOn()));
        }
        for (Season season : DemandCalendar.seasons(Weeks.FIRST_MONDAY, weeks.lastDay())) {
            String kind = season.kind() == Season.Kind.FESTIVAL ? "festival" : "year_end";
            file.insert(Table.SEASON, Days.format(season.days().first()), Days.format(season.days().last()), kind, season.name());
        }
        violations.write(file);
        plans.write(file);
    }
}
