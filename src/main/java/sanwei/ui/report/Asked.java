package sanwei.ui.report;

import java.nio.file.Path;
import java.time.LocalDate;
import sanwei.report.outline.Draft;
import sanwei.report.outline.Origin;
import sanwei.report.outline.ReportRequest;
import sanwei.report.section.Composer;
import sanwei.ui.scope.Setting;
import sanwei.work.Job;

/** A report that is to be composed over what is open. */
record Asked(Setting setting, ReportRequest request) {

    /** @param out the file that it is composed for */
    Draft compose(Path out, Job job) {
        return new Composer(setting.opened().pivot(), setting.opened().file()).compose(request, out, job);
    }

    Asked dated(LocalDate day) {
        return new Asked(setting, new ReportRequest(request.outline(), request.bands(), day, request.language(), request.origin()));
    }

    Asked from(Origin origin) {
        return new Asked(setting, new ReportRequest(request.outline(), request.bands(), request.date(), request.language(), origin));
    }

    /** Name of the file that is proposed, without its ending. */
    String stem() {
        return "sanwei-" + request.kind().code() + "-" + request.period().label();
    }
}
