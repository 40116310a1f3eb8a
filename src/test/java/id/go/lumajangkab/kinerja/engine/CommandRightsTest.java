package id.go.lumajangkab.kinerja.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lumajangkab.kinerja.access.Roles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.cmd.GetJobExceptionStacktraceCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Every command of the engine is judged: one that nobody has thought of fails here. */
class CommandRightsTest {

    private static final Predicate<String> READS = Pattern.compile(
                    "(Get|Find|ExecuteFilter|Execute(Duration|Report)|TaskCountBy|HistoricTaskInstanceCountBy).*"
                            + "|.*QueryImpl|.*QueryCmd|Create(Group|User|Tenant|NativeUser)QueryCmd|ExecuteDurationReportCmd"
                            + "|AuthorizationCheckCmd|IsIdentityServiceReadOnlyCmd"
                            + "|DetermineHistoryLevelCmd")
            .asMatchPredicate();

    /** The engine's own rights, and our services in its place, decide who may. */
    private static final Set<String> LEFT_TO_THE_ENGINE = Set.of(
            // models and work
            "DeployCmd",
            "StartProcessInstanceCmd",
            "SubmitStartFormCmd",
            "DeleteProcessInstanceCmd",
            "DeleteProcessInstancesCmd",
            "DeleteProcessInstanceBatchCmd",
            "EvaluateDecisionCmd",
            "EvaluateDecisionTableCmd",
            // CompleteStep, ClaimStep and their like stand in the place of these
            "CompleteTaskCmd",
            "SubmitTaskFormCmd",
            "ClaimTaskCmd",
            // makes an object and stores nothing
            "CreateTaskCmd",
            "CreateUserCmd",
            "CreateGroupCmd",
            "CreateTenantCmd",
            "CreateFilterCmd",
            "CreateAuthorizationCommand",
            // people; tenants are kept to one by OnlyOffice
            "SaveUserCmd",
            "DeleteUserCmd",
            "UnlockUserCmd",
            "CheckPassword",
            "SaveGroupCmd",
            "DeleteGroupCmd",
            "CreateMembershipCmd",
            "DeleteMembershipCmd",
            "SaveTenantCmd",
            "DeleteTenantCmd",
            "CreateTenantUserMembershipCmd",
            "CreateTenantGroupMembershipCmd",
            "DeleteTenantUserMembershipCmd",
            "DeleteTenantGroupMembershipCmd",
            "SaveAuthorizationCmd",
            "DeleteAuthorizationCmd",
            "SaveFilterCmd",
            "DeleteFilterCmd");

    /** The engine's own works, which no interface reaches. */
    private static final Set<String> WORKS = Set.of(
            "AcquireJobsCmd",
            "ExecuteJobsCmd",
            "DefaultJobRetryCmd",
            "BootstrapEngineCommand",
            "HistoryLevelSetupCommand",
            "DbSchemaUpgradeCmd",
            "SchemaOperationProcessEngineClose",
            "SchemaOperationsProcessEngineBuild",
            "FailedJobListener",
            "FailedJobListenerCmd",
            "SuccessfulJobListener",
            "CreateNewTimerJobCommand",
            "HistoryCleanupHandlerCmd",
            "HistoryCleanupSchedulerCmd",
            "ReportDbMetricsValueCmd",
            "MetricsCollectionCmd",
            "DeleteDeploymentFailCmd",
            "DeleteDeploymentListenerCmd",
            // carried by MetricsQueryImpl, which is judged
            "MetricsQueryIntervalCmd",
            "MetricsQuerySumCmd",
            // parts of a modification, which is refused as a whole
            "ActivityAfterInstantiationCmd",
            "ActivityBeforeInstantiationCmd",
            "ActivityCancellationCmd",
            "ActivityInstanceCancellationCmd",
            "TransitionInstanceCancellationCmd",
            "TransitionInstantiationCmd");

    @Test
    void everyCommandOfTheEngineIsJudged() throws ClassNotFoundException {
        Set<String> forgotten = new TreeSet<>();
        List<Class<?>> commands = commands();
        for (Class<?> command : commands) {
            boolean guarded = GuardedCommands.REFUSED.values().stream()
                    .flatMap(List::stream)
                    .anyMatch(refused -> refused.isAssignableFrom(command));
            if (!guarded
                    && CommandRights.of(command).isEmpty()
                    && !READS.test(command.getSimpleName())
                    && !LEFT_TO_THE_ENGINE.contains(command.getSimpleName())
                    && !WORKS.contains(command.getSimpleName())) {
                forgotten.add(command.getName());
            }
        }

        assertThat(commands).hasSizeGreaterThan(300);
        assertThat(forgotten).isEmpty();
    }

    @Test
    void whatNobodyNeedsIsRefusedForTheAdministratorToo() {
        for (String role : List.of(Roles.ANALIS, Roles.CAMAT, Roles.ADMIN)) {
            assertThatThrownBy(() -> rights(role).execute(new AddCommentCmd("tugas", null, "Halo")))
                    .isInstanceOf(StepRefused.class)
                    .hasMessageContaining("Beri catatan");
        }
    }

    @Test
    void whatLooksBehindTheWorksIsTheAdministrators() {
        Command<?> stacktrace = new GetJobExceptionStacktraceCmd("pekerjaan");

        assertThatThrownBy(() -> rights(Roles.ANALIS).execute(stacktrace))
                .isInstanceOf(StepRefused.class)
                .hasMessage("Hanya administrator yang dapat melakukan ini.");
        assertThat(rights(Roles.ADMIN).execute(stacktrace)).isNull();
    }

    @Test
    void theSystemAndEverythingElseIsLetThrough() {
        assertThat(rights(null).execute(new AddCommentCmd("tugas", null, "Halo")))
                .isNull();
        assertThat(rights(Roles.ANALIS).execute(new DeployCmd(null))).isNull();
    }

    private static CommandRights rights(String role) {
        CommandRights rights = new CommandRights(
                () -> role == null ? null : new Authentication("seseorang", List.of(role), List.of()));
        rights.setNext(new CommandExecutor() {
            @Override
            public <T> T execute(Command<T> command) {
                return null;
            }
        });
        return rights;
    }

    private static List<Class<?>> commands() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return definition.getMetadata().isConcrete();
            }
        };
        scanner.addIncludeFilter(new AssignableTypeFilter(Command.class));
        List<Class<?>> commands = new ArrayList<>();
        for (var found : scanner.findCandidateComponents("org.camunda.bpm.engine")) {
            Class<?> command = Class.forName(found.getBeanClassName(), false, Command.class.getClassLoader());
            if (!command.isAnonymousClass() && !command.getName().contains(".test.")) {
                commands.add(command);
            }
        }
        return commands;
    }
}
