package sanwei.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteJDBCLoader;
import sanwei.work.BadInput;
import sanwei.work.Message;

/** Where the native part of SQLite is unpacked: the product's own folder, not one that others can write to. */
public final class SqliteLibrary {

    private static final String FOLDER = "org.sqlite.tmpdir";
    /** Where it lies unpacked already, as in an installed product. */
    private static final String UNPACKED = "org.sqlite.lib.path";

    private SqliteLibrary() {}

    /**
     * To be called before the first connection of the process; a folder that was set from outside stays.
     *
     * @throws BadInput when it cannot be unpacked
     */
    public static void prepare() {
        chooseFolder();
        try {
            SQLiteJDBCLoader.initialize();
        } catch (Exception e) {
            String folder = System.getProperty(FOLDER, System.getProperty("java.io.tmpdir"));
            throw new BadInput(Message.of("problem.sqlite.library", folder), e);
        }
    }

    private static void chooseFolder() {
        if (System.getProperty(FOLDER) != null || System.getProperty(UNPACKED) != null) {
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
