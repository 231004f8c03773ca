package sanwei.dataset.open;

import sanwei.dataset.Customers;
import sanwei.dataset.Info;
import sanwei.dataset.Problem;
import sanwei.dataset.Problem.Severity;
import sanwei.dataset.Products;
import sanwei.dataset.Regions;
import sanwei.dataset.Schema.Table;
import sanwei.work.Message;

/** What the facts refer to, and how its ids are found. */
record Dimensions(Info info, Regions regions, Products products, Customers customers, Ids productIds, Ids customerIds) {

    static Dimensions read(TableReader reader) {
        Ids regionIds = reader.ids(Table.REGION);
        Ids productIds = reader.ids(Table.PRODUCT);
        Ids customerIds = reader.ids(Table.CUSTOMER);
        Regions regions = RegionReader.read(reader, regionIds);
        Products products = ProductReader.read(reader);
        Customers customers = CustomerReader.read(reader, customerIds, regionIds);
        requireRows(reader, Table.REGION, regions.size());
        requireRows(reader, Table.PRODUCT, products.size());
        requireRows(reader, Table.CUSTOMER, customers.code().size());
        return new Dimensions(InfoReader.read(reader, products), regions, products, customers, productIds, customerIds);
    }

    private static void requireRows(TableReader reader, Table table, int rows) {
        if (rows == 0) {
            reader.findings().add(new Problem(Severity.ERROR, table.code(), "", "", "", Message.of("problem.table.empty")));
        }
    }
}
