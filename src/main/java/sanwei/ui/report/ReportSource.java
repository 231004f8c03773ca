package sanwei.ui.report;

import java.util.Optional;
import sanwei.ui.export.Source;
import sanwei.workspace.Codes;
import sanwei.workspace.SavedReport;

/** The report in hand as what files are made of: its id. */
public final class ReportSource implements Source {

    private static final String REPORT = "report";
    /** Stands for a report that nothing was chosen about. */
    private static final String STANDARD = "standard";

    private final ReportsModel reports;

    public ReportSource(ReportsModel reports) {
        this.reports = reports;
    }

    @Override
    public Optional<Codes> now() {
        return reports.inHand().get().map(now -> Codes.NONE.with(REPORT, now.kept().map(k -> k.title().id()).orElse(STANDARD)));
    }

    @Override
    public boolean knows(Codes codes) {
        return codes.one(REPORT).isPresent();
    }

    /** Nothing happens where the report is gone. */
    @Override
    public void open(String name, Codes codes) {
        Optional<SavedReport> report = codes.one(REPORT).flatMap(id -> reports.all().getValue().stream().filter(r -> r.title().id().equals(id)).findFirst());
        report.filter(r -> !reports.inHand().get().flatMap(InHand::kept).equals(Optional.of(r))).ifPresent(reports::takeUp);
    }
}
