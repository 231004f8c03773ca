package sanwei.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.band.BandPolicy;
import sanwei.band.Bands;
import sanwei.measure.Band;
import sanwei.measure.Measure;
import sanwei.ui.task.ManualThreads;
import sanwei.workspace.Workspace;
import sanwei.workspace.WorkspaceFile;

class WorkspaceModelTest {

    private static final Bands NARROW = Bands.STANDARD.with(Measure.FULFILMENT, BandPolicy.of(new Band(0.8, 0.9)));
    private static final Bands WIDE = Bands.STANDARD.with(Measure.FULFILMENT, BandPolicy.of(new Band(0.1, 1.9)));

    @TempDir
    Path folder;

    private final ManualThreads threads = new ManualThreads();
    private final WorkspaceModel model = new WorkspaceModel(threads);
    private Path file;

    @BeforeEach
    void keep() {
        file = folder.resolve("workspace.sanwei");
    }

    private void keepIn(Path path) {
        model.keepIn(new WorkspaceFile(path));
    }

    private void change(Bands bands) {
        model.change(w -> w.withBands(bands));
    }

    private void wait(int millis) {
        threads.pass(Duration.ofMillis(millis));
        threads.settle();
    }

    private Workspace kept() {
        return new WorkspaceFile(file).read().workspace();
    }

    @Test
    void savesSoonAfterAChangeAndManyChangesOnce() {
        keepIn(file);
        change(NARROW);
        change(WIDE);
        assertThat(file).doesNotExist();
        threads.pass(Duration.ofMillis(400));
        assertThat(threads.inBackground()).isEqualTo(1);
        threads.settle();
        assertThat(kept().bands()).isEqualTo(WIDE);
        assertThat(model.problem().get()).isEmpty();
    }

    @Test
    void whatChangesWhileItIsSavedIsSavedNext() {
        keepIn(file);
        change(NARROW);
        threads.pass(Duration.ofMillis(400));
        threads.workOnce();
        change(WIDE);
        threads.showResults();
        wait(400);
        assertThat(kept().bands()).isEqualTo(WIDE);
    }

    @Test
    void closingSavesAtOnce() {
        keepIn(file);
        change(NARROW);
        model.close();
        assertThat(kept().bands()).isEqualTo(NARROW);
    }

    @Test
    void withoutAFileNothingIsWritten() throws IOException {
        change(NARROW);
        wait(400);
        model.close();
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
        assertThat(model.workspace().get().bands()).isEqualTo(NARROW);
    }

    @Test
    void whatCouldNotBeSavedIsSaidAndTriedAgainWithTheNextChange() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file where the folder should be");
        keepIn(blocked.resolve("workspace.sanwei"));
        change(NARROW);
        wait(400);
        assertThat(model.problem().get().orElseThrow().code()).isEqualTo("workspace.not_saved");
        assertThat(model.workspace().get().bands()).isEqualTo(NARROW);
        Files.delete(blocked);
        change(WIDE);
        wait(400);
        assertThat(model.problem().get()).isEmpty();
        assertThat(new WorkspaceFile(blocked.resolve("workspace.sanwei")).read().workspace().bands()).isEqualTo(WIDE);
    }

    @Test
    void whatIsWrongWithTheFileIsSaidWhenItIsRead() throws IOException {
        Files.writeString(file, "no workspace");
        keepIn(file);
        assertThat(model.problem().get().orElseThrow().code()).isEqualTo("workspace.damaged");
    }
}
