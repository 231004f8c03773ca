package sanwei.pivot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanwei.dataset.Market;
import sanwei.dataset.TestDataset;
import sanwei.dataset.open.Dataset;
import sanwei.time.DayRange;
import sanwei.time.Days;
import sanwei.work.BadInput;
import sanwei.work.Job;
import sanwei.work.Message;

class OrdersTest {

    @TempDir
    Path folder;

    private TestDataset data() {
        return TestDataset.small(folder).product("b", "B", "tier1", 7, 9, 8);
    }

    @Test
    void sumsProductsByDayAndCustomer() {
        Market market = Dataset.open(data().line("2025-03-03", "k2", "b", 4, 3).line("2025-03-03", "k2", "a", 2, 1)
                .line("2025-03-03", "k1", "a", 5, 5).line("2025-03-05", "k1", "b", 1, 0).write(), Job.quiet());

        Orders orders = Orders.of(market);

        assertThat(orders.customer()).containsExactly(0, 1, 0);
        assertThat(orders.requested()).containsExactly(5, 6, 1);
        assertThat(orders.supplied()).containsExactly(5, 4, 0);
        double wholesale = market.products().get(0).wholesalePrice();
        assertThat(orders.value()).containsExactly(5 * wholesale, wholesale + 3 * 7, 0);
        int monday = Days.parse("2025-03-03").orElseThrow();
        assertThat(orders.endRow(new DayRange(monday - 10, monday))).isEqualTo(2);
        assertThat(orders.firstRow(new DayRange(monday + 1, monday + 99))).isEqualTo(2);
        assertThat(orders.endRow(new DayRange(monday + 1, monday + 99))).isEqualTo(3);
    }

    @Test
    void refusesMoreThanADayCanHold() {
        Market market = Dataset.open(data().line("2025-03-03", "k1", "a", Integer.MAX_VALUE, 0)
                .line("2025-03-03", "k1", "b", 1, 1).write(), Job.quiet());

        BadInput refusal = catchThrowableOfType(BadInput.class, () -> Orders.of(market));

        assertThat(refusal.message()).isEqualTo(Message.of("problem.quantity.order_too_large", "2025-03-03", "k1"));
    }
}
