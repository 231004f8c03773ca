package sanwei.dataset.open;

import sanwei.dataset.OrderLines;
import sanwei.dataset.Problem;
import sanwei.dataset.Problem.Severity;
import sanwei.dataset.Schema.Table;
import sanwei.time.Days;

/** Looks through the lines once they are in order. */
record LineReview(OrderLines lines, Dimensions dimensions) {

    /** Whether two lines have the same day, customer and product. */
    boolean hasDuplicates() {
        for (int p = 0; p < lines.products(); p++) {
            for (int i = lines.productStart()[p] + 1; i < lines.productStart()[p + 1]; i++) {
                if (lines.customer()[i] == lines.customer()[i - 1] && lines.day()[i] == lines.day()[i - 1]) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tells of every line with more supplied than requested; such lines are kept. */
    void reportSuppliedAboveRequested(Findings findings) {
        for (int p = 0; p < lines.products(); p++) {
            for (int i = lines.productStart()[p]; i < lines.productStart()[p + 1]; i++) {
                if (lines.supplied()[i] > lines.requested()[i]) {
                    report(findings, p, i);
                }
            }
        }
    }

    private void report(Findings findings, int product, int row) {
        if (!findings.listsMoreWarnings()) {
            findings.countWarning();
            return;
        }
        String key = Days.format(lines.epochDay(row)) + "/" + dimensions.customerIds().id(lines.customer()[row]) + "/"
                + dimensions.productIds().id(product);
        findings.add(new Problem(Severity.WARNING, Table.ORDER_LINE.code(), key, "supplied", String.valueOf(lines.supplied()[row]),
                LineExaminer.suppliedAboveRequested(lines.requested()[row])));
    }
}
