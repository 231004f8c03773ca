package sanwei.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import sanwei.text.Language;
import sanwei.work.BadInput;
import sanwei.work.Choices;
import sanwei.workspace.WorkspaceFile;

/** Opens the window; where there is no display, writes the half-year's reading instead. */
@CommandLine.Command(name = "sanwei", synopsisSubcommandLabel = "COMMAND", sortOptions = false)
final class WindowCommand implements Command {

    private final Console console;
    private final Window window;

    @Parameters(paramLabel = "DATASET|WORKSPACE", descriptionKey = "dataset_or_workspace", arity = "0..1")
    private String file;

    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
    private String language;

    @Option(names = "--debug", scope = ScopeType.INHERIT)
    private boolean debug;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT)
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, scope = ScopeType.INHERIT)
    private boolean version;

    WindowCommand(Console console, Window window) {
        this.console = console;
        this.window = window;
    }

    /** A first word that is neither a command nor a file is rather a command misspelt. */
    static void refuseMisspelt(String word, List<String> commands) {
        boolean looksLikeFile = word.contains(".") || word.contains("/") || word.contains("\\");
        if (!looksLikeFile && !Files.exists(Words.path(word))) {
            throw BadInput.of("problem.unknown.command", word, Choices.of(word, commands));
        }
    }

    /** The language asked for. Every command takes the option, and it is kept here. */
    Optional<Language> language() {
        return Optional.ofNullable(language).map(code -> Words.one("language", code, Arrays.asList(Language.values()), Language::code));
    }

    @Override
    public ExitCode run() {
        Optional<Path> asked = Optional.ofNullable(file).map(Words::path);
        Optional<Path> workspace = asked.filter(WorkspaceFile::isNamed);
        Optional<Path> dataset = asked.filter(f -> workspace.isEmpty());
        return window.open(dataset, workspace, language()) ? ExitCode.DONE : new HalfYearReading(console).write(dataset);
    }
}
