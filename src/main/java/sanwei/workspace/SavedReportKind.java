package sanwei.workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Saved reports in the file. */
final class SavedReportKind implements Kind<SavedReport> {

    @Override
    public String code() {
        return "report";
    }

    @Override
    public Class<SavedReport> type() {
        return SavedReport.class;
    }

    @Override
    public SavedReport read(Title title, ObjectNode fields) {
        return ReportFields.read(title, fields);
    }

    @Override
    public void write(SavedReport report, ObjectNode fields) {
        ReportFields.write(report, fields);
    }
}
