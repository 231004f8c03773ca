package sanwei.allocation.parameter;

import static sanwei.allocation.parameter.Group.*;
import static sanwei.allocation.parameter.ParameterUnit.*;
import static sanwei.allocation.parameter.Source.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import sanwei.allocation.parameter.Parameter.Choice;
import sanwei.allocation.parameter.Parameter.Figure;
import sanwei.allocation.parameter.Parameter.Members;
import sanwei.dataset.Category;
import sanwei.dataset.Season;
import sanwei.pivot.Comparison;

/** All parameters of the allocation, in the order in which they are listed everywhere. */
public final class Catalogue {

    public static final Figure REQUEST_WEIGHT = new Figure("request_weight", REFERENCE, SHARE, 0, 1, 0.40, HANDBOOK);
    public static final Figure HISTORY_WEIGHT = new Figure("history_weight", REFERENCE, SHARE, 0, 1, 0.60, HANDBOOK);
    public static final Figure GROWTH_CLAMP = new Figure("growth_clamp", REFERENCE, SHARE, 0, 1, 0.50, ASSUMED);
    public static final Choice<Comparison> COMPARISON =
            new Choice<>("comparison", REFERENCE, Comparison.class, Comparison.CALENDAR, HANDBOOK);

    public static final Members TARGET_CIRCLES = new Members("target_circles", CIRCLE, Category.CIRCLE.knownMembers(),
            Set.of("commercial", "industrial", "government", "entertainment"), HANDBOOK);
    public static final Figure CIRCLE_TARGET = new Figure("circle_target", CIRCLE, MULTIPLE, 0, 2, 1.00, ASSUMED);
    public static final Figure CIRCLE_OTHER = new Figure("circle_other", CIRCLE, MULTIPLE, 0, 2, 0.90, ASSUMED);

    public static final Figure STRONG_FROM = new Figure("strong_from", DEMAND, MULTIPLE, 1, 5, 1.30, HANDBOOK);
    public static final Figure WEAK_TO = new Figure("weak_to", DEMAND, MULTIPLE, 0, 1, 0.80, HANDBOOK);
    public static final Figure WEAK_CUT = new Figure("weak_cut", DEMAND, SHARE, 0, 1, 0.00, ASSUMED);
    public static final Figure BALANCED = new Figure("balanced", DEMAND, MULTIPLE, 0, 1, 0.95, ASSUMED);
    public static final Figure LOOK_BACK = new Figure("look_back", DEMAND, WEEKS, 1, 26, 8.0, ASSUMED);

    public static final Choice<Movement> MOVEMENT = new Choice<>("movement", BANDS, Movement.class, Movement.HOUSEHOLDS, HANDBOOK);
    public static final Figure MOVEMENT_LOWER = new Figure("movement_lower", BANDS, SHARE, 0, 2, 0.60, HANDBOOK);
    public static final Figure MOVEMENT_UPPER = new Figure("movement_upper", BANDS, SHARE, 0, 2, 0.80, HANDBOOK);
    /** Of a mean month, like the upper one. */
    public static final Figure STOCK_LOWER = new Figure("stock_lower", BANDS, MULTIPLE, 0, 10, 0.80, ASSUMED);
    public static final Figure STOCK_UPPER = new Figure("stock_upper", BANDS, MULTIPLE, 0, 10, 1.50, ASSUMED);
    public static final Figure PRICE_LOWER = new Figure("price_lower", BANDS, INDEX, 50, 150, 95.0, ASSUMED);
    public static final Figure PRICE_UPPER = new Figure("price_upper", BANDS, INDEX, 50, 150, 105.0, ASSUMED);

    public static final Figure NARROWING = new Figure("narrowing", MARKET, SHARE, 0, 0.5, 0.10, ASSUMED);
    public static final Figure PRICE_NARROWING = new Figure("price_narrowing", MARKET, SHARE, 0, 0.5, 0.10, ASSUMED);
    public static final Figure STOCK_STEP = new Figure("stock_step", MARKET, SHARE, 0, 0.5, 0.10, ASSUMED);

    public static final Figure SUPPLY_FACTOR = new Figure("supply_factor", SUPPLY, MULTIPLE, 0, 3, 1.00, ASSUMED);
    public static final Choice<Rule> RULE = new Choice<>("rule", SUPPLY, Rule.class, Rule.PROPORTIONAL, ASSUMED);
    public static final Choice<Surplus> SURPLUS = new Choice<>("surplus", SUPPLY, Surplus.class, Surplus.PLACED, ASSUMED);

    /** Off unless it is asked for: what the handbook leaves open is not supposed on the quiet. */
    public static final Figure REQUEST_REACTION = new Figure("request_reaction", CUSTOMERS, MULTIPLE, 0, 2, 0.00, ASSUMED);

    /** By target class, then by season: festival, normal, year_end. */
    private static final double[][] FACTORS = {{1.20, 1.00, 1.00}, {1.00, 0.80, 0.70}, {1.00, 0.50, 0.40}, {0.50, 0.25, 0.20}};
    private static final List<List<Figure>> FACTOR = factors();

    /** By format, in the order of {@link Category#FORMAT}. */
    private static final double[] FLOATS = {0.15, 0.15, 0.10, 0.05, 0.05, 0.10, 0.00};
    private static final List<Figure> FLOAT = floats();

    private static final List<Parameter<?>> ALL = all();

    private Catalogue() {}

    public static List<Parameter<?>> parameters() {
        return ALL;
    }

    public static Optional<Parameter<?>> find(String id) {
        return ALL.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** What the policy multiplies the reference of a class with in a season. */
    public static Figure factor(TargetClass target, Season.Kind season) {
        return FACTOR.get(target.ordinal()).get(season.ordinal());
    }

    /** What strong demand of a format may exceed its quantity by. */
    public static Figure floating(String format) {
        int known = Category.FORMAT.knownMembers().indexOf(format);
        return known < 0 ? FLOAT.getLast() : FLOAT.get(known);
    }

    private static List<List<Figure>> factors() {
        List<List<Figure>> factors = new ArrayList<>();
        for (TargetClass target : TargetClass.values()) {
            List<Figure> bySeason = new ArrayList<>();
            for (Season.Kind season : Season.Kind.values()) {
                String id = "factor." + target.code() + "." + season.name().toLowerCase(Locale.ROOT);
                bySeason.add(new Figure(id, POLICY, MULTIPLE, 0, 2, FACTORS[target.ordinal()][season.ordinal()], ASSUMED));
            }
            factors.add(bySeason);
        }
        return factors;
    }

    private static List<Figure> floats() {
        List<Figure> floats = new ArrayList<>();
        for (String format : Category.FORMAT.knownMembers()) {
            floats.add(new Figure("float." + format, DEMAND, SHARE, 0, 1, FLOATS[floats.size()], HANDBOOK));
        }
        return floats;
    }

    private static List<Parameter<?>> all() {
        List<Parameter<?>> all = new ArrayList<>(List.of(REQUEST_WEIGHT, HISTORY_WEIGHT, GROWTH_CLAMP, COMPARISON));
        FACTOR.forEach(all::addAll);
        all.addAll(List.of(TARGET_CIRCLES, CIRCLE_TARGET, CIRCLE_OTHER, STRONG_FROM));
        all.addAll(FLOAT);
        all.addAll(List.of(LOOK_BACK, WEAK_TO, WEAK_CUT, BALANCED, MOVEMENT, MOVEMENT_LOWER, MOVEMENT_UPPER, STOCK_LOWER, STOCK_UPPER,
                PRICE_LOWER, PRICE_UPPER, NARROWING, PRICE_NARROWING, STOCK_STEP, SUPPLY_FACTOR, RULE, SURPLUS, REQUEST_REACTION));
        return List.copyOf(all);
    }
}
