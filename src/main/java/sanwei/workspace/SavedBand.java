package sanwei.workspace;

import sanwei.band.BandPolicy;
import sanwei.measure.Measure;

/**
 * A band as it was decided on.
 *
 * @param reason the analyst's, may be empty
 * @param policy that of stock-to-sales for a mean month
 */
public record SavedBand(Title title, String reason, Measure measure, BandPolicy policy) implements Entry {}
