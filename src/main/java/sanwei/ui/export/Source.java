package sanwei.ui.export;

import java.util.Optional;
import sanwei.workspace.Codes;

/** What files are made of, as codes that bring it back. */
public interface Source {

    /** Empty while there is nothing. */
    Optional<Codes> now();

    /** Whether the codes are of this source. */
    boolean knows(Codes codes);

    /** Shows it again. */
    void open(String name, Codes codes);
}
