package sanwei.report.commentary;

/** A member with its value now and in the period it is compared with, NaN where it has none. */
public record Compared(String name, double now, double then) {}
