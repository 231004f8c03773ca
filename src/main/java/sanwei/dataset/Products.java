package sanwei.dataset;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The articles in dataset order (by id); products are named by their index in it. */
public final class Products {

    private final List<Product> all;

    public Products(List<Product> all) {
        this.all = List.copyOf(all);
    }

    public int size() {
        return all.size();
    }

    public Product get(int product) {
        return all.get(product);
    }

    public List<Product> all() {
        return all;
    }

    /** Brands in the order of their first product. */
    public List<String> brands() {
        return all.stream().map(Product::brand).distinct().toList();
    }

    /** Indices of the products that match, in dataset order. */
    public int[] where(Predicate<Product> condition) {
        return IntStream.range(0, all.size()).filter(p -> condition.test(all.get(p))).toArray();
    }
}
