package sanwei.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.text.Language;
import sanwei.work.BadInput;

class SettingsFileTest {

    private static final Settings SOME = new Settings(Optional.of(Language.ZH), AppearanceChoice.DARK,
            Optional.of(new Settings.Window(10, -20.5, 1440, 900, true)), Optional.of(Path.of("/data/一 二/c\\d.db")), false, Optional.of("band"));

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        var file = new SettingsFile(folder.resolve("new/folder"));
        file.write(SOME);
        file.write(SOME);
        assertThat(file.read()).isEqualTo(SOME);
        try (var files = Files.list(folder.resolve("new/folder"))) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactly("window.properties");
        }
    }

    @Test
    void withoutAFileEverythingIsAsAtFirst() {
        assertThat(new SettingsFile(folder).read()).isEqualTo(Settings.FIRST);
    }

    @Test
    void whatCannotBeReadCountsAsNotSet() throws IOException {
        Files.writeString(folder.resolve("window.properties"), "version=1\nlanguage=fr\nappearance=dark\nwindow=1,2,NaN,4,true\nfuture=yes\n");
        assertThat(new SettingsFile(folder).read())
                .isEqualTo(new Settings(Optional.empty(), AppearanceChoice.DARK, Optional.empty(), Optional.empty(), true, Optional.empty()));
        Files.writeString(folder.resolve("window.properties"), "version=1\nwindow=1,2\nlanguage=\\u12");
        assertThat(new SettingsFile(folder).read()).isEqualTo(Settings.FIRST);
        Files.writeString(folder.resolve("window.properties"), "version=99\nappearance=dark\n");
        assertThat(new SettingsFile(folder).read()).isEqualTo(Settings.FIRST);
    }

    @Test
    void aFolderThatCannotBeMadeIsABadPlace() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file");
        assertThatThrownBy(() -> new SettingsFile(taken).write(SOME)).isInstanceOf(BadInput.class);
        assertThat(taken).hasContent("a file");
    }
}
