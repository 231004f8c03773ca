package sanwei.allocation;

import java.util.Arrays;

/**
 * The allocation of one product in one week, row by row as in its {@link ProductWeek}, with the state after each step. A sheet can be
 * filled again and again; only the first {@link #size} entries of its arrays count.
 */
public final class Sheet {

    private static final DemandState[] STATES = DemandState.values();

    int size;
    double[] history;
    double[] reference;
    double[] policy;
    double[] circle;
    double[] demand;
    byte[] state;
    boolean[] narrowed;
    double[] stockFactor;
    double[] claim;
    int[] cap;
    double[] rationed;
    int[] cartons;
    byte[] rank;
    long supply;
    long allocated;

    public Sheet() {
        room(0);
    }

    void start(int rows) {
        size = rows;
        if (history.length < rows) {
            room(rows);
        } else {
            Arrays.fill(narrowed, 0, rows, false);
        }
    }

    private void room(int rows) {
        history = new double[rows];
        reference = new double[rows];
        policy = new double[rows];
        circle = new double[rows];
        demand = new double[rows];
        state = new byte[rows];
        narrowed = new boolean[rows];
        stockFactor = new double[rows];
        claim = new double[rows];
        cap = new int[rows];
        rationed = new double[rows];
        cartons = new int[rows];
        rank = new byte[rows];
    }

    public int size() {
        return size;
    }

    /** Last year's cartons times growth, NaN where there is no history. */
    public double history(int row) {
        return history[row];
    }

    public double reference(int row) {
        return reference[row];
    }

    public double policy(int row) {
        return policy[row];
    }

    public double circle(int row) {
        return circle[row];
    }

    public double demand(int row) {
        return demand[row];
    }

    public DemandState state(int row) {
        return STATES[state[row]];
    }

    public boolean narrowed(int row) {
        return narrowed[row];
    }

    public double stockFactor(int row) {
        return stockFactor[row];
    }

    /** After market control and caps. */
    public double claim(int row) {
        return claim[row];
    }

    /** Whole cartons that the customer may not exceed. */
    public int cap(int row) {
        return cap[row];
    }

    public double rationed(int row) {
        return rationed[row];
    }

    public int cartons(int row) {
        return cartons[row];
    }

    /** Shared with the sheet, which writes over it when it is filled again; only the first {@link #size} entries count. */
    public int[] cartonsByRow() {
        return cartons;
    }

    /** Cartons to be handed out. */
    public long supply() {
        return supply;
    }

    public long allocated() {
        return allocated;
    }

    /** Cartons that nobody gets. */
    public long unallocated() {
        return supply - allocated;
    }
}
