package sanwei.dataset.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sanwei.dataset.TestDataset;
import sanwei.text.Language;
import sanwei.text.Texts;
import sanwei.work.Cancellation;
import sanwei.work.Job;

class OpenCancellationTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"work.open.file", "work.open.dimensions", "work.open.lines", "work.open.arrange", "work.open.fingerprint"})
    void stopsAtEveryStage(String stage) {
        Path file = data();
        var cancellation = new Cancellation();
        List<String> after = Collections.synchronizedList(new ArrayList<>());
        var job = new Job((message, _) -> {
            if (message.code().equals(stage)) {
                cancellation.cancel();
            } else if (cancellation.isCancelled()) {
                after.add(message.code());
            }
        }, cancellation);

        assertThatThrownBy(() -> Dataset.open(file, job)).isInstanceOf(Cancellation.Cancelled.class);
        assertThat(after).isEmpty();
    }

    @Test
    void interruptsAStatementThatRuns() {
        var cancellation = new Cancellation();
        try (Session session = Session.open(new DatasetFile(data()), cancellation)) {
            Thread.ofPlatform().start(cancellation::cancel);

            assertThatThrownBy(() -> session.query("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n",
                    rows -> rows.next()))
                    .isInstanceOf(Cancellation.Cancelled.class);
        }
    }

    @Test
    void reportsStagesInOrderUpToTheWhole() {
        List<String> stages = Collections.synchronizedList(new ArrayList<>());
        List<Double> fractions = Collections.synchronizedList(new ArrayList<>());
        Dataset.open(data(), new Job((message, fraction) -> {
            stages.add(message.code());
            fractions.add(fraction);
        }, new Cancellation()));

        assertThat(stages.stream().distinct())
                .containsExactly("work.open.file", "work.open.dimensions", "work.open.lines", "work.open.arrange",
                        "work.open.fingerprint", "work.open.done");
        assertThat(fractions).allMatch(f -> f >= 0 && f <= 1).endsWith(1.0);
        for (Language language : Language.values()) {
            assertThat(stages).allSatisfy(s -> assertThat(Texts.in(language).find(s)).isPresent());
        }
    }

    private Path data() {
        return TestDataset.small(folder).line("2025-03-03", "k1", "a", 5, 3).line("2025-03-04", "k1", "a", 5, 3).write();
    }
}
