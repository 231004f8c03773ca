package sanwei.report.outline;

/**
 * What the analyst writes at the head of a section instead of the sentences that the data propose; empty lines part paragraphs.
 *
 * @param proposed the sentences that it was written from, by which it is seen later that the data have changed
 */
public record Wording(String text, String proposed) {}
