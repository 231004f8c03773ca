package sanwei.dataset.open;

/** SQLite's own check of the whole file. */
final class Integrity {

    private static final String SOUND = "ok";

    private Integrity() {}

    /** @throws sanwei.work.BadInput with the first finding, when there is one */
    static void check(Session session, DatasetFile file) {
        String verdict = session.query("PRAGMA integrity_check(1)", rows -> rows.next() ? rows.getString(1) : SOUND);
        if (!verdict.equals(SOUND)) {
            // the first line may only name the database
            throw file.fault("problem.file.corrupt", verdict.lines().filter(line -> !line.startsWith("***")).findFirst().orElse(verdict));
        }
    }
}
