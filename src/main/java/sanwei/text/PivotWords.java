package sanwei.text;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sanwei.dataset.Category;
import sanwei.dataset.Market;
import sanwei.dataset.Product;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.pivot.Selection;

/** A pivot result in words: what it is about, and the names of its rows and periods. */
public final class PivotWords {

    /** Between a level of regions and the next one below it. */
    private static final String BELOW = " › ";

    private final Texts texts;
    private final Labels labels;
    private final Figures figures;

    public PivotWords(Texts texts) {
        this.texts = texts;
        labels = new Labels(texts);
        figures = new Figures(texts);
    }

    /** A measure and what it is told apart by, in a sentence. */
    public String title(Measure measure, PivotSpec spec) {
        return title(List.of(measure), spec);
    }

    /** Measures and what they are told apart by, in a sentence. */
    public String title(List<Measure> measures, PivotSpec spec) {
        String names = measures.stream().map(labels::header).collect(joining(texts.get("member.between")));
        Optional<String> levels = Optional.of(spec.levels()).filter(l -> !l.isEmpty()).map(l -> l.stream().map(labels::of).collect(joining(BELOW)));
        String by = join(levels, spec.category().map(labels::of));
        String time = inSentence(labels.of(spec.time()));
        return by.isEmpty()
                ? texts.get("pivot.heading.total", names, time)
                : texts.get("pivot.heading", names, by, time);
    }

    /** The regions or categories that are told apart, as they are called in a sentence. */
    public String by(PivotSpec spec, boolean regions) {
        return inSentence((regions ? spec.region().map(labels::of) : spec.category().map(labels::of)).orElse(""));
    }

    private String join(Optional<String> region, Optional<String> category) {
        return region.isPresent() && category.isPresent()
                ? texts.get("pivot.row", inSentence(region.get()), inSentence(category.get()))
                : inSentence(region.or(() -> category).orElse(""));
    }

    private static String inSentence(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    /** Products, region, periods and limits in one line. */
    public String subject(PivotTable table, Market market) {
        PivotSpec spec = table.spec();
        List<String> limits = new ArrayList<>();
        for (Category category : Category.values()) {
            Optional.ofNullable(spec.where().get(category)).ifPresent(members -> limits.add(
                    members.stream().sorted().map(m -> labels.ofMember(category, m)).collect(joining(texts.get("member.between")))));
        }
        String subject = texts.get("pivot.scope", products(spec.products(), market), region(spec.within(), market), periods(table));
        limits.addFirst(subject);
        return String.join(" · ", limits);
    }

    public String products(Selection products, Market market) {
        return switch (products) {
            case Selection.All() -> texts.get("pivot.products.all");
            case Selection.Brand(String brand) -> brand;
            case Selection.Codes(List<String> codes) -> codes.size() == 1
                    ? market.products().all().stream().filter(p -> p.code().equals(codes.getFirst())).map(Product::name).findFirst().orElse(codes.getFirst())
                    : texts.get("pivot.products.some", codes.size());
        };
    }

    /** @param within code of the region that everything is limited to */
    public String region(Optional<String> within, Market market) {
        return within.flatMap(market.regions()::ofCode)
                .map(r -> market.regions().get(r).name())
                .orElseGet(() -> texts.get("pivot.regions.all"));
    }

    private String periods(PivotTable table) {
        if (table.periods().isEmpty()) {
            return texts.get("pivot.months.none");
        }
        String first = labels.of(table.periods().getFirst());
        String last = labels.of(table.periods().getLast());
        return first.equals(last) ? first : texts.get("pivot.months", first, last);
    }

    /** Both parts of the row, as far as they are told apart. */
    public String row(PivotTable table, PivotRow row) {
        boolean inRegion = row.region() < table.allRegions();
        boolean inCategory = row.category() < table.allCategories();
        if (inCategory && (inRegion || table.allRegions() > 0)) {
            return texts.get("pivot.row", region(table, row), category(table, row));
        }
        return inCategory ? category(table, row) : region(table, row);
    }

    /** The region of the row alone. */
    public String region(PivotTable table, PivotRow row) {
        return row.region() < table.allRegions() ? table.regions().get(row.region()).name() : labels.total();
    }

    /** The category of the row alone. */
    public String category(PivotTable table, PivotRow row) {
        return row.category() < table.allCategories()
                ? labels.ofMember(table.spec().category().orElseThrow(), table.categories().get(row.category()).code())
                : labels.total();
    }

    /** The name of the period, and whether the data cover it only in part. */
    public String period(PivotTable table, int period) {
        String name = labels.of(table.periods().get(period));
        return table.partial(period) ? texts.get("pivot.column.partial", name) : name;
    }

    /** Both parts of a value, and the customers behind it where it is surveyed. */
    public String parts(PivotTable table, Measure measure, Cell cell) {
        String parts = figures.parts(measure, table.numerator(measure, cell), table.denominator(measure, cell));
        int behind = table.behind(measure, cell);
        return behind < 0 ? parts : texts.get("pivot.parts.behind", parts, behind);
    }
}
