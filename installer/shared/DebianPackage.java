import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * The package for Debian and what descends from it. Every file lies where it belongs under dpkg's own care, so that no script runs when
 * it is installed or removed; dpkg's triggers bring menus and file types up to date.
 */
final class DebianPackage {

    private static final List<Integer> ICONS = List.of(16, 32, 48, 128, 256);

    private DebianPackage() {}

    static Path make(Project project, AppImage portable) throws IOException {
        Path root = project.output().resolve("debian");
        AppImage image = portable.movedTo(root.resolve("usr/lib/sanwei"));
        Path commands = Files.createDirectories(root.resolve("usr/bin")).resolve("sanwei");
        Files.createSymbolicLink(commands, commands.getParent().relativize(image.commands()));
        desktop(project, root.resolve("usr/share"));
        control(project, root);
        open(root);
        Path made = project.output().resolve("sanwei_" + project.version().debian() + "_" + architecture() + ".deb");
        // the start cache holds the times of the jars: they must not be changed on the way
        Tools.run(root, "env", "--unset=SOURCE_DATE_EPOCH", "dpkg-deb", "--root-owner-group", "-Zxz", "-z3", "--build", root, made);
        return made;
    }

    private static void desktop(Project project, Path share) throws IOException {
        Trees.copy(project.ofPlatform("sanwei.desktop"), share.resolve("applications/sanwei.desktop"));
        Trees.copy(project.ofPlatform("sanwei.xml"), share.resolve("mime/packages/sanwei.xml"));
        Trees.copy(project.ofPlatform("copyright"), share.resolve("doc/sanwei/copyright"));
        Path icons = share.resolve("icons/hicolor");
        Trees.copy(project.shared("icon/sanwei.svg"), icons.resolve("scalable/apps/sanwei.svg"));
        for (int size : ICONS) {
            Path icon = project.folder().resolve("src/main/resources/sanwei/ui/icon/sanwei-" + size + ".png");
            Trees.copy(icon, icons.resolve(size + "x" + size).resolve("apps/sanwei.png"));
        }
    }

    private static void control(Project project, Path root) throws IOException {
        StringBuilder sums = new StringBuilder();
        long bytes = 0;
        for (Path file : Trees.all(root)) {
            if (Files.isRegularFile(file)) {
                sums.append(md5(file)).append("  ").append(root.relativize(file)).append('\n');
                bytes += Files.size(file);
            }
        }
        String control = Files.readString(project.ofPlatform("control")).replace("${version}", project.version().debian())
                .replace("${architecture}", architecture()).replace("${kilobytes}", String.valueOf(bytes / 1024));
        Trees.write(root.resolve("DEBIAN/control"), control);
        Trees.write(root.resolve("DEBIAN/md5sums"), sums.toString());
    }

    private static String md5(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has MD5", e);
        }
    }

    private static String architecture() {
        return Platform.processor().equals("x86_64") ? "amd64" : "arm64";
    }

    /** Readable by everyone, whatever the umask of whoever makes it. */
    private static void open(Path root) throws IOException {
        Set<PosixFilePermission> runs = PosixFilePermissions.fromString("rwxr-xr-x");
        Set<PosixFilePermission> reads = PosixFilePermissions.fromString("rw-r--r--");
        for (Path file : Trees.all(root)) {
            if (!Files.isSymbolicLink(file)) {
                Files.setPosixFilePermissions(file, Files.isDirectory(file) || isProgram(file) ? runs : reads);
            }
        }
    }

    private static boolean isProgram(Path file) throws IOException {
        return Files.getPosixFilePermissions(file).contains(PosixFilePermission.OWNER_EXECUTE);
    }
}
