package sanwei.cli;

/** How a command ended, as scripts see it. */
public enum ExitCode {
    DONE(0),
    /** Done, but the data gave reason for warnings. */
    WARNINGS(1),
    /** The input or the arguments cannot be used. */
    BAD_INPUT(2),
    /** A fault of the program. */
    INTERNAL(3),
    /** Stopped by the user: what shells expect of an interrupted program. */
    CANCELLED(130);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
