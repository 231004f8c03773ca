package sanwei.ui.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import sanwei.report.CommandLine;
import sanwei.report.outline.Origin;
import sanwei.report.outline.OutlineCodes;
import sanwei.report.outline.ReportRequest;
import sanwei.report.writer.DocumentFile;
import sanwei.report.writer.DocumentFormat;
import sanwei.ui.export.Export;
import sanwei.work.FileEnding;
import sanwei.work.Job;
import sanwei.work.WholeFile;
import sanwei.workspace.ReportFile;
import sanwei.workspace.Title;

/** A report that is to be written to a file; one that was put together has its outline beside it, for the command that makes it again. */
record ReportExport(Asked asked, String name, Path target) implements Export {

    private static final String OUTLINE = ".json";

    /** Where the outline lies; empty for a report as they usually are. */
    private Optional<Path> outline() {
        String file = target.getFileName().toString();
        return asked.request().outline().isStandard() ? Optional.empty() : Optional.of(target.resolveSibling(file.substring(0, file.lastIndexOf('.')) + OUTLINE));
    }

    @Override
    public CommandLine command() {
        ReportRequest request = asked.request();
        Optional<String> kind = outline().isPresent() ? Optional.empty() : Optional.of(request.kind().code());
        return CommandLine.report(asked.setting().opened().file(), new CommandLine.ReportInputs(kind, outline(), List.of()), request.period(),
                request.products(), request.bands(), request.date(), request.language(), target);
    }

    /** A file in the place of the outline that is none is left alone. */
    @Override
    public Path write(Job job) {
        FileEnding.format(DocumentFormat.class, target);
        WholeFile.checkApart(asked.setting().opened().file(), target);
        WholeFile.check(target);
        outline().filter(Files::exists).ifPresent(ReportFile::read);
        DocumentFile.write(asked.from(new Origin(outline(), List.of())).compose(target, job).document(), target, job.cancellation());
        outline().ifPresent(file -> ReportFile.write(file, OutlineCodes.of(asked.request().outline(), new Title("", name, asked.request().date()),
                asked.setting().opened().title()), job.cancellation()));
        return target;
    }
}
