package sanwei.workspace;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sanwei.dataset.Category;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.SurveyMethod;
import sanwei.measure.Measure;
import sanwei.pivot.Comparison;
import sanwei.pivot.MethodWeights;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.Selection;
import sanwei.time.Days;
import sanwei.time.Grain;
import sanwei.work.Coded;

/** A question to the pivot as codes. */
public final class SpecCodes {

    private static final String MEASURES = "measures";
    private static final String TIME = "time";
    private static final String REGION = "region";
    private static final String DOWN_TO = "down_to";
    private static final String CATEGORY = "category";
    private static final String WITHIN = "within";
    private static final String WHERE = "where";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String COMPARE = "compare";
    private static final String WEIGHTS = "weights";
    private static final String CHOICE = "view.part.setting";

    private SpecCodes() {}

    public static Codes of(PivotSpec spec) {
        return SelectionCodes.of(spec.products())
                .with(MEASURES, spec.measures().stream().map(Measure::id).toList())
                .with(TIME, spec.time().code())
                .with(REGION, spec.region().map(RegionLevel::code))
                .with(DOWN_TO, spec.downTo().map(RegionLevel::code))
                .with(CATEGORY, spec.category().map(Category::code))
                .with(WITHIN, spec.within())
                .with(WHERE, where(spec))
                .with(FROM, spec.from().map(LocalDate::toString))
                .with(TO, spec.to().map(LocalDate::toString))
                .with(COMPARE, spec.comparison().code())
                .with(WEIGHTS, spec.weights().equals(MethodWeights.HANDBOOK) ? List.of() : weights(spec.weights()));
    }

    private static List<String> where(PivotSpec spec) {
        return Arrays.stream(Category.values())
                .flatMap(category -> spec.where().getOrDefault(category, Set.of()).stream().sorted().map(member -> category.code() + "=" + member))
                .toList();
    }

    private static List<String> weights(MethodWeights weights) {
        return Arrays.stream(SurveyMethod.values()).map(method -> Double.toString(weights.of(method))).toList();
    }

    /** Empty where none of the measures is known, or the dataset has none of the products. */
    public static Optional<PivotSpec> read(CodeReader codes) {
        List<Measure> measures = codes.measures(MEASURES);
        Optional<Selection> products = SelectionCodes.read(codes);
        if (measures.isEmpty() || products.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(PivotSpec.of(measures, codes.constant(TIME, Grain.class).orElse(Grain.MONTH))
                .withRegion(codes.level(REGION))
                .withDownTo(codes.level(DOWN_TO))
                .withCategory(codes.constant(CATEGORY, Category.class))
                .withProducts(products.get())
                .withWithin(codes.one(WITHIN, "view.part.region", code -> Optional.of(code).filter(c -> codes.market().regions().ofCode(c).isPresent())))
                .withWhere(where(codes))
                .withDays(day(codes, FROM), day(codes, TO))
                .withComparison(codes.constant(COMPARE, Comparison.class).orElse(Comparison.CALENDAR))
                .withWeights(weights(codes)));
    }

    private static Map<Category, Set<String>> where(CodeReader codes) {
        Map<Category, Set<String>> where = new EnumMap<>(Category.class);
        codes.many(WHERE, CHOICE, word -> limit(codes, word)).forEach(limit -> where.computeIfAbsent(limit.getKey(), c -> new HashSet<>()).add(limit.getValue()));
        return where;
    }

    /** A member that the dataset has. */
    private static Optional<Map.Entry<Category, String>> limit(CodeReader codes, String word) {
        int equals = Math.max(0, word.indexOf('='));
        String member = word.substring(Math.min(word.length(), equals + 1));
        return Coded.find(Category.class, word.substring(0, equals))
                .filter(category -> codes.market().coding(category).members().contains(member))
                .map(category -> Map.entry(category, member));
    }

    private static Optional<LocalDate> day(CodeReader codes, String name) {
        return codes.one(name, CHOICE, code -> Days.parse(code).stream().mapToObj(LocalDate::ofEpochDay).findFirst());
    }

    /** The handbook's unless there is a weight for every method. */
    private static MethodWeights weights(CodeReader codes) {
        List<Double> weights = codes.numbers(WEIGHTS).stream().filter(weight -> weight > 0).toList();
        return weights.size() == SurveyMethod.values().length
                ? new MethodWeights(weights.get(0), weights.get(1), weights.get(2), weights.get(3))
                : MethodWeights.HANDBOOK;
    }
}
