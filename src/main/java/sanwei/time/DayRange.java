package sanwei.time;

/** Days from first to last, both included, as epoch days. */
public record DayRange(int first, int last) {

    public int length() {
        return last - first + 1;
    }

    public boolean contains(int day) {
        return first <= day && day <= last;
    }

    public boolean overlaps(DayRange other) {
        return first <= other.last && other.first <= last;
    }

    public DayRange movedBack(int days) {
        return new DayRange(first - days, last - days);
    }

    /** The first n days, all of them when there are fewer. */
    public DayRange firstDays(int n) {
        return new DayRange(first, Math.min(last, first + n - 1));
    }
}
