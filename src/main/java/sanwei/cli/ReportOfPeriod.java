package sanwei.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sanwei.band.Bands;
import sanwei.dataset.Market;
import sanwei.dataset.open.Dataset;
import sanwei.pivot.Pivot;
import sanwei.pivot.Selection;
import sanwei.report.document.Document;
import sanwei.report.outline.Composer;
import sanwei.report.outline.Outline;
import sanwei.report.outline.ReportKind;
import sanwei.report.outline.ReportRequest;
import sanwei.report.writer.DocumentFile;
import sanwei.time.Period;
import sanwei.work.BadInput;
import sanwei.work.Choices;

/** A report over one dataset, for the commands that write it. */
final class ReportOfPeriod {

    private final Console console;
    private final Path source;
    private final Reading reading;

    private ReportOfPeriod(Console console, Path source, Reading reading) {
        this.console = console;
        this.source = source;
        this.reading = reading;
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

    /** @param selection the focus brand where empty */
    void write(ReportKind kind, Period period, Optional<Selection> selection, LocalDate day, Path target) {
        Selection products = selection.orElseGet(() -> new Selection.Brand(reading.market().focusBrand()));
        var request = new ReportRequest(Outline.standard(kind, period, products), Bands.STANDARD, day, console.texts().language());
        Document document = new Composer(reading.pivot(), source).compose(request, target, console.job()).document();
        DocumentFile.write(document, target, console.cancellation());
    }

    ExitCode outcome() {
        return reading.outcome();
    }
}
