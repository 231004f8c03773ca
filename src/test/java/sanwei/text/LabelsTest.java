package sanwei.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import sanwei.dataset.Category;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.Season;
import sanwei.dataset.SurveyMethod;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.measure.Unit;
import sanwei.pivot.Comparison;
import sanwei.time.Grain;
import sanwei.time.Period;

class LabelsTest {

    private static final Labels ZH = new Labels(Texts.in(Language.ZH));
    private static final Labels EN = new Labels(Texts.in(Language.EN));

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyConstantHasALabelOfItsOwn(Language language) {
        var labels = new Labels(Texts.in(language));
        assertDistinct(Measure.values(), labels::name);
        assertDistinct(Measure.values(), labels::header);
        assertDistinct(Measure.values(), labels::formula);
        assertDistinct(Measure.values(), labels::help);
        assertDistinct(Category.values(), labels::of);
        assertDistinct(RegionLevel.values(), labels::of);
        assertDistinct(Grain.values(), labels::of);
        assertDistinct(Season.Kind.values(), labels::of);
        assertDistinct(SurveyMethod.values(), labels::of);
        assertDistinct(Comparison.values(), labels::of);
        assertDistinct(Band.State.values(), labels::of);
        assertDistinct(Measure.Kind.values(), labels::of);
        for (Category category : Category.values()) {
            assertDistinct(category.knownMembers().toArray(String[]::new), code -> labels.ofMember(category, code));
        }
    }

    private static <T> void assertDistinct(T[] constants, Function<T, String> label) {
        List<String> said = new ArrayList<>();
        for (T constant : constants) {
            said.add(label.apply(constant));
        }
        assertThat(said).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void partsAndUnitsHaveWords(Measure measure) {
        for (Labels labels : List.of(ZH, EN)) {
            assertThat(labels.numerator(measure)).isNotBlank().isNotEqualTo(labels.denominator(measure));
            assertThat(labels.denominator(measure)).isNotBlank();
            assertThat(labels.of(measure.unit())).isNotBlank();
        }
    }

    @Test
    void knownMembersAreTranslatedAndOthersStandAsTheyAre() {
        assertThat(ZH.ofMember(Category.FORMAT, "tobacco_liquor")).isEqualTo("烟酒店");
        assertThat(EN.ofMember(Category.FORMAT, "tobacco_liquor")).isEqualTo("Tobacco and liquor");
        assertThat(EN.ofMember(Category.FORMAT, "喆堃便利")).isEqualTo("喆堃便利");
        assertThat(ZH.ofMember(Category.FORMAT, "urban")).isEqualTo("urban");
        assertThat(ZH.ofMember(Category.CIRCLE, Category.EMPTY)).isEqualTo("（空）");
        assertThat(EN.ofMember(Category.CIRCLE, Category.EMPTY)).isEqualTo("(none)");
        assertThat(ZH.ofMember(Category.TARGET_CLASS, "none")).isEqualTo("非目标客户");
        assertThat(ZH.total()).isEqualTo("全部");
        assertThat(EN.total()).isEqualTo("All");
    }

    @Test
    void theHeaderNamesTheUnitThatCellsLeaveOut() {
        assertThat(ZH.header(Measure.GROWTH_SHARE)).isEqualTo("份额成长率（个百分点）");
        assertThat(EN.header(Measure.DAYS_OF_SUPPLY)).isEqualTo("Days of supply (days)");
        assertThat(ZH.header(Measure.DISTRIBUTION)).isEqualTo("铺货率");
        assertThat(EN.of(Unit.POINTS)).isEqualTo("pp");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2025-03-07 | 2025年3月7日  | 25-03-07   | 7 Mar 2025 | 7 Mar '25",
        "2025-W10   | 2025年第10周  | 25年10周   | 2025-W10   | '25-W10",
        "2025-W01   | 2025年第1周   | 25年1周    | 2025-W01   | '25-W01",
        "2025-03    | 2025年3月     | 25年3月    | Mar 2025   | Mar '25",
        "2009-12    | 2009年12月    | 09年12月   | Dec 2009   | Dec '09",
        "2025-Q1    | 2025年一季度  | 25年1季    | Q1 2025    | Q1 '25",
        "2025-Q4    | 2025年四季度  | 25年4季    | Q4 2025    | Q4 '25",
        "2025-H1    | 2025年上半年  | 25年上半年 | H1 2025    | H1 '25",
        "2025-H2    | 2025年下半年  | 25年下半年 | H2 2025    | H2 '25",
        "2025       | 2025年        | 2025年     | 2025       | 2025",
    }, quoteCharacter = '"')
    void periodsAreCalledAsPeopleCallThem(String label, String zh, String zhBrief, String en, String enBrief) {
        Period period = Period.parse(label).orElseThrow();
        assertThat(ZH.of(period)).isEqualTo(zh);
        assertThat(ZH.brief(period)).isEqualTo(zhBrief);
        assertThat(EN.of(period)).isEqualTo(en);
        assertThat(EN.brief(period)).isEqualTo(enBrief);
    }
}
