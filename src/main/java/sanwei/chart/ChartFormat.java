package sanwei.chart;

import java.nio.file.Path;
import sanwei.work.Coded;
import sanwei.work.FileEnding;

/** The formats that charts are written in, told by the end of the file's name. */
public enum ChartFormat implements Coded {
    PNG,
    SVG,
    PDF;

    /** @throws sanwei.work.BadInput when the name ends in none of them */
    public static ChartFormat of(Path file) {
        return FileEnding.format(ChartFormat.class, file);
    }
}
