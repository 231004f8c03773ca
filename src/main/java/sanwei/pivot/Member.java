package sanwei.pivot;

/**
 * A member of a dimension.
 *
 * @param code as written in files
 * @param name as it stands in the dataset; equal to the code where there is no other
 */
public record Member(String code, String name) {

    /** How the total over all members is written in files. */
    public static final String TOTAL = "*";
}
