package sanwei.simulation;

import java.util.ArrayList;
import java.util.List;
import sanwei.work.Message;

/** What a replay takes for granted; belongs to every result. */
public final class Assumptions {

    private Assumptions() {}

    public static List<Message> of(Outcome outcome) {
        return of(outcome.horizon(), outcome.response());
    }

    /** The same for every scenario replayed over these weeks. */
    public static List<Message> of(Horizon horizon, PriceResponse response) {
        List<Message> all = new ArrayList<>();
        all.add(Message.of("simulation.assumption.weeks", horizon.firstWeek().label(), horizon.lastWeek().label()));
        all.add(Message.of("simulation.assumption.requests"));
        all.add(Message.of("simulation.assumption.history"));
        if (response.finding() != PriceResponse.Finding.NO_SURVEY) {
            all.add(Message.of("simulation.assumption.stocks"));
            all.add(Message.of("simulation.assumption.readings"));
        }
        all.add(price(response));
        return all;
    }

    private static Message price(PriceResponse response) {
        return switch (response.finding()) {
            case ESTIMATED -> Message.of("simulation.assumption.price", response.slope(), response.standardError(), response.rSquared(),
                    response.points());
            case NO_SURVEY -> Message.of("simulation.assumption.no_survey");
            case TOO_FEW_POINTS -> Message.of("simulation.assumption.few_points", response.points(), PriceResponse.FEWEST_POINTS);
            case NO_SPREAD -> Message.of("simulation.assumption.no_spread");
            case WRONG_SIGN -> Message.of("simulation.assumption.wrong_sign", response.slope(), response.standardError(),
                    response.rSquared(), response.points());
        };
    }
}
