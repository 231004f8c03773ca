package sanwei.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sanwei.text.Language;
import sanwei.text.Texts;
import sanwei.work.Cancellation;

/** Runs commands as a shell does and keeps what they say. */
public final class Shell {

    final Cancellation cancellation = new Cancellation();
    final List<Opened> windows = new ArrayList<>();
    private boolean display;
    private boolean broken;

    /** What a window was opened with. */
    record Opened(Optional<Path> dataset, Optional<Path> workspace) {}

    /** What a command left: its exit code and what it said. */
    public record Said(int code, String out, String err) {}

    Shell withDisplay() {
        display = true;
        return this;
    }

    /** The window fails when it is opened. */
    Shell broken() {
        broken = true;
        return this;
    }

    /** @param words of the command line; paths and numbers are turned into text */
    public Said run(Object... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(stream(out), stream(err), Texts.in(Language.EN), cancellation);
        ExitCode code = new Cli(console, this::open).run(Arrays.stream(words).map(Object::toString).toArray(String[]::new));
        return new Said(code.code(), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private boolean open(Optional<Path> dataset, Optional<Path> workspace, Optional<Language> language) {
        if (broken) {
            throw new IllegalStateException("broken");
        }
        windows.add(new Opened(dataset, workspace));
        return display;
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
