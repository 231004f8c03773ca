package sanwei.pivot.oracle;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import sanwei.measure.Formula.When;
import sanwei.measure.Measure;
import sanwei.pivot.PivotSpec;

/**
 * Every measure of the domain page computed with SQL on the dataset file itself: plain and slow, and sharing nothing with the pivot
 * but the words of the question.
 */
public final class SqlOracle implements AutoCloseable {

    /** The answer to a key. */
    public record Expected(double value, double numerator, double denominator, boolean partial, int n) {}

    /** One row of the answer; region and category as codes, {@code *} for all. */
    public record Key(String period, String region, String category, Measure measure) {}

    private final Sql sql;
    private final LocalDate first;
    private final LocalDate last;
    private final boolean surveyed;
    private Frame frame;

    private SqlOracle(Sql sql) {
        this.sql = sql;
        this.first = LocalDate.parse(sql.text("SELECT min(order_date) FROM order_line"));
        this.last = LocalDate.parse(sql.text("SELECT max(order_date) FROM order_line"));
        this.surveyed = sql.hasTable("survey");
        Scope.prepareRegions(sql);
        if (!surveyed) {
            SurveyParts.prepareEmptySurvey(sql);
        }
    }

    public static SqlOracle open(Path dataset) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        try {
            return new SqlOracle(new Sql(config.createConnection("jdbc:sqlite:" + dataset)));
        } catch (SQLException e) {
            throw new IllegalStateException(dataset.toString(), e);
        }
    }

    /** All rows that the question has, by measure, period, region and category. */
    public Map<Key, Expected> answer(PivotSpec spec) {
        return answer(spec, When.PERIOD);
    }

    /** The same read on the days that the periods are compared with; without rows for periods that have none. */
    public Map<Key, Expected> answer(PivotSpec spec, When when) {
        Frame wanted = Frame.of(spec, when);
        if (!wanted.equals(frame)) {
            wanted.prepare(sql, new OracleCalendar(spec.time(), first, last));
            frame = wanted;
        }
        Scope.prepare(sql, spec);
        SupplyParts.prepare(sql);
        SurveyParts.prepare(sql, spec);
        MeasureParts.prepare(sql, spec);
        Map<Key, Expected> answer = new LinkedHashMap<>();
        for (Measure measure : spec.measures()) {
            MeasureParts parts = MeasureParts.of(measure, surveyed);
            sql.each(parts.query(), row -> answer.put(key(row, measure), expected(row)));
        }
        return answer;
    }

    private static Key key(ResultSet row, Measure measure) throws SQLException {
        return new Key(row.getString("label"), row.getString("region"), row.getString("category"), measure);
    }

    private static Expected expected(ResultSet row) throws SQLException {
        row.getInt("n");
        int n = row.wasNull() ? -1 : row.getInt("n");
        return new Expected(number(row, "value"), number(row, "numerator"), number(row, "denominator"), row.getInt("partial") == 1, n);
    }

    private static double number(ResultSet row, String column) throws SQLException {
        double number = row.getDouble(column);
        return row.wasNull() ? Double.NaN : number;
    }

    @Override
    public void close() {
        sql.close();
    }
}
