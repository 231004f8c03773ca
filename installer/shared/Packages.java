import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What is handed out for a platform. */
final class Packages {

    private Packages() {}

    /** @return the files made */
    static List<Path> make(Project project, AppImage image) throws IOException {
        return switch (project.platform()) {
            case LINUX -> linux(project, image);
            case WINDOWS -> List.of(windows(project, image));
            case MACOS -> List.of(macos(project, image));
        };
    }

    private static List<Path> linux(Project project, AppImage image) throws IOException {
        String name = "sanwei-" + project.version().text();
        Path archive = project.output().resolve(name + "-linux-" + Platform.processor() + ".tar.gz");
        AppImage portable = image.movedTo(project.output().resolve("portable").resolve(name));
        Tools.run(portable.root().getParent(), "tar", "--create", "--gzip", "--sort=name", "--owner=0", "--group=0", "--numeric-owner",
                "--mode=u+rwX,go+rX,go-w", "--file", archive, name);
        return List.of(archive, DebianPackage.make(project, portable));
    }

    private static Path windows(Project project, AppImage image) {
        Path made = project.output().resolve("sanwei-" + project.version().text() + "-windows.msi");
        Tools.run(project.installer(), "wix", "build", project.ofPlatform("sanwei.wxs"), "-arch", "x64",
                "-d", "Version=" + project.version().numeric(), "-d", "Image=" + image.root(), "-d", "Shared=" + project.shared(""), "-o", made);
        return made;
    }

    private static Path macos(Project project, AppImage image) {
        // the start cache came after jpackage had signed
        Tools.run(project.output(), "codesign", "--force", "--deep", "--sign", "-", image.root());
        Tools.run(project.output(), Tools.ofJdk("jpackage"), "--type", "dmg", "--app-image", image.root(), "--name", "Sanwei Workstation",
                "--app-version", project.version().macos(), "--dest", project.output());
        return project.output().resolve("Sanwei Workstation-" + project.version().macos() + ".dmg");
    }
}
