package sanwei.ui.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sanwei.allocation.parameter.Catalogue;
import sanwei.allocation.parameter.Group;
import sanwei.allocation.parameter.Parameter;
import sanwei.allocation.parameter.Parameter.Figure;

/** What the form shows as one: parameters whose names in the catalogue say that they belong together. */
sealed interface Item {

    String LOWER = "_lower";
    String UPPER = "_upper";

    List<Parameter<?>> parameters();

    /** A parameter by itself. */
    record One(Parameter<?> parameter) implements Item {
        @Override
        public List<Parameter<?>> parameters() {
            return List.of(parameter);
        }
    }

    /** The edges of a band. */
    record Edges(Figure lower, Figure upper) implements Item {
        @Override
        public List<Parameter<?>> parameters() {
            return List.of(lower, upper);
        }
    }

    /**
     * The same figure for different members.
     *
     * @param topic what all of them are about
     */
    record Table(String topic, List<Figure> figures) implements Item {
        public Table {
            figures = List.copyOf(figures);
        }

        @Override
        public List<Parameter<?>> parameters() {
            return List.copyOf(figures);
        }

        /** The code of the member in the row of a figure. */
        static String row(Figure figure) {
            return figure.id().split("\\.")[1];
        }

        /** The code of the member in the column of a figure, where there are columns. */
        static Optional<String> column(Figure figure) {
            String[] parts = figure.id().split("\\.");
            return parts.length > 2 ? Optional.of(parts[2]) : Optional.empty();
        }
    }

    /** The whole catalogue, each parameter once and in its order. */
    static List<Item> of(Group group) {
        List<Item> items = new ArrayList<>();
        Map<String, List<Figure>> tables = new HashMap<>();
        for (Parameter<?> parameter : Catalogue.parameters()) {
            if (parameter.group() == group) {
                add(parameter, items, tables);
            }
        }
        return items.stream()
                .map(item -> item instanceof Table table ? new Table(table.topic(), tables.get(table.topic())) : item).toList();
    }

    private static void add(Parameter<?> parameter, List<Item> items, Map<String, List<Figure>> tables) {
        String id = parameter.id();
        if (id.contains(".") && parameter instanceof Figure figure) {
            String topic = id.substring(0, id.indexOf('.'));
            List<Figure> figures = tables.computeIfAbsent(topic, t -> new ArrayList<>());
            if (figures.isEmpty()) {
                items.add(new Table(topic, List.of()));
            }
            figures.add(figure);
        } else if (id.endsWith(LOWER) && parameter instanceof Figure lower
                && Catalogue.find(id.replace(LOWER, UPPER)).orElse(null) instanceof Figure upper) {
            items.add(new Edges(lower, upper));
        } else if (!(id.endsWith(UPPER) && Catalogue.find(id.replace(UPPER, LOWER)).isPresent())) {
            items.add(new One(parameter));
        }
    }
}
