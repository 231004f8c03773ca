package sanwei.report;

/**
 * How a grid lies and is coloured.
 *
 * @param completeOnly whether periods that the data cover only in part are left out; years beside shorter periods stay
 */
public record GridLook(Axes axes, Colouring colouring, boolean completeOnly) {

    /** Members below each other, coloured by their bands. */
    public static final GridLook USUAL = new GridLook(Axes.MEMBERS_DOWN, Colouring.BAND, false);
}
