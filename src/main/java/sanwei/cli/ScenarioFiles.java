package sanwei.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sanwei.report.SimulationFolder;
import sanwei.work.BadInput;
import sanwei.workspace.ScenarioFile;

/** Scenarios that stand beside each other and beside history, and so need names of their own. */
final class ScenarioFiles {

    private ScenarioFiles() {}

    static List<ScenarioFile.Read> read(List<Path> files) {
        List<ScenarioFile.Read> read = new ArrayList<>();
        Set<String> names = new HashSet<>(Set.of(SimulationFolder.HISTORY));
        for (Path file : files) {
            ScenarioFile.Read one = ScenarioFile.read(file);
            String name = one.scenario().name();
            if (!names.add(name)) {
                throw BadInput.of(name.equals(SimulationFolder.HISTORY) ? "simulation.problem.history" : "simulation.problem.name", file.toString(), name);
            }
            read.add(one);
        }
        return read;
    }
}
