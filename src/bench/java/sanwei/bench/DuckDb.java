package sanwei.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBConnection;
import sanwei.dataset.Category;
import sanwei.dataset.Customers;
import sanwei.dataset.Market;
import sanwei.dataset.OrderLines;
import sanwei.dataset.RegionLevel;
import sanwei.dataset.Regions;
import sanwei.dataset.Survey;
import sanwei.dataset.SurveyMethod;
import sanwei.measure.Measure;
import sanwei.pivot.Cell;
import sanwei.pivot.MethodWeights;
import sanwei.pivot.PivotTable;
import sanwei.time.Grain;
import sanwei.time.Period;
import sanwei.time.Span;

/** The peer: the same market in DuckDB's own tables, asked the same question in SQL. */
final class DuckDb implements AutoCloseable {

    private final DuckDBConnection connection;
    private final String question;

    DuckDb(Market market) throws SQLException, IOException {
        connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
        try (var in = DuckDb.class.getResourceAsStream("duckdb-pivot.sql")) {
            question = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        try (var statement = connection.createStatement()) {
            for (String table : List.of(
                    "line(day INTEGER, customer INTEGER, product INTEGER, requested INTEGER, supplied INTEGER)",
                    "customer(customer INTEGER, county VARCHAR, format VARCHAR, licensed_on INTEGER, closed_on INTEGER)",
                    "product(product INTEGER, wholesale DOUBLE, base_price DOUBLE)",
                    "survey(day INTEGER, customer INTEGER, product INTEGER, method INTEGER, carton_price DOUBLE, stock DOUBLE, stockout_days INTEGER)",
                    "method(method INTEGER, weight DOUBLE)",
                    "calendar(week INTEGER, first_day INTEGER, last_day INTEGER, before INTEGER, year_before INTEGER, week_1 INTEGER,"
                            + " week_2 INTEGER, week_3 INTEGER, opening INTEGER, lately_covered BOOLEAN)")) {
                statement.execute("CREATE TABLE " + table);
            }
        }
        fillLines(market);
        fillDimensions(market);
        fillSurvey(market.survey());
        fillCalendar(market.span());
    }

    /** Answers the question into a table, as ours is answered into arrays. */
    void ask() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(question);
        }
    }

    /** @throws IllegalStateException naming the first cell that differs */
    void compare(PivotTable table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT * FROM answer")) {
            int cells = 0;
            while (rows.next()) {
                var cell = new Cell(index(table.periods().stream().map(p -> Integer.toString(p.ordinal())).toList(), rows.getString("week")),
                        index(table.regions().stream().map(m -> m.code()).toList(), rows.getString("region")),
                        index(table.categories().stream().map(m -> m.code()).toList(), rows.getString("category")));
                for (Measure measure : Measure.values()) {
                    double theirs = rows.getObject(measure.id()) == null ? Double.NaN : rows.getDouble(measure.id());
                    double ours = table.value(measure, cell);
                    if (!(Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours))) && !(Double.isNaN(ours) && Double.isNaN(theirs))) {
                        throw new IllegalStateException(measure.id() + " in " + cell + ": " + ours + ", by DuckDB " + theirs);
                    }
                }
                cells++;
            }
            int expected = table.periods().size() * (table.allRegions() + 1) * (table.allCategories() + 1);
            if (cells != expected) {
                throw new IllegalStateException(cells + " cells by DuckDB, " + expected + " expected");
            }
        }
    }

    private static int index(List<String> members, String code) {
        int found = members.indexOf(code);
        return found < 0 ? members.size() : found;
    }

    private void fillLines(Market market) throws SQLException {
        OrderLines lines = market.lines();
        try (var appender = connection.createAppender("line")) {
            for (int product = 0; product < lines.products(); product++) {
                for (int row = lines.productStart()[product]; row < lines.productStart()[product + 1]; row++) {
                    appender.beginRow();
                    appender.append(lines.epochDay(row));
                    appender.append(lines.customer()[row]);
                    appender.append(product);
                    appender.append(lines.requested()[row]);
                    appender.append(lines.supplied()[row]);
                    appender.endRow();
                }
            }
        }
    }

    private void fillDimensions(Market market) throws SQLException {
        Customers customers = market.customers();
        var formats = customers.categories().get(Category.FORMAT);
        try (var appender = connection.createAppender("customer")) {
            for (int c = 0; c < customers.size(); c++) {
                int county = market.regions().ancestorAt(customers.region()[c], RegionLevel.COUNTY);
                appender.beginRow();
                appender.append(c);
                appender.append(county == Regions.NONE ? "-" : market.regions().get(county).code());
                appender.append(formats.coding().members().get(formats.codes()[c]));
                appender.append(customers.licensedOn()[c]);
                appender.append(customers.closedOn()[c]);
                appender.endRow();
            }
        }
        try (var appender = connection.createAppender("product")) {
            for (int p = 0; p < market.products().size(); p++) {
                appender.beginRow();
                appender.append(p);
                appender.append(market.products().get(p).wholesalePrice());
                appender.append(market.products().get(p).basePrice());
                appender.endRow();
            }
        }
        try (var appender = connection.createAppender("method")) {
            for (SurveyMethod method : SurveyMethod.values()) {
                appender.beginRow();
                appender.append(method.ordinal());
                appender.append(MethodWeights.HANDBOOK.of(method));
                appender.endRow();
            }
        }
    }

    private void fillSurvey(Survey survey) throws SQLException {
        try (var insert = connection.createAppender("survey")) {
            for (int row = 0; row < survey.size(); row++) {
                insert.beginRow();
                insert.append(survey.day()[row]);
                insert.append(survey.customer()[row]);
                insert.append(survey.product()[row]);
                insert.append((int) survey.method()[row]);
                insert.append(survey.cartonPrice()[row]);
                insert.append(survey.stock()[row]);
                insert.append(survey.stockoutDays()[row]);
                insert.endRow();
            }
        }
        try (var statement = connection.createStatement()) {
            statement.execute("UPDATE survey SET carton_price = NULL WHERE isnan(carton_price)");
            statement.execute("UPDATE survey SET stock = NULL WHERE isnan(stock)");
            statement.execute("UPDATE survey SET stockout_days = NULL WHERE stockout_days < 0");
        }
    }

    private void fillCalendar(Span span) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO calendar VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Period week : span.periods(Grain.WEEK)) {
                if (!span.endCovered(week.days())) {
                    throw new IllegalStateException("the question in SQL is for data that end with a complete week");
                }
                insert.setInt(1, week.ordinal());
                insert.setInt(2, week.days().first());
                insert.setInt(3, week.days().last());
                insert.setObject(4, covered(span, week.previous()));
                insert.setObject(5, covered(span, week.yearBefore()));
                for (int i = 1; i <= 3; i++) {
                    insert.setInt(5 + i, week.minus(i).ordinal());
                }
                insert.setObject(9, week.previous().days().last() >= span.firstDay() ? week.previous().ordinal() : null);
                insert.setBoolean(10, !span.partial(week) && span.startCovered(week.minus(3).days()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Integer covered(Span span, Period week) {
        return span.startCovered(week.days()) ? week.ordinal() : null;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
