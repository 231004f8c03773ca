package sanwei.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import sanwei.dataset.Problem;
import sanwei.dataset.Problems;
import sanwei.dataset.open.DatasetRefused;
import sanwei.work.Message;

/** A refused dataset in one sentence: how many errors, the first of them, and how to see the rest. */
final class DatasetRefusal {

    private DatasetRefusal() {}

    static Message message(DatasetRefused refused) {
        Problems problems = refused.problems();
        Problem first = problems.listed().getFirst();
        String place = Stream.of(first.table(), first.row(), first.column())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return Message.of("cli.refused", problems.errors(), place, first.value(), first.message());
    }
}
