package sanwei.report.section;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import sanwei.band.Bands;
import sanwei.dataset.Schema.Table;
import sanwei.dataset.TestDataset;
import sanwei.dataset.open.Dataset;
import sanwei.pivot.Pivot;
import sanwei.pivot.Selection;
import sanwei.report.document.Block;
import sanwei.report.document.Section;
import sanwei.report.outline.Draft;
import sanwei.report.outline.Item;
import sanwei.report.outline.Outline;
import sanwei.report.outline.Part;
import sanwei.report.outline.ReportKind;
import sanwei.report.outline.ReportRequest;
import sanwei.text.Language;
import sanwei.time.Period;
import sanwei.work.Job;

/**
 * Reports on the brand A in the first half of 2025, of two shops in the counties North and South with orders of every month from
 * January 2024: in 2025 North asks for 10 and gets 6 a month, South asks for 4 and gets 4, but nothing in June.
 */
final class SmallReport {

    static final Period HALF = Period.parse("2025-H1").orElseThrow();
    static final Selection PRODUCTS = new Selection.Brand("A");

    private final Pivot pivot;
    private final Path dataset;

    private SmallReport(Path dataset) {
        this.dataset = dataset;
        pivot = new Pivot(Dataset.open(dataset, Job.quiet()));
    }

    static SmallReport in(Path folder) {
        return in(folder, Function.identity());
    }

    static SmallReport in(Path folder, Function<TestDataset, TestDataset> more) {
        TestDataset data = TestDataset.in(folder).meta("focus_brand", "A").region("P", null, "province")
                .region("C1", "P", "county").with("name", "North").region("C2", "P", "county").with("name", "South")
                .product("a", "A", "tier1", 100, 120, 110).product("b", "B", "tier1", 50, 60, 55)
                .customer("k1", "C1").format("mall").customer("k2", "C2").format("grocery")
                .without(Table.SURVEY).line("2024-01-01", "k1", "b", 1, 1).line("2025-06-30", "k1", "b", 1, 1);
        for (int month = 0; month < 18; month++) {
            String day = "%d-%02d-12".formatted(2024 + month / 12, month % 12 + 1);
            boolean now = month >= 12;
            data.line(day, "k1", "a", now ? 10 : 8, now ? 6 : 5).line(day, "k2", "a", now ? 4 : 5, month == 17 ? 0 : now ? 4 : 5);
        }
        return new SmallReport(more.apply(data).write());
    }

    Pivot pivot() {
        return pivot;
    }

    Draft draft(Language language, Item... items) {
        var outline = new Outline(ReportKind.HALF_YEAR, HALF, PRODUCTS, Arrays.asList(items));
        var request = new ReportRequest(outline, Bands.STANDARD, LocalDate.of(2025, 7, 1), language);
        return new Composer(pivot, dataset).compose(request, Path.of("report.docx"), Job.quiet());
    }

    Draft draft(Item... items) {
        return draft(Language.EN, items);
    }

    /** The section that a part becomes. */
    Section section(Part part) {
        return draft(Item.of("1", part)).items().getFirst().section().orElseThrow();
    }

    static List<String> paragraphs(Section section) {
        return section.blocks().stream().filter(Block.Paragraph.class::isInstance).map(block -> ((Block.Paragraph) block).text()).toList();
    }

    static List<Block.Table> tables(Section section) {
        return section.blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast).toList();
    }

    static Optional<Block.Figure> figure(Section section) {
        return section.blocks().stream().filter(Block.Figure.class::isInstance).map(Block.Figure.class::cast).findFirst();
    }

    /** The rows of a table as they are read. */
    static List<List<String>> shown(Block.Table table) {
        return table.rows().stream().map(row -> row.stream().map(cell -> cell.text().replace('\u00A0', ' ')).toList()).toList();
    }
}
