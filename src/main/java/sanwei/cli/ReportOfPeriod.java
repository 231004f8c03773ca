package sanwei.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sanwei.band.Bands;
import sanwei.dataset.Market;
import sanwei.dataset.open.Dataset;
import sanwei.pivot.Selection;
import sanwei.report.outline.Draft;
import sanwei.report.outline.Origin;
import sanwei.report.outline.Outline;
import sanwei.report.outline.OutlineCodes;
import sanwei.report.outline.ReportKind;
import sanwei.report.outline.ReportRequest;
import sanwei.report.section.Composer;
import sanwei.report.writer.DocumentFile;
import sanwei.time.Period;
import sanwei.work.BadInput;
import sanwei.work.Choices;
import sanwei.work.Message;
import sanwei.workspace.ReportFile;
import sanwei.workspace.ScenarioFile;

/** A report over one dataset, for the commands that write it. */
final class ReportOfPeriod {

    private final Console console;
    private final Path source;
    private final Reading reading;
    private boolean warned;

    private ReportOfPeriod(Console console, Path source, Reading reading) {
        this.console = console;
        this.source = source;
        this.reading = reading;
    }

    /**
     * What is asked for.
     *
     * @param kind where there is no outline
     * @param period word for it, by default that of the outline, or else the latest complete one
     * @param products by default those of the outline, or else the focus brand
     * @param outline file that the sections come from
     * @param scenarios files of those that are compared
     */
    record Wanted(ReportKind kind, Optional<String> period, Optional<Selection> products, Bands bands, LocalDate day, Optional<Path> outline,
            List<Path> scenarios) {

        /** The usual sections of a kind. */
        static Wanted of(ReportKind kind, Period period, LocalDate day) {
            return new Wanted(kind, Optional.of(period.label()), Optional.empty(), Bands.STANDARD, day, Optional.empty(), List.of());
        }
    }

    static ReportOfPeriod open(Console console, Path source) {
        Market market = Dataset.open(source, console.job());
        if (market.span().isEmpty()) {
            throw BadInput.of("problem.no_lines", source.toString());
        }
        return new ReportOfPeriod(console, source, new Reading(console, source, market));
    }

    Reading reading() {
        return reading;
    }

    /**
     * The period asked for; otherwise the latest complete one, or where the data cover none the latest.
     *
     * @throws BadInput when the word is no period of the kind, or the data do not touch it
     */
    Period period(ReportKind kind, Optional<String> word) {
        List<Period> touched = reading.market().span().periods(kind.grain());
        if (word.isEmpty()) {
            return reading.market().span().latestComplete(kind.grain()).orElseGet(touched::getLast);
        }
        return Period.parse(word.get())
                .filter(touched::contains)
                .orElseThrow(() -> BadInput.of("problem.report.period", kind.code(), word.get(),
                        Choices.of(word.get(), touched.reversed().stream().map(Period::label).toList())));
    }

    /** The usual report of a kind. */
    void write(Wanted wanted, Path target) {
        write(wanted, Optional.empty(), List.of(), target);
    }

    /**
     * @param template what the outline file holds
     * @param scenarios what the scenario files hold
     */
    void write(Wanted wanted, Optional<ReportFile.Read> template, List<ScenarioFile.Read> scenarios, Path target) {
        Outline first = template.map(file -> outline(wanted, file)).orElseGet(() -> standard(wanted));
        scenarios.forEach(file -> warn(file.warnings()));
        Outline outline = scenarios.isEmpty() ? first : first.comparing(scenarios.stream().map(ScenarioFile.Read::scenario).toList());
        var request = new ReportRequest(outline, wanted.bands(), wanted.day(), console.texts().language(), new Origin(wanted.outline(), wanted.scenarios()));
        Draft draft = new Composer(reading.pivot(), source).compose(request, target, console.job());
        DocumentFile.write(draft.document(), target, console.cancellation());
        warn(draft.problems());
    }

    private Outline standard(Wanted wanted) {
        Selection products = wanted.products().orElseGet(() -> new Selection.Brand(reading.market().focusBrand()));
        return Outline.standard(wanted.kind(), period(wanted.kind(), wanted.period()), products);
    }

    private Outline outline(Wanted wanted, ReportFile.Read template) {
        if (template.report().sections().isEmpty()) {
            throw BadInput.of("document.file.empty", template.report().title().id());
        }
        ReportKind kind = OutlineCodes.kind(template.report());
        Period period = period(kind, Optional.of(wanted.period().orElse(template.report().period().label())));
        warn(template.warnings());
        OutlineCodes.Read read = OutlineCodes.read(template.report(), reading.market(), period);
        read.leftOut().forEach(what -> warn(List.of(Message.of("document.file.left_out", template.report().title().id(), what))));
        return wanted.products().map(read.outline()::about).orElse(read.outline());
    }

    private void warn(List<Message> messages) {
        warned |= !messages.isEmpty();
        messages.forEach(console::warn);
    }

    ExitCode outcome() {
        ExitCode ofDataset = reading.outcome();
        return warned ? ExitCode.WARNINGS : ofDataset;
    }
}
