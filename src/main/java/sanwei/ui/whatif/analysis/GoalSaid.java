package sanwei.ui.whatif.analysis;

import java.util.ArrayList;
import java.util.List;
import sanwei.dataset.Market;
import sanwei.dataset.Regions;
import sanwei.simulation.analysis.Goal;
import sanwei.simulation.analysis.Limit;
import sanwei.text.Figures;
import sanwei.text.Labels;
import sanwei.text.Texts;

/** Goals and limits in words. */
record GoalSaid(Texts texts, Market market) {

    String of(Goal goal) {
        List<String> parts = new ArrayList<>(List.of(new Labels(texts).name(goal.measure())));
        goal.region().ifPresent(code -> parts.add(region(code)));
        goal.category().ifPresent(category -> parts.add(of(category)));
        return String.join(texts.get("member.between"), parts);
    }

    String region(String code) {
        Regions regions = market.regions();
        return regions.ofCode(code).map(r -> regions.get(r).name()).orElse(code);
    }

    String of(Goal.Of category) {
        return new Labels(texts).ofMember(category.category(), category.member());
    }

    String of(Limit limit) {
        return texts.get("analysing.limit", of(limit.goal()), side(limit.side()), new Figures(texts).value(limit.goal().measure(),
                limit.value()));
    }

    static String side(Limit.Side side) {
        return switch (side) {
            case AT_MOST -> "≤";
            case AT_LEAST -> "≥";
        };
    }
}
