package sanwei.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import sanwei.pivot.Selection;
import sanwei.work.BadInput;

/** The options that say which products are meant. */
final class SelectionOptions {

    @Option(names = "--brand", paramLabel = "BRAND")
    private String brand;

    @Option(names = "--products", paramLabel = "CODE,…")
    private List<String> products;

    /** All products unless some are named. */
    Selection selection() {
        return named().orElseGet(Selection.All::new);
    }

    /** The products that are named, where any are. */
    Optional<Selection> named() {
        if (brand != null && products != null) {
            throw BadInput.of("problem.argument.exclusive", "--brand", "--products");
        }
        if (brand != null) {
            return Optional.of(new Selection.Brand(brand));
        }
        return Optional.ofNullable(products).map(codes -> new Selection.Codes(Words.lists(codes)));
    }
}
