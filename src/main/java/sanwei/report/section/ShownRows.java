package sanwei.report.section;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import sanwei.measure.Measure;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.report.commentary.Extremes;
import sanwei.report.commentary.Level;
import sanwei.report.commentary.Named;
import sanwei.report.document.Block;
import sanwei.time.Period;

/** The rows of a question that an analyst put into a report, and what can be said of them. */
final class ShownRows {

    private final Inquiry inquiry;
    private final PivotTable table;
    private final List<PivotRow> chosen;
    private final int gone;

    /** @param codes of the rows; those that the dataset does not have are counted */
    ShownRows(Inquiry inquiry, PivotSpec spec, List<String> codes) {
        this.inquiry = inquiry;
        table = inquiry.ask(spec);
        Set<String> known = new HashSet<>(PivotRow.of(table).stream().map(row -> row.code(table)).toList());
        List<String> there = codes.stream().filter(known::contains).toList();
        chosen = PivotRow.find(table, there);
        gone = codes.size() - there.size();
    }

    PivotTable table() {
        return table;
    }

    /** None where nobody chose. */
    List<PivotRow> chosen() {
        return chosen;
    }

    /** A paragraph on the latest complete period, and one on what is missing; none where there is nothing to say. */
    List<Block> head(Measure measure) {
        List<String> sentences = new ArrayList<>();
        latest().ifPresent(period -> {
            level(measure, period).ifPresent(sentences::add);
            List<PivotRow> members = members();
            sentences.addAll(new Extremes(inquiry.texts()).sentences(measure, members(members),
                    members.stream().map(row -> new Named(inquiry.words().row(table, row), table.value(measure, row.at(period)))).toList()));
        });
        if (gone > 0) {
            sentences.add(inquiry.say("document.rows.gone", gone));
        }
        return inquiry.paragraph(sentences);
    }

    private Optional<Integer> latest() {
        return IntStream.range(0, table.periods().size()).filter(p -> !table.partial(p)).boxed().reduce((a, b) -> b);
    }

    /** Of all members, or of the one row that was chosen. */
    private Optional<String> level(Measure measure, int period) {
        PivotRow row = chosen.size() == 1 ? chosen.getFirst() : PivotRow.total(table);
        if (chosen.size() > 1 && !chosen.contains(row)) {
            return Optional.empty();
        }
        Period now = table.periods().get(period);
        List<Named> then = List.of(now.previous(), now.yearBefore()).stream()
                .distinct()
                .mapToInt(table.periods()::indexOf)
                .filter(p -> p >= 0 && !table.partial(p))
                .mapToObj(p -> named(measure, row, p))
                .toList();
        return new Level(inquiry.texts()).sentence(measure, named(measure, row, period), then)
                .map(said -> row.equals(PivotRow.total(table)) ? said : inquiry.say("sentence.about", inquiry.words().row(table, row), said));
    }

    private Named named(Measure measure, PivotRow row, int period) {
        return new Named(inquiry.labels().of(table.periods().get(period)), table.value(measure, row.at(period)));
    }

    /** Those that can be compared with each other: no totals, and regions of one level. */
    private List<PivotRow> members() {
        List<PivotRow> rows = chosen.isEmpty() ? PivotRow.of(table) : chosen;
        boolean regions = table.allRegions() > 0;
        boolean categories = table.allCategories() > 0;
        List<PivotRow> parts = rows.stream()
                .filter(row -> (!regions || row.region() < table.allRegions()) && (!categories || row.category() < table.allCategories()))
                .toList();
        return parts.stream().filter(row -> !regions || table.level(row.region()) == table.level(parts.getFirst().region())).toList();
    }

    /** What they are: a text of their number. */
    private String members(List<PivotRow> members) {
        boolean regions = table.allRegions() > 0;
        boolean categories = table.allCategories() > 0;
        if (members.isEmpty() || regions == categories) {
            return "row";
        }
        return regions ? table.level(members.getFirst().region()).code() : table.spec().category().orElseThrow().code();
    }
}
