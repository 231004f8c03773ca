package sanwei.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;
import sanwei.dataset.Market;
import sanwei.dataset.Problem;
import sanwei.dataset.Problems;
import sanwei.dataset.open.Dataset;
import sanwei.dataset.open.DatasetRefused;
import sanwei.time.Days;
import sanwei.time.Span;

/** Lists what is wrong with a dataset. */
@CommandLine.Command(name = "check")
final class CheckCommand implements Command {

    private final Console console;

    @Parameters(paramLabel = "DATASET", descriptionKey = "dataset")
    private String dataset;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        Path file = Words.path(dataset);
        try {
            Market market = Dataset.open(file, console.job());
            list(market.problems());
            console.say("cli.check.content", file.toString(), market.customers().size(), market.products().size(),
                    market.lines().size(), day(market, Span::firstDay), day(market, Span::lastDay), market.fingerprint());
            return summary(market.problems());
        } catch (DatasetRefused e) {
            list(e.problems());
            console.warn("cli.check.refused", file.toString(), e.problems().errors(), e.problems().warnings(),
                    e.problems().listed().size());
            return ExitCode.BAD_INPUT;
        }
    }

    private static String day(Market market, ToIntFunction<Span> which) {
        return market.span().isEmpty() ? "-" : Days.format(which.applyAsInt(market.span()));
    }

    private ExitCode summary(Problems problems) {
        if (problems.warnings() == 0) {
            console.say("cli.check.fine");
            return ExitCode.DONE;
        }
        console.say("cli.check.warnings", problems.warnings(), problems.listed().size());
        return ExitCode.WARNINGS;
    }

    private void list(Problems problems) {
        for (Problem problem : problems.listed()) {
            console.out().println(Stream.of(problem.severity().name().toLowerCase(Locale.ROOT), problem.table(), problem.row(),
                            problem.column(), problem.value(), console.texts().say(problem.message()))
                    .map(CheckCommand::onOneLine)
                    .collect(Collectors.joining("\t")));
        }
    }

    /** So that a line stays a line, and a column a column. */
    private static String onOneLine(String text) {
        return text.replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }
}
