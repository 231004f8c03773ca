package sanwei.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sanwei.report.outline.Draft;
import sanwei.report.outline.Item;
import sanwei.report.outline.Mark;
import sanwei.report.outline.Part;
import sanwei.report.outline.Wording;
import sanwei.text.Language;
import sanwei.text.Texts;

class LiveNumbersTest {

    @TempDir
    Path folder;

    private SmallReport report;

    @BeforeEach
    void open() {
        report = SmallReport.in(folder);
    }

    private Draft.Made made(Language language, String text) {
        Item item = Item.of("1", new Part.Text()).worded(Optional.of(new Wording(text, "")));
        return report.draft(language, item).items().getFirst();
    }

    private String filled(Language language, String text) {
        return String.join("|", SmallReport.paragraphs(made(language, text).section().orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "{fulfilment}; 66.7%", "{fulfilment@C2}; 83.3%", "{fulfilment@format=mall}; 60.0%", "{ fulfilment@C1@format=grocery }; —",
        "{fulfilment:2025-Q1}; 71.4%", "{fulfilment@C2:2025-06}; 0.0%", "{fulfilment:before}; 76.9%", "{fulfilment:last-year}; 76.9%",
        "{fulfilment:change}; −10.3 pp", "{fulfilment@C2:2025-06:change}; −100.0 pp", "{fulfilment:change-last-year}; −10.3 pp",
        "{fulfilment:2024-H1:change}; —", "{growth_volume}; −6.7%", "{movement_average}; 93.3%", "{fulfilment:2025}; 66.7%", "{fulfilment:2025:change}; —"
    })
    void aReferenceIsTheNumberOfTheMoment(String reference, String number) {
        assertThat(filled(Language.EN, "It is " + reference + ".")).isEqualTo("It is " + number + ".");
    }

    @Test
    void numbersSpeakTheLanguageOfTheReport() {
        assertThat(filled(Language.ZH, "满足率{fulfilment:change}，{fulfilment}。\n\n又 {stock_out}。")).isEqualTo("满足率−10.3 个百分点，66.7%。|又 0.0%。");
    }

    @Test
    void placesOfNumbersAreThoseOfTheTextAsItWasWritten() {
        assertThat(made(Language.EN, "a {fulfilment} b {fulfilment@C2}").marks())
                .containsExactly(new Mark.Live(2, 14, "66.7%"), new Mark.Live(17, 32, "83.3%"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "{mood}; There is no measure \"mood\". Choose from:", "{fulfilment@X}; There is no region code \"X\" in the dataset.", "{fulfilment@colour=red}; There is no category \"colour\".",
        "{fulfilment@format=red}; No customer of the dataset has format=red.", "{fulfilment:2031-H1}; Indicators cannot be read over 2031-H1", "{}; There is no measure \"\"."
    })
    void whatStandsForNothingStaysAndIsTold(String reference, String why) {
        Draft.Made made = made(Language.EN, "See " + reference + " here");

        assertThat(SmallReport.paragraphs(made.section().orElseThrow())).containsExactly("See " + reference + " here");
        assertThat(made.marks()).singleElement().isInstanceOf(Mark.Unknown.class);
        assertThat(made.problems()).extracting(Texts.in(Language.EN)::say).singleElement().asString()
                .startsWith("Section “Remarks”: " + reference + " stands for no number and stands in the report as it is. " + why);
    }

    @Test
    void numbersThatTheDataNoLongerProposeAreStale() {
        String then = "Fulfilment was 70.1% in H1 2025, up 1,204 and +3.5 pp on 2024-12-31 of 8.";
        String now = "Fulfilment was 66.7% in H1 2025, up 8 and −3.5 pp.";
        String text = "We had 70.1% (not 66.7% nor 99.9%), 1,204 and +3.5 pp by 2024-12-31 in 2025; {fulfilment:2024-H1} of 8.";

        assertThat(StaleNumbers.of(text, then, now, List.of(new Mark.Live(78, 98, "")))).extracting(m -> text.substring(m.start(), m.end()))
                .containsExactly("70.1%", "1,204", "+3.5", "2024-12-31");
        assertThat(StaleNumbers.of("上半年铺货率为70.1%。", "2025年铺货率为70.1%。", "2025年铺货率为71%。", List.of())).containsExactly(new Mark.Stale(7, 12, "70.1%"));
    }

    @Test
    void aStaleNumberIsMarkedAndTold() {
        Item first = Item.of("1", new Part.Agreement());
        String proposed = report.draft(first).items().getFirst().proposed();
        Item fresh = first.worded(Optional.of(new Wording("We propose 56.", proposed)));
        assertThat(report.draft(fresh).items().getFirst().marks()).isEmpty();

        Item old = first.worded(Optional.of(new Wording("We propose 58.", proposed.replace("56", "58"))));
        assertThat(report.draft(old).items().getFirst().marks()).containsExactly(new Mark.Stale(11, 13, "58"));
        assertThat(report.draft(old).problems()).extracting(Texts.in(Language.EN)::say)
                .containsExactly("Section “Agreement proposal”: the number 58 came from the data, which now say otherwise. Check the text.");
    }
}
