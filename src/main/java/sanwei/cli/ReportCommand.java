package sanwei.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sanwei.pivot.Selection;
import sanwei.report.outline.ReportKind;
import sanwei.report.writer.DocumentFormat;

/** Writes the report of a period. */
@CommandLine.Command(name = "report", sortOptions = false)
final class ReportCommand implements Command {

    private final Console console;

    @Parameters(paramLabel = "DATASET", descriptionKey = "dataset")
    private String dataset;

    @Option(names = "--kind", paramLabel = "KIND")
    private String kind = ReportKind.HALF_YEAR.code();

    @Option(names = "--period", paramLabel = "PERIOD")
    private String period;

    @Mixin
    private SelectionOptions products;

    @Option(names = "--date", paramLabel = "DAY")
    private String date;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private String out;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        ReportKind asked = Words.one("report", kind, Arrays.asList(ReportKind.values()), ReportKind::code);
        Optional<Selection> selection = products.named();
        LocalDate day = date == null ? LocalDate.now() : Words.day("--date", date);
        Path source = Words.path(dataset);
        Path target = Words.target(out, source, DocumentFormat::of);
        var report = ReportOfPeriod.open(console, source);
        report.write(asked, report.period(asked, Optional.ofNullable(period)), selection, day, target);
        console.say("cli.written", target.toString());
        return report.outcome();
    }
}
