package sanwei.ui.whatif;

import static java.util.stream.Collectors.joining;

import java.util.List;
import sanwei.allocation.parameter.Parameter;
import sanwei.allocation.parameter.Scenario;
import sanwei.text.Texts;
import sanwei.work.Message;

/** What is wrong with values that only make sense together, in the names of the form. */
record ParameterProblem(Texts texts) {

    String said(Message problem, Scenario scenario) {
        var words = new ParameterWords(texts);
        List<Parameter<?>> about = DraftModel.about(problem);
        String values = about.stream()
                .map(p -> texts.get("whatif.value", words.name(p), words.value(p, scenario)))
                .collect(joining(texts.get("member.between")));
        return texts.get("whatif.problem." + problem.code().substring(problem.code().lastIndexOf('.') + 1), values);
    }
}
