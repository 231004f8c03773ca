package sanwei.dataset;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The dataset that comes with the product. */
public final class BundledExample {

    /** Where it lies, seen from the folder of the product. */
    public static final String PLACE = "example-datasets/example-2025.db";

    /** From the jar in {@code target/app}, or the classes in {@code target/classes}, up to the folder of the product. */
    private static final int FOLDERS_UP = 3;

    private BundledExample() {}

    /** Looked for in the working directory, then beside the program and above it. */
    public static Optional<Path> find() {
        return find(Path.of(""), program());
    }

    static Optional<Path> find(Path workingFolder, Optional<Path> program) {
        Stream<Path> above = program.stream().flatMap(p -> Stream.iterate(p, f -> f != null, Path::getParent).limit(FOLDERS_UP + 1));
        return Stream.concat(Stream.of(workingFolder), above).map(folder -> folder.resolve(PLACE)).filter(Files::isRegularFile).findFirst();
    }

    /** The jar or folder that this class was loaded from; of a class from a start cache only the resource tells, not its code source. */
    private static Optional<Path> program() {
        URL own = BundledExample.class.getResource(BundledExample.class.getSimpleName() + ".class");
        try {
            if (own.openConnection() instanceof JarURLConnection jar) {
                return Optional.of(Path.of(jar.getJarFileURL().toURI()));
            }
            int depth = BundledExample.class.getName().split("\\.").length;
            return Stream.iterate(Path.of(own.toURI()), Path::getParent).skip(depth).findFirst();
        } catch (IOException | URISyntaxException | FileSystemNotFoundException _) {
            return Optional.empty();
        }
    }
}
