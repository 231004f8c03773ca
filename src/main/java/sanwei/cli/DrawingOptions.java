package sanwei.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import sanwei.chart.ChartKind;
import sanwei.chart.pivot.Drawing;
import sanwei.measure.Measure;
import sanwei.pivot.change.ChangeOf;
import sanwei.time.Period;
import sanwei.work.BadInput;
import sanwei.work.Coded;

/** The options that say how a chart is drawn. */
final class DrawingOptions {

    @Option(names = "--kind", paramLabel = "KIND")
    private String kind = ChartKind.LINE.code();

    @Option(names = "--of", paramLabel = "FIGURE")
    private String of;

    @Option(names = "--by", paramLabel = "MEMBERS")
    private String by;

    @Option(names = "--scale", paramLabel = "shared|free")
    private String scale = "shared";

    @Option(names = "--against", paramLabel = "M")
    private String against;

    @Option(names = "--points", paramLabel = "members|customers")
    private String points = Drawing.Points.MEMBERS.code();

    @Option(names = "--at", paramLabel = "PERIOD")
    private String at;

    @Option(names = "--then", paramLabel = "PERIOD")
    private String then;

    @Option(names = "--now", paramLabel = "PERIOD")
    private String now;

    /** @throws BadInput for a word that stands for nothing, and for a scatter of one measure */
    Drawing drawing() {
        ChartKind drawn = constant("kind", kind, ChartKind.values());
        return switch (drawn) {
            case LINE, BAR, HEAT -> Drawing.usual(drawn);
            case SHARE -> new Drawing.Share(of == null ? Drawing.Side.NUMERATOR : constant("figure", of, Drawing.Side.values()),
                    members(List.of(Drawing.By.REGION, Drawing.By.CATEGORY)));
            case PANELS -> new Drawing.Panels(Words.one("scale", scale, List.of("shared", "free"), s -> s).equals("shared"));
            case SCATTER -> new Drawing.Scatter(across(), constant("points", points, Drawing.Points.values()), period("--at", at));
            case CHANGE -> new Drawing.Change(of == null ? ChangeOf.VALUE : constant("figure", of, ChangeOf.values()),
                    members(List.of(Drawing.By.values())), period("--then", then), period("--now", now));
        };
    }

    private Optional<Drawing.By> members(List<Drawing.By> choices) {
        return Optional.ofNullable(by).map(word -> Words.one("members", word, choices, Coded::code));
    }

    private Measure across() {
        if (against == null) {
            throw BadInput.of("problem.chart.against");
        }
        return Words.one("measure", against, Arrays.asList(Measure.values()), Measure::id);
    }

    private static <C extends Coded> C constant(String what, String word, C[] choices) {
        return Words.one(what, word, Arrays.asList(choices), Coded::code);
    }

    private static Optional<Period> period(String option, String word) {
        return Optional.ofNullable(word)
                .map(label -> Period.parse(label).orElseThrow(() -> BadInput.of("problem.argument.period", option, label)));
    }
}
