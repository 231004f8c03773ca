import java.io.IOException;
import java.nio.file.Path;

/**
 * Makes the package of the platform it runs on, from the jars in {@code target/app}: {@code java installer/shared/Build.java VERSION}
 * in the folder of the project; with {@code check} instead of a version it only says what is missing for it.
 */
final class Build {

    private Build() {}

    public static void main(String[] arguments) throws IOException {
        Platform platform = Platform.here();
        try {
            Preconditions.check(platform);
            if (!arguments[0].equals("check")) {
                make(new Project(Path.of("").toAbsolutePath(), platform, new Version(arguments[0])));
            }
        } catch (Failed e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void make(Project project) throws IOException {
        Trees.delete(project.output());
        Path runtime = RuntimeImage.make(project);
        Path files = ProgramFiles.make(project);
        AppImage image = AppImage.make(project, files, runtime);
        StartCache.train(project, image);
        image.dropTools();
        image.tryOut(project);
        for (Path made : Packages.make(project, image)) {
            System.out.printf("%s (%.1f MB)%n", project.folder().relativize(made), made.toFile().length() / 1e6);
        }
    }
}
