package sanwei.dataset.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sanwei.text.Language;
import sanwei.text.Texts;
import sanwei.time.Grain;

/** Whatever the sources can say about a dataset has a text in each language. */
class ProblemTextTest {

    private static final Pattern CODE = Pattern.compile("\"((?:problem|work)\\.[a-z_.]+)\"");

    static Stream<String> codes() throws IOException {
        var codes = new TreeSet<String>();
        try (var files = Files.list(Path.of("src/main/java/sanwei/dataset/open"))) {
            for (Path file : files.toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(r -> codes.add(r.group(1)));
            }
        }
        // the one code that is put together
        assertThat(codes.remove("problem.period.invalid.")).isTrue();
        codes.add("problem.period.invalid." + Grain.QUARTER.code());
        codes.add("problem.period.invalid." + Grain.MONTH.code());
        return codes.stream();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void hasATextInEachLanguage(String code) {
        for (Language language : Language.values()) {
            assertThat(Texts.in(language).find(code)).as("add %s to the %s texts", code, language.code()).isPresent();
        }
    }
}
