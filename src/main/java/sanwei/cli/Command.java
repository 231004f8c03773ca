package sanwei.cli;

/** A command with its options read. */
interface Command {

    ExitCode run();
}
