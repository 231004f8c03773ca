package sanwei.dataset.generate;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import sanwei.dataset.Schema.Table;
import sanwei.dataset.Season;
import sanwei.time.Days;

/** Writes what is known from the start: regions, products, customers, the time nodes, and what the dataset says of itself. */
final class Registers {

    private static final String TITLE = "澜宁市卷烟市场(虚构)";

    private Registers() {}

    static void write(DatasetFile file, Geography geography, List<Article> articles, List<Shop> shops, Weeks weeks) throws SQLException {
        file.insert(Table.META, "currency", "CNY");
        file.insert(Table.META, "focus_brand", Portfolio.FOCUS_BRAND);
        file.insert(Table.META, "quantity_unit", "条");
        file.insert(Table.META, "title", TITLE);
        for (Geography.Place place : geography.places()) {
            file.insert(
                    Table.REGION, place.id(), place.parent() == Geography.NONE ? null : place.parent(), place.level().code(), place.code(),
                    place.name());
        }
        for (Article article : articles) {
            file.insert(
                    Table.PRODUCT, article.id(), article.code(), article.name(), article.brand(), article.priceTier(),
                    article.wholesalePrice(), article.guidePrice(), article.basePrice());
        }
        for (Shop shop : shops) {
            Shop.Entry entry = shop.entry();
            file.insert(
                    Table.CUSTOMER, shop.id(), shop.code(), entry.name(), entry.region(), entry.format(), entry.marketType(), entry.scale(),
                    entry.circle(), Days.format(shop.licensedOn()), shop.closedOn() == Shop.OPEN ? null : Days.format(shop.closedOn()));
        }
        for (Season season : DemandCalendar.seasons(Weeks.FIRST_MONDAY, weeks.lastDay())) {
            file.insert(
                    Table.SEASON, Days.format(season.days().first()), Days.format(season.days().last()),
                    season.kind().name().toLowerCase(Locale.ROOT), season.name());
        }
    }
}
