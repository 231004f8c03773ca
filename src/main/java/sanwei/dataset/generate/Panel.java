package sanwei.dataset.generate;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import sanwei.dataset.Schema;
import sanwei.dataset.SurveyMethod;
import sanwei.time.Days;

/** What is read from the surveyed shops each week, Monday to Wednesday and before its goods, by methods of different care. */
final class Panel {

    private static final int ARTICLES = 5;
    private static final int SURVEY_DAYS = 3;
    private static final double WEEK_MISSED = 0.05;
    /** In the order of their codes, as in the file. */
    private static final List<SurveyMethod> METHODS =
            Arrays.stream(SurveyMethod.values()).sorted(Comparator.comparing(SurveyMethod::code)).toList();

    private final Shelves shelves;
    private final RetailMarket market;
    private final Weeks weeks;
    private final Draw draw;
    private final List<List<Member>> membersByDay = new ArrayList<>();

    /** A surveyed shop and which of its pairs are read. */
    private record Member(Shop shop, int[] pairs) {}

    Panel(Shelves shelves, RetailMarket market, Classes classes, Weeks weeks, int counties, Draw draw) {
        this.shelves = shelves;
        this.market = market;
        this.weeks = weeks;
        this.draw = draw;
        IntStream.range(0, SURVEY_DAYS).forEach(day -> membersByDay.add(new ArrayList<>()));
        for (int s : new PanelChoice(shelves.shops, classes).choose(counties)) {
            membersByDay.get(s % SURVEY_DAYS).add(new Member(shelves.shops.get(s), articlesOf(s)));
        }
    }

    /** Pairs of the focus brand, then others from a place on that differs by shop, in product order. */
    private int[] articlesOf(int s) {
        int carried = shelves.first[s + 1] - shelves.first[s];
        int[] all = IntStream.range(0, carried).map(i -> shelves.first[s] + (i + s) % carried).toArray();
        IntStream focus = IntStream.of(all).filter(this::ofFocus);
        IntStream others = IntStream.of(all).filter(pair -> !ofFocus(pair));
        return IntStream.concat(focus, others).limit(ARTICLES).sorted().toArray();
    }

    private boolean ofFocus(int pair) {
        return shelves.articleOf(pair).brand().equals(Portfolio.FOCUS_BRAND);
    }

    void survey(int week, DatasetFile file) throws SQLException {
        for (int weekday = 0; weekday < SURVEY_DAYS; weekday++) {
            int day = weeks.monday(week) + weekday;
            for (Member member : membersByDay.get(weekday)) {
                if (member.shop.tradesOn(day) && !draw.chance(WEEK_MISSED)) {
                    survey(member, week, day, file);
                }
            }
        }
    }

    private void survey(Member member, int week, int day, DatasetFile file) throws SQLException {
        String date = Days.format(day);
        for (int pair : member.pairs) {
            Article article = shelves.articleOf(pair);
            if (article.trend(week) == 0) {
                continue;
            }
            for (SurveyMethod method : METHODS) {
                if (draw.chance(frequency(method))) {
                    Reading reading = read(pair, method);
                    file.insert(
                            Schema.Table.SURVEY, date, member.shop.id(), article.id(), method.code(), reading.cartonPrice,
                            reading.packPrice, reading.stock, reading.emptyDays);
                }
            }
        }
    }

    /** What one method reads of an article in a shop; null where it was not read. */
    private record Reading(Double cartonPrice, Double packPrice, Double stock, Integer emptyDays) {}

    private Reading read(int pair, SurveyMethod method) {
        double error = error(method);
        // some shops are always a little dearer than others
        double habit = 1 + 0.012 * (shelves.shop[pair] % 5 - 2);
        double carton = shelves.articleOf(pair).basePrice() * market.price(pair) * habit * (1 + error * draw.noise());
        double pack = carton / 10 * draw.between(1.0, 1.03);
        double stock = shelves.stock[pair] * (1 + 4 * error * draw.noise());
        return new Reading(
                draw.chance(0.04) ? null : rounded(carton, carton >= 100 ? 1 : 0.5),
                draw.chance(0.35) ? null : rounded(pack, 0.5),
                draw.chance(0.07) ? null : rounded(stock, method == SurveyMethod.TERMINAL ? 0.1 : 1),
                draw.chance(0.1) ? null : Integer.valueOf(market.emptyDays[pair]));
    }

    private static double rounded(double value, double step) {
        return StrictMath.rint(StrictMath.rint(value / step) * step * 100) / 100;
    }

    private static double frequency(SurveyMethod method) {
        return switch (method) {
            case VISIT -> 0.2;
            case TERMINAL -> 0.55;
            case PHONE -> 0.24;
            case SMS -> 0.16;
        };
    }

    private static double error(SurveyMethod method) {
        return switch (method) {
            case VISIT -> 0.006;
            case TERMINAL -> 0.002;
            case PHONE -> 0.015;
            case SMS -> 0.02;
        };
    }
}
