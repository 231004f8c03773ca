package sanwei.dataset;

import java.util.Optional;

/** What a dataset says of itself in its table {@code meta}; each is optional. */
public record Info(Optional<String> title, Optional<String> focusBrand, Optional<String> currency, Optional<String> quantityUnit) {

    public static final Info NONE = new Info(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
