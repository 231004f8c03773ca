package sanwei.dataset.open;

import java.sql.SQLException;
import sanwei.work.BadInput;
import sanwei.work.Cancellation;

/** Puts what SQLite reports into a sentence about the file. */
record SqliteFault(DatasetFile file, Cancellation cancellation) {

    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READ_ONLY = 8;
    private static final int INTERRUPTED = 9;
    private static final int CORRUPT = 11;
    private static final int CANNOT_OPEN = 14;
    private static final int NOT_A_DATABASE = 26;

    RuntimeException of(SQLException e) {
        // the low byte is the kind of fault, the rest its variety
        return switch (e.getErrorCode() & 0xff) {
            case INTERRUPTED -> cancellation.isCancelled() ? new Cancellation.Cancelled() : failed(e);
            case BUSY, LOCKED -> file.fault("problem.file.locked");
            case CORRUPT -> file.fault("problem.file.corrupt", firstLine(e));
            case NOT_A_DATABASE -> file.fault("problem.file.not_sqlite");
            case READ_ONLY -> file.fault("problem.file.unfinished");
            case CANNOT_OPEN -> file.usesLog() ? file.fault("problem.file.log") : file.fault("problem.file.denied");
            default -> failed(e);
        };
    }

    private BadInput failed(SQLException e) {
        return file.fault("problem.file.failed", firstLine(e));
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
