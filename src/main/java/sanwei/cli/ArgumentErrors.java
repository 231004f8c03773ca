package sanwei.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import sanwei.work.BadInput;
import sanwei.work.Choices;

/** Puts what is wrong with the arguments as the command line library tells it into our own sentences. */
final class ArgumentErrors {

    private ArgumentErrors() {}

    /** @param words the whole command line */
    static BadInput in(ParameterException e, List<String> words) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        return switch (e) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched.getUnmatched().getFirst(), command, words);
            case MissingParameterException missing -> misspelt(command, words).map(word -> unmatched(word, command, words))
                    .orElseGet(() -> missing(missing.getMissing(), command));
            case OverwrittenOptionException twice -> BadInput.of("problem.argument.twice", name(twice.getOverwritten()));
            default -> e.getArgSpec() == null
                    ? BadInput.of("problem.argument.other", String.valueOf(e.getMessage()))
                    : BadInput.of("problem.argument.value", name(e.getArgSpec()), String.valueOf(e.getValue()));
        };
    }

    private static BadInput unmatched(String word, CommandSpec command, List<String> words) {
        if (word.startsWith("-")) {
            List<String> options = command.options().stream().filter(o -> !o.hidden()).map(OptionSpec::longestName).toList();
            String asked = beforeEquals(word);
            return BadInput.of("problem.unknown.option", asked, Choices.of(asked, options));
        }
        if (command.parent() == null) {
            String first = words.stream().filter(w -> !w.startsWith("-")).findFirst().orElse(word);
            WindowCommand.refuseMisspelt(first, List.copyOf(command.subcommands().keySet()));
        }
        return BadInput.of("problem.argument.superfluous", word);
    }

    /** What seems to be missing may only be misspelt. */
    private static Optional<String> misspelt(CommandSpec command, List<String> words) {
        return words.stream().filter(w -> w.startsWith("--") && !command.optionsMap().containsKey(beforeEquals(w))).findFirst();
    }

    private static String beforeEquals(String word) {
        return word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
    }

    private static BadInput missing(List<ArgSpec> arguments, CommandSpec command) {
        String names = String.join(", ", arguments.stream().map(ArgumentErrors::withValue).toList());
        return BadInput.of("problem.argument.missing", command.qualifiedName(), names);
    }

    private static String withValue(ArgSpec argument) {
        return argument.isOption() ? name(argument) + " " + argument.paramLabel() : argument.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
