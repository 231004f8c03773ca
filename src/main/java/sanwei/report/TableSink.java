package sanwei.report;

import java.io.IOException;

/** Receives a table row by row, cell by cell from left to right. */
interface TableSink {

    void text(String value) throws IOException;

    /** @param value defined and finite */
    void number(double value) throws IOException;

    void whole(int value) throws IOException;

    void truth(boolean value) throws IOException;

    /** A cell without a value. */
    void missing() throws IOException;

    void endRow() throws IOException;
}
