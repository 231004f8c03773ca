package sanwei.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sanwei.band.BandCodes;
import sanwei.band.Bands;
import sanwei.pivot.Selection;
import sanwei.report.outline.ReportKind;
import sanwei.report.writer.DocumentFormat;
import sanwei.work.BadInput;
import sanwei.workspace.ReportFile;
import sanwei.workspace.ScenarioFile;

/** Writes the report of a period. */
@CommandLine.Command(name = "report", sortOptions = false)
final class ReportCommand implements Command {

    private final Console console;

    @Parameters(paramLabel = "DATASET", descriptionKey = "dataset")
    private String dataset;

    @Option(names = "--kind", paramLabel = "KIND")
    private String kind;

    @Option(names = "--outline", paramLabel = "FILE")
    private String outline;

    @Option(names = "--period", paramLabel = "PERIOD")
    private String period;

    @Mixin
    private SelectionOptions products;

    @Option(names = "--scenario", paramLabel = "FILE")
    private List<String> scenarios = List.of();

    @Option(names = "--bands", paramLabel = "M=LOW..HIGH,…", descriptionKey = "bands")
    private List<String> bands = List.of();

    @Option(names = "--date", paramLabel = "DAY")
    private String date;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private String out;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        if (kind != null && outline != null) {
            throw BadInput.of("problem.argument.exclusive", "--kind", "--outline");
        }
        ReportKind asked = kind == null ? ReportKind.HALF_YEAR : Words.one("report", kind, Arrays.asList(ReportKind.values()), ReportKind::code);
        Optional<Selection> selection = products.named();
        Bands judgedBy = BandCodes.read(Words.lists(bands));
        LocalDate day = date == null ? LocalDate.now() : Words.day("--date", date);
        Path source = Words.path(dataset);
        Path target = Words.target(out, source, DocumentFormat::of);
        List<Path> files = scenarios.stream().map(Words::path).toList();
        Optional<Path> template = Optional.ofNullable(outline).map(Words::path);
        Optional<ReportFile.Read> read = template.map(ReportFile::read);
        List<ScenarioFile.Read> compared = ScenarioFiles.read(files);
        var report = ReportOfPeriod.open(console, source);
        var wanted = new ReportOfPeriod.Wanted(asked, Optional.ofNullable(period), selection, judgedBy, day, template, files);
        report.write(wanted, read, compared, target);
        console.say("cli.written", target.toString());
        return report.outcome();
    }
}
