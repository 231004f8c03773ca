package sanwei.report;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sanwei.band.BandPolicy;
import sanwei.band.Bands;
import sanwei.band.TimeNode;
import sanwei.dataset.Category;
import sanwei.dataset.Market;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.SurveyMethod;
import sanwei.measure.Measure;
import sanwei.pivot.Member;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.pivot.Selection;
import sanwei.pivot.TidyTable;
import sanwei.text.Labels;
import sanwei.text.PolicyWords;
import sanwei.text.Texts;
import sanwei.time.Days;

/** What a reader of pivot results must know beside the numbers: what they are about, how they are defined, what the codes mean. */
final class PivotNotes {

    private static final String SIGNS = "▼ ▲";

    private final Texts texts;
    private final Labels labels;
    private final List<Section> sections = new ArrayList<>();

    /** A heading with rows of cells below it. */
    record Section(String heading, List<List<String>> rows) {}

    private PivotNotes(Texts texts) {
        this.texts = texts;
        this.labels = new Labels(texts);
    }

    /** Beside tidy rows. */
    static PivotNotes ofRows(Texts texts, Market market, String dataset, PivotTable result) {
        var notes = new PivotNotes(texts);
        notes.fill(notes.data(market, dataset), notes.readingRows(), result);
        return notes;
    }

    /**
     * Beside a grid.
     *
     * @param day on which the file was made, where it is to say so
     */
    static PivotNotes ofGrid(Texts texts, Market market, String dataset, PivotGrid grid, Optional<LocalDate> day) {
        var notes = new PivotNotes(texts);
        List<List<String>> data = notes.data(market, dataset);
        day.ifPresent(d -> data.add(notes.line("report.notes.made", d.toString())));
        notes.fill(data, notes.readingGrid(grid.look().colouring()), grid.table());
        notes.bands(grid);
        return notes;
    }

    private void fill(List<List<String>> data, List<List<String>> reading, PivotTable result) {
        sections.add(new Section(texts.get("report.notes.data"), data));
        sections.add(new Section(texts.get("report.notes.scope"), scope(result.spec())));
        sections.add(new Section(texts.get("report.notes.reading"), reading));
        sections.add(new Section(texts.get("report.notes.measures"), measures(result.spec().measures())));
        members(result);
    }

    List<Section> sections() {
        return List.copyOf(sections);
    }

    private List<List<String>> data(Market market, String dataset) {
        List<List<String>> rows = new ArrayList<>();
        market.info().title().ifPresent(title -> rows.add(line("report.notes.title", title)));
        rows.add(line("report.notes.file", dataset));
        rows.add(line("report.notes.fingerprint", market.fingerprint()));
        if (!market.span().isEmpty()) {
            rows.add(line("report.notes.days",
                    texts.get("report.notes.from_to", Days.format(market.span().firstDay()), Days.format(market.span().lastDay()))));
        }
        return rows;
    }

    private List<List<String>> scope(PivotSpec spec) {
        String none = texts.get("report.notes.not_told_apart");
        List<List<String>> rows = new ArrayList<>();
        rows.add(line("report.notes.time", labels.of(spec.time())));
        rows.add(line("report.notes.region", spec.levels().isEmpty() ? none : spec.levels().stream().map(labels::of).collect(joining(" › "))));
        rows.add(line("report.notes.category", spec.category().map(labels::of).orElse(none)));
        rows.add(line("report.notes.products", products(spec.products())));
        spec.within().ifPresent(region -> rows.add(line("report.notes.within", region)));
        for (Category category : Category.values()) {
            Optional.ofNullable(spec.where().get(category)).ifPresent(members -> rows.add(List.of(
                    texts.get("report.notes.where", labels.of(category)), members.stream().sorted().collect(joining(", ")))));
        }
        spec.from().ifPresent(day -> rows.add(line("report.notes.from", day.toString())));
        spec.to().ifPresent(day -> rows.add(line("report.notes.to", day.toString())));
        rows.add(line("report.notes.comparison", labels.of(spec.comparison())));
        rows.add(line("report.notes.weights", weights(spec)));
        return rows;
    }

    private String products(Selection selection) {
        return switch (selection) {
            case Selection.All() -> texts.get("report.notes.all_products");
            case Selection.Brand(String brand) -> texts.get("report.notes.brand", brand);
            case Selection.Codes(List<String> codes) -> String.join(", ", codes);
        };
    }

    private String weights(PivotSpec spec) {
        return Arrays.stream(SurveyMethod.values())
                .map(method -> labels.of(method) + " " + PlainNumber.of(spec.weights().of(method)))
                .collect(joining(", "));
    }

    private List<List<String>> readingRows() {
        return List.of(
                List.of(Member.TOTAL, texts.get("report.notes.total")),
                List.of("", texts.get("report.notes.undefined")),
                List.of(TidyTable.PARTIAL, texts.get("report.notes.partial")),
                List.of(TidyTable.BEHIND, texts.get("report.notes.behind")));
    }

    private List<List<String>> readingGrid(Colouring colouring) {
        List<List<String>> rows = new ArrayList<>(List.of(
                List.of(labels.total(), texts.get("report.notes.total")),
                List.of("", texts.get("report.notes.undefined"))));
        switch (colouring) {
            case OFF -> { }
            case BAND -> rows.add(explained(SIGNS, "report.notes.band"));
            case SEQUENTIAL -> rows.add(explained(texts.get("report.notes.colours"), "report.notes.by_size"));
            case DIVERGING -> {
                rows.add(explained(SIGNS, "report.notes.band"));
                rows.add(explained(texts.get("report.notes.colours"), "report.notes.by_distance"));
            }
        }
        rows.add(explained(texts.get("report.notes.slanted"), "report.notes.incomplete"));
        return rows;
    }

    /** The edges in force of the measures that have a band, with those of seasons and months of their own. */
    private void bands(PivotGrid grid) {
        List<List<String>> rows = new ArrayList<>();
        grid.measures().stream().filter(Bands.MEASURES::contains).forEach(m -> bands(m, grid.bands().policy(m), rows));
        if (!rows.isEmpty()) {
            sections.add(new Section(texts.get("report.notes.bands"), rows));
        }
    }

    private void bands(Measure measure, BandPolicy policy, List<List<String>> rows) {
        var words = new PolicyWords(texts);
        var any = new TimeNode.Any();
        rows.add(band(measure, words.node(any), words.band(measure, policy.bandOf(any))));
        Stream.concat(TimeNode.seasons().stream(), TimeNode.months().stream())
                .filter(policy::isException)
                .forEach(node -> rows.add(band(measure, words.node(node), words.band(measure, policy.bandOf(node)))));
    }

    private List<String> band(Measure measure, String when, String edges) {
        List<String> row = List.of(measure.id(), labels.name(measure), when, edges);
        return measure == Measure.STOCK_TO_SALES ? Stream.concat(row.stream(), Stream.of(texts.get("band.edge.month"))).toList() : row;
    }

    private List<List<String>> measures(List<Measure> measures) {
        return measures.stream().map(m -> List.of(m.id(), labels.name(m), labels.formula(m), labels.help(m))).toList();
    }

    private void members(PivotTable result) {
        for (RegionLevel level : result.spec().levels()) {
            sections.add(new Section(labels.of(level), IntStream.range(0, result.allRegions())
                    .filter(r -> result.level(r) == level)
                    .mapToObj(result.regions()::get)
                    .map(m -> List.of(m.code(), m.name()))
                    .toList()));
        }
        result.spec().category().ifPresent(category -> sections.add(new Section(labels.of(category),
                result.categories().stream().map(m -> List.of(m.code(), labels.ofMember(category, m.code()))).toList())));
    }

    private List<String> line(String key, String value) {
        return List.of(texts.get(key), value);
    }

    private List<String> explained(String sign, String key) {
        return List.of(sign, texts.get(key));
    }
}
