package sanwei.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    @Test
    void quotesWhatNeedsItAndLeavesMissingCellsEmpty() throws IOException {
        var out = new ByteArrayOutputStream();

        CsvFile.write(TidyRows.awkward(), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                period,region,category,measure,value,numerator,denominator,partial,n
                2025-01,*,(none),price_index,101.25,0.00001,250000000000000000,true,
                2025-01,"东,""城""\","a
                b",distribution,,1234567890,0,false,12
                """);
    }

    @Test
    void aTableWithoutRowsIsItsHeader() throws IOException {
        var out = new ByteArrayOutputStream();

        CsvFile.write(TidyRows.awkward().emptyCopy(), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("period,region,category,measure,value,numerator,denominator,partial,n\n");
    }
}
