package sanwei.dataset.open;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sanwei.dataset.Schema.Table;
import sanwei.dataset.Survey;
import sanwei.dataset.SurveyMethod;
import sanwei.work.Coded;
import sanwei.work.Message;

/** Reads what was surveyed with the panel. */
final class SurveyReader {

    private static final String METHODS = Arrays.stream(SurveyMethod.values()).map(SurveyMethod::code).collect(joining(", "));

    private int size;
    private int[] day = new int[1024];
    private int[] customer = new int[1024];
    private int[] product = new int[1024];
    private byte[] method = new byte[1024];
    private double[] cartonPrice = new double[1024];
    private double[] stock = new double[1024];
    private int[] stockoutDays = new int[1024];

    private SurveyReader() {}

    static Survey read(TableReader reader, Ids customers, Ids products) {
        if (!reader.has(Table.SURVEY)) {
            return Survey.ABSENT;
        }
        var columns = new SurveyReader();
        var order = List.of("survey_date COLLATE BINARY", "customer_id COLLATE BINARY", "product_id COLLATE BINARY",
                "instr('" + METHODS + "', method)");
        reader.each(Table.SURVEY, order, row -> columns.add(row, customers, products));
        return columns.toSurvey();
    }

    private void add(Row row, Ids customers, Ids products) throws SQLException {
        if (size == day.length) {
            resize(size + (size >> 1));
        }
        day[size] = row.day("survey_date");
        customer[size] = row.reference("customer_id", customers, Table.CUSTOMER);
        product[size] = row.reference("product_id", products, Table.PRODUCT);
        Optional<SurveyMethod> known = Coded.find(SurveyMethod.class, row.text("method"));
        if (known.isEmpty()) {
            row.error("method", Message.of("problem.survey.method_unknown", METHODS));
        }
        method[size] = (byte) known.orElse(SurveyMethod.VISIT).ordinal();
        cartonPrice[size] = row.optionalAmount("carton_price");
        row.optionalAmount("pack_price");
        stock[size] = row.optionalAmount("stock");
        stockoutDays[size] = row.countOr("stockout_days", -1);
        size++;
    }

    private void resize(int length) {
        day = Arrays.copyOf(day, length);
        customer = Arrays.copyOf(customer, length);
        product = Arrays.copyOf(product, length);
        method = Arrays.copyOf(method, length);
        cartonPrice = Arrays.copyOf(cartonPrice, length);
        stock = Arrays.copyOf(stock, length);
        stockoutDays = Arrays.copyOf(stockoutDays, length);
    }

    private Survey toSurvey() {
        resize(size);
        return new Survey(true, day, customer, product, method, cartonPrice, stock, stockoutDays);
    }
}
