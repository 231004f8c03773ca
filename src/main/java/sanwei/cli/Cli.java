package sanwei.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import sanwei.dataset.open.DatasetRefused;
import sanwei.text.Language;
import sanwei.text.Texts;
import sanwei.work.BadInput;
import sanwei.work.Cancellation.Cancelled;
import sanwei.work.Coded;
import sanwei.work.Message;

/** The command line: reads the arguments, runs the command, says what went wrong, tells scripts by the exit code. */
public final class Cli {

    private static final String LANGUAGE = "--lang";
    private static final String DETAILS = "--debug";

    private final Console console;
    private final Window window;

    /** @param console speaks the language that is spoken unless another one is asked for */
    public Cli(Console console, Window window) {
        this.console = console;
        this.window = window;
    }

    public ExitCode run(String... arguments) {
        List<String> words = List.of(arguments);
        Console spoken = console.in(texts(words));
        try {
            return attempt(spoken, words);
        } catch (OutOfMemoryError _) {
            return fail(spoken, Message.of("cli.out_of_memory", Runtime.getRuntime().maxMemory() >> 20), ExitCode.INTERNAL);
        } catch (RuntimeException | Error e) {
            // the one place where a fault of the program ends: told in a sentence, in full on request
            if (words.contains(DETAILS)) {
                e.printStackTrace(spoken.err());
            }
            return fail(spoken, Message.of("cli.internal", e.toString().lines().findFirst().orElse("")), ExitCode.INTERNAL);
        }
    }

    private ExitCode attempt(Console spoken, List<String> words) {
        try {
            return run(spoken, words);
        } catch (BadInput e) {
            return fail(spoken, e.message(), ExitCode.BAD_INPUT);
        } catch (DatasetRefused e) {
            return fail(spoken, DatasetRefusal.message(e), ExitCode.BAD_INPUT);
        } catch (Cancelled _) {
            return fail(spoken, Message.of("cli.cancelled"), ExitCode.CANCELLED);
        }
    }

    private ExitCode run(Console spoken, List<String> words) {
        var root = new WindowCommand(spoken, window);
        CommandLine line = commandLine(spoken, root);
        try {
            ParseResult parsed = line.parseArgs(words.toArray(String[]::new));
            root.language();
            while (parsed.hasSubcommand()) {
                parsed = parsed.subcommand();
            }
            if (CommandLine.printHelpIfRequested(parsed)) {
                return ExitCode.DONE;
            }
            return ((Command) parsed.commandSpec().userObject()).run();
        } catch (ParameterException e) {
            throw ArgumentErrors.in(e, words);
        }
    }

    private static CommandLine commandLine(Console spoken, WindowCommand root) {
        var line = new CommandLine(root)
                .addSubcommand(new CheckCommand(spoken))
                .addSubcommand(new GenerateCommand(spoken))
                .addSubcommand(new PivotCommand(spoken))
                .addSubcommand(new GridCommand(spoken))
                .addSubcommand(new ChartCommand(spoken))
                .addSubcommand(new AllocateCommand(spoken))
                .addSubcommand(new SimulateCommand(spoken))
                .addSubcommand(new ReportCommand(spoken))
                .addSubcommand(AnalyseCommand.line(spoken))
                .setExpandAtFiles(false)
                .setInterpolateVariables(false)
                .setUsageHelpWidth(110)
                .setOut(new PrintWriter(spoken.out(), true));
        line.setResourceBundle(new HelpTexts(spoken.texts()));
        setVersion(line, "Sanwei " + version());
        return line;
    }

    private static void setVersion(CommandLine line, String version) {
        line.getCommandSpec().version(version);
        line.getSubcommands().values().forEach(command -> setVersion(command, version));
    }

    private static String version() {
        return Optional.ofNullable(Cli.class.getPackage().getImplementationVersion()).orElse("(development)");
    }

    private static ExitCode fail(Console spoken, Message message, ExitCode code) {
        spoken.warn(message);
        return code;
    }

    /** The language has to be known before anything can be said, also about the other arguments. */
    private Texts texts(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> language(words, i))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Texts::in)
                .orElse(console.texts());
    }

    private static Optional<Language> language(List<String> words, int i) {
        String word = words.get(i);
        if (word.startsWith(LANGUAGE + "=")) {
            return Coded.find(Language.class, word.substring(LANGUAGE.length() + 1));
        }
        return word.equals(LANGUAGE) && i + 1 < words.size() ? Coded.find(Language.class, words.get(i + 1)) : Optional.empty();
    }
}
