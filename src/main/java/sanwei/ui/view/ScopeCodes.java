package sanwei.ui.view;

import java.util.Optional;
import sanwei.pivot.Comparison;
import sanwei.pivot.Selection;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.ui.scope.Scope;
import sanwei.workspace.CodeReader;
import sanwei.workspace.Codes;
import sanwei.workspace.SelectionCodes;

/** A scope as codes. */
final class ScopeCodes {

    private static final String WITHIN = "within";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String COMPARE = "compare";

    private ScopeCodes() {}

    static Codes of(Scope scope) {
        return SelectionCodes.of(scope.products()).with(WITHIN, scope.within())
                .with(FROM, scope.from().map(Period::label))
                .with(TO, scope.to().map(Period::label))
                .with(COMPARE, scope.comparison().code());
    }

    /** Where the dataset has none of the products, those that it is opened with. */
    static Scope read(CodeReader codes) {
        Optional<Period> from = month(codes, FROM);
        Optional<Period> to = month(codes, TO).filter(last -> from.map(first -> first.compareTo(last) <= 0).orElse(true));
        Optional<String> within = codes.one(WITHIN, "view.part.region",
                code -> Optional.of(code).filter(c -> codes.market().regions().ofCode(c).isPresent()));
        return new Scope(products(codes), within, from, to, codes.constant(COMPARE, Comparison.class).orElse(Comparison.CALENDAR));
    }

    private static Optional<Period> month(CodeReader codes, String name) {
        return codes.period(name).filter(period -> period.grain() == Grain.MONTH);
    }

    private static Selection products(CodeReader codes) {
        return SelectionCodes.read(codes).orElseGet(() -> Scope.first(codes.market()).products());
    }
}
