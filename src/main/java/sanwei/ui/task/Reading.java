package sanwei.ui.task;

import java.util.Optional;

/**
 * What a screen knows at a moment: the latest answer, which may be older than the latest question, and whether a newer one is on its
 * way or could not be had.
 *
 * @param failure why the latest question has no answer
 * @param first the first part of an answer whose rest is on its way
 */
public record Reading<Q, A>(Optional<Answered<Q, A>> answered, boolean running, Optional<Throwable> failure,
        Optional<Answered<Q, A>> first) {

    /** An answer with the question it belongs to. */
    public record Answered<Q, A>(Q question, A answer) {}

    static <Q, A> Reading<Q, A> none() {
        return new Reading<>(Optional.empty(), false, Optional.empty(), Optional.empty());
    }

    public Optional<A> answer() {
        return answered.map(Answered::answer);
    }

    Reading<Q, A> begun() {
        return new Reading<>(answered, true, Optional.empty(), first);
    }

    Reading<Q, A> givenFirst(Q question, A part) {
        return new Reading<>(answered, true, Optional.empty(), Optional.of(new Answered<>(question, part)));
    }

    Reading<Q, A> given(Q question, A answer) {
        return new Reading<>(Optional.of(new Answered<>(question, answer)), false, Optional.empty(), Optional.empty());
    }

    Reading<Q, A> failed(Throwable why) {
        return new Reading<>(answered, false, Optional.of(why), Optional.empty());
    }

    Reading<Q, A> givenUp() {
        return new Reading<>(answered, false, Optional.empty(), Optional.empty());
    }
}
