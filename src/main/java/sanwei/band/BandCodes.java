package sanwei.band;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.work.BadInput;

/** Tuned bands as a command line says them: {@code fulfilment=0.75..1}, {@code fulfilment@festival=0.7..1}, {@code fulfilment@month-1=0.7..1}. */
public final class BandCodes {

    private static final String MONTH = "month-";

    private BandCodes() {}

    /** One word for each band that differs from the standard ones. */
    public static List<String> of(Bands bands) {
        return Bands.MEASURES.stream().filter(bands.tuned()::containsKey).flatMap(m -> of(m, bands.policy(m))).toList();
    }

    private static Stream<String> of(Measure measure, BandPolicy policy) {
        Stream<String> exceptions = nodes().filter(policy::isException)
                .map(node -> measure.id() + "@" + code(node) + "=" + edges(policy.bandOf(node)));
        return Stream.concat(Stream.of(measure.id() + "=" + edges(policy.standard())), exceptions);
    }

    private static Stream<TimeNode> nodes() {
        return Stream.concat(TimeNode.seasons().stream(), TimeNode.months().stream());
    }

    private static String code(TimeNode node) {
        return switch (node) {
            case TimeNode.Any any -> "";
            case TimeNode.InSeason season -> season.kind().name().toLowerCase(Locale.ROOT);
            case TimeNode.InMonth month -> MONTH + month.month();
        };
    }

    private static String edges(Band band) {
        return edge(band.lower()) + ".." + edge(band.upper());
    }

    private static String edge(double edge) {
        return BigDecimal.valueOf(edge).stripTrailingZeros().toPlainString();
    }

    /** @throws BadInput for a word that is no band */
    public static Bands read(List<String> words) {
        Bands bands = Bands.STANDARD;
        for (String word : words) {
            bands = with(bands, word);
        }
        return bands;
    }

    private static Bands with(Bands bands, String word) {
        String[] sides = word.split("=", -1);
        String[] place = sides[0].split("@", -1);
        if (sides.length != 2 || place.length > 2) {
            throw wrong(word);
        }
        Measure measure = Measure.ofId(place[0]).filter(Bands.MEASURES::contains).orElseThrow(() -> wrong(word));
        TimeNode node = place.length == 1 ? new TimeNode.Any() : nodes().filter(n -> code(n).equals(place[1])).findFirst().orElseThrow(() -> wrong(word));
        return bands.with(measure, bands.policy(measure).with(node, band(Scale.of(measure), sides[1], word)));
    }

    private static Band band(Scale scale, String edges, String word) {
        try {
            int between = edges.indexOf("..");
            double lower = Double.parseDouble(edges.substring(0, Math.max(0, between)));
            double upper = Double.parseDouble(edges.substring(between + 2));
            if (lower >= 0 && lower <= upper && upper <= scale.highest()) {
                return new Band(lower, upper);
            }
        } catch (NumberFormatException e) {
            // said below, as for edges that cannot lie there
        }
        throw wrong(word);
    }

    private static BadInput wrong(String word) {
        return BadInput.of("problem.argument.band", word, String.join(", ", Bands.MEASURES.stream().map(Measure::id).toList()));
    }
}
