package sanwei;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import sanwei.cli.Cli;
import sanwei.cli.Console;
import sanwei.cli.ExitCode;
import sanwei.text.Language;
import sanwei.text.Texts;
import sanwei.ui.Workstation;
import sanwei.work.Cancellation;

/** Starts Sanwei: the window without arguments or with a dataset, otherwise a command. */
public final class Main {

    private static final long SECONDS_TO_TIDY_UP = 10;

    /** What these tell of a failure is said in our own words; held, or their levels would be forgotten. */
    private static final List<Logger> SILENCED = List.of(Logger.getLogger("org.apache.poi"), Logger.getLogger("org.sqlite"));

    private Main() {}

    public static void main(String[] arguments) {
        // charts are drawn off screen; AWT must not look for a display of its own
        System.setProperty("java.awt.headless", "true");
        SILENCED.forEach(logger -> logger.setLevel(Level.OFF));
        var cancellation = new Cancellation();
        var ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(cancellation, ended)));
        PrintStream out = stream(FileDescriptor.out, System.getProperty("stdout.encoding"));
        PrintStream err = stream(FileDescriptor.err, System.getProperty("stderr.encoding"));
        Texts texts = Texts.in(Language.of(Locale.getDefault()));
        ExitCode code = new Cli(new Console(out, err, texts, cancellation), Workstation::open).run(arguments);
        out.flush();
        err.flush();
        ended.countDown();
        System.exit(code.code());
    }

    /** An interrupt lets the running command take back what it has begun. */
    private static void stop(Cancellation cancellation, CountDownLatch ended) {
        cancellation.cancel();
        try {
            ended.await(SECONDS_TO_TIDY_UP, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** In the terminal's own encoding; one that knows nothing but ASCII would turn Chinese into question marks, so UTF-8 there. */
    private static PrintStream stream(FileDescriptor descriptor, String encoding) {
        Charset terminal = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        Charset charset = terminal.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : terminal;
        return new PrintStream(new FileOutputStream(descriptor), true, charset);
    }
}
