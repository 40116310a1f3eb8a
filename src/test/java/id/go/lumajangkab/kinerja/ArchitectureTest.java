package id.go.lumajangkab.kinerja;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** What holds the parts apart, so that a move to another engine or office stays cheap. */
@AnalyzeClasses(packagesOf = KinerjaApplication.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "id.go.lumajangkab.kinerja";

    @ArchTest
    static final ArchRule theEngineStaysAtTheEdge = noClasses()
            .that(not(resideInAnyPackage(ROOT + ".process..", ROOT + ".access..", ROOT + ".web..",
                    ROOT + ".webapps..", ROOT + ".engine..")))
            .should().dependOnClassesThat().resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule theRulesKnowNeitherStepsNorScreens = noClasses()
            .that().resideInAnyPackage(ROOT + ".measurement..", ROOT + ".planning..", ROOT + ".worktime..",
                    ROOT + ".evidence..")
            .should().dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".process..", ROOT + ".access..", ROOT + ".web..", ROOT + ".webapps..",
                    ROOT + ".database..");

    @ArchTest
    static final ArchRule aYearsPlanKnowsNoMeasurement = noClasses()
            .that().resideInAnyPackage(ROOT + ".planning..", ROOT + ".office..")
            .should().dependOnClassesThat().resideInAPackage(ROOT + ".measurement..");

    @ArchTest
    static final ArchRule measurementAndWorkingTimeDoNotKnowEachOther = noClasses()
            .that().resideInAPackage(ROOT + ".measurement..")
            .should().dependOnClassesThat().resideInAPackage(ROOT + ".worktime..");

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
    static final ArchRule theTrailAndTheJudgementKnowNothingOfOurs = noClasses()
            .that().resideInAnyPackage(ROOT + ".audit..", ROOT + ".sakip..")
            .should().dependOnClassesThat(resideInAPackage(ROOT + "..")
                    .and(not(resideInAnyPackage(ROOT + ".audit..", ROOT + ".sakip.."))))
            .orShould().dependOnClassesThat().resideInAnyPackage("org.camunda..");

    @ArchTest
    static final ArchRule wordsAndRulesStandBelowAllOthers = noClasses()
            .that().resideInAnyPackage(ROOT + ".words..", ROOT + ".rules..")
            .should().dependOnClassesThat(resideInAPackage(ROOT + "..")
                    .and(not(resideInAnyPackage(ROOT + ".words..", ROOT + ".rules.."))));

    @ArchTest
    static final ArchRule whatBendsTheEngineKnowsNoSop = noClasses()
            .that().resideInAPackage(ROOT + ".engine..")
            .should().dependOnClassesThat(resideInAPackage(ROOT + "..")
                    .and(not(resideInAnyPackage(ROOT + ".engine..", ROOT + ".database.."))));

    @ArchTest
    static final ArchRule packagesFormNoCycles = slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

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
