import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The licences of the product and of everything in the package. Which of them are allowed is decided in the POM, where the list is made. */
final class Licences {

    private static final Pattern TEXT = Pattern.compile("(?i).*(licen[cs]e|notice|copying)[^/]*");

    private Licences() {}

    static void gather(Project project, Path into) throws IOException {
        Path list = project.folder().resolve("target/licences/THIRD-PARTY.txt");
        if (!Files.isRegularFile(list)) {
            throw new Failed(list + " is missing: it is made by mvn -Pinstaller.");
        }
        Trees.copy(list, into.resolve("THIRD-PARTY.txt"));
        Trees.copy(project.folder().resolve("LICENSE"), into.resolve("LICENSE"));
        Trees.copy(project.folder().resolve("src/main/resources/sanwei/font/OFL.txt"), into.resolve("noto-sans-sc/OFL.txt"));
        for (Path text : Trees.files(project.shared("licences"), n -> n.endsWith(".txt"))) {
            Trees.copy(text, into.resolve(text.getFileName()));
        }
        Path ofJdk = Path.of(System.getProperty("java.home"), "legal", "java.base");
        for (Path text : Trees.files(ofJdk, n -> n.equals("LICENSE") || n.endsWith("EXCEPTION"))) {
            Trees.copy(text, into.resolve("javafx").resolve(text.getFileName()));
        }
        for (Path jar : Trees.files(project.jars(), n -> n.endsWith(".jar"))) {
            ofJar(jar, into.resolve(jar.getFileName().toString().replaceFirst("\\.jar$", "")));
        }
    }

    private static void ofJar(Path jar, Path into) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(jar); Stream<Path> all = Files.walk(inside.getPath("/"))) {
            List<Path> texts = all.filter(Files::isRegularFile).filter(Licences::isText).sorted().toList();
            for (Path text : texts) {
                Trees.copy(text, into.resolve(text.getFileName().toString()));
            }
        }
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString();
        return TEXT.matcher(name).matches() && !name.matches(".*\\.(class|xsb|properties)");
    }
}
