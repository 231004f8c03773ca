package sanwei.work;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream into a file on a disk that is full after so many bytes. */
public final class FullDisk extends FilterOutputStream {

    public static final String SAID = "No space left on device";

    private long left;

    public FullDisk(OutputStream out, long room) {
        super(out);
        left = room;
    }

    @Override
    public void write(int b) throws IOException {
        take(1);
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        take(length);
        out.write(bytes, from, length);
    }

    private void take(int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new IOException(SAID);
        }
    }
}
