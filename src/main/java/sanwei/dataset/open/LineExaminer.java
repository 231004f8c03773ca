package sanwei.dataset.open;

import sanwei.dataset.Schema.Table;
import sanwei.work.Message;

/** Looks at every order line by itself and says what is wrong with it: slow, and only done when something is. */
final class LineExaminer {

    private LineExaminer() {}

    static void examine(TableReader reader, Ids customers, Ids products) {
        reader.each(Table.ORDER_LINE, row -> {
            row.day("order_date");
            row.reference("customer_id", customers, Table.CUSTOMER);
            row.reference("product_id", products, Table.PRODUCT);
            int requested = row.count("requested");
            int supplied = row.count("supplied");
            if (row.usable() && supplied > requested) {
                row.warning("supplied", suppliedAboveRequested(requested));
            }
        });
    }

    static Message suppliedAboveRequested(int requested) {
        return Message.of("problem.line.supplied_above_requested", requested);
    }
}
