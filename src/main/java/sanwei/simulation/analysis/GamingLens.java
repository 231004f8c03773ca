package sanwei.simulation.analysis;

import java.util.List;
import sanwei.simulation.ReplayPlan;
import sanwei.work.BadInput;
import sanwei.work.Job;

/**
 * Evidence for how far requests may lie above what customers need: readings of history, no verdict. A high reading may have a good
 * reason, such as a shop that grows.
 *
 * @param scarceWeeks weeks of the horizon in which the market's fulfilment lay below the threshold
 * @param otherWeeks the other weeks with requests
 * @param marketAfter as {@link Evidence#after} of all customers together
 * @param customers those with a request in the horizon, in dataset order
 */
public record GamingLens(Request request, int scarceWeeks, int otherWeeks, double marketAfter, List<Evidence> customers) {

    public GamingLens {
        customers = List.copyOf(customers);
    }

    /**
     * What is read, over the horizon of a plan.
     *
     * @param scarceBelow a week is scarce when the market's fulfilment lies below
     */
    public record Request(double scarceBelow) {

        /** The lower edge of the standard band of fulfilment. */
        public static final Request STANDARD = new Request(0.7);

        public Request {
            if (!(scarceBelow > 0 && scarceBelow <= 1)) {
                throw BadInput.of("analysis.problem.scarce");
            }
        }
    }

    /**
     * What is known of one customer; NaN where it is undefined.
     *
     * @param requested cartons in the horizon
     * @param supplied cartons in the horizon
     * @param need of the panel's customers only
     * @param capped order lines that request all that is left of an agreed total, or more
     * @param underAgreement order lines with an agreed total of which something is left
     * @param reaction of requests to the fulfilment of the week before
     * @param after mean weekly request in the weeks that are not scarce ÷ that in the scarce weeks − 1
     */
    public record Evidence(int customer, long requested, long supplied, Need need, int capped, int underAgreement, Reaction reaction,
            double after) {

        /** Share of the order lines under an agreed total that ask for all of it, NaN when there are none. */
        public double bunching() {
            return underAgreement == 0 ? Double.NaN : (double) capped / underAgreement;
        }
    }

    /**
     * Requests against what was sold between the readings of the panel.
     *
     * @param readings stretches between two readings in the horizon; 0 for customers outside the panel
     * @param requested cartons in these stretches
     * @param sold cartons that consumers took in them
     * @param wanted cartons that they would have taken, empty shelves allowed for
     */
    public record Need(int readings, long requested, double sold, double wanted) {

        static final Need UNKNOWN = new Need(0, 0, 0, 0);

        Need plus(long moreRequested, double moreSold, double moreWanted) {
            return new Need(readings + 1, requested + moreRequested, sold + moreSold, wanted + moreWanted);
        }

        /** Requests ÷ sell-out, NaN when nothing was wanted. */
        public double inflation() {
            return wanted > 0 ? requested / wanted : Double.NaN;
        }

        /** The true need is at least what was sold; NaN outside the panel. */
        public double low() {
            return readings == 0 ? Double.NaN : sold;
        }

        /** The true need is at most what was requested, or what was sold where that is more; NaN outside the panel. */
        public double high() {
            return readings == 0 ? Double.NaN : Math.max(sold, requested);
        }
    }

    /**
     * The straight line through requests over the fulfilment of the week before.
     *
     * @param weeks with requests in two weeks running
     * @param slope of the logarithm of the request, measured by the mean request of all customers in its week, per 1 of fulfilment; NaN
     *     with too few weeks or when fulfilment never changed
     * @param standardError of the slope
     */
    public record Reaction(int weeks, double slope, double standardError) {}

    public static GamingLens of(ReplayPlan plan, Request request, Job job) {
        return new GamingReader(plan, request, job).read();
    }
}
