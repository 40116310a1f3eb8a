package id.go.lumajangkab.kinerja;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.lang.annotation.Annotation;
import java.lang.reflect.Executable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** What holds of all rooms alike; which of them may use which is what {@link RoomsTest} verifies. */
@AnalyzeClasses(packagesOf = KinerjaApplication.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "id.go.lumajangkab.kinerja";
    /** With more of them nobody sees in a call which value is which. */
    private static final int MOST_COMPONENTS = 12;

    /** What a parameter is called that holds an id with a type of its own. */
    private static final Set<String> TYPED_IDS = Set.of(
            "processInstanceId",
            "processInstance",
            "instanceId",
            "taskId",
            "office",
            "officeId",
            "tenantId",
            "user",
            "userId",
            "by",
            "createdBy",
            "finishedBy",
            "uploadedBy",
            "holder",
            "assignee",
            "member",
            "recipient");

    /** By which a class says that it is Spring's or a table. */
    private static final List<Class<? extends Annotation>> FRAMEWORK =
            List.of(Component.class, ConfigurationProperties.class, Entity.class, Embeddable.class);

    /** What Spring finds or calls without a word at the head of the class. */
    private static final List<Class<?>> SPRINGS_OWN = List.of(Repository.class, EnvironmentPostProcessor.class);

    @ArchTest
    static final ArchRule theEngineStaysAtTheEdge = noClasses()
            .that(not(resideInAnyPackage(
                    ROOT + ".engine..", ROOT + ".sop..", ROOT + ".access..", ROOT + ".web..", ROOT + ".webapps..")))
            .should()
            .dependOnClassesThat(resideInAPackage("org.camunda..").and(not(areToReadModels())));

    /** The gate reads models as they are written, wherever they come from: neither engine nor Spring nor tables. */
    @ArchTest
    static final ArchRule theGateReadsModelsAndNothingElse = noClasses()
            .that()
            .resideInAPackage(ROOT + ".conformance..")
            .should()
            .dependOnClassesThat(belongToAFramework().and(not(areToReadModels())));

    @ArchTest
    static final ArchRule onlyTheGateAndTheEdgeReadModels = noClasses()
            .that(not(resideInAnyPackage(
                    ROOT + ".conformance..",
                    ROOT + ".engine..",
                    ROOT + ".sop..",
                    ROOT + ".access..",
                    ROOT + ".web..",
                    ROOT + ".webapps..")))
            .should()
            .dependOnClassesThat(areToReadModels());

    @ArchTest
    static final ArchRule roomsAndPartsThatArePureAsAWhole = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".words..", ROOT + ".rules..", ROOT + ".sakip..", ROOT + ".engine.form..")
            .should()
            .dependOnClassesThat(belongToAFramework());

    /** Whoever wants Spring or tables says so at the head of the class: a new one is pure, as the rules of a room are. */
    @ArchTest
    static final ArchRule whatDoesNotSayThatItIsSpringsIsPure = noClasses()
            .that()
            .resideInAnyPackage(
                    ROOT + ".audit..",
                    ROOT + ".evidence..",
                    ROOT + ".measurement..",
                    ROOT + ".monitoring..",
                    ROOT + ".office..",
                    ROOT + ".papers..",
                    ROOT + ".planning..",
                    ROOT + ".worktime..")
            .and(not(whatIsSprings()))
            .should()
            .dependOnClassesThat(belongToAFramework());

    @ArchTest
    static final ArchRule controllersAreOfTheWeb = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .or()
            .areAnnotatedWith(Controller.class)
            .should()
            .resideInAnyPackage(ROOT + ".web..", ROOT + ".webapps..")
            .andShould()
            .notBePublic();

    @ArchTest
    static final ArchRule delegatesAreOfTheSop =
            classes().that().implement(JavaDelegate.class).should().resideInAPackage(ROOT + ".sop..");

    @ArchTest
    static final ArchRule entitiesStayWithTheirRules = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .resideInAnyPackage(
                    ROOT + ".measurement..", ROOT + ".planning..", ROOT + ".office..", ROOT + ".worktime..");

    /** So that each change passes where what its state does not allow is refused. */
    @ArchTest
    static final ArchRule anEntityIsChangedByItselfAlone = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should(new ArchCondition<>("be set by their own class") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    field.getAccessesToSelf().stream()
                            .filter(access -> access.getAccessType() == AccessType.SET
                                    && !access.getOriginOwner().equals(field.getOwner()))
                            .forEach(access ->
                                    events.add(SimpleConditionEvent.violated(field, access.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule whatBelongsTogetherInARecordHasAName =
            noClasses().that().areRecords().should(ArchCondition.from(haveMoreComponentsThan(MOST_COMPONENTS)));

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule nothingIsPrinted = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule oneKindOfLogging = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    /** Two texts that stand beside each other can be given in the wrong order; of two types the compiler refuses that. */
    @ArchTest
    static final ArchRule betweenTheRoomsAnIdHasAType = codeUnits()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(
                    ROOT + ".audit..",
                    ROOT + ".evidence..",
                    ROOT + ".measurement..",
                    ROOT + ".monitoring..",
                    ROOT + ".notification..",
                    ROOT + ".papers..",
                    ROOT + ".planning..",
                    ROOT + ".words..",
                    ROOT + ".worktime..")
            .should(new ArchCondition<>("take no id as a text") {
                @Override
                public void check(JavaCodeUnit unit, ConditionEvents events) {
                    Arrays.stream(((Executable) unit.reflect()).getParameters())
                            .filter(given -> given.getType() == String.class && TYPED_IDS.contains(given.getName()))
                            .forEach(given -> events.add(SimpleConditionEvent.violated(
                                    unit, unit.getDescription() + " takes " + given.getName() + " as a text")));
                }
            });

    private static DescribedPredicate<JavaClass> haveMoreComponentsThan(int most) {
        return DescribedPredicate.describe(
                "have more than " + most + " components",
                one -> one.getFields().stream()
                                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                                .count()
                        > most);
    }

    /** The model API of BPMN and DMN, and what parses their expressions. */
    private static DescribedPredicate<JavaClass> areToReadModels() {
        return resideInAnyPackage("org.camunda.bpm.model..", "org.camunda.bpm.impl.juel..", "org.camunda.feel..");
    }

    private static DescribedPredicate<JavaClass> belongToAFramework() {
        return resideInAnyPackage("org.springframework..", "jakarta.persistence..", "org.camunda..")
                // what a room says of itself in its package-info
                .and(not(resideInAPackage("org.springframework.modulith..")));
    }

    /** With what is inside of such a class. */
    private static DescribedPredicate<JavaClass> whatIsSprings() {
        return DescribedPredicate.describe(
                "are Spring's or tables",
                one -> Stream.iterate(
                                one,
                                Objects::nonNull,
                                inner -> inner.getEnclosingClass().orElse(null))
                        .anyMatch(outer -> SPRINGS_OWN.stream().anyMatch(outer::isAssignableTo)
                                || FRAMEWORK.stream()
                                        .anyMatch(kind ->
                                                outer.isAnnotatedWith(kind) || outer.isMetaAnnotatedWith(kind))));
    }
}
