package sanwei.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    @Test
    void countsLettersToChange() {
        assertThat(Choices.distance("month", "month")).isZero();
        assertThat(Choices.distance("moth", "month")).isEqualTo(1);
        assertThat(Choices.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Choices.distance("", "week")).isEqualTo(4);
    }

    @Test
    void theNearestComesFirstAndTiesKeepTheirOrder() {
        assertThat(Choices.nearest("Mnth", List.of("day", "week", "month", "year"))).containsExactly("month", "day", "week", "year");
    }

    @Test
    void thoseThatContainTheWordComeBeforeThoseThatOnlyLookLikeIt() {
        assertThat(Choices.nearest("dist", List.of("list", "distribution_weighted", "distribution")))
                .containsExactly("distribution", "distribution_weighted", "list");
    }

    @Test
    void aFewAreAllNamed() {
        assertThat(Choices.of("dya", List.of("week", "day"))).isEqualTo(Message.of("problem.choices.all", "day, week"));
    }

    @Test
    void ofManyTheNearestAreNamedAndAllCounted() {
        List<String> many = IntStream.range(0, 300).mapToObj(i -> "C%03d".formatted(i)).toList();

        Message choices = Choices.of("C123x", many);

        assertThat(choices.code()).isEqualTo("problem.choices.nearest");
        assertThat((String) choices.arguments().getFirst()).startsWith("C123, ").satisfies(s -> assertThat(s.split(", ")).hasSize(20));
        assertThat(choices.arguments().get(1)).isEqualTo(300);
    }

    @Test
    void noneIsSaid() {
        assertThat(Choices.of("x", List.of())).isEqualTo(Message.of("problem.choices.none"));
    }
}
