package sanwei.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import sanwei.work.BadInput;
import sanwei.work.Choices;

/** The formats that tables are written in, told by the end of the file's name. */
public enum TableFormat {
    CSV,
    XLSX,
    JSON;

    /** The end of the name with its dot. */
    public String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** @throws BadInput when the name ends in none of the extensions */
    public static TableFormat of(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.extension()))
                .findFirst()
                .orElseThrow(() -> unknown(file, name.substring(Math.max(0, name.lastIndexOf('.')))));
    }

    private static BadInput unknown(Path file, String end) {
        List<String> extensions = Arrays.stream(values()).map(TableFormat::extension).toList();
        return BadInput.of("problem.output.extension", file.toString(), Choices.of(end, extensions));
    }
}
