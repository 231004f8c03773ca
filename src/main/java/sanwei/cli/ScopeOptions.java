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

/** The options that say which members are told apart, whom and which products a question is about, and how it is computed. */
final class ScopeOptions {

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

    @Option(names = "--compare", paramLabel = "HOW")
    private String compare = Comparison.CALENDAR.code();

    @Mixin
    private WeightOptions weights;

    /** @throws sanwei.work.BadInput for a word that stands for nothing, as far as that can be told without the dataset */
    PivotSpec spec(List<Measure> measures, Grain time, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new PivotSpec(
                measures,
                time,
                Words.oneOrNone("level", region, Arrays.asList(RegionLevel.values()), RegionLevel::code),
                Words.oneOrNone("level", downTo, Arrays.asList(RegionLevel.values()), RegionLevel::code),
                Words.oneOrNone("category", category, Arrays.asList(Category.values()), Category::code),
                products.selection(),
                Optional.ofNullable(within),
                where(),
                from,
                to,
                Words.one("comparison", compare, Arrays.asList(Comparison.values()), Comparison::code),
                weights.weights());
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
