import java.io.IOException;
import java.io.Reader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Java runtime of the package: of the JDK only what is used, and JavaFX as its modules, native libraries beside those of the JDK. */
final class RuntimeImage {

    private RuntimeImage() {}

    static Path make(Project project) throws IOException {
        Properties modules = new Properties();
        try (Reader in = Files.newBufferedReader(project.shared("modules.properties"))) {
            modules.load(in);
        }
        checkUsed(project, modules);
        Path runtime = project.output().resolve("runtime");
        Tools.run(project.folder(), Tools.ofJdk("jlink"), "@" + project.shared("jlink.args"), "--module-path", javaFx(project),
                "--add-modules", String.join(",", words(modules, "linked")), "--output", runtime);
        return runtime;
    }

    /** A library that begins to use another part of the JDK is noticed here, not on the user's desk. */
    private static void checkUsed(Project project, Properties modules) throws IOException {
        List<Path> jars = Trees.files(project.jars(), n -> n.endsWith(".jar"));
        String path = jars.stream().filter(RuntimeImage::isJavaFx).map(Path::toString).collect(Collectors.joining(java.io.File.pathSeparator));
        String classPath = jars.stream().filter(j -> !isJavaFx(j)).map(Path::toString).collect(Collectors.joining(java.io.File.pathSeparator));
        String printed = Tools.run(project.folder(), Tools.ofJdk("jdeps"), "--multi-release", "25", "--ignore-missing-deps",
                "--print-module-deps", "--module-path", path, "--add-modules", "javafx.controls,javafx.swing", "--class-path", classPath,
                project.jars().resolve("sanwei.jar"));
        Set<String> unknown = new TreeSet<>(Arrays.asList(printed.lines().reduce((a, b) -> b).orElse("").strip().split(",")));
        unknown.removeAll(words(modules, "linked"));
        unknown.removeAll(words(modules, "unused"));
        if (!unknown.isEmpty()) {
            throw new Failed("jdeps finds modules that installer/shared/modules.properties knows nothing of: " + unknown
                    + ". Add them to those that are linked, or to the unused ones with the reason.");
        }
    }

    private static List<String> words(Properties modules, String key) {
        return List.of(modules.getProperty(key).strip().split("\\s+"));
    }

    /** The jars of JavaFX hold their native libraries as resources, to be unpacked by every user; in a module they have a place. */
    private static Path javaFx(Project project) throws IOException {
        Path made = Files.createDirectories(project.output().resolve("javafx"));
        for (Path jar : Trees.files(project.jars(), n -> n.startsWith("javafx-"))) {
            Path work = project.output().resolve("javafx-parts").resolve(jar.getFileName().toString());
            unpack(jar, work);
            if (Files.exists(work.resolve("classes/module-info.class"))) {
                Path natives = Files.createDirectories(work.resolve("natives"));
                String name = "javafx." + jar.getFileName().toString().split("-")[1];
                Tools.run(work, Tools.ofJdk("jmod"), "create", "--class-path", "classes", "--libs", natives, made.resolve(name + ".jmod"));
            }
        }
        Trees.delete(project.output().resolve("javafx-parts"));
        return made;
    }

    private static void unpack(Path jar, Path to) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(jar); Stream<Path> all = Files.walk(inside.getPath("/"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = file.toString().substring(1);
                Trees.copy(file, to.resolve(name.matches(".*\\.(so|dll|dylib)") ? "natives" : "classes").resolve(name));
            }
        }
    }

    static boolean isJavaFx(Path jar) {
        return jar.getFileName().toString().startsWith("javafx-");
    }
}
