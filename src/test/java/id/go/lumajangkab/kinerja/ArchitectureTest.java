package id.go.lumajangkab.kinerja;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** What holds of all rooms alike; which of them may use which is what {@link RoomsTest} verifies. */
@AnalyzeClasses(packagesOf = KinerjaApplication.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "id.go.lumajangkab.kinerja";

    @ArchTest
    static final ArchRule theEngineStaysAtTheEdge = noClasses()
            .that(not(resideInAnyPackage(ROOT + ".process..", ROOT + ".access..", ROOT + ".web..",
                    ROOT + ".webapps..", ROOT + ".engine..")))
            .should().dependOnClassesThat().resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule pureRulesAreFreeOfSpringAndTables = noClasses()
            .that().haveNameMatching(ROOT.replace(".", "\\.") + "\\.(sakip\\..*"
                    + "|audit\\.(Anchors|Canonical|Entry|Origin|Seals|Subject|TrailEntry)"
                    + "|words\\..*|rules\\..*"
                    + "|measurement\\.(Calculation|Commands|Display|Progress|Views)"
                    + "|planning\\.(About|CatalogueItem|Cells|IndicatorFields|Settlement)"
                    + "|worktime\\.(StandardDuration|WorkTimeException|WorkingCalendar|WorkingHours|SpecialDayKind)"
                    + "|monitoring\\.(StepStatistics|StepTimes)"
                    + "|process\\.FormSchema)(\\$.*)?")
            .should().dependOnClassesThat(resideInAnyPackage("org.springframework..", "jakarta.persistence..", "org.camunda..")
                    // what a room says of itself in its package-info
                    .and(not(resideInAPackage("org.springframework.modulith.."))));

    @ArchTest
    static final ArchRule controllersAreOfTheWeb = classes()
            .that().areAnnotatedWith(RestController.class).or().areAnnotatedWith(Controller.class)
            .should().resideInAnyPackage(ROOT + ".web..", ROOT + ".webapps..")
            .andShould().notBePublic();

    @ArchTest
    static final ArchRule delegatesAreOfTheProcess =
            classes().that().implement(JavaDelegate.class).should().resideInAPackage(ROOT + ".process..");

    @ArchTest
    static final ArchRule entitiesStayWithTheirRules = classes().that().areAnnotatedWith(Entity.class)
            .should().resideInAnyPackage(
                    ROOT + ".measurement..", ROOT + ".planning..", ROOT + ".office..", ROOT + ".worktime..");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule nothingIsPrinted = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule oneKindOfLogging = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
}
