package sanwei.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sanwei.dataset.RegionLevel;
import sanwei.measure.Measure;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotTable;
import sanwei.text.Labels;
import sanwei.text.PivotWords;
import sanwei.text.Texts;

/** What stands left of the values of a grid and above them: codes, because names need not be unique, and names. */
final class GridNames {

    private final PivotGrid grid;
    private final PivotWords words;
    private final Labels labels;
    private final Texts texts;

    GridNames(PivotGrid grid, Texts texts) {
        this.grid = grid;
        this.texts = texts;
        words = new PivotWords(texts);
        labels = new Labels(texts);
    }

    /** Above the names of the rows. */
    List<String> headings() {
        PivotTable table = grid.table();
        List<String> headings = new ArrayList<>(List.of(texts.get("report.grid.code")));
        levels().forEach(level -> headings.add(labels.of(level)));
        table.spec().category().ifPresent(category -> headings.add(labels.of(category)));
        return headings;
    }

    /** As many as there are headings. */
    List<String> of(PivotRow row) {
        PivotTable table = grid.table();
        List<String> names = new ArrayList<>(List.of(row.code(table)));
        levels().forEach(level -> names.add(name(level, row)));
        table.spec().category().ifPresent(category -> names.add(words.category(table, row)));
        return names;
    }

    /** Code and names of a row in one text. */
    String inOne(PivotRow row) {
        return of(row).stream().filter(name -> !name.isEmpty()).distinct().collect(Collectors.joining(" "));
    }

    /** Above the names of periods. */
    String period() {
        return texts.get("report.notes.time");
    }

    /** Each level has a place of its own. */
    private List<RegionLevel> levels() {
        PivotTable table = grid.table();
        return table.spec().levels().stream().filter(level -> level == table.spec().region().orElseThrow() || IntStream.range(0, table.allRegions()).anyMatch(r -> table.level(r) == level)).toList();
    }

    /** The region of the level that the row lies in; the total stands at the widest. */
    private String name(RegionLevel level, PivotRow row) {
        PivotTable table = grid.table();
        int region = row.region();
        while (region < table.allRegions() && table.level(region) != level) {
            region = table.parent(region);
        }
        boolean total = row.region() == table.allRegions();
        return region < table.allRegions() || total && level == levels().getFirst() ? words.region(table, new PivotRow(region, row.category())) : "";
    }

    String of(PivotGrid.Column column) {
        return words.period(column.table(), column.period());
    }

    String of(Measure measure) {
        return labels.header(measure);
    }

    String title(Measure measure) {
        return words.title(measure, grid.table().spec());
    }
}
