package sanwei.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CancellationTest {

    private final Cancellation cancellation = new Cancellation();
    private final List<String> ran = new ArrayList<>();

    @Test
    void runsActionsOnce() {
        cancellation.onCancel(() -> ran.add("a"));
        cancellation.cancel();
        cancellation.cancel();
        assertThat(ran).containsExactly("a");
        assertThatThrownBy(cancellation::check).isInstanceOf(Cancellation.Cancelled.class);
    }

    @Test
    void forgetsClosedActions() {
        try (var _ = cancellation.onCancel(() -> ran.add("a"))) {
            cancellation.check();
        }
        cancellation.cancel();
        assertThat(ran).isEmpty();
    }

    @Test
    void runsLateActionsAtOnce() {
        cancellation.cancel();
        cancellation.onCancel(() -> ran.add("late"));
        assertThat(ran).containsExactly("late");
    }

    @Test
    void stopsAJobThatReports() {
        Job job = new Job((stage, fraction) -> ran.add(stage.code()), cancellation);
        job.report(Message.of("one"), 0);
        cancellation.cancel();
        assertThatThrownBy(() -> job.report(Message.of("two"), 0.5)).isInstanceOf(Cancellation.Cancelled.class);
        assertThat(ran).containsExactly("one");
    }
}
