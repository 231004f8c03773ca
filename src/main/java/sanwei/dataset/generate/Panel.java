package sanwei.dataset.generate;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import sanwei.dataset.Category;
import sanwei.dataset.Schema;
import sanwei.dataset.SurveyMethod;
import sanwei.time.Days;

/**
 * The surveyed shops, and what is read from them each week, Monday to Wednesday: prices and stocks before the week's goods,
 * by methods that differ in how exact and how often they are. Shops and articles are spread over counties and formats.
 */
final class Panel {

    private static final double SHARE_OF_CORE = 0.1;
    private static final int FEWEST_A_COUNTY = 6;
    private static final int ARTICLES = 5;
    private static final int SURVEY_DAYS = 3;
    private static final double WEEK_MISSED = 0.05;
    /** In the order of their codes, as in the file. */
    private static final List<SurveyMethod> METHODS = IntStream.range(0, SurveyMethod.values().length)
            .mapToObj(i -> SurveyMethod.values()[i])
            .sorted(Comparator.comparing(SurveyMethod::code))
            .toList();

    private final Shelves shelves;
    private final RetailMarket market;
    private final Weeks weeks;
    private final Draw draw;
    private final List<List<Integer>> shopsByDay = new ArrayList<>();
    private final List<int[]> pairs = new ArrayList<>();

    Panel(Shelves shelves, RetailMarket market, Classes classes, Weeks weeks, int counties, Draw draw) {
        this.shelves = shelves;
        this.market = market;
        this.weeks = weeks;
        this.draw = draw;
        IntStream.range(0, SURVEY_DAYS).forEach(day -> shopsByDay.add(new ArrayList<>()));
        List<Integer> chosen = choose(classes, counties);
        for (int s = 0; s < shelves.shops.size(); s++) {
            boolean member = chosen.contains(s);
            pairs.add(member ? articlesOf(s, s) : new int[0]);
            if (member) {
                shopsByDay.get(s % SURVEY_DAYS).add(s);
            }
        }
    }

    /** County by county, format by format in turn, core customers first, those that sell most first. */
    private List<Integer> choose(Classes classes, int counties) {
        int shops = shelves.shops.size();
        long core = IntStream.range(0, shops).filter(s -> classes.forFocus(s) == Classes.CORE).count();
        int each = Math.max(FEWEST_A_COUNTY, (int) StrictMath.ceil(core * SHARE_OF_CORE / counties));
        Comparator<Integer> order = Comparator.<Integer>comparingInt(classes::forFocus)
                .thenComparing(Comparator.comparingDouble(classes::standingForFocus).reversed())
                .thenComparing(Comparator.naturalOrder());
        var chosen = new ArrayList<Integer>();
        for (int c = 0; c < counties; c++) {
            int county = c;
            var byFormat = new ArrayList<List<Integer>>();
            for (String format : Category.FORMAT.knownMembers()) {
                byFormat.add(IntStream.range(0, shops)
                        .filter(s -> shelves.shops.get(s).county() == county && shelves.shops.get(s).format().equals(format))
                        .filter(s -> shelves.shops.get(s).tradesOn(Weeks.FIRST_MONDAY))
                        .boxed()
                        .sorted(order)
                        .toList());
            }
            takeInTurn(byFormat, each, chosen);
        }
        return chosen;
    }

    private static void takeInTurn(List<List<Integer>> lists, int wanted, List<Integer> into) {
        int left = wanted;
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest && left > 0; i++) {
            for (List<Integer> list : lists) {
                if (i < list.size() && left > 0) {
                    into.add(list.get(i));
                    left--;
                }
            }
        }
    }

    /** Pairs that are surveyed: those of the focus brand, then others from a place on that differs by shop. */
    private int[] articlesOf(int s, int offset) {
        int carried = shelves.first[s + 1] - shelves.first[s];
        int[] all = IntStream.range(0, carried).map(i -> shelves.first[s] + (i + offset) % carried).toArray();
        IntStream focus = IntStream.of(all).filter(this::ofFocus);
        IntStream others = IntStream.of(all).filter(pair -> !ofFocus(pair));
        return IntStream.concat(focus, others).limit(ARTICLES).sorted().toArray();
    }

    private boolean ofFocus(int pair) {
        return shelves.articleOf(pair).brand().equals(Portfolio.FOCUS_BRAND);
    }

    /** Reads the panel at the start of the week. */
    void survey(int week, DatasetFile file) throws SQLException {
        for (int weekday = 0; weekday < SURVEY_DAYS; weekday++) {
            int day = weeks.monday(week) + weekday;
            for (int s : shopsByDay.get(weekday)) {
                if (shelves.shops.get(s).tradesOn(day) && !draw.chance(WEEK_MISSED)) {
                    for (int pair : pairs.get(s)) {
                        if (shelves.articleOf(pair).trend(week) > 0) {
                            read(pair, day, file);
                        }
                    }
                }
            }
        }
    }

    private void read(int pair, int day, DatasetFile file) throws SQLException {
        String date = Days.format(day);
        for (SurveyMethod method : METHODS) {
            Reading reading = read(pair, method);
            if (draw.chance(frequency(method))) {
                file.insert(
                        Schema.Table.SURVEY, date, shelves.shopOf(pair).id(), shelves.articleOf(pair).id(), method.code(),
                        reading.cartonPrice, reading.packPrice, reading.stock, reading.emptyDays);
            }
        }
    }

    /** What one method reads of an article in a shop; null where it was not read. */
    private record Reading(Double cartonPrice, Double packPrice, Double stock, Integer emptyDays) {}

    private Reading read(int pair, SurveyMethod method) {
        double error = error(method);
        Article article = shelves.articleOf(pair);
        double habit = 1 + 0.012 * ((shelves.shop[pair] % 5) - 2);
        double carton = article.basePrice() * market.price(pair) * habit * (1 + error * draw.noise());
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
