package sanwei.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import sanwei.dataset.Category;
import sanwei.dataset.Market;
import sanwei.dataset.TargetClasses;
import sanwei.pivot.Selection;
import sanwei.report.document.Block;
import sanwei.report.document.Cell;
import sanwei.report.document.Section;
import sanwei.time.Grain;
import sanwei.time.Period;

/** How many customers went from which target class into which other since the quarter before. */
final class MovesSection {

    private final Inquiry inquiry;
    private final TargetClasses classes;
    private final Period quarter;

    private MovesSection(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.classes = inquiry.market().targetClasses();
        this.quarter = Grain.QUARTER.containing(inquiry.span().clip(inquiry.period().days().last()));
    }

    static Section of(Inquiry inquiry) {
        return Section.of(inquiry.say("document.section.moves"), new MovesSection(inquiry).blocks());
    }

    private List<Block> blocks() {
        String brand = brand();
        if (!classes.present()) {
            return List.of(new Block.Paragraph(inquiry.say("document.without.classes")));
        }
        for (Period needed : List.of(quarter, quarter.previous())) {
            if (!classes.codes().containsKey(new TargetClasses.BrandQuarter(brand, needed))) {
                return List.of(new Block.Paragraph(inquiry.say("document.without.classes_of", brand, inquiry.labels().of(needed))));
            }
        }
        int[][] counts = counts(classes.in(brand, quarter.previous()), classes.in(brand, quarter));
        return List.of(new Block.Paragraph(sentence(counts)), table(counts, brand));
    }

    /** The brand of the selection, the focus brand where it spans several. */
    private String brand() {
        Market market = inquiry.market();
        return switch (inquiry.request().products()) {
            case Selection.All() -> market.focusBrand();
            case Selection.Brand(String brand) -> brand;
            case Selection.Codes(List<String> codes) -> {
                List<String> brands = market.products().all().stream().filter(p -> codes.contains(p.code())).map(p -> p.brand()).distinct().toList();
                yield brands.size() == 1 ? brands.getFirst() : market.focusBrand();
            }
        };
    }

    private int[][] counts(short[] then, short[] now) {
        int[][] counts = new int[classes.coding().size()][classes.coding().size()];
        for (int customer = 0; customer < now.length; customer++) {
            counts[then[customer]][now[customer]]++;
        }
        return counts;
    }

    private String sentence(int[][] counts) {
        int up = 0;
        int down = 0;
        for (int then = 0; then < counts.length; then++) {
            for (int now = 0; now < counts.length; now++) {
                // the members stand in the order of the classes, the highest first
                up += now < then ? counts[then][now] : 0;
                down += now > then ? counts[then][now] : 0;
            }
        }
        return inquiry.say("sentence.class_moves", up, down, inquiry.labels().of(quarter.previous()), inquiry.labels().of(quarter));
    }

    private Block table(int[][] counts, String brand) {
        List<String> columns = new ArrayList<>(List.of(inquiry.say("document.column.from_to", inquiry.labels().of(quarter.previous()), inquiry.labels().of(quarter))));
        List<List<Cell>> rows = new ArrayList<>();
        for (int then = 0; then < counts.length; then++) {
            columns.add(name(then));
            rows.add(Rows.of(name(then), IntStream.of(counts[then]).mapToObj(n -> Cell.part(n, inquiry.figures())).toList()));
        }
        String caption = inquiry.say("document.caption.moves", brand, inquiry.labels().of(quarter.previous()), inquiry.labels().of(quarter));
        return new Block.Table(caption, columns, 1, rows);
    }

    private String name(int code) {
        return inquiry.labels().ofMember(Category.TARGET_CLASS, classes.coding().members().get(code));
    }
}
