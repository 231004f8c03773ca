package sanwei.dataset.open;

import java.nio.file.Path;
import sanwei.dataset.Market;
import sanwei.work.BadInput;
import sanwei.work.Cancellation;
import sanwei.work.Job;

/** A dataset file. It is never written to. */
public final class Dataset {

    private Dataset() {}

    /**
     * Reads the whole dataset. What is doubtful but does not falsify numbers is in {@link Market#problems}.
     *
     * @throws BadInput when the file is not a sound dataset file of this version, cannot be read, or is in use
     * @throws DatasetRefused when its data would give wrong numbers
     * @throws Cancellation.Cancelled when the job was cancelled
     */
    public static Market open(Path file, Job job) {
        return new Opening(new DatasetFile(file), job).run();
    }
}
