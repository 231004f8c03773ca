package sanwei.workspace;

/** A field that is missing or makes no sense. */
final class Unreadable extends RuntimeException {

    Unreadable(String field) {
        super(field);
    }
}
