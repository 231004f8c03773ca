package sanwei.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import sanwei.work.Job;
import sanwei.work.Message;

class LatestTest {

    private final ManualThreads threads = new ManualThreads();
    private final Activities activities = new Activities(threads);
    private final List<Integer> worked = new ArrayList<>();
    private final List<Job> jobs = new ArrayList<>();
    private final Latest<Integer, String> latest = new Latest<>(threads, activities, q -> Message.of("working", q), this::answer);

    private String answer(int question, Job job) {
        worked.add(question);
        jobs.add(job);
        if (question < 0) {
            throw new IllegalStateException("negative");
        }
        job.report(Message.of("half"), 0.5);
        return "answer " + question;
    }

    @Test
    void questionsOfOneFrameMakeOneComputation() {
        latest.ask(1);
        latest.ask(2);
        latest.ask(3);
        threads.settle();

        assertThat(worked).containsExactly(3);
        assertThat(latest.reading().get().answer()).contains("answer 3");
        assertThat(latest.isSettled()).isTrue();
    }

    @Test
    void anAnswerThatComesTooLateIsNotPublished() {
        latest.ask(1);
        threads.nextFrame();
        threads.workOnce();
        latest.ask(2);
        threads.nextFrame();
        threads.showResults();

        assertThat(latest.reading().get().answer()).isEmpty();
        assertThat(latest.reading().get().running()).isTrue();
        threads.settle();
        assertThat(latest.reading().get().answer()).contains("answer 2");
    }

    @Test
    void aNewerQuestionCancelsTheWorkOnTheOneBefore() {
        latest.ask(1);
        threads.nextFrame();
        latest.ask(2);
        threads.nextFrame();
        assertThat(threads.inBackground()).isEqualTo(2);
        threads.workOnce();
        assertThat(jobs.getFirst().cancellation().isCancelled()).isTrue();
        threads.settle();

        assertThat(jobs.getLast().cancellation().isCancelled()).isFalse();
        assertThat(latest.reading().get().answer()).contains("answer 2");
        assertThat(latest.reading().get().failure()).isEmpty();
    }

    @Test
    void aFailureIsShownAndTheAnswerOfBeforeStays() {
        latest.ask(1);
        threads.settle();
        latest.ask(-1);
        threads.settle();

        assertThat(latest.reading().get().answer()).contains("answer 1");
        assertThat(latest.reading().get().failure()).get().isInstanceOf(IllegalStateException.class);
        latest.ask(2);
        threads.settle();
        assertThat(latest.reading().get().failure()).isEmpty();
    }

    @Test
    void workIsShownAfterATenthOfASecondAndLastsAfterOne() {
        latest.ask(1);
        threads.nextFrame();
        threads.pass(Duration.ofMillis(99));
        assertThat(activities.shown()).isEmpty();
        threads.pass(Duration.ofMillis(1));
        assertThat(activities.shown()).hasSize(1);
        Activity activity = activities.shown().getFirst();
        assertThat(activity.stage().get()).isEqualTo(Message.of("working", 1));
        assertThat(activity.lasting().get()).isFalse();
        threads.pass(Duration.ofMillis(900));
        assertThat(activity.lasting().get()).isTrue();

        threads.workOnce();
        assertThat(activity.fraction().get()).isNaN();
        threads.showResults();
        assertThat(activity.fraction().get()).isEqualTo(0.5);
        assertThat(activity.stage().get()).isEqualTo(Message.of("half"));
        assertThat(activities.shown()).isEmpty();
    }

    @Test
    void cancelledWorkLeavesTheAnswerOfBefore() {
        latest.ask(1);
        threads.settle();
        latest.ask(2);
        threads.nextFrame();
        threads.pass(Duration.ofMillis(100));
        activities.shown().getFirst().cancel();

        assertThat(latest.reading().get().running()).isFalse();
        assertThat(activities.shown()).isEmpty();
        threads.settle();
        assertThat(latest.reading().get().answer()).contains("answer 1");
        assertThat(latest.reading().get().failure()).isEmpty();
    }

    @Test
    void workThatEndsBeforeItIsNoticeableIsNeverShown() {
        latest.ask(1);
        threads.settle();
        threads.pass(Duration.ofSeconds(2));
        assertThat(activities.shown()).isEmpty();
    }

    private Runnable beforeTheRest = () -> { };

    /** Questions above 9 are long. */
    private final class Parts implements Latest.Staged<Integer, String> {
        @Override
        public boolean isLong(Integer question) {
            return question > 9;
        }

        @Override
        public String first(Integer question, Job job) {
            if (question > 99) {
                throw new IllegalStateException("too long");
            }
            return "part of " + question;
        }

        @Override
        public String answer(Integer question, Job job) {
            beforeTheRest.run();
            return LatestTest.this.answer(question, job);
        }
    }

    private final Latest<Integer, String> staged = new Latest<>(threads, activities, q -> Message.of("working", q), new Parts());

    @Test
    void aLongQuestionHasItsFirstPartBeforeTheWholeAndAShortOneNone() {
        staged.ask(1);
        threads.settle();
        assertThat(staged.reading().get().first()).isEmpty();
        List<String> seen = new ArrayList<>();
        staged.reading().addListener((property, before, now) -> seen.add(now.first().map(f -> f.answer()).orElse("none") + ", "
                + now.answer().orElseThrow() + (now.running() ? " so far" : "")));
        staged.ask(10);
        threads.settle();
        assertThat(seen).containsExactly("none, answer 1 so far", "part of 10, answer 1 so far", "none, answer 10");
    }

    @Test
    void aNewerQuestionWaitsForTheFirstPartAndCancelsTheRest() {
        staged.ask(10);
        threads.nextFrame();
        staged.ask(11);
        staged.ask(12);
        threads.nextFrame();
        assertThat(threads.inBackground()).isEqualTo(1);
        beforeTheRest = () -> {
            beforeTheRest = () -> { };
            threads.showResults();
            assertThat(staged.reading().get().first().orElseThrow().answer()).isEqualTo("part of 10");
            threads.nextFrame();
        };
        threads.workOnce();
        assertThat(jobs.getFirst().cancellation().isCancelled()).isTrue();
        threads.settle();
        assertThat(worked).containsExactly(10, 12);
        assertThat(staged.reading().get().answer()).contains("answer 12");
        assertThat(staged.isSettled()).isTrue();
    }

    @Test
    void aFirstPartThatFailsOrIsGivenUpHoldsNothingUp() {
        staged.ask(100);
        threads.nextFrame();
        staged.ask(10);
        threads.settle();
        assertThat(staged.reading().get().answer()).contains("answer 10");
        staged.ask(11);
        threads.nextFrame();
        staged.cancel();
        staged.ask(12);
        threads.settle();
        assertThat(staged.reading().get().answer()).contains("answer 12");
        assertThat(staged.reading().get().first()).isEmpty();
    }
}
