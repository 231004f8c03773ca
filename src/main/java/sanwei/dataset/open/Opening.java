package sanwei.dataset.open;

import java.util.Arrays;
import java.util.concurrent.Future;
import java.util.function.Function;
import sanwei.dataset.Market;
import sanwei.dataset.OrderLines;
import sanwei.dataset.Problem;
import sanwei.dataset.Problem.Severity;
import sanwei.dataset.Problems;
import sanwei.dataset.Records;
import sanwei.dataset.Schema.Table;
import sanwei.dataset.Survey;
import sanwei.dataset.TargetClasses;
import sanwei.time.DayRange;
import sanwei.time.Days;
import sanwei.time.Span;
import sanwei.work.Job;
import sanwei.work.Message;

/** One opening of one file, from the first look at it to the market. */
final class Opening {

    private static final double DIMENSIONS = 0.02;
    private static final double LINES = 0.05;
    private static final double ARRANGE = 0.80;
    private static final double FINGERPRINT = 0.92;

    /** What is read of a table, and what was wrong with it. */
    private record Part<T>(T value, Findings findings) {}

    private final DatasetFile file;
    private final Job job;
    private final Findings findings = new Findings();

    Opening(DatasetFile file, Job job) {
        this.file = file;
        this.job = job;
    }

    Market run() {
        report("work.open.file", 0);
        file.check();
        DatasetFile.State before = file.state();
        Market market;
        try (Session session = Session.open(file, job.cancellation())) {
            Layout layout = Layout.of(session, file);
            if (layout.markedByOther()) {
                findings.add(new Problem(Severity.WARNING, "", "", "", "", Message.of("problem.file.other_application")));
            }
            report("work.open.dimensions", DIMENSIONS);
            Dimensions dimensions = Dimensions.read(new TableReader(session, layout, findings));
            market = read(session, layout, dimensions);
        }
        if (!file.state().equals(before)) {
            throw file.fault("problem.file.changed");
        }
        report("work.open.done", 1);
        return market;
    }

    private Market read(Session session, Layout layout, Dimensions dimensions) {
        report("work.open.lines", LINES);
        Ids customers = dimensions.customerIds();
        Ids products = dimensions.productIds();
        try (var workers = new Workers(file, job.cancellation())) {
            Future<Void> integrity = workers.start(own -> {
                Integrity.check(own, file);
                return null;
            });
            Future<Part<Survey>> survey = part(workers, layout, reader -> SurveyReader.read(reader, customers, products));
            Future<Part<TargetClasses>> classes = part(workers, layout, reader -> TargetClassReader.read(reader, customers, dimensions.products()));
            Future<Part<Records>> records = part(workers, layout, reader -> RecordsReader.read(reader, customers, products));
            LineLoad load = LineLoad.start(session, layout, workers, dimensions,
                    share -> report("work.open.lines", LINES + share * (ARRANGE - LINES)));

            // damage first: what is read from a damaged file says nothing
            workers.result(integrity);
            OrderLines lines = lines(session, layout, load, dimensions);
            return market(dimensions, lines, taken(workers.result(survey)), taken(workers.result(classes)), taken(workers.result(records)));
        }
    }

    private <T> Future<Part<T>> part(Workers workers, Layout layout, Function<TableReader, T> read) {
        return workers.start(own -> {
            var its = new Findings();
            return new Part<>(read.apply(new TableReader(own, layout, its)), its);
        });
    }

    private <T> T taken(Part<T> part) {
        findings.addAll(part.findings);
        return part.value;
    }

    private OrderLines lines(Session session, Layout layout, LineLoad load, Dimensions dimensions) {
        LineBlocks blocks = load.lines();
        boolean complete = load.isComplete(blocks);
        report("work.open.arrange", ARRANGE);
        OrderLines lines = arranged(blocks, dimensions);
        var review = new LineReview(lines, dimensions);
        if (!complete || review.hasDuplicates()) {
            report("work.open.examine", Double.NaN);
            LineExaminer.examine(new TableReader(session, layout, findings), dimensions.customerIds(), dimensions.productIds());
        } else {
            review.reportSuppliedAboveRequested(findings);
        }
        return lines;
    }

    private OrderLines arranged(LineBlocks blocks, Dimensions dimensions) {
        int products = dimensions.productIds().size();
        if (blocks.size() == 0) {
            return new OrderLines(new int[products + 1], 0, new char[0], new int[0], new int[0], new int[0]);
        }
        DayRange days = blocks.days();
        if (days.length() - 1 > Character.MAX_VALUE) {
            findings.add(new Problem(Severity.ERROR, Table.ORDER_LINE.code(), "", "order_date", "",
                    Message.of("problem.span.too_long", Days.format(days.first()), Days.format(days.last()))));
        }
        return new LineOrder(dimensions.customerIds().size(), products, job.cancellation()).arrange(blocks);
    }

    private Market market(Dimensions dimensions, OrderLines lines, Survey survey, TargetClasses classes, Records records) {
        Span span = span(lines);
        reportSurveyOutside(survey, span);
        Problems problems = findings.toProblems();
        if (findings.refuse()) {
            throw new DatasetRefused(file.path(), problems);
        }
        report("work.open.fingerprint", FINGERPRINT);
        String fingerprint = new Fingerprint(job.cancellation())
                .add(dimensions.info())
                .addRegions(dimensions.regions().all())
                .addProducts(dimensions.products().all())
                .add(dimensions.customers())
                .add(lines)
                .add(survey)
                .add(classes)
                .add(records)
                .value();
        return new Market(dimensions.info(), dimensions.regions(), dimensions.products(), dimensions.customers(), classes, lines,
                span, survey, records, problems, fingerprint);
    }

    /** Such rows count only where a period reaches beyond the orders. */
    private void reportSurveyOutside(Survey survey, Span span) {
        long outside = Arrays.stream(survey.day()).filter(day -> day < span.firstDay() || day > span.lastDay()).count();
        if (outside > 0 && !span.isEmpty()) {
            findings.add(new Problem(Severity.WARNING, Table.SURVEY.code(), "", "survey_date", "",
                    Message.of("problem.survey.outside", outside, Days.format(span.firstDay()), Days.format(span.lastDay()))));
        }
    }

    private static Span span(OrderLines lines) {
        int last = -1;
        for (char day : lines.day()) {
            last = Math.max(last, day);
        }
        return last < 0 ? Span.EMPTY : new Span(lines.baseDay(), lines.baseDay() + last);
    }

    private void report(String stage, double fraction) {
        job.report(Message.of(stage), fraction);
    }
}
