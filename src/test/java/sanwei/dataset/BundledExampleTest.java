package sanwei.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledExampleTest {

    @TempDir
    Path folder;

    private Path product;
    private Path example;

    @BeforeEach
    void layOut() throws IOException {
        product = Files.createDirectories(folder.resolve("三维 1/product"));
        example = product.resolve(BundledExample.PLACE);
        Files.createDirectories(example.getParent());
        Files.createFile(example);
    }

    @Test
    void isFoundInTheWorkingFolder() {
        assertThat(BundledExample.find(product, Optional.empty())).contains(example);
    }

    @Test
    void isFoundTwoFoldersAboveTheJar() {
        assertThat(BundledExample.find(folder, Optional.of(product.resolve("target/app/sanwei.jar")))).contains(example);
    }

    @Test
    void isFoundBesideTheJar() {
        assertThat(BundledExample.find(folder, Optional.of(product.resolve("sanwei.jar")))).contains(example);
    }

    @Test
    void isFoundAboveTheClasses() {
        assertThat(BundledExample.find(folder, Optional.of(product.resolve("target/classes")))).contains(example);
    }

    @Test
    void isNotLookedForAllTheWayUp() {
        assertThat(BundledExample.find(folder, Optional.of(product.resolve("a/b/c/d/sanwei.jar")))).isEmpty();
    }

    @Test
    void mayBeMissing() {
        assertThat(BundledExample.find(folder, Optional.empty())).isEmpty();
    }
}
