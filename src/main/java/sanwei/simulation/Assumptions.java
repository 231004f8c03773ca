package sanwei.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Parameter.Figure;
import sanwei.allocation.parameter.Scenario;
import sanwei.work.Message;

/** What a replay takes for granted; belongs to every result. */
public final class Assumptions {

    private Assumptions() {}

    /** Of replays with the parameters of some scenarios. */
    public static List<Message> of(ReplayPlan plan, List<Scenario> scenarios) {
        return all(plan, requests(scenarios));
    }

    /** Of replays with the parameters of a scenario, in which some are moved. */
    public static List<Message> of(ReplayPlan plan, Scenario scenario, List<Figure> moved) {
        return all(plan, moved.contains(Catalogue.REQUEST_REACTION)
                ? List.of(Message.of("simulation.assumption.reactions"))
                : requests(List.of(scenario)));
    }

    private static List<Message> all(ReplayPlan plan, List<Message> requests) {
        Horizon horizon = plan.horizon();
        PriceResponse response = plan.response();
        List<Message> all = new ArrayList<>();
        all.add(Message.of("simulation.assumption.weeks", horizon.firstWeek().label(), horizon.lastWeek().label()));
        all.addAll(requests);
        all.add(Message.of("simulation.assumption.history"));
        if (response.finding() != PriceResponse.Finding.NO_SURVEY) {
            all.add(Message.of("simulation.assumption.stocks"));
            all.add(Message.of("simulation.assumption.readings"));
        }
        all.add(price(response));
        return all;
    }

    /** Said once where all scenarios suppose the same, else of each by its name. */
    private static List<Message> requests(List<Scenario> scenarios) {
        List<Message> of = scenarios.stream().map(Assumptions::requests).toList();
        return of.stream().distinct().count() == 1
                ? List.of(of.getFirst())
                : IntStream.range(0, of.size()).mapToObj(i -> Message.of("simulation.assumption.of", scenarios.get(i).name(), of.get(i))).toList();
    }

    private static Message requests(Scenario scenario) {
        double reaction = scenario.get(Catalogue.REQUEST_REACTION);
        return reaction == 0 ? Message.of("simulation.assumption.requests") : Message.of("simulation.assumption.reaction", reaction, reaction / 10);
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
