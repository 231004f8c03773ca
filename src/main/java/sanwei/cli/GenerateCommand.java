package sanwei.cli;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sanwei.dataset.generate.Generator;
import sanwei.dataset.generate.GeneratorSettings;

/** Writes a synthetic dataset. */
@CommandLine.Command(name = "generate", sortOptions = false)
final class GenerateCommand implements Command {

    private final Console console;

    @Parameters(paramLabel = "DATASET", descriptionKey = "new_dataset")
    private String dataset;

    @Option(names = "--customers", paramLabel = "N")
    private String customers = String.valueOf(GeneratorSettings.DEFAULTS.customers());

    @Option(names = "--weeks", paramLabel = "N")
    private String weeks = String.valueOf(GeneratorSettings.DEFAULTS.weeks());

    @Option(names = "--products", paramLabel = "N")
    private String products = String.valueOf(GeneratorSettings.DEFAULTS.products());

    @Option(names = "--seed", paramLabel = "N")
    private String seed = String.valueOf(GeneratorSettings.DEFAULTS.seed());

    GenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() {
        var settings = new GeneratorSettings(Words.count("--customers", customers), Words.count("--weeks", weeks),
                Words.count("--products", products), Words.seed("--seed", seed));
        Path file = Words.path(dataset);
        Generator.write(file, settings, console.job());
        console.say("cli.generate.done", file.toString(), settings.customers(), settings.products(), settings.weeks(),
                String.valueOf(settings.seed()));
        return ExitCode.DONE;
    }
}
