package sanwei.dataset;

import java.util.Arrays;
import java.util.Map;
import sanwei.time.Period;

/**
 * The target class of each customer by brand and quarter. A customer without an entry is in class {@code none}.
 *
 * @param present whether the dataset has the table at all
 */
public record TargetClasses(boolean present, Coding coding, int customers, Map<BrandQuarter, short[]> codes) {

    public TargetClasses {
        codes = Map.copyOf(codes);
    }

    /** Code of each customer for the brand in the quarter, as members of {@link #coding}. */
    public short[] in(String brand, Period quarter) {
        short[] found = codes.get(new BrandQuarter(brand, quarter));
        if (found != null) {
            return found;
        }
        short[] none = new short[customers];
        Arrays.fill(none, (short) coding.codeOf("none"));
        return none;
    }

    /** A brand in a calendar quarter. */
    public record BrandQuarter(String brand, Period quarter) {}
}
