package sanwei.cli;

import java.util.List;
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
        if (brand != null && products != null) {
            throw BadInput.of("problem.argument.exclusive", "--brand", "--products");
        }
        if (brand != null) {
            return new Selection.Brand(brand);
        }
        return products == null ? new Selection.All() : new Selection.Codes(Words.lists(products));
    }
}
