package sanwei.dataset.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sanwei.text.Language;
import sanwei.text.Texts;
import sanwei.work.BadInput;
import sanwei.work.Message;

class GeneratorSettingsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 10, 3, --customers, 0, 200000",
        "200001, 10, 3, --customers, 200001, 200000",
        "10, 0, 3, --weeks, 0, 800",
        "10, 801, 3, --weeks, 801, 800",
        "10, 10, -1, --products, -1, 240",
        "10, 10, 241, --products, 241, 240"
    })
    void refusesWhatLiesOutsideItsRange(int customers, int weeks, int products, String option, int given, int most) {
        BadInput refusal = catchThrowableOfType(BadInput.class, () -> new GeneratorSettings(customers, weeks, products, 1));

        assertThat(refusal.message()).isEqualTo(Message.of("problem.generate.range", option, given, 1, most));
    }

    @Test
    void saysTheRangeInBothLanguages() {
        var message = Message.of("problem.generate.range", "--customers", 200_001, 1, 200_000);

        assertThat(Texts.in(Language.EN).say(message))
                .isEqualTo("--customers is 200001, but must be from 1 to 200000. Give a number in this range.");
        assertThat(Texts.in(Language.ZH).say(message)).isEqualTo("--customers 为 200001,应在 1 到 200000 之间。请改用此范围内的数值。");
    }

    @Test
    void describesTheBundledExampleByDefault() {
        assertThat(GeneratorSettings.DEFAULTS).isEqualTo(new GeneratorSettings(600, 131, 24, 2025));
    }
}
