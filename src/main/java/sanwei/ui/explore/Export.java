package sanwei.ui.explore;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sanwei.chart.ChartFile;
import sanwei.chart.ChartSpec;
import sanwei.chart.PageChart;
import sanwei.chart.PivotChart;
import sanwei.measure.Measure;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotTable;
import sanwei.report.CommandLine;
import sanwei.report.GridFile;
import sanwei.report.PivotGrid;
import sanwei.text.Language;
import sanwei.text.Texts;
import sanwei.ui.open.Opened;
import sanwei.work.FileEnding;
import sanwei.work.Job;
import sanwei.work.WholeFile;

/**
 * A file to be made of what Explore shows.
 *
 * @param table the answer on the screen
 * @param measure drawn in a chart
 * @param rows drawn in a chart, none for the total
 * @param width of a chart in mm
 * @param day on which the file says it was made
 */
record Export(Opened opened, PivotTable table, Measure measure, List<PivotRow> rows, ChartSpec.Kind kind, int width, Language language, LocalDate day,
        ExportFormat format, Path target) {

    /** The command that makes the same file. */
    CommandLine command() {
        return switch (format) {
            case PNG, SVG, PDF -> CommandLine.chart(opened.file(), table.spec().withMeasures(List.of(measure)), codes(), kind, width, language, target);
            case XLSX -> CommandLine.grid(opened.file(), table.spec(), Optional.of(day), language, target);
            case CSV -> CommandLine.grid(opened.file(), table.spec(), Optional.empty(), language, target);
        };
    }

    /** Of those that are drawn. */
    private List<String> codes() {
        return rows.isEmpty() ? List.of() : chart().rows().stream().map(row -> row.code(table)).toList();
    }

    private PivotChart chart() {
        return new PivotChart(opened.market(), table, measure, rows, kind);
    }

    /** @throws sanwei.work.BadInput when it cannot be made */
    Path write(Job job) {
        FileEnding.format(ExportFormat.class, target);
        WholeFile.checkApart(opened.file(), target);
        Texts texts = Texts.in(language);
        switch (format) {
            case PNG, SVG, PDF -> {
                PageChart page = chart().page(width, texts);
                ChartFile.write(page, texts, target, job.cancellation());
            }
            case XLSX, CSV -> new GridFile(texts, opened.market(), opened.file().getFileName().toString(), Optional.of(day))
                    .write(PivotGrid.of(table, byYear -> opened.pivot().compute(byYear, job)), target, job.cancellation());
        }
        return target;
    }
}
