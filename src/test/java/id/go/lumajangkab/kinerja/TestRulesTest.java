package id.go.lumajangkab.kinerja;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.microsoft.playwright.Page;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.go.lumajangkab.kinerja.e2e.BrowserTest;
import id.go.lumajangkab.kinerja.e2e.OfficeBrowser;

/** No test is left out silently, and none is red or slow because of the machine that runs it. */
@AnalyzeClasses(packagesOf = KinerjaApplication.class, importOptions = OnlyIncludeTests.class)
class TestRulesTest {

    private static final String E2E = "id.go.lumajangkab.kinerja.e2e";

    @ArchTest
    static final ArchRule onlyBrowserTestsAreLeftOutAndTheBuildSaysSo = noClasses()
            .that().doNotHaveFullyQualifiedName(E2E + ".BrowserOfTheRun")
            .should().dependOnClassesThat().haveNameMatching("org\\.junit\\.jupiter\\.api\\."
                    + "(Disabled|Assumptions|condition\\..*|extension\\.(ExecutionCondition|ConditionEvaluationResult))"
                    + "|org\\.assertj\\.core\\.api\\.(BDD)?Assumptions|org\\.opentest4j\\.TestAbortedException"
                    + "|net\\.jqwik\\.api\\.Disabled"
                    + "|org\\.springframework\\.test\\.context\\.junit\\.jupiter\\.(EnabledIf|DisabledIf)");

    @ArchTest
    static final ArchRule whatNeedsABrowserSaysSo = classes()
            .that().haveSimpleNameEndingWith("Test").and().doNotBelongToAnyOf(TestRulesTest.class)
            .and(are(withABrowser()))
            .should().beAnnotatedWith(BrowserTest.class);

    @ArchTest
    static final ArchRule noTestWaitsAFixedTime = noClasses()
            // this one is another process, which is killed
            .that().doNotHaveSimpleName("DatabaseHolder")
            .should().callMethod(Thread.class, "sleep", long.class)
            .orShould().callMethodWhere(DescribedPredicate.describe("a page's wait for a fixed time",
                    call -> call.getTargetOwner().isAssignableTo(Page.class)
                            && call.getName().equals("waitForTimeout")));

    private static DescribedPredicate<JavaClass> withABrowser() {
        return DescribedPredicate.describe("users of a browser", type -> type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> assignableTo(OfficeBrowser.class).test(dependency.getTargetClass())));
    }
}
