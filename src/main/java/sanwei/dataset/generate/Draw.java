package sanwei.dataset.generate;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Draws from one stream. Only additions and strict functions, so that every machine draws the same. */
record Draw(RandomGenerator random) {

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** From low to high, both included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /** Nearly normal around 0 with deviation 1, never beyond ±3. */
    double noise() {
        return 2 * (random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5);
    }

    /** Around 1, never negative. */
    double spread(double deviation) {
        return StrictMath.exp(deviation * noise());
    }

    /** A whole number whose mean is the value. */
    int rounded(double value) {
        return (int) StrictMath.floor(value + random.nextDouble());
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** One of the values, each as often as its weight says. */
    <T> T of(List<T> values, double... weights) {
        double left = random.nextDouble() * Arrays.stream(weights).sum();
        for (int i = 0; i < weights.length - 1; i++) {
            left -= weights[i];
            if (left < 0) {
                return values.get(i);
            }
        }
        return values.get(weights.length - 1);
    }
}
