package sanwei.ui.whatif.analysis;

import java.nio.file.Path;
import sanwei.report.CommandLine;
import sanwei.work.BadInput;
import sanwei.work.Job;
import tech.tablesaw.api.Table;

/**
 * One way of analysing replays.
 *
 * @param <F> what it has to be told
 * @param <R> what it comes to
 */
interface Analysis<F, R> {

    AnalysisKind kind();

    /** What it is told unless somebody chooses otherwise. */
    F usual();

    /** @throws BadInput when that cannot be asked */
    R answer(Question<F> question, Job job);

    /**
     * The command that writes the same table.
     *
     * @throws BadInput when that cannot be asked
     */
    CommandLine command(Question<F> question, Path out);

    /** The result as the command writes it. */
    Table table(Question<F> question, R result);
}
