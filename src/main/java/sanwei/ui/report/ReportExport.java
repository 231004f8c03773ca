package sanwei.ui.report;

import java.nio.file.Path;
import sanwei.report.CommandLine;
import sanwei.report.outline.ReportRequest;
import sanwei.report.writer.DocumentFile;
import sanwei.report.writer.DocumentFormat;
import sanwei.ui.export.Export;
import sanwei.work.FileEnding;
import sanwei.work.Job;
import sanwei.work.WholeFile;

/** A report that is to be written to a file. */
record ReportExport(Asked asked, Path target) implements Export {

    @Override
    public CommandLine command() {
        ReportRequest request = asked.request();
        return CommandLine.report(asked.setting().opened().file(), request.kind().code(), request.period(), request.products(), request.date(),
                request.language(), target);
    }

    @Override
    public Path write(Job job) {
        FileEnding.format(DocumentFormat.class, target);
        WholeFile.checkApart(asked.setting().opened().file(), target);
        WholeFile.check(target);
        DocumentFile.write(asked.compose(target, job).document(), target, job.cancellation());
        return target;
    }
}
