package sanwei.ui.explore;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sanwei.chart.ChartFile;
import sanwei.chart.PageChart;
import sanwei.chart.pivot.Drawing;
import sanwei.chart.pivot.PivotChart;
import sanwei.pivot.PivotRow;
import sanwei.pivot.PivotSpec;
import sanwei.pivot.PivotTable;
import sanwei.report.CommandLine;
import sanwei.report.GridFile;
import sanwei.report.GridLook;
import sanwei.report.PivotGrid;
import sanwei.text.Language;
import sanwei.text.Texts;
import sanwei.ui.export.Export;
import sanwei.ui.open.Opened;
import sanwei.ui.scope.Setting;
import sanwei.work.FileEnding;
import sanwei.work.Job;
import sanwei.work.WholeFile;

/**
 * A file to be made of what Explore shows.
 *
 * @param rows codes of those that are drawn or written, in their order; none for the total of a chart and for all rows of a grid
 * @param width of a chart in mm
 * @param look of a grid
 * @param day on which the file says it was made
 */
record ViewExport(Setting setting, PivotSpec spec, List<String> rows, Drawing drawing, int width, GridLook look, Language language, LocalDate day,
        ExportFormat format, Path target) implements Export {

    private Opened opened() {
        return setting.opened();
    }

    @Override
    public CommandLine command() {
        return switch (format) {
            case PNG, SVG, PDF -> CommandLine.chart(opened().file(), spec, rows, drawing, width, setting.bands(), language, target);
            case XLSX -> CommandLine.grid(opened().file(), spec, rows, look, setting.bands(), Optional.of(day), language, target);
            case CSV -> CommandLine.grid(opened().file(), spec, rows, look, setting.bands(), Optional.empty(), language, target);
        };
    }

    @Override
    public Path write(Job job) {
        FileEnding.format(ExportFormat.class, target);
        WholeFile.checkApart(opened().file(), target);
        Texts texts = Texts.in(language);
        PivotTable table = opened().pivot().compute(spec, job);
        switch (format) {
            case PNG, SVG, PDF -> {
                PageChart page = PivotChart.of(opened().pivot(), table, spec.measures().getFirst(), PivotRow.find(table, rows), drawing,
                        setting.bands(), job).page(width, texts);
                ChartFile.write(page, texts, target, job.cancellation());
            }
            case XLSX, CSV -> new GridFile(texts, opened().market(), opened().file().getFileName().toString(), Optional.of(day))
                    .write(PivotGrid.of(table, rows, byYear -> opened().pivot().compute(byYear, job), setting.bands(),
                            opened().market().records().seasons(), look), target, job.cancellation());
        }
        return target;
    }
}
