package sanwei.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import sanwei.band.BandPolicy;
import sanwei.band.TimeNode;
import sanwei.dataset.Season;
import sanwei.measure.Band;

/** A band policy in the file: {@code {"lower": 0.6, "upper": 0.8, "exceptions": [{"month": 1, "lower": …, "upper": …}]}}. */
final class PolicyFields {

    private static final Comparator<Map.Entry<TimeNode, Band>> ORDER = Comparator.comparing(exception -> switch (exception.getKey()) {
        case TimeNode.Any any -> 0;
        case TimeNode.InSeason season -> 1 + season.kind().ordinal();
        case TimeNode.InMonth month -> 100 + month.month();
    });

    private PolicyFields() {}

    static ObjectNode of(BandPolicy policy) {
        ObjectNode fields = band(policy.standard());
        ArrayNode exceptions = fields.putArray("exceptions");
        policy.exceptions().entrySet().stream().sorted(ORDER).forEach(e -> exceptions.add(exception(e.getKey(), e.getValue())));
        return fields;
    }

    private static ObjectNode exception(TimeNode node, Band band) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        switch (node) {
            case TimeNode.Any any -> throw new IllegalArgumentException("no exception: " + any);
            case TimeNode.InSeason season -> fields.put("season", season.kind().name().toLowerCase(Locale.ROOT));
            case TimeNode.InMonth month -> fields.put("month", month.month());
        }
        fields.setAll(band(band));
        return fields;
    }

    private static ObjectNode band(Band band) {
        return JsonNodeFactory.instance.objectNode().put("lower", band.lower()).put("upper", band.upper());
    }

    /** @throws Unreadable when it is no policy */
    static BandPolicy read(JsonNode fields) {
        BandPolicy policy = BandPolicy.of(readBand(fields));
        for (JsonNode exception : fields.path("exceptions")) {
            policy = policy.with(readNode(exception), readBand(exception));
        }
        return policy;
    }

    private static TimeNode readNode(JsonNode exception) {
        if (exception.has("month")) {
            int month = (int) Fields.number(exception, "month");
            if (month < 1 || month > 12) {
                throw new Unreadable("month");
            }
            return new TimeNode.InMonth(month);
        }
        String season = Fields.text(exception, "season");
        return Arrays.stream(Season.Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(season))
                .findFirst()
                .<TimeNode>map(TimeNode.InSeason::new)
                .orElseThrow(() -> new Unreadable("season"));
    }

    private static Band readBand(JsonNode fields) {
        var band = new Band(Fields.number(fields, "lower"), Fields.number(fields, "upper"));
        if (band.lower() > band.upper()) {
            throw new Unreadable("upper");
        }
        return band;
    }
}
