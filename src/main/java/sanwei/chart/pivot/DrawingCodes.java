package sanwei.chart.pivot;

import sanwei.chart.ChartKind;
import sanwei.measure.Measure;
import sanwei.pivot.change.ChangeOf;
import sanwei.time.Period;
import sanwei.work.Coded;
import sanwei.workspace.CodeReader;
import sanwei.workspace.Codes;

/** A drawing as codes. */
public final class DrawingCodes {

    private static final String KIND = "chart";
    private static final String OF = "chart_of";
    private static final String BY = "chart_by";
    private static final String FREE = "chart_free";
    private static final String AGAINST = "chart_against";
    private static final String POINTS = "chart_points";
    private static final String AT = "chart_at";
    private static final String THEN = "chart_then";
    private static final String NOW = "chart_now";

    private DrawingCodes() {}

    public static Codes of(Drawing drawing) {
        Codes codes = Codes.NONE.with(KIND, drawing.kind().code());
        return switch (drawing) {
            case Drawing.OverTime over -> codes;
            case Drawing.Heat() -> codes;
            case Drawing.Share(var of, var by) -> codes.with(OF, of.code()).with(BY, by.map(Coded::code));
            case Drawing.Panels(boolean shared) -> shared ? codes : codes.with(FREE, Codes.YES);
            case Drawing.Scatter(var across, var points, var at) ->
                    codes.with(AGAINST, across.id()).with(POINTS, points.code()).with(AT, at.map(Period::label));
            case Drawing.Change(var of, var by, var then, var now) ->
                    codes.with(OF, of.code()).with(BY, by.map(Coded::code)).with(THEN, then.map(Period::label)).with(NOW, now.map(Period::label));
        };
    }

    public static Drawing read(CodeReader codes) {
        Drawing usual = Drawing.usual(codes.constant(KIND, ChartKind.class).orElse(ChartKind.LINE));
        return switch (usual) {
            case Drawing.OverTime over -> over;
            case Drawing.Heat heat -> heat;
            case Drawing.Share share -> new Drawing.Share(codes.constant(OF, Drawing.Side.class).orElse(share.of()), codes.constant(BY, Drawing.By.class));
            case Drawing.Panels panels -> new Drawing.Panels(!codes.yes(FREE));
            case Drawing.Scatter scatter -> new Drawing.Scatter(across(codes, scatter), codes.constant(POINTS, Drawing.Points.class).orElse(scatter.points()),
                    codes.period(AT));
            case Drawing.Change change -> new Drawing.Change(codes.constant(OF, ChangeOf.class).orElse(change.of()), codes.constant(BY, Drawing.By.class),
                    codes.period(THEN), codes.period(NOW));
        };
    }

    private static Measure across(CodeReader codes, Drawing.Scatter usual) {
        return codes.measure(AGAINST).orElse(usual.across());
    }
}
