/** A package cannot be made, and the message says why in a sentence. */
final class Failed extends RuntimeException {

    private static final long serialVersionUID = 1;

    Failed(String why) {
        super(why);
    }
}
