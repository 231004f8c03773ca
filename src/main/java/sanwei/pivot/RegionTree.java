package sanwei.pivot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import sanwei.dataset.Market;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.Regions;
import sanwei.measure.Formula;
import sanwei.measure.Measure;
import sanwei.pivot.PivotTable.Parts;

/**
 * The regions of several levels in one list, each behind the one it lies in, and the answers for the levels joined in that order:
 * every total is the one of its own level's answer, none is a sum.
 */
final class RegionTree {

    /** A region of the list: where it stands in the answer for its level. */
    private record Node(int level, int place) {}

    private final PivotSpec spec;
    private final List<PivotSpec> questions;
    private final List<int[]> regionsOfLevel;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();

    RegionTree(Market market, PivotSpec spec) {
        this.spec = spec;
        List<RegionLevel> levels = spec.levels().stream().filter(l -> market.regions().atLevel(l).length > 0).toList();
        questions = levels.stream().map(level -> spec.withRegion(Optional.of(level)).withDownTo(Optional.empty())).toList();
        regionsOfLevel = questions.stream().map(q -> Scope.of(market, q).regions()).toList();
        hang(market.regions());
    }

    /** The same question for each of the levels alone. */
    List<PivotSpec> questions() {
        return questions;
    }

    private void hang(Regions regions) {
        Map<Integer, Node> members = new HashMap<>();
        for (int level = 0; level < regionsOfLevel.size(); level++) {
            for (int place = 0; place < regionsOfLevel.get(level).length; place++) {
                members.put(regionsOfLevel.get(level)[place], new Node(level, place));
            }
        }
        Map<Integer, List<Integer>> under = new HashMap<>();
        members.keySet().stream().sorted().forEach(r -> under.computeIfAbsent(above(r, regions, members), a -> new ArrayList<>()).add(r));
        list(Regions.NONE, Regions.NONE, under, members);
        parents.replaceAll(p -> p == Regions.NONE ? nodes.size() : p);
    }

    /** The nearest region above that is a member too. */
    private static int above(int region, Regions regions, Map<Integer, Node> members) {
        int above = regions.get(region).parent();
        while (above != Regions.NONE && !members.containsKey(above)) {
            above = regions.get(above).parent();
        }
        return above;
    }

    private void list(int region, int place, Map<Integer, List<Integer>> under, Map<Integer, Node> members) {
        for (int below : under.getOrDefault(region, List.of())) {
            nodes.add(members.get(below));
            parents.add(place);
            list(below, nodes.size() - 1, under, members);
        }
    }

    /** The question of one level that has the cell, and where the cell is in its answer. */
    Map.Entry<PivotSpec, Cell> find(Cell cell) {
        if (cell.region() == nodes.size()) {
            return Map.entry(questions.getFirst(), new Cell(cell.period(), regionsOfLevel.getFirst().length, cell.category()));
        }
        Node node = nodes.get(cell.region());
        return Map.entry(questions.get(node.level), new Cell(cell.period(), node.place, cell.category()));
    }

    /** @param answers to the {@link #questions}, in their order */
    PivotTable join(List<PivotTable> answers) {
        PivotTable first = answers.getFirst();
        Map<Measure, Parts> parts = new HashMap<>();
        for (Measure measure : spec.measures()) {
            List<Parts> own = answers.stream().map(a -> a.parts(measure)).toList();
            parts.put(measure, new Parts(
                    join(own.stream().map(Parts::numerator).toList(), answers),
                    join(own.stream().map(Parts::denominator).toList(), answers),
                    own.getFirst().behind() == null ? null : join(own.stream().map(Parts::behind).toList(), answers)));
        }
        List<Boolean> partial = IntStream.range(0, first.periods().size()).mapToObj(first::partial).toList();
        return new PivotTable(spec, first.periods(), partial, nodes.stream().map(n -> answers.get(n.level).regions().get(n.place)).toList(),
                first.categories(), parts, amounts(answers), new PivotTable.Nesting(parents, nodes.stream().map(n -> answers.get(n.level).spec().region().orElseThrow()).toList()));
    }

    private Map<Formula.Of, double[][]> amounts(List<PivotTable> answers) {
        Map<Formula.Of, double[][]> amounts = new HashMap<>();
        for (Formula.Of term : answers.getFirst().amounts().keySet()) {
            amounts.put(term, join(answers.stream().map(a -> a.amounts().get(term)).toList(), answers));
        }
        return amounts;
    }

    private double[][] join(List<double[][]> byLevel, List<PivotTable> answers) {
        int width = answers.getFirst().allCategories() + 1;
        double[][] joined = new double[answers.getFirst().periods().size()][(nodes.size() + 1) * width];
        for (int period = 0; period < joined.length; period++) {
            for (int i = 0; i < nodes.size(); i++) {
                Node node = nodes.get(i);
                System.arraycopy(byLevel.get(node.level)[period], node.place * width, joined[period], i * width, width);
            }
            int total = answers.getFirst().allRegions();
            System.arraycopy(byLevel.getFirst()[period], total * width, joined[period], nodes.size() * width, width);
        }
        return joined;
    }
}
