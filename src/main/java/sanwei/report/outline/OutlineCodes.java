package sanwei.report.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sanwei.dataset.Market;
import sanwei.pivot.Selection;
import sanwei.time.Period;
import sanwei.work.Message;
import sanwei.workspace.CodeReader;
import sanwei.workspace.SavedReport;
import sanwei.workspace.SavedSection;
import sanwei.workspace.SelectionCodes;
import sanwei.workspace.Title;

/** Outlines as they are kept, which holds for any dataset that has what they are about. */
public final class OutlineCodes {

    private OutlineCodes() {}

    /**
     * What a kept report says of a dataset.
     *
     * @param leftOut what the dataset does not have, and what is not known here
     */
    public record Read(Outline outline, List<Message> leftOut) {

        public Read {
            leftOut = List.copyOf(leftOut);
        }
    }

    /** @param dataset what the dataset calls itself */
    public static SavedReport of(Outline outline, Title title, String dataset) {
        return new SavedReport(title, dataset, outline.kind().code(), outline.period(), outline.products(), outline.items().stream().map(OutlineCodes::of).toList());
    }

    private static SavedSection of(Item item) {
        return new SavedSection(item.id(), PartCodes.word(item.part()), PartCodes.codes(item.part()), PartCodes.scenarios(item.part()), item.heading(),
                item.wording().map(w -> new SavedSection.Words(w.text(), w.proposed())));
    }

    /** The kind of a kept report; a half-year report where that is not known here, or cannot be about the period. */
    public static ReportKind kind(SavedReport saved) {
        return Arrays.stream(ReportKind.values())
                .filter(kind -> kind.code().equals(saved.kind()) && kind.grain() == saved.period().grain())
                .findFirst()
                .orElse(ReportKind.HALF_YEAR);
    }

    /**
     * Where the data do not reach the period, the outline is moved to the latest complete one; where they have none of the products, it is about the
     * focus brand. A report of an unknown kind is a half-year report.
     *
     * @param market with order lines
     */
    public static Read read(SavedReport saved, Market market) {
        ReportKind kind = kind(saved);
        boolean reached = market.span().periods(kind.grain()).contains(saved.period());
        boolean told = reached || kind.grain() != saved.period().grain();
        return read(saved, market, reached ? saved.period() : latest(kind, market), told ? List.of() : List.of(Message.of("view.part.period", saved.period().label())));
    }

    /**
     * As {@link #read(SavedReport, Market)}, moved to another period.
     *
     * @param period of the length of the {@link #kind}
     */
    public static Read read(SavedReport saved, Market market, Period period) {
        return read(saved, market, period, List.of());
    }

    private static Read read(SavedReport saved, Market market, Period period, List<Message> told) {
        ReportKind kind = kind(saved);
        List<Message> leftOut = new ArrayList<>();
        if (!kind.code().equals(saved.kind())) {
            leftOut.add(Message.of("document.left_out.kind", saved.kind(), saved.period().label()));
        }
        List<Item> items = new ArrayList<>();
        saved.sections().forEach(section -> item(section, market, leftOut).ifPresent(items::add));
        Period as = saved.period().grain() == kind.grain() ? saved.period() : period;
        var outline = new Outline(kind, as, products(saved.products(), market, leftOut), items);
        leftOut.addAll(told);
        return new Read(outline.movedTo(period), leftOut);
    }

    /** The latest complete period of a kind, the latest of all where none is. */
    private static Period latest(ReportKind kind, Market market) {
        return market.span().latestComplete(kind.grain()).orElseGet(() -> market.span().periods(kind.grain()).getLast());
    }

    private static Selection products(Selection saved, Market market, List<Message> leftOut) {
        var reader = new CodeReader(SelectionCodes.of(saved), market);
        Selection products = SelectionCodes.read(reader).orElseGet(() -> new Selection.Brand(market.focusBrand()));
        leftOut.addAll(reader.leftOut());
        return products;
    }

    private static Optional<Item> item(SavedSection section, Market market, List<Message> leftOut) {
        var reader = new CodeReader(section.codes(), market);
        Optional<Part> part = PartCodes.read(section.part(), reader, section.scenarios());
        if (part.isEmpty()) {
            leftOut.add(Message.of("document.left_out.section", section.heading().orElse(section.part())));
        }
        reader.leftOut().forEach(what -> leftOut.add(Message.of("document.left_out.of", section.heading().orElse(section.part()), what)));
        return part.map(p -> new Item(section.id(), p, section.heading(), section.words().map(w -> new Wording(w.text(), w.proposed()))));
    }
}
