package sanwei.report.outline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sanwei.allocation.parameter.Scenario;
import sanwei.band.BandCodes;
import sanwei.band.Bands;
import sanwei.chart.pivot.DrawingCodes;
import sanwei.measure.Measure;
import sanwei.report.Axes;
import sanwei.report.Colouring;
import sanwei.report.GridLook;
import sanwei.time.Days;
import sanwei.work.BadInput;
import sanwei.work.Coded;
import sanwei.workspace.CodeReader;
import sanwei.workspace.Codes;
import sanwei.workspace.SpecCodes;

/** What a section is about as codes: a word for the kind of section, and codes for the rest. */
final class PartCodes {

    private static final List<Part> PLAIN = List.of(new Part.Summary(), new Part.ByRegion(), new Part.ByCategory(), new Part.Changes(), new Part.Festivals(),
            new Part.Alarms(), new Part.Suggestions(), new Part.Prices(), new Part.CustomerMoves(), new Part.Volume(), new Part.Agreement(), new Part.Text());

    private static final String INDICATOR = "indicator";
    private static final String BAND_REVIEW = "band_review";
    private static final String CHART = "chart";
    private static final String GRID = "grid";
    private static final String SCENARIOS = "scenarios";

    private static final String MEASURE = "measure";
    private static final String ROWS = "rows";
    private static final String AXES = "axes";
    private static final String COLOURS = "colours";
    private static final String COMPLETE = "complete_only";
    private static final String FACETS = "facets";
    private static final String BAND = "band";
    private static final String NAME = "band_name";
    private static final String DATE = "band_date";
    private static final String REASON = "band_reason";

    private PartCodes() {}

    static String word(Part part) {
        return switch (part) {
            case Part.Indicator indicator -> INDICATOR;
            case Part.BandReview review -> BAND_REVIEW;
            case Part.Chart chart -> CHART;
            case Part.Grid grid -> GRID;
            case Part.Scenarios scenarios -> SCENARIOS;
            case Part.Plain plain -> switch (plain) {
                case Part.Summary() -> "summary";
                case Part.ByRegion() -> "by_region";
                case Part.ByCategory() -> "by_category";
                case Part.Changes() -> "changes";
                case Part.Festivals() -> "festivals";
                case Part.Alarms() -> "alarms";
                case Part.Suggestions() -> "suggestions";
                case Part.Prices() -> "prices";
                case Part.CustomerMoves() -> "customer_moves";
                case Part.Volume() -> "volume";
                case Part.Agreement() -> "agreement";
                case Part.Text() -> "text";
            };
        };
    }

    static Codes codes(Part part) {
        return switch (part) {
            case Part.Indicator(Measure measure, List<Part.Facet> facets) ->
                    Codes.NONE.with(MEASURE, measure.id()).with(FACETS, facets.stream().map(Coded::code).toList());
            case Part.BandReview(Measure measure, Optional<Part.KeptBand> kept) ->
                    kept.map(band -> codes(measure, band)).orElse(Codes.NONE).with(MEASURE, measure.id());
            case Part.Chart(var spec, var rows, var drawing) -> SpecCodes.of(spec).with(ROWS, rows).and(DrawingCodes.of(drawing));
            case Part.Grid(var spec, var rows, var look) -> SpecCodes.of(spec).with(ROWS, rows).and(codes(look));
            case Part.Scenarios scenarios -> Codes.NONE;
            case Part.Plain plain -> Codes.NONE;
        };
    }

    private static Codes codes(GridLook look) {
        return Codes.NONE.with(AXES, look.axes().code()).with(COLOURS, look.colouring().code()).with(COMPLETE, look.completeOnly());
    }

    private static Codes codes(Measure measure, Part.KeptBand band) {
        return Codes.NONE.with(NAME, band.name())
                .with(DATE, band.date().toString())
                .with(REASON, Optional.of(band.reason()).filter(reason -> !reason.isBlank()))
                .with(BAND, BandCodes.of(Bands.STANDARD.with(measure, band.policy())));
    }

    /** Scenarios have their own place beside codes. */
    static List<Scenario> scenarios(Part part) {
        return part instanceof Part.Scenarios(List<Scenario> scenarios) ? scenarios : List.of();
    }

    /** Empty for a word that stands for nothing, and where nothing is left of it in the dataset. */
    static Optional<Part> read(String word, CodeReader codes, List<Scenario> scenarios) {
        return switch (word) {
            case INDICATOR -> codes.measure(MEASURE).map(measure -> new Part.Indicator(measure, facets(codes)));
            case BAND_REVIEW -> codes.measure(MEASURE).filter(Bands.MEASURES::contains).map(measure -> new Part.BandReview(measure, kept(measure, codes)));
            case CHART -> SpecCodes.read(codes).map(spec -> new Part.Chart(spec, codes.texts(ROWS), DrawingCodes.read(codes)));
            case GRID -> SpecCodes.read(codes).map(spec -> new Part.Grid(spec, codes.texts(ROWS), look(codes)));
            case SCENARIOS -> Optional.of(new Part.Scenarios(scenarios));
            default -> PLAIN.stream().filter(part -> word(part).equals(word)).findFirst();
        };
    }

    private static GridLook look(CodeReader codes) {
        return new GridLook(codes.constant(AXES, Axes.class).orElse(GridLook.USUAL.axes()),
                codes.constant(COLOURS, Colouring.class).orElse(GridLook.USUAL.colouring()), codes.yes(COMPLETE));
    }

    private static List<Part.Facet> facets(CodeReader codes) {
        List<Part.Facet> facets = codes.many(FACETS, "view.part.setting", code -> Coded.find(Part.Facet.class, code));
        return facets.isEmpty() ? List.of(Part.Facet.values()) : facets;
    }

    private static Optional<Part.KeptBand> kept(Measure measure, CodeReader codes) {
        Bands bands = BandCodes.read(codes.many(BAND, "view.part.setting", PartCodes::known));
        return codes.one(DATE, "view.part.setting", code -> Days.parse(code).stream().mapToObj(LocalDate::ofEpochDay).findFirst())
                .map(day -> new Part.KeptBand(codes.text(NAME), day, codes.text(REASON), bands.policy(measure)));
    }

    private static Optional<String> known(String band) {
        try {
            BandCodes.read(List.of(band));
            return Optional.of(band);
        } catch (BadInput e) {
            return Optional.empty();
        }
    }
}
