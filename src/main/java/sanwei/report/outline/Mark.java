package sanwei.report.outline;

import sanwei.work.Message;

/** A place in what the analyst wrote that says something of the data. */
public sealed interface Mark {

    int start();

    /** Behind the last letter. */
    int end();

    /** A reference, with the number that stands for it in the report. */
    record Live(int start, int end, String value) implements Mark {}

    /** A reference that stands for nothing, and so stands in the report as it was written. */
    record Unknown(int start, int end, Message why) implements Mark {}

    /** A number that the data proposed once and do not propose any more. */
    record Stale(int start, int end, String number) implements Mark {}
}
