package sanwei.ui.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import sanwei.chart.pivot.DrawingCodes;
import sanwei.dataset.Market;
import sanwei.measure.Measure;
import sanwei.ui.explore.Shown;
import sanwei.ui.scope.Scope;
import sanwei.work.Message;
import sanwei.workspace.CodeReader;
import sanwei.workspace.Codes;

/** Everything that Explore shows as codes, which hold for any dataset that has what they stand for. */
final class ViewCodes {

    private static final String UNFOLDED = "unfolded";
    private static final String ROWS = "rows";
    private static final String DRAWN = "drawn";
    private static final int NAMED = 4;

    private ViewCodes() {}

    /**
     * What codes say of a dataset.
     *
     * @param leftOut what it does not have, empty where it has everything
     */
    record Read(View view, Optional<Message> leftOut) {}

    /** Whether they stand for a view. */
    static boolean isView(Codes codes) {
        return LayoutCodes.isLayout(codes);
    }

    static Codes of(View view) {
        Shown shown = view.shown();
        return ScopeCodes.of(view.scope())
                .and(LayoutCodes.of(shown.layout()))
                .and(DrawingCodes.of(shown.drawing()))
                .with(UNFOLDED, shown.unfolded().stream().sorted().toList())
                .with(ROWS, shown.chosen().stream().sorted().toList())
                .with(DRAWN, shown.measure().map(Measure::id));
    }

    static Read read(Codes codes, Market market) {
        var reader = new CodeReader(codes, market);
        Scope scope = ScopeCodes.read(reader);
        var shown = new Shown(LayoutCodes.read(reader), DrawingCodes.read(reader), Set.copyOf(reader.rows(UNFOLDED)), Set.copyOf(reader.rows(ROWS)),
                reader.measure(DRAWN));
        return new Read(new View(scope, shown), list(reader.leftOut().stream().distinct().toList()));
    }

    /** All in one; of many only the first, and how many more. */
    private static Optional<Message> list(List<Message> parts) {
        Optional<Message> named = parts.stream().limit(NAMED).reduce((a, b) -> Message.of("view.and", a, b));
        int others = parts.size() - NAMED;
        return others > 0 ? named.map(all -> Message.of("view.and", all, Message.of("view.part.others", others))) : named;
    }
}
