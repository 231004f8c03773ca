package sanwei.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.allocation.parameter.Catalogue;
import sanwei.dataset.Schema.Table;
import sanwei.dataset.TestDataset;
import sanwei.measure.Measure;
import sanwei.pivot.Selection;
import sanwei.text.ExplanationWords;
import sanwei.text.Figures;
import sanwei.text.Language;
import sanwei.text.Texts;
import sanwei.time.Period;
import sanwei.ui.control.Failure;
import sanwei.work.Job;
import sanwei.work.Message;

/** What the screen says of data and parameters that lack something: a value or a reason, never a number that is none. */
class OddInputsTest {

    @TempDir
    Path folder;

    private WhatIfModels on;

    @BeforeEach
    void make() {
        on = new WhatIfModels(folder, new Trials());
    }

    /** Everything that the tiles, the tables and the carton show, in both languages. */
    private List<String> shown(Carton carton) {
        Stream<String> all = Stream.of();
        for (Face face : List.of(Face.REGIONS, Face.CELLS, Face.CUSTOMERS)) {
            on.model.face().set(face);
            on.threads.settle();
            Shifts shifts = on.model.shifts().get().answer().orElseThrow();
            all = Stream.concat(all, shifts.cells().stream().flatMap(c -> figures().flatMap(f -> Stream.of(f.value(shifts.asked().measure(), c.now()),
                    f.change(shifts.asked().measure(), c.now(), c.then())))));
        }
        on.model.explain(carton);
        on.threads.settle();
        all = Stream.concat(all, texts().flatMap(t -> on.model.explanation().get().answer()
                .map(e -> new ExplanationWords(t).lines(e).stream())
                .orElseGet(() -> Stream.of(t.say(Failure.message(on.model.explanation().get().failure().orElseThrow()))))));
        return Stream.concat(all, on.trial().indicators().stream().flatMap(OddInputsTest::said)).toList();
    }

    private static Stream<String> said(Trial.Indicator indicator) {
        Stream<String> values = figures().flatMap(f -> Stream.of(f.value(indicator.measure(), indicator.now().value()),
                f.change(indicator.measure(), indicator.now().value(), indicator.then().value()),
                f.parts(indicator.measure(), indicator.now().numerator(), indicator.now().denominator())));
        return Stream.concat(values, indicator.reason().stream().flatMap(r -> texts().map(t -> t.say(r))));
    }

    private static Stream<Texts> texts() {
        return Stream.of(Language.values()).map(Texts::in);
    }

    private static Stream<Figures> figures() {
        return texts().map(Figures::new);
    }

    private static Carton carton(String customer) {
        return new Carton(customer, "a", Period.parse("2025-W06").orElseThrow());
    }

    private void assertNumbersOrReasons(Carton carton) {
        assertThat(on.trial().indicators()).allSatisfy(i -> assertThat(i.now().isDefined()).isEqualTo(i.reason().isEmpty()));
        assertThat(shown(carton)).isNotEmpty().noneMatch(text -> text.contains("NaN") || text.contains("\u221e") || text.contains("\ufffd"));
    }

    private String explained() {
        return on.model.explanation().get().answer()
                .map(e -> String.join("\n", new ExplanationWords(Texts.in(Language.EN)).lines(e)))
                .orElseGet(() -> Texts.in(Language.EN).say(Failure.message(on.model.explanation().get().failure().orElseThrow())));
    }

    @Test
    void allRequestsZero() {
        TestDataset data = on.oneCustomer("zero.db").without(Table.SURVEY);
        for (int week = 1; week <= 14; week++) {
            data.line(WhatIfModels.monday(week), "k1", "a", 0, 0);
        }
        on.open(data);
        assertNumbersOrReasons(carton("k1"));
        assertThat(WhatIfModels.of(on.trial(), Measure.FULFILMENT).reason()).contains(Message.of("window.reason.nothing_to_divide_by"));
        assertThat(WhatIfModels.of(on.trial(), Measure.DISTRIBUTION).now().value()).isZero();
        assertThat(explained()).isEqualTo("Customer k1 requested nothing of product a in 2025-W06. Name one that did.");
    }

    @Test
    void noSupplyAtAll() {
        TestDataset data = on.oneCustomer("none.db").without(Table.SURVEY);
        for (int week = 1; week <= 14; week++) {
            data.line(WhatIfModels.monday(week), "k1", "a", 10, 0);
        }
        on.open(data);
        assertNumbersOrReasons(carton("k1"));
        assertThat(WhatIfModels.of(on.trial(), Measure.STOCK_OUT).now().value()).isEqualTo(1);
        assertThat(explained()).contains("8 Whole cartons: 0");
    }

    /** A request of nothing gets nothing: what k1 got goes to k2. */
    @Test
    void whoIsSuppliedWithoutARequestGetsNothing() {
        TestDataset data = on.oneCustomer("gift.db").customer("k2", "C1").without(Table.SURVEY);
        for (int week = 1; week <= 14; week++) {
            data.line(WhatIfModels.monday(week), "k1", "a", 0, 3).line(WhatIfModels.monday(week), "k2", "a", 10, 5);
        }
        on.open(data);
        assertNumbersOrReasons(carton("k1"));
        Period week = Period.parse("2025-W06").orElseThrow();
        assertThat(on.trial().plan().week(on.draft.scenario(), week, Job.quiet()).explain("k2", "a").steps().getLast().after()).isEqualTo(8);
        Trial.Indicator distribution = WhatIfModels.of(on.trial(), Measure.DISTRIBUTION);
        assertThat(distribution.then().value()).isEqualTo(1);
        // the Monday of the week that is not replayed is still among the days of the quarter
        assertThat(distribution.now().numerator()).isEqualTo(2);
    }

    @Test
    void noLastYearIsReadByTheRequestAlone() {
        on.open(on.quarter("q.db").without(Table.SURVEY));
        assertNumbersOrReasons(carton("k1"));
        assertThat(on.trial().assumptions()).contains(Message.of("simulation.unsupplied", 1, "2025-W05", "a"));
        assertThat(explained()).contains("No history: the data do not reach back to last year");
        assertThat(WhatIfModels.of(on.trial(), Measure.GROWTH_VOLUME).reason()).contains(Message.of("window.reason.year_before_data"));
    }

    @Test
    void aSurveyWithoutReadingsIsNoNumberEither() {
        on.open(on.quarter("q.db"));
        assertNumbersOrReasons(carton("k1"));
        assertThat(WhatIfModels.of(on.trial(), Measure.PRICE_INDEX).reason()).contains(Message.of("window.reason.not_surveyed"));
    }

    @Test
    void nothingHandedOutOrMuchTooMuch() {
        on.open(on.quarter("q.db").without(Table.SURVEY));
        for (double factor : List.of(0.0, 3.0)) {
            on.draft.set(Catalogue.SUPPLY_FACTOR, factor);
            on.threads.settle();
            assertNumbersOrReasons(carton("k1"));
        }
        assertThat(on.trial().outcome().allocated()).isEqualTo(12 * 10);
    }

    @Test
    void edgesThatCrossAreSaidAndLeaveTheLastValidResult() {
        on.open(on.quarter("q.db"));
        Trial before = on.trial();
        on.draft.set(Catalogue.STOCK_LOWER, 2.0);
        on.threads.settle();
        Message problem = on.draft.problem().getValue().orElseThrow();
        assertThat(problem.code()).isEqualTo("parameter.problem.crossed");
        assertThat(DraftModel.about(problem)).isEqualTo(List.of(Catalogue.STOCK_LOWER, Catalogue.STOCK_UPPER));
        assertThat(on.trial()).isSameAs(before);
        on.draft.reset(List.of(Catalogue.STOCK_LOWER));
        assertThat(on.draft.problem().getValue()).isEmpty();
    }

    @Test
    void aProductThatNobodyOrderedInTheWeeksIsReplayedToNothing() {
        on.open(on.quarter("q.db").without(Table.SURVEY));
        on.scope.change(s -> s.withProducts(new Selection.Codes(List.of("b"))));
        on.threads.settle();
        assertNumbersOrReasons(new Carton("k1", "b", Period.parse("2025-W06").orElseThrow()));
        assertThat(on.trial().outcome().supply()).isZero();
    }
}
