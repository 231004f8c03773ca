package sanwei.ui.whatif;

import java.io.File;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import sanwei.ui.words.Words;
import sanwei.work.BadInput;
import sanwei.work.Message;
import sanwei.workspace.SavedScenario;

/** Scenarios as files that others can use. */
record ScenarioFiles(Words words, ScenariosModel scenarios, Consumer<Message> onProblem) {

    private static final String ENDING = ".json";

    void read(Window window) {
        Optional.ofNullable(chooser("whatif.import").showOpenDialog(window))
                .ifPresent(file -> attempt(() -> scenarios.read(file.toPath())));
    }

    void write(SavedScenario saved, Window window) {
        FileChooser chooser = chooser("whatif.export");
        chooser.setInitialFileName(saved.title().name().replaceAll("[\\\\/:*?\"<>|]", "_") + ENDING);
        Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath)
                .ifPresent(file -> attempt(() -> scenarios.write(saved, file)));
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (BadInput e) {
            onProblem.accept(e.message());
        }
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(words.texts().get(title));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(words.texts().get("whatif.file"), "*" + ENDING));
        return chooser;
    }
}
