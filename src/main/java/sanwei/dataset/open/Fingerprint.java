package sanwei.dataset.open;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import sanwei.dataset.Category;
import sanwei.dataset.Coding;
import sanwei.dataset.Customers;
import sanwei.dataset.Info;
import sanwei.dataset.OrderLines;
import sanwei.dataset.Product;
import sanwei.dataset.Region;
import sanwei.dataset.Season;
import sanwei.dataset.Survey;
import sanwei.dataset.TargetClasses;
import sanwei.dataset.Records;
import sanwei.work.Cancellation;

/** SHA-256 over the content of a market in its own order, so that the same data have the same fingerprint in any file. */
final class Fingerprint {

    private static final int BUFFER = 1 << 16;

    private final MessageDigest digest;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private final Cancellation cancellation;

    Fingerprint(Cancellation cancellation) {
        this.cancellation = cancellation;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    String value() {
        flush();
        return HexFormat.of().formatHex(digest.digest());
    }

    Fingerprint add(Info info) {
        return add(info.title()).add(info.focusBrand()).add(info.currency()).add(info.quantityUnit());
    }

    Fingerprint addRegions(Iterable<Region> regions) {
        for (Region region : regions) {
            add(region.id()).add(region.code()).add(region.name()).add(region.level().code()).add(region.parent());
        }
        return end();
    }

    Fingerprint addProducts(Iterable<Product> products) {
        for (Product product : products) {
            add(product.id()).add(product.code()).add(product.name()).add(product.brand()).add(product.priceTier());
            add(product.wholesalePrice()).add(product.guidePrice()).add(product.basePrice());
        }
        return end();
    }

    Fingerprint add(Customers customers) {
        for (long id : customers.id()) {
            add(id);
        }
        customers.code().forEach(this::add);
        customers.name().forEach(this::add);
        add(customers.region()).add(customers.licensedOn()).add(customers.closedOn());
        for (Category category : Category.values()) {
            Customers.Grouping grouping = customers.categories().get(category);
            if (grouping != null) {
                add(grouping.coding()).add(grouping.codes());
            }
        }
        return end();
    }

    Fingerprint add(TargetClasses classes) {
        add(classes.present() ? 1 : 0).add(classes.coding());
        classes.codes().entrySet().stream()
                .sorted(Comparator.comparing((java.util.Map.Entry<TargetClasses.BrandQuarter, short[]> e) -> e.getKey().quarter())
                        .thenComparing(e -> e.getKey().brand()))
                .forEach(e -> add(e.getKey().brand()).add(e.getKey().quarter().label()).add(e.getValue()));
        return end();
    }

    Fingerprint add(OrderLines lines) {
        add(lines.productStart()).add(lines.baseDay());
        for (char day : lines.day()) {
            room(Character.BYTES).putChar(day);
        }
        return add(lines.customer()).add(lines.requested()).add(lines.supplied());
    }

    Fingerprint add(Survey survey) {
        add(survey.present() ? 1 : 0).add(survey.day()).add(survey.customer()).add(survey.product());
        for (byte method : survey.method()) {
            room(1).put(method);
        }
        return add(survey.cartonPrice()).add(survey.stock()).add(survey.stockoutDays());
    }

    Fingerprint add(Records records) {
        for (Season season : records.seasons()) {
            add(season.days().first()).add(season.days().last()).add(season.kind().name()).add(season.name());
        }
        end();
        for (Records.Assessment a : records.assessments()) {
            add(a.customer()).add(a.brand()).add(a.quarter().label());
            add(a.operating()).add(a.capability()).add(a.image()).add(a.information()).add(a.integrity()).add(a.development());
        }
        end();
        records.violations().forEach(v -> add(v.customer()).add(v.day()).add(v.kind()));
        end();
        records.agreedTotals().forEach(t -> add(t.customer()).add(t.product()).add(t.month().label()).add(t.quantity()));
        end();
        records.supplyPlan().forEach(p -> add(p.product()).add(p.period().label()).add(p.quantity()).add(p.kind()));
        end();
        records.warehouseStock().forEach(s -> add(s.day()).add(s.product()).add(s.quantity()));
        return end();
    }

    private Fingerprint add(Coding coding) {
        coding.members().forEach(this::add);
        return end();
    }

    private Fingerprint add(Optional<String> text) {
        return add(text.orElse("")).add(text.isPresent() ? 1 : 0);
    }

    /** Texts are followed by their length, so that no two sequences of texts look alike. */
    private Fingerprint add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        flush();
        digest.update(bytes);
        return add(bytes.length);
    }

    private Fingerprint add(int[] values) {
        cancellation.check();
        for (int value : values) {
            room(Integer.BYTES).putInt(value);
        }
        return add(values.length);
    }

    private Fingerprint add(short[] values) {
        for (short value : values) {
            room(Short.BYTES).putShort(value);
        }
        return add(values.length);
    }

    private Fingerprint add(double[] values) {
        cancellation.check();
        for (double value : values) {
            add(value);
        }
        return add(values.length);
    }

    private Fingerprint add(int value) {
        room(Integer.BYTES).putInt(value);
        return this;
    }

    private Fingerprint add(long value) {
        room(Long.BYTES).putLong(value);
        return this;
    }

    private Fingerprint add(double value) {
        // not the raw bits: there are many NaNs, and −0 is 0
        return add(Double.doubleToLongBits(value + 0.0));
    }

    /** Marks the end of a list. */
    private Fingerprint end() {
        return add(-1);
    }

    private ByteBuffer room(int bytes) {
        if (buffer.remaining() < bytes) {
            flush();
        }
        return buffer;
    }

    private void flush() {
        digest.update(buffer.flip());
        buffer.clear();
    }
}
