package sanwei.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import sanwei.dataset.Market;
import sanwei.report.CsvFile;
import sanwei.text.Texts;
import sanwei.work.BadInput;
import sanwei.work.Cancellation;
import sanwei.work.Job;
import sanwei.work.Message;
import tech.tablesaw.api.Table;

/**
 * What a command speaks through.
 *
 * @param out for results
 * @param err for what is wrong or noteworthy, one line each
 */
public record Console(PrintStream out, PrintStream err, Texts texts, Cancellation cancellation) {

    Console in(Texts other) {
        return new Console(out, err, other, cancellation);
    }

    Job job() {
        return new Job((stage, fraction) -> {}, cancellation);
    }

    void say(String key, Object... arguments) {
        out.println(texts.get(key, arguments));
    }

    void warn(String key, Object... arguments) {
        err.println(texts.get(key, arguments));
    }

    void warn(Message message) {
        err.println(texts.say(message));
    }

    /** Prints a table as it stands in a CSV file. */
    void print(Table table) {
        try {
            CsvFile.write(table, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (out.checkError()) {
            throw BadInput.of("problem.output.closed");
        }
    }

    /** Done, or done with the dataset's warnings, which are counted in a line. */
    ExitCode outcome(Market market) {
        long warnings = market.problems().warnings();
        if (warnings == 0) {
            return ExitCode.DONE;
        }
        warn("cli.warnings", warnings);
        return ExitCode.WARNINGS;
    }
}
