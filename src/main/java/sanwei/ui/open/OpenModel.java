package sanwei.ui.open;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import sanwei.dataset.Market;
import sanwei.pivot.Pivot;
import sanwei.ui.task.Activities;
import sanwei.ui.task.Latest;
import sanwei.ui.task.Reading;
import sanwei.ui.task.Threads;
import sanwei.work.Job;
import sanwei.work.Message;

/** Opens datasets; the one that is open stays until the next one is. */
public final class OpenModel {

    /** Reads a dataset. */
    @FunctionalInterface
    public interface Opener {
        Market open(Path file, Job job);
    }

    private final Latest<Path, Opened> opening;

    public OpenModel(Threads threads, Activities activities, Opener opener) {
        opening = new Latest<>(threads, activities,
                file -> Message.of("window.opening", file.getFileName().toString()),
                (file, job) -> new Opened(file, new Pivot(opener.open(file, job))));
    }

    public ReadOnlyObjectProperty<Reading<Path, Opened>> reading() {
        return opening.reading();
    }

    public void open(Path file) {
        opening.ask(file.toAbsolutePath().normalize());
    }

    public void cancel() {
        opening.cancel();
    }
}
