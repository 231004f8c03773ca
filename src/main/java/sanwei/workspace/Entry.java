package sanwei.workspace;

/** Something that the analyst made and kept. */
public interface Entry {

    Title title();
}
