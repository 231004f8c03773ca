package sanwei.work;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Tells the format of a file by the end of its name: a dot and the code of the format. */
public final class FileEnding {

    private FileEnding() {}

    public static String of(Coded format) {
        return "." + format.code();
    }

    /** @throws BadInput when the name ends like none of the formats */
    public static <E extends Enum<E> & Coded> E format(Class<E> formats, Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(formats.getEnumConstants())
                .filter(format -> name.endsWith(of(format)))
                .findFirst()
                .orElseThrow(() -> unknown(formats, file, name.substring(Math.max(0, name.lastIndexOf('.')))));
    }

    private static <E extends Enum<E> & Coded> BadInput unknown(Class<E> formats, Path file, String end) {
        List<String> endings = Arrays.stream(formats.getEnumConstants()).map(FileEnding::of).toList();
        return BadInput.of("problem.output.extension", file.toString(), Choices.of(end, endings));
    }
}
