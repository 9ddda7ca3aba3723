package app.pythia;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// How classes are written, where a compiler does not look.
class HouseStyleTest {

    private static final JavaClasses PYTHIA =
            new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void viewModelsKnowNoWindow() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..")
                .because("view models are tested without a window")
                .check(PYTHIA);
    }

    @Test
    void onlyOnePlaceHopsToTheToolkitsThread() {
        noClasses()
                .that(resideOutsideOfPackages("app.pythia.ui.fx.."))
                .should()
                .accessTargetWhere(
                        target(owner(name("javafx.application.Platform")))
                                .and(target(nameStartingWith("runLater"))))
                .because("hops that are scattered can be neither coalesced nor counted")
                .check(PYTHIA);
    }

    @Test
    void onlyAppWritesToTheTerminal() {
        noClasses()
                .that(resideOutsideOfPackages("app.pythia", "app.pythia.app.."))
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .because("a room that has something to say logs it or returns it")
                .check(PYTHIA);
    }

    @Test
    void everyoneLogsThroughSlf4j() {
        noClasses()
                .that(resideOutsideOfPackages("app.pythia.desktop.hook"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..")
                .because(
                        "one log, cleaned of keys and words in one place; a library that has its own is silenced where it is known")
                .check(PYTHIA);
    }

    @Test
    void nothingStaticCanBeReplaced() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("state lives in three places, and none of them is static")
                .check(PYTHIA);
    }

    @Test
    void classesAreFinalUnlessAbstract() {
        classes()
                .that()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areNotAnonymousClasses()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .because("what is made to be extended says so")
                .check(PYTHIA);
    }
}
