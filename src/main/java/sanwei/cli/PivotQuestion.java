package sanwei.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sanwei.dataset.Category;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Measure;
import sanwei.pivot.Comparison;
import sanwei.pivot.PivotSpec;
import sanwei.time.Grain;
import sanwei.work.BadInput;

/** The options that say what is asked of the pivot. */
final class PivotQuestion {

    private static final String ALL = "all";

    @Option(names = "--measure", paramLabel = "M,…")
    private List<String> measures = List.of(ALL);

    @Option(names = "--time", paramLabel = "GRAIN")
    private String time = Grain.MONTH.code();

    @Option(names = "--region", paramLabel = "LEVEL")
    private String region = RegionLevel.COUNTY.code();

    @Option(names = "--down-to", paramLabel = "LEVEL")
    private String downTo = Words.NONE;

    @Option(names = "--category", paramLabel = "CATEGORY")
    private String category = Words.NONE;

    @Mixin
    private SelectionOptions products;

    @Option(names = "--within", paramLabel = "REGION")
    private String within;

    @Option(names = "--where", paramLabel = "C=MEMBER,…")
    private List<String> where = List.of();

    @Option(names = "--from", paramLabel = "DAY")
    private String from;

    @Option(names = "--to", paramLabel = "DAY")
    private String to;

    @Option(names = "--compare", paramLabel = "HOW")
    private String compare = Comparison.CALENDAR.code();

    @Mixin
    private WeightOptions weights;

    /** @throws BadInput for a word that stands for nothing, as far as that can be told without the dataset */
    PivotSpec spec() {
        Optional<LocalDate> first = Optional.ofNullable(from).map(day -> Words.day("--from", day));
        Optional<LocalDate> last = Optional.ofNullable(to).map(day -> Words.day("--to", day));
        if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
            throw BadInput.of("problem.argument.reversed", from, to);
        }
        return new PivotSpec(
                measures(),
                Words.one("grain", time, Arrays.asList(Grain.values()), Grain::code),
                Words.oneOrNone("level", region, Arrays.asList(RegionLevel.values()), RegionLevel::code),
                Words.oneOrNone("level", downTo, Arrays.asList(RegionLevel.values()), RegionLevel::code),
                Words.oneOrNone("category", category, Arrays.asList(Category.values()), Category::code),
                products.selection(),
                Optional.ofNullable(within),
                where(),
                first,
                last,
                Words.one("comparison", compare, Arrays.asList(Comparison.values()), Comparison::code),
                weights.weights());
    }

    private List<Measure> measures() {
        List<String> ids = Words.lists(measures);
        if (ids.contains(ALL)) {
            return Arrays.asList(Measure.values());
        }
        return ids.stream().map(id -> Words.one("measure", id, Arrays.asList(Measure.values()), Measure::id)).toList();
    }

    private Map<Category, Set<String>> where() {
        Map<Category, Set<String>> members = new EnumMap<>(Category.class);
        for (String word : Words.lists(where)) {
            Words.Pair pair = Words.pair("--where", word);
            Category of = Words.one("category", pair.name(), Arrays.asList(Category.values()), Category::code);
            members.computeIfAbsent(of, c -> new HashSet<>()).add(pair.value());
        }
        return members;
    }
}
