package sanwei.report;

import sanwei.allocation.parameter.Parameter.Figure;
import sanwei.dataset.Market;
import sanwei.pivot.Member;
import sanwei.simulation.analysis.Estimate;
import sanwei.simulation.analysis.GamingLens;
import sanwei.simulation.analysis.Goal;
import sanwei.simulation.analysis.GoalReader;
import sanwei.simulation.analysis.GoalSeek;
import sanwei.simulation.analysis.GoalSeek.Answer;
import sanwei.simulation.analysis.HeatMap;
import sanwei.simulation.analysis.Incentive;
import sanwei.simulation.analysis.Limit;
import sanwei.simulation.analysis.MonteCarlo;
import sanwei.simulation.analysis.RuleBench;
import sanwei.simulation.analysis.Tornado;
import tech.tablesaw.api.Table;

/** The results of analyses as tidy tables: codes in words of the dataset, plain numbers, empty where undefined. */
public final class AnalysisTables {

    private AnalysisTables() {}

    /** A row for each bar, the widest first. */
    public static Table of(Tornado tornado) {
        var rows = new RowTable("tornado");
        GoalReader goals = tornado.request().goals();
        for (Tornado.Bar bar : tornado.bars()) {
            Figure parameter = bar.range().parameter();
            goal(rows, goals.goals().getFirst(), goals)
                    .text("parameter", parameter.id())
                    .number("base", tornado.request().scenario().get(parameter))
                    .number("low", bar.range().low())
                    .number("high", bar.range().high())
                    .number("value", tornado.value())
                    .number("value_low", bar.low())
                    .number("value_high", bar.high())
                    .number("span", bar.span(tornado.value()));
        }
        return rows.table();
    }

    /** A row for each pair of values. */
    public static Table of(HeatMap map) {
        var rows = new RowTable("map");
        HeatMap.Request request = map.request();
        for (int i = 0; i < map.x().length; i++) {
            for (int j = 0; j < map.y().length; j++) {
                goal(rows, request.goals().goals().getFirst(), request.goals())
                        .text("x_parameter", request.x().parameter().id())
                        .number("x", map.x()[i])
                        .text("y_parameter", request.y().parameter().id())
                        .number("y", map.y()[j])
                        .truth("possible", map.possible()[i][j])
                        .number("value", map.values()[i][j]);
            }
        }
        return rows.table();
    }

    /** For each goal a row after ever more runs; the last one is the result. */
    public static Table of(MonteCarlo result) {
        var rows = new RowTable("monte-carlo");
        GoalReader goals = result.request().goals();
        for (int i = 0; i < goals.goals().size(); i++) {
            for (Estimate estimate : result.estimates().get(i)) {
                goal(rows, goals.goals().get(i), goals)
                        .number("history", result.history()[i])
                        .number("scenario", result.scenario()[i])
                        .whole("runs", estimate.runs())
                        .whole("defined", estimate.defined())
                        .number("mean", estimate.mean())
                        .number("half_width", estimate.halfWidth())
                        .number("p5", estimate.low())
                        .number("p25", estimate.lowerQuartile())
                        .number("p50", estimate.median())
                        .number("p75", estimate.upperQuartile())
                        .number("p95", estimate.high())
                        .truth("history_outside", estimate.isOutside(result.history()[i]));
            }
        }
        return rows.table();
    }

    /** A row for each value that was tried and each limit. */
    public static Table of(GoalSeek seek) {
        var rows = new RowTable("seek");
        for (GoalSeek.Point point : seek.points()) {
            for (int i = 0; i < seek.request().limits().size(); i++) {
                Limit limit = seek.request().limits().get(i);
                rows.text("parameter", seek.request().range().parameter().id())
                        .number("value", point.value())
                        .text("limit", label(limit))
                        .number("reading", point.readings().get(i))
                        .truth("kept", limit.isMet(point.readings().get(i)))
                        .text("answer", answer(seek.answer(), point, i));
            }
        }
        return rows.table();
    }

    private static String answer(Answer answer, GoalSeek.Point point, int limit) {
        return switch (answer) {
            case Answer.Found found -> found.point().equals(point) ? "found" : "";
            case Answer.None none when none.nearest().equals(point) -> none.binding().contains(limit) ? "binds" : "nearest";
            case Answer.None _ -> "";
        };
    }

    /** A row for each rule and reading. */
    public static Table of(RuleBench bench) {
        var rows = new RowTable("rules");
        for (RuleBench.RuleReading r : bench.rules()) {
            String rule = r.rule().code();
            reading(rows, rule, "fulfilment", Member.TOTAL, r.fulfilment());
            r.byClass().forEach(part -> reading(rows, rule, "fulfilment_class", part.member().code(), part.fulfilment()));
            r.byCounty().forEach(part -> reading(rows, rule, "fulfilment_county", part.member().code(), part.fulfilment()));
            reading(rows, rule, "gini", Member.TOTAL, r.gini());
            reading(rows, rule, "jain", Member.TOTAL, r.jain());
            reading(rows, rule, "unmet", Member.TOTAL, r.unmet());
            reading(rows, rule, "unallocated", Member.TOTAL, r.unallocated());
            for (Incentive incentive : r.incentives()) {
                String by = PlainNumber.of(incentive.inflation());
                reading(rows, rule, "inflated", by, incentive.tried());
                reading(rows, rule, "inflated_cartons", by, incentive.cartons());
                reading(rows, rule, "inflated_gain", by, incentive.gained());
                reading(rows, rule, "inflated_winners", by, incentive.winners());
                reading(rows, rule, "inflated_rationed", by, incentive.cut());
                reading(rows, rule, "inflated_rationed_winners", by, incentive.cutWinners());
            }
        }
        return rows.table();
    }

    private static void reading(RowTable rows, String rule, String reading, String member, double value) {
        rows.text("rule", rule).text("reading", reading).text("member", member).number("value", value);
    }

    /** A row for each customer with a request. */
    public static Table of(GamingLens lens, Market market) {
        var rows = new RowTable("gaming");
        for (GamingLens.Evidence e : lens.customers()) {
            rows.text("customer", market.customers().code().get(e.customer()))
                    .number("requested", e.requested())
                    .number("supplied", e.supplied());
            need(rows, e.need());
            rows.whole("under_agreement", e.underAgreement())
                    .whole("at_cap", e.capped())
                    .number("bunching", e.bunching())
                    .whole("reaction_weeks", e.reaction().weeks())
                    .number("reaction", e.reaction().slope())
                    .number("reaction_error", e.reaction().standardError())
                    .number("after_scarcity", e.after())
                    .number("market_after_scarcity", lens.marketAfter());
        }
        return rows.table();
    }

    private static void need(RowTable rows, GamingLens.Need need) {
        boolean inPanel = need.readings() > 0;
        rows.whole("panel_readings", need.readings())
                .number("panel_requested", inPanel ? need.requested() : Double.NaN)
                .number("sold", need.low())
                .number("wanted", inPanel ? need.wanted() : Double.NaN)
                .number("inflation", need.inflation())
                .number("need_low", need.low())
                .number("need_high", need.high());
    }

    private static RowTable goal(RowTable rows, Goal goal, GoalReader goals) {
        return rows.text("measure", goal.measure().id())
                .text("region", goal.region().orElse(Member.TOTAL))
                .text("category", goal.category().map(of -> of.category().code() + "=" + of.member()).orElse(Member.TOTAL))
                .text("period", goals.period().label());
    }

    /** A goal as it is written on the command line. */
    public static String label(Goal goal) {
        return goal.measure().id() + goal.region().map(code -> "@" + code).orElse("")
                + goal.category().map(of -> "@" + of.category().code() + "=" + of.member()).orElse("");
    }

    /** A limit as it is written on the command line. */
    public static String label(Limit limit) {
        String side = switch (limit.side()) {
            case AT_MOST -> "<=";
            case AT_LEAST -> ">=";
        };
        return label(limit.goal()) + side + PlainNumber.of(limit.value());
    }
}
