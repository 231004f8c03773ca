package sanwei.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import sanwei.band.Bands;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.report.ColourScale;
import sanwei.report.Colouring;
import sanwei.ui.theme.BandStyle;
import sanwei.ui.theme.Style;
import sanwei.ui.words.Words;

/** Says what the colours of the grid mean for the measure that the user looks at. */
final class Legend {

    private final Words words;
    private final ExploreModel model;
    private final HBox box = new HBox(4);

    Legend(Words words, ExploreModel model) {
        this.words = words;
        this.model = model;
        box.setId("grid-legend");
        box.setAlignment(Pos.CENTER_LEFT);
        model.face().addListener((property, before, now) -> show());
        model.cell().measure().addListener((property, before, now) -> show());
        words.language().addListener((property, before, now) -> show());
        show();
    }

    Node node() {
        return box;
    }

    private void show() {
        List<Node> parts = new ArrayList<>();
        model.face().get().ifPresent(face -> {
            Measure measure = model.cell().measure().getValue();
            switch (face.layout().colouring()) {
                case OFF -> { }
                case BAND -> band(measure, parts);
                case SEQUENTIAL -> sequential(measure, face.scale(), parts);
                case DIVERGING -> diverging(measure, face.scale(), parts);
            }
            if (face.grid().columns().stream().anyMatch(Column::partial)) {
                parts.add(swatch(Style.PARTIAL));
                parts.add(said(words.texts().get("grid.legend.partial")));
            }
        });
        box.getChildren().setAll(parts);
    }

    private void band(Measure measure, List<Node> parts) {
        boolean banded = Bands.MEASURES.contains(measure);
        if (!banded) {
            parts.add(said(words.texts().get("grid.legend.no_band", words.labels().name(measure))));
            return;
        }
        for (Band.State state : List.of(Band.State.BELOW, Band.State.ABOVE)) {
            Region swatch = swatch("swatch");
            BandStyle.mark(swatch, state);
            parts.add(swatch);
            parts.add(said(words.texts().get("grid.legend.state", BandStyle.sign(state), words.labels().of(state))));
        }
    }

    private void sequential(Measure measure, ColourScale scale, List<Node> parts) {
        ColourScale.Ends ends = scale.ends().get(measure);
        parts.add(said("≤ " + words.figures().value(measure, ends.low())));
        IntStream.rangeClosed(1, ColourScale.STEPS).forEach(step -> parts.add(tinted(step, Colouring.SEQUENTIAL)));
        parts.add(said("≥ " + words.figures().value(measure, ends.high())));
    }

    private void diverging(Measure measure, ColourScale scale, List<Node> parts) {
        ColourScale.Ends ends = scale.ends().get(measure);
        double reach = Math.max(Math.abs(ends.low()), Math.abs(ends.high()));
        boolean banded = Bands.MEASURES.contains(measure);
        parts.add(said(words.figures().change(measure, -reach, 0)));
        IntStream.rangeClosed(-ColourScale.SIDE_STEPS, ColourScale.SIDE_STEPS).forEach(step -> {
            parts.add(tinted(step, Colouring.DIVERGING));
            if (step == 0) {
                parts.add(said(words.texts().get(banded ? "grid.legend.band" : "grid.legend.zero")));
            }
        });
        parts.add(said(words.figures().change(measure, reach, 0)));
    }

    private static Region tinted(int step, Colouring colouring) {
        Region swatch = swatch("swatch");
        Tint.mark(swatch, step, colouring);
        return swatch;
    }

    private static Region swatch(String style) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("swatch", style);
        return swatch;
    }

    private static Label said(String text) {
        var label = new Label(text);
        label.getStyleClass().add(Style.CAPTION);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
