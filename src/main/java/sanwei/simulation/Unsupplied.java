package sanwei.simulation;

import java.util.List;
import java.util.Optional;
import sanwei.allocation.WeekInputs;
import sanwei.work.Message;

/** Weeks in which a product was requested but not supplied. */
public final class Unsupplied {

    private Unsupplied() {}

    /** Says how many there are and which comes first, with its products; empty where there are none. */
    public static Optional<Message> in(ReplayPlan plan) {
        List<WeekInputs> weeks = plan.weeks().filter(week -> !products(week, plan).isEmpty()).toList();
        return weeks.stream().findFirst()
                .map(first -> Message.of("simulation.unsupplied", weeks.size(), first.week().label(), String.join(", ", products(first, plan))));
    }

    private static List<String> products(WeekInputs week, ReplayPlan plan) {
        return week.products().stream()
                .filter(product -> product.size() > 0 && product.supplied() == 0)
                .map(product -> plan.market().products().get(product.product()).code())
                .toList();
    }
}
