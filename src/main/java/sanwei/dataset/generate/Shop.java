package sanwei.dataset.generate;

/**
 * A licensed customer: what the register says of it, and how it trades.
 *
 * @param county index of the county it trades in
 * @param format its true format, the register may say something else
 * @param licensedOn epoch day
 * @param closedOn epoch day, {@link #OPEN} while not closed
 * @param lastOrderOn from this day on nothing is ordered; a few days after closing for shops that still take a last delivery
 * @param weekday its own order day, 0 for Monday to 4 for Friday
 * @param volume cartons a week it sells of everything
 * @param visits share of the weeks in which it orders
 * @param greed how much it inflates requests when all of the last ones were cut
 */
record Shop(
        int id,
        String code,
        Entry entry,
        int county,
        String format,
        boolean urban,
        int size,
        int licensedOn,
        int closedOn,
        int lastOrderOn,
        int weekday,
        double volume,
        double visits,
        double greed) {

    static final int OPEN = Integer.MAX_VALUE;

    /** What the register says; categories are empty where nobody filled them in. */
    record Entry(String name, int region, String format, String marketType, String scale, String circle) {}

    boolean ordersOn(int day) {
        return licensedOn <= day && day < lastOrderOn;
    }

    boolean tradesOn(int day) {
        return licensedOn <= day && day < closedOn;
    }
}
