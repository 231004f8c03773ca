package sanwei;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    /** Each package may use those before it. */
    private static final List<String> LAYERS = List.of("work", "time", "dataset", "measure", "pivot", "band", "allocation", "simulation",
            "workspace", "text", "chart", "report", "cli", "ui");

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("sanwei");

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        Stream<String> packages = Stream.concat(Stream.of("sanwei"), LAYERS.stream().map(ArchitectureTest::within));
        noClasses()
                .should()
                .resideOutsideOfPackages(packages.toArray(String[]::new))
                .because("reading the list of packages aloud explains the product: a new one is put into the list")
                .check(CLASSES);
    }

    @TestFactory
    Stream<DynamicTest> packagesUseOnlyThoseBeforeThem() {
        return LAYERS.stream().map(layer -> DynamicTest.dynamicTest(layer, () -> noClasses()
                .that()
                .resideInAPackage(within(layer))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(after(layer))
                .because("data flow one way, from the file to the picture: what both need belongs into a package before both")
                // some of the packages are still to come
                .allowEmptyShould(true)
                .check(CLASSES)));
    }

    @Test
    void noPackagesGoInCircles() {
        slices().matching("sanwei.(**)")
                .should()
                .beFreeOfCycles()
                .because("what goes in circles can only be understood, tested and changed as a whole")
                .check(CLASSES);
    }

    @Test
    void theWindowDoesNotUseTheCommandLine() {
        noClasses()
                .that()
                .resideInAPackage(within("ui"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(within("cli"))
                .because("screen and batch share what lies below both")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void onlyTheWindowUsesJavaFx() {
        noClasses()
                .that()
                .resideOutsideOfPackage(within("ui"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..", "impl.org.controlsfx..", "atlantafx..",
                        "org.kordamp..", "org.jfree.chart.fx..")
                .because("everything but the window runs where there is no display, and commands start without the toolkit")
                .check(CLASSES);
    }

    @Test
    void onlyDatasetsSpeakSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage(within("dataset"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                .because("the rest of the product knows markets, not files")
                .check(CLASSES);
    }

    @Test
    void onlyChartsUseAwt() {
        noClasses()
                .that()
                .resideOutsideOfPackage(within("chart"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.swing..")
                .because("charts are drawn with it; it is no toolkit for anything else here")
                .check(CLASSES);
    }

    @Test
    void onlyReportsAndTheWorkspaceWriteJson() {
        noClasses()
                .that()
                .resideOutsideOfPackages(within("report"), within("workspace"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson..")
                .because("what a file holds is decided where the file is written")
                .check(CLASSES);
    }

    @Test
    void onlyReportsUseOfficeFormats() {
        noClasses()
                .that()
                .resideOutsideOfPackage(within("report"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.poi..")
                .because("how files look is decided in one place")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineUsesItsLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage(within("cli"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .because("nothing below may depend on how it is called")
                .check(CLASSES);
    }

    @Test
    void theCoreHasNoWords() {
        String[] core = LAYERS.subList(0, LAYERS.indexOf("text")).stream().map(ArchitectureTest::within).toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(core)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.text.MessageFormat")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.ResourceBundle")
                .because("the core returns codes and arguments, put into words where they are shown, in the language of the moment")
                .check(CLASSES);
    }

    @Test
    void onlyCommandsPrint() {
        noClasses()
                .that()
                .resideOutsideOfPackage(within("cli"))
                .and()
                .doNotHaveFullyQualifiedName("sanwei.Main")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("standard output belongs to results, and a failure is shown where it arises")
                .check(CLASSES);
    }

    private static String within(String layer) {
        return "sanwei." + layer + "..";
    }

    private static String[] after(String layer) {
        Stream<String> later = LAYERS.subList(LAYERS.indexOf(layer) + 1, LAYERS.size()).stream().map(ArchitectureTest::within);
        // also the class that starts everything
        return Stream.concat(later, Stream.of("sanwei")).toArray(String[]::new);
    }
}
