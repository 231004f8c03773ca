package sanwei.ui.report;

import java.util.Locale;
import sanwei.dataset.RegionLevel;
import sanwei.report.outline.Part;
import sanwei.text.Labels;
import sanwei.text.Texts;

/** What sections are called before the data are asked. */
final class PartWords {

    private final Texts texts;

    PartWords(Texts texts) {
        this.texts = texts;
    }

    String name(Part part) {
        var labels = new Labels(texts);
        return switch (part) {
            case Part.Indicator(var measure, var facets) -> labels.name(measure);
            case Part.BandReview(var measure, var kept) ->
                    kept.map(band -> texts.get("compose.band_review.kept", labels.name(measure), band.name()))
                            .orElseGet(() -> texts.get("compose.band_review", labels.name(measure)));
            case Part.Chart(var spec, var rows, var drawing) -> texts.get("compose.chart_of", labels.name(spec.measures().getFirst()));
            case Part.Grid(var spec, var rows, var look) -> texts.get("compose.grid_of", labels.name(spec.measures().getFirst()));
            case Part.Scenarios(var scenarios) -> texts.get("document.section.scenarios");
            case Part.Plain plain -> plain(plain, labels);
        };
    }

    private String plain(Part.Plain part, Labels labels) {
        return switch (part) {
            case Part.Summary() -> texts.get("document.section.summary");
            case Part.ByRegion() -> texts.get("document.section.by", labels.of(RegionLevel.COUNTY).toLowerCase(Locale.ROOT));
            case Part.ByCategory() -> texts.get("document.section.by", texts.get("document.column.category").toLowerCase(Locale.ROOT));
            case Part.Changes() -> texts.get("document.section.changes");
            case Part.Festivals() -> texts.get("document.section.festival");
            case Part.Alarms() -> texts.get("document.section.alarms");
            case Part.Suggestions() -> texts.get("document.section.suggestions");
            case Part.Prices() -> texts.get("document.section.prices");
            case Part.CustomerMoves() -> texts.get("document.section.moves");
            case Part.Agreement() -> texts.get("document.section.agreement");
            case Part.Text() -> texts.get("document.section.text");
            case Part.Volume() -> texts.get("document.section.volume");
        };
    }
}
