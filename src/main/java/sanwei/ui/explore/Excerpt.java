package sanwei.ui.explore;

import java.util.List;
import java.util.Optional;
import sanwei.chart.Palette;
import sanwei.chart.pivot.Drawing;
import sanwei.pivot.PivotSpec;
import sanwei.report.GridLook;
import sanwei.report.outline.Part;

/**
 * What Explore shows, as a question that can be asked elsewhere.
 *
 * @param rows codes of those that are shown, in their order; none where nobody chose
 */
public record Excerpt(PivotSpec spec, List<String> rows) {

    public Excerpt {
        rows = List.copyOf(rows);
    }

    static Excerpt ofChart(ExploreModel model, Face face) {
        int most = model.chart().get() instanceof Drawing.OverTime ? Palette.seriesColors() : Integer.MAX_VALUE;
        List<Row> drawn = model.chosenRows().stream().limit(most).toList();
        PivotSpec spec = face.grid().question(drawn).withMeasures(List.of(model.cell().measure().getValue()));
        return new Excerpt(spec, face.grid().codes(drawn));
    }

    static Excerpt ofGrid(Face face) {
        return new Excerpt(face.grid().question(face.rows()), face.codes());
    }

    static GridLook look(Layout layout) {
        return new GridLook(layout.axes(), layout.colouring(), layout.filter().completeOnly());
    }

    /** The chart for a report; empty while there is none. */
    public static Optional<Part> chart(ExploreModel model) {
        return model.face().get().map(face -> ofChart(model, face)).map(shown -> new Part.Chart(shown.spec, shown.rows, model.chart().get()));
    }

    /** The grid for a report; empty while there is none. */
    public static Optional<Part> grid(ExploreModel model) {
        return model.face().get().map(face -> new Part.Grid(ofGrid(face).spec, ofGrid(face).rows, look(face.layout())));
    }
}
