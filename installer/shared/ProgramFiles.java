import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The program's own files as they lie in the package: jars without JavaFX, SQLite's library of this platform, the example, the licences. */
final class ProgramFiles {

    private static final String SQLITE = "sqlite-jdbc-";
    private static final String NATIVES = "org/sqlite/native";

    private ProgramFiles() {}

    static Path make(Project project) throws IOException {
        Path files = project.output().resolve("files");
        for (Path jar : Trees.files(project.jars(), n -> n.endsWith(".jar"))) {
            if (!RuntimeImage.isJavaFx(jar)) {
                Trees.copy(jar, files.resolve(jar.getFileName()));
            }
        }
        for (Path jar : Trees.files(files, n -> n.startsWith(SQLITE))) {
            takeLibraryOut(project.platform(), jar, files);
        }
        String example = "example-datasets/example-2025.db";
        Trees.copy(project.folder().resolve(example), files.resolve(example));
        Licences.gather(project, files.resolve("licences"));
        return files;
    }

    /** The jar holds the libraries of all platforms; one is enough, and outside the jar no user has to unpack it. */
    private static void takeLibraryOut(Platform platform, Path jar, Path files) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            Path here = inside.getPath(NATIVES, platform.sqlite, Platform.processor());
            if (!Files.isDirectory(here)) {
                throw new Failed(jar.getFileName() + " has no library for " + platform.sqlite + " on " + Platform.processor() + ".");
            }
            for (Path library : Trees.files(here, n -> true)) {
                Trees.copy(library, files.resolve(library.getFileName().toString()));
            }
            delete(inside.getPath(NATIVES));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.toList().reversed();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
