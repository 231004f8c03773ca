package sanwei.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the native part of SQLite is unpacked: the product's own folder, not one that others can write to. */
public final class SqliteLibrary {

    private static final String FOLDER = "org.sqlite.tmpdir";

    private SqliteLibrary() {}

    /** To be called before the first connection of the process; a folder that was set from outside stays. */
    public static void prepare() {
        if (System.getProperty(FOLDER) != null) {
            return;
        }
        Path folder = Path.of(System.getProperty("user.home"), ".sanwei", "lib");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            // a home that cannot be written to: the system's temporary folder serves as well
            return;
        }
        if (Files.isWritable(folder)) {
            System.setProperty(FOLDER, folder.toString());
        }
    }
}
