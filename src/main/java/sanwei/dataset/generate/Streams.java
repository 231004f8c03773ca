package sanwei.dataset.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;

/** One stream of random numbers per part of the model, so that drawing more in one part leaves the others as they are. */
final class Streams {

    enum Part {
        SHOPS,
        ASSORTMENTS,
        RECORDS,
        CLASSES,
        PLANS,
        WAVES,
        TASTES,
        ORDERS,
        SUPPLY,
        SALES,
        SURVEY
    }

    private final List<SplittableGenerator> streams = new ArrayList<>();

    Streams(long seed) {
        SplittableGenerator root = RandomGeneratorFactory.<SplittableGenerator>of("L64X128MixRandom").create(seed);
        for (int i = 0; i < Part.values().length; i++) {
            streams.add(root.split());
        }
    }

    /** A stream for each of n members; a member's numbers do not depend on how many there are. */
    Draw[] each(Part part, int n) {
        Draw[] each = new Draw[n];
        for (int i = 0; i < n; i++) {
            each[i] = new Draw(streams.get(part.ordinal()).split());
        }
        return each;
    }

    /** The stream of a part as a whole; a part is either divided or used as a whole. */
    Draw one(Part part) {
        return new Draw(streams.get(part.ordinal()));
    }
}
