package sanwei.dataset;

import sanwei.work.Message;

/**
 * Something wrong with a dataset: where, and what to do about it.
 *
 * @param table the table, empty when the whole file is meant
 * @param row the key of the row, such as {@code 2025-03-07/12/3}; empty when the whole table or column is meant
 * @param column the column, empty when the whole row is meant
 * @param value the value as it stands in the file
 * @param message what is wrong and what to do
 */
public record Problem(Severity severity, String table, String row, String column, String value, Message message) {

    /** What a problem means for the numbers. */
    public enum Severity {
        /** Would falsify numbers: the dataset is refused. */
        ERROR,
        /** The dataset opens; what was done about it is said. */
        WARNING
    }
}
