package sanwei.allocation.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sanwei.dataset.Season;
import sanwei.text.Language;
import sanwei.text.Texts;
import sanwei.work.BadInput;
import sanwei.work.Coded;

class CatalogueTest {

    @Test
    void parametersHaveNamesOfTheirOwnAndStandardsTheyAllow() {
        assertThat(Catalogue.parameters()).extracting(Parameter::id).doesNotHaveDuplicates().hasSize(45);
        assertThat(Catalogue.parameters()).allMatch(CatalogueTest::allowsStandard);
        assertThat(Catalogue.find("factor.key.year_end")).contains(Catalogue.factor(TargetClass.KEY, Season.Kind.YEAR_END));
        assertThat(Catalogue.find("nothing")).isEmpty();
    }

    private static <V> boolean allowsStandard(Parameter<V> parameter) {
        return parameter.allows(parameter.standard());
    }

    @ParameterizedTest
    @EnumSource
    void everythingHasAName(Language language) {
        Texts texts = Texts.in(language);
        for (Parameter<?> parameter : Catalogue.parameters()) {
            assertThat(texts.find("parameter." + parameter.id() + ".name")).as(parameter.id()).isPresent();
            assertThat(texts.find("parameter." + parameter.id() + ".help")).as(parameter.id()).isPresent();
            if (parameter instanceof Parameter.Choice<?> choice) {
                assertThat(choice.choices()).extracting(Coded::code)
                        .allMatch(code -> texts.find("parameter." + parameter.id() + ".choice." + code).isPresent());
            }
        }
        for (Group group : Group.values()) {
            assertThat(texts.find("parameter.group." + group.name().toLowerCase(Locale.ROOT))).isPresent();
        }
    }

    @Test
    void anUnknownFormatFloatsLikeAnyOther() {
        assertThat(Catalogue.floating("supermarket").standard()).isEqualTo(0.15);
        assertThat(Catalogue.floating("gas station")).isEqualTo(Catalogue.floating("other"));
        assertThat(TargetClass.of("vip")).isEqualTo(TargetClass.NONE);
    }

    @Test
    void aScenarioKeepsWhatIsChanged() {
        Scenario standard = Scenario.standard("s");
        Scenario changed = standard.with(Catalogue.BALANCED, 0.9)
                .with(Catalogue.RULE, Rule.EQUAL_AWARDS)
                .with(Catalogue.TARGET_CIRCLES, Set.of("school"));

        assertThat(standard.get(Catalogue.BALANCED)).isEqualTo(0.95);
        assertThat(changed.get(Catalogue.BALANCED)).isEqualTo(0.9);
        assertThat(changed.differences(standard)).extracting(Parameter::id).containsExactly("target_circles", "balanced", "rule");
        assertThat(changed.with(Catalogue.BALANCED, 0.95).isChanged(Catalogue.BALANCED)).isFalse();
        assertThat(changed.named("t").named("s")).isEqualTo(changed);
    }

    @Test
    void valuesThatCannotBeAreRefused() {
        Scenario standard = Scenario.standard("s");

        assertThatThrownBy(() -> standard.with(Catalogue.BALANCED, 1.5)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> standard.with(Catalogue.BALANCED, Double.NaN)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> standard.with(Catalogue.LOOK_BACK, 2.5)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> standard.with(Catalogue.TARGET_CIRCLES, Set.of("moon"))).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> standard.with(Catalogue.REQUEST_WEIGHT, 0.5).check()).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> standard.with(Catalogue.MOVEMENT_LOWER, 0.9).check()).isInstanceOf(BadInput.class);
        assertThat(standard.with(Catalogue.REQUEST_WEIGHT, 0.3).with(Catalogue.HISTORY_WEIGHT, 0.7).check().name()).isEqualTo("s");
    }
}
