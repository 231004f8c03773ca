package sanwei.work;

/** Input that cannot be used as it is: the message names the place and the remedy. */
public final class BadInput extends RuntimeException {

    private final transient Message message;

    public BadInput(Message message) {
        super(message.code() + " " + message.arguments());
        this.message = message;
    }

    public BadInput(Message message, Throwable cause) {
        this(message);
        initCause(cause);
    }

    public static BadInput of(String code, Object... arguments) {
        return new BadInput(Message.of(code, arguments));
    }

    public Message message() {
        return message;
    }
}
