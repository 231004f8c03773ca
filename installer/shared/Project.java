import java.nio.file.Path;

/**
 * What is packaged.
 *
 * @param folder of the project
 */
record Project(Path folder, Platform platform, Version version) {

    Path jars() {
        return folder.resolve("target/app");
    }

    /** Everything that is made. */
    Path output() {
        return folder.resolve("target/installer");
    }

    Path installer() {
        return folder.resolve("installer");
    }

    Path ofPlatform(String file) {
        return installer().resolve(platform.folder).resolve(file);
    }

    Path shared(String file) {
        return installer().resolve("shared").resolve(file);
    }
}
