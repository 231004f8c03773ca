package sanwei.ui.whatif.analysis;

/**
 * What a gaming lens is told.
 *
 * @param scarceBelow fulfilment below which a week is scarce
 */
record GamingForm(double scarceBelow) {}
