package sanwei.ui.scope;

import java.util.List;
import sanwei.dataset.Market;
import sanwei.dataset.Product;
import sanwei.pivot.Selection;
import sanwei.text.Labels;
import sanwei.text.Texts;
import sanwei.time.Grain;
import sanwei.time.Period;

/** The scope in words. */
public final class ScopeWords {

    private final Texts texts;
    private final Labels labels;

    public ScopeWords(Texts texts) {
        this.texts = texts;
        labels = new Labels(texts);
    }

    public String products(Setting setting) {
        return switch (setting.scope().products()) {
            case Selection.All all -> texts.get("window.products.all");
            case Selection.Brand brand -> brand.brand();
            case Selection.Codes codes -> named(setting.opened().market(), codes.codes());
        };
    }

    private String named(Market market, List<String> codes) {
        if (codes.size() != 1) {
            return texts.get("window.products.some", codes.size());
        }
        return market.products().all().stream()
                .filter(p -> p.code().equals(codes.getFirst()))
                .map(Product::name)
                .findFirst()
                .orElse(codes.getFirst());
    }

    /** The region with the name of the one above it, which tells namesakes apart. */
    public String region(Setting setting) {
        var regions = setting.opened().market().regions();
        return setting.scope().within()
                .flatMap(regions::ofCode)
                .map(r -> regions.get(r).name())
                .orElseGet(() -> texts.get("window.regions.all"));
    }

    public String months(Setting setting) {
        List<Period> months = setting.opened().market().span().periods(Grain.MONTH);
        if (months.isEmpty()) {
            return texts.get("window.months.none");
        }
        Period from = setting.scope().from().orElse(months.getFirst());
        Period to = setting.scope().to().orElse(months.getLast());
        return from.equals(to) ? labels.of(from) : texts.get("window.months", labels.of(from), labels.of(to));
    }

    /** Everything in one line. */
    public String all(Setting setting) {
        return texts.get("window.scope", products(setting), region(setting), months(setting));
    }
}
