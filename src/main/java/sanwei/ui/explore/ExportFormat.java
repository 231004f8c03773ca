package sanwei.ui.explore;

import sanwei.work.Coded;

/** What the chart and the grid can be exported as. */
enum ExportFormat implements Coded {
    PNG,
    SVG,
    PDF,
    XLSX,
    CSV;

    boolean isChart() {
        return switch (this) {
            case PNG, SVG, PDF -> true;
            case XLSX, CSV -> false;
        };
    }
}
