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

    /** @param note the analyst's, may be empty */
    public static SavedReport of(Outline outline, Title title, String note) {
        return new SavedReport(title, note, outline.kind().code(), outline.period(), outline.products(), outline.items().stream().map(OutlineCodes::of).toList());
    }

    private static SavedSection of(Item item) {
        return new SavedSection(item.id(), PartCodes.word(item.part()), PartCodes.codes(item.part()), PartCodes.scenarios(item.part()), item.heading(),
                item.wording().map(w -> new SavedSection.Words(w.text(), w.proposed())));
    }

    /**
     * Where the data do not reach the period, the outline is moved to the latest complete one; where they have none of the products, it is about the
     * focus brand. A report of an unknown kind is a half-year report.
     *
     * @param market with order lines
     */
    public static Read read(SavedReport saved, Market market) {
        List<Message> leftOut = new ArrayList<>();
        ReportKind kind = Arrays.stream(ReportKind.values())
                .filter(k -> k.code().equals(saved.kind()) && k.grain() == saved.period().grain())
                .findFirst()
                .orElseGet(() -> {
                    leftOut.add(Message.of("document.left_out.kind", saved.kind(), saved.period().label()));
                    return ReportKind.HALF_YEAR;
                });
        var items = new ArrayList<Item>();
        saved.sections().forEach(section -> item(section, market, leftOut).ifPresent(items::add));
        Period as = saved.period().grain() == kind.grain() ? saved.period() : latest(kind, market);
        var outline = new Outline(kind, as, products(saved.products(), market, leftOut), items);
        if (market.span().periods(kind.grain()).contains(as)) {
            return new Read(outline, leftOut);
        }
        leftOut.add(Message.of("view.part.period", as.label()));
        return new Read(outline.movedTo(latest(kind, market)), leftOut);
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
