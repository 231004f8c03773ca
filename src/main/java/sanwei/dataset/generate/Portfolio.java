package sanwei.dataset.generate;

import java.util.ArrayList;
import java.util.List;

/** The brands and articles on offer. All names are invented. The most telling come first, for datasets with only a few. */
final class Portfolio {

    static final String FOCUS_BRAND = "岫云";

    /** Brands for which customers are divided into target classes. */
    static final List<String> TARGETED_BRANDS = List.of(FOCUS_BRAND, "澜山", "鹿鸣");

    /** Brands supplied county by county in waves. */
    static final List<String> BRANDS_IN_WAVES = List.of(FOCUS_BRAND, "清岚");

    private record Kind(
            String brand,
            String variant,
            int tier,
            double wholesale,
            double guide,
            double popularity,
            double regularity,
            double ratio,
            double growth,
            int launch) {}

    private static final int FIRST_CODE = 910_001;

    private static final List<Kind> KINDS = List.of(
            new Kind(FOCUS_BRAND, "青瓷", 0, 424, 500, 0.80, 0.50, 0.99, 0.06, 0),
            new Kind(FOCUS_BRAND, "软珍", 0, 212, 250, 1.10, 0.50, 0.99, 0.05, 0),
            new Kind(FOCUS_BRAND, "硬", 1, 136, 160, 1.20, 0.50, 1.25, 0.02, 0),
            new Kind("澜山", "硬", 2, 85, 100, 1.60, 1.00, 1.30, 0.00, 0),
            new Kind("澜山", "软", 1, 119, 140, 1.00, 1.00, 1.20, 0.03, 0),
            new Kind("鹿鸣", "经典", 2, 63.6, 75, 1.50, 1.00, 1.30, -0.02, 0),
            new Kind("鹿鸣", "硬", 3, 38.2, 45, 1.30, 1.00, 1.30, -0.06, 0),
            new Kind("朴园", "硬", 4, 21.2, 25, 1.10, 1.00, 1.20, -0.08, 0),
            new Kind("清岚", "金", 0, 636, 750, 0.35, 1.00, 0.95, 0.06, 0),
            new Kind("清岚", "硬", 2, 93.3, 110, 1.10, 1.00, 1.35, 0.03, 0),
            new Kind("松涧", "软", 1, 127.2, 150, 0.90, 1.00, 1.25, 0.03, 0),
            new Kind("远帆", "硬", 3, 34, 40, 1.10, 1.00, 1.25, -0.04, 0),
            new Kind(FOCUS_BRAND, "细支", 2, 93.3, 110, 0.90, 0.50, 1.25, 0.10, 0),
            new Kind("汀兰", "细支", 1, 144, 170, 0.70, 1.00, 1.20, 0.12, 61),
            new Kind("朴园", "软", 4, 25.4, 30, 0.80, 1.00, 1.20, -0.07, 0),
            new Kind("澜山", "细支", 0, 187, 220, 0.70, 1.00, 1.15, 0.10, 0),
            new Kind("鹿鸣", "软金", 0, 254, 300, 0.60, 1.00, 0.97, 0.08, 0),
            new Kind("松涧", "硬", 2, 72, 85, 1.00, 1.00, 1.25, 0.01, 0),
            new Kind("远帆", "软", 2, 55, 65, 0.90, 1.00, 1.25, 0.00, 0),
            new Kind("清岚", "中支", 1, 153, 180, 0.50, 1.00, 1.30, 0.10, 92),
            new Kind("汀兰", "硬", 3, 42.4, 50, 0.80, 1.00, 1.25, -0.03, 0),
            new Kind("松涧", "典藏", 0, 848, 1000, 0.18, 1.00, 0.92, 0.05, 0),
            new Kind("远帆", "蓝", 3, 29.7, 35, 0.80, 1.00, 1.20, -0.05, 0),
            new Kind("朴园", "红", 4, 18.7, 22, 0.60, 1.00, 1.20, -0.08, 0));

    private Portfolio() {}

    /** As many articles as asked for; beyond the known kinds come their later editions, each less popular. */
    static List<Article> of(int products) {
        var articles = new ArrayList<Article>();
        for (int i = 0; i < products; i++) {
            Kind kind = KINDS.get(i % KINDS.size());
            int edition = i / KINDS.size();
            String variant = edition == 0 ? kind.variant : kind.variant + (edition + 1) + "号";
            articles.add(new Article(
                    i + 1, String.valueOf(FIRST_CODE + i), kind.brand + "(" + variant + ")", kind.brand, kind.tier, kind.wholesale,
                    kind.guide, kind.popularity / (1 + edition), kind.regularity, kind.ratio, kind.growth, kind.launch));
        }
        return articles;
    }
}
