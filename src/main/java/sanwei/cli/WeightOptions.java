package sanwei.cli;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;
import sanwei.dataset.SurveyMethod;
import sanwei.pivot.MethodWeights;

/** The option that says how much each survey method counts. */
final class WeightOptions {

    @Option(names = "--weights", paramLabel = "METHOD=W,…")
    private List<String> weights = List.of();

    /** Methods that are not named keep the handbook's weight. */
    MethodWeights weights() {
        Map<SurveyMethod, Double> by = new EnumMap<>(SurveyMethod.class);
        for (SurveyMethod method : SurveyMethod.values()) {
            by.put(method, MethodWeights.HANDBOOK.of(method));
        }
        for (String word : Words.lists(weights)) {
            Words.Pair pair = Words.pair("--weights", word);
            SurveyMethod method = Words.one("method", pair.name(), Arrays.asList(SurveyMethod.values()), SurveyMethod::code);
            by.put(method, Words.weight("--weights", pair.value()));
        }
        return new MethodWeights(by.get(SurveyMethod.VISIT), by.get(SurveyMethod.TERMINAL), by.get(SurveyMethod.PHONE), by.get(SurveyMethod.SMS));
    }
}
