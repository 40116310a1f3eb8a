package id.go.lumajangkab.kinerja.engine;

import id.go.lumajangkab.kinerja.access.Roles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.CleanableHistoricBatchReportImpl;
import org.camunda.bpm.engine.impl.CleanableHistoricCaseInstanceReportImpl;
import org.camunda.bpm.engine.impl.CleanableHistoricDecisionInstanceReportImpl;
import org.camunda.bpm.engine.impl.CleanableHistoricProcessInstanceReportImpl;
import org.camunda.bpm.engine.impl.HistoricJobLogQueryImpl;
import org.camunda.bpm.engine.impl.SchemaLogQueryImpl;
import org.camunda.bpm.engine.impl.SetAnnotationForOperationLog;
import org.camunda.bpm.engine.impl.TablePageQueryImpl;
import org.camunda.bpm.engine.impl.batch.DeleteBatchCmd;
import org.camunda.bpm.engine.impl.batch.history.DeleteHistoricBatchCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractCorrelateMessageCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractDeleteProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetBatchStateCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetExternalTaskRetriesCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetJobsRetriesBatchCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetProcessInstanceStateCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractUpdateProcessInstancesSuspendStateCmd;
import org.camunda.bpm.engine.impl.cmd.ActivateJobCmd;
import org.camunda.bpm.engine.impl.cmd.ActivateJobDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.ActivateProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.AddIdentityLinkForProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateIncidentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateMigrationPlanCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteHistoricCaseInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteHistoricCaseInstancesBulkCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteHistoricProcessInstancesCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteHistoricTaskInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteHistoricVariableInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteHistoricVariableInstancesByProcessInstanceIdCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteIdentityLinkForProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteJobsCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteLicenseKeyCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteMetricsCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessDefinitionsByIdsCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCommentCmd;
import org.camunda.bpm.engine.impl.cmd.DeletePropertyCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskMetricsCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserInfoCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserOperationLogEntryCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserPictureCmd;
import org.camunda.bpm.engine.impl.cmd.EvaluateStartConditionCmd;
import org.camunda.bpm.engine.impl.cmd.ExternalTaskCmd;
import org.camunda.bpm.engine.impl.cmd.FetchExternalTasksCmd;
import org.camunda.bpm.engine.impl.cmd.FindHistoryCleanupJobsCmd;
import org.camunda.bpm.engine.impl.cmd.GetHistoricExternalTaskLogErrorDetailsCmd;
import org.camunda.bpm.engine.impl.cmd.GetHistoricJobLogExceptionStacktraceCmd;
import org.camunda.bpm.engine.impl.cmd.GetJobExceptionStacktraceCmd;
import org.camunda.bpm.engine.impl.cmd.GetLicenseKeyCmd;
import org.camunda.bpm.engine.impl.cmd.GetTableCountCmd;
import org.camunda.bpm.engine.impl.cmd.GetTableMetaDataCmd;
import org.camunda.bpm.engine.impl.cmd.GetTelemetryDataCmd;
import org.camunda.bpm.engine.impl.cmd.GetUniqueTaskWorkerCountCmd;
import org.camunda.bpm.engine.impl.cmd.HistoryCleanupCmd;
import org.camunda.bpm.engine.impl.cmd.IsTelemetryEnabledCmd;
import org.camunda.bpm.engine.impl.cmd.MessageEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.PurgeDatabaseAndCacheCmd;
import org.camunda.bpm.engine.impl.cmd.RegisterDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.RegisterProcessApplicationCmd;
import org.camunda.bpm.engine.impl.cmd.ReportDbMetricsCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveIncidentCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.SetAnnotationForIncidentCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobDefinitionPriorityCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobPriorityCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.cmd.SetLicenseKeyCmd;
import org.camunda.bpm.engine.impl.cmd.SetPropertyCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskFollowUpDateCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskPriorityCmd;
import org.camunda.bpm.engine.impl.cmd.SetUserInfoCmd;
import org.camunda.bpm.engine.impl.cmd.SetUserPictureCmd;
import org.camunda.bpm.engine.impl.cmd.SignalEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendJobCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendJobDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.TelemetryConfigureCmd;
import org.camunda.bpm.engine.impl.cmd.UnlockJobCmd;
import org.camunda.bpm.engine.impl.cmd.UnregisterDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.UnregisterProcessApplicationCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateDecisionDefinitionHistoryTimeToLiveCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateProcessDefinitionHistoryTimeToLiveCmd;
import org.camunda.bpm.engine.impl.cmd.batch.CorrelateAllMessageBatchCmd;
import org.camunda.bpm.engine.impl.cmd.batch.DeleteHistoricProcessInstancesBatchCmd;
import org.camunda.bpm.engine.impl.cmd.batch.removaltime.SetRemovalTimeToHistoricBatchesCmd;
import org.camunda.bpm.engine.impl.cmd.batch.removaltime.SetRemovalTimeToHistoricDecisionInstancesCmd;
import org.camunda.bpm.engine.impl.cmd.batch.removaltime.SetRemovalTimeToHistoricProcessInstancesCmd;
import org.camunda.bpm.engine.impl.cmd.optimize.OptimizeCompletedHistoricActivityInstanceQueryCmd;
import org.camunda.bpm.engine.impl.cmd.optimize.OptimizeCompletedHistoricIncidentsQueryCmd;
import org.camunda.bpm.engine.impl.cmd.optimize.OptimizeCompletedHistoricProcessInstanceQueryCmd;
import org.camunda.bpm.engine.impl.cmd.optimize.OptimizeCompletedHistoricTaskInstanceQueryCmd;
import org.camunda.bpm.engine.impl.cmd.optimize.OptimizeHistoricDecisionInstanceQueryCmd;
import org.camunda.bpm.engine.impl.cmd.optimize.OptimizeHistoricIdentityLinkLogQueryCmd;
import org.camunda.bpm.engine.impl.cmd.optimize.OptimizeHistoricUserOperationsLogQueryCmd;
import org.camunda.bpm.engine.impl.cmd.optimize.OptimizeHistoricVariableUpdateQueryCmd;
import org.camunda.bpm.engine.impl.cmd.optimize.OptimizeOpenHistoricIncidentsQueryCmd;
import org.camunda.bpm.engine.impl.cmd.optimize.OptimizeRunningHistoricActivityInstanceQueryCmd;
import org.camunda.bpm.engine.impl.cmd.optimize.OptimizeRunningHistoricProcessInstanceQueryCmd;
import org.camunda.bpm.engine.impl.cmd.optimize.OptimizeRunningHistoricTaskInstanceQueryCmd;
import org.camunda.bpm.engine.impl.cmmn.cmd.CaseExecutionVariableCmd;
import org.camunda.bpm.engine.impl.cmmn.cmd.CreateCaseInstanceCmd;
import org.camunda.bpm.engine.impl.cmmn.cmd.UpdateCaseDefinitionHistoryTimeToLiveCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.dmn.cmd.DeleteHistoricDecisionInstanceByDefinitionIdCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.DeleteHistoricDecisionInstanceByInstanceIdCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.DeleteHistoricDecisionInstancesBatchCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.DeleteHistoricDecisionInstancesBulkCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.metrics.MetricsQueryImpl;

/**
 * Which of the engine's commands a user may give at all, whatever grants say: what nobody needs is refused for
 * everybody, administrators too, and what looks behind the engine's works is the administrators'. All other commands
 * are left to the engine's own authorizations. Work of the system, and what our own code does for a user whom it has
 * checked, is not asked.
 */
final class CommandRights extends CommandInterceptor {

    private static final String TIMERS = "Definisi, pekerjaan, dan pengatur waktu tidak dapat ditangguhkan atau diubah "
            + "urutannya, sebab dengan itu waktu baku SOP tidak lagi dipantau.";
    private static final String TIME_TO_LIVE =
            "Masa simpan riwayat ditentukan oleh model; ubahlah pada model, lalu pasang model itu.";
    private static final String HISTORY = "Riwayat tidak dapat dihapus atau diberi tanggal hapus; riwayat dibersihkan "
            + "dengan sendirinya setelah masa simpannya.";
    private static final String REMARKS = "Komentar dan lampiran bawaan mesin proses tidak dipakai, sebab tidak "
            + "tercatat pada jejak; gunakan “Beri catatan” atau tab Dokumen pada tugas.";
    private static final String MESSAGES =
            "Proses SOP tidak menerima sinyal, pesan, atau syarat dari luar; selesaikan tugas melalui formulirnya.";
    private static final String UNUSED = "Bagian mesin proses ini tidak dipakai di sini.";
    private static final String TASKS =
            "Tugas SOP tidak dapat dihapus, ditunda, atau diubah prioritasnya; selesaikan melalui formulirnya.";
    private static final String DEFINITIONS = "Definisi tidak dapat dihapus sendiri-sendiri; hapuslah pemasangannya.";
    private static final String SETTINGS = "Pengaturan mesin proses hanya diubah melalui konfigurasi pada server.";
    private static final String ADMINISTRATORS = "Hanya administrator yang dapat melakukan ini.";

    /** What nobody may, by the sentence that says so; a class stands for those below it too. */
    private static final Map<String, List<Class<?>>> NOBODY = Map.of(
            TIMERS,
            List.of(
                    SuspendProcessDefinitionCmd.class,
                    SuspendJobDefinitionCmd.class,
                    SuspendJobCmd.class,
                    SetJobPriorityCmd.class,
                    SetJobDefinitionPriorityCmd.class,
                    DeleteJobsCmd.class,
                    UnlockJobCmd.class),
            TIME_TO_LIVE,
            List.of(
                    UpdateProcessDefinitionHistoryTimeToLiveCmd.class,
                    UpdateDecisionDefinitionHistoryTimeToLiveCmd.class,
                    UpdateCaseDefinitionHistoryTimeToLiveCmd.class),
            HISTORY,
            List.of(
                    HistoryCleanupCmd.class,
                    FindHistoryCleanupJobsCmd.class,
                    SetRemovalTimeToHistoricBatchesCmd.class,
                    SetRemovalTimeToHistoricDecisionInstancesCmd.class,
                    SetRemovalTimeToHistoricProcessInstancesCmd.class,
                    DeleteHistoricProcessInstancesCmd.class,
                    DeleteHistoricProcessInstancesBatchCmd.class,
                    DeleteHistoricTaskInstanceCmd.class,
                    DeleteHistoricVariableInstanceCmd.class,
                    DeleteHistoricVariableInstancesByProcessInstanceIdCmd.class,
                    DeleteHistoricDecisionInstanceByDefinitionIdCmd.class,
                    DeleteHistoricDecisionInstanceByInstanceIdCmd.class,
                    DeleteHistoricDecisionInstancesBatchCmd.class,
                    DeleteHistoricDecisionInstancesBulkCmd.class,
                    DeleteHistoricCaseInstanceCmd.class,
                    DeleteHistoricCaseInstancesBulkCmd.class,
                    DeleteUserOperationLogEntryCmd.class,
                    SetAnnotationForOperationLog.class),
            REMARKS,
            List.of(
                    AddCommentCmd.class,
                    UpdateCommentCmd.class,
                    DeleteTaskCommentCmd.class,
                    DeleteProcessInstanceCommentCmd.class,
                    CreateAttachmentCmd.class,
                    SaveAttachmentCmd.class,
                    DeleteAttachmentCmd.class),
            MESSAGES,
            List.of(
                    SignalEventReceivedCmd.class,
                    MessageEventReceivedCmd.class,
                    AbstractCorrelateMessageCmd.class,
                    CorrelateAllMessageBatchCmd.class,
                    EvaluateStartConditionCmd.class),
            UNUSED,
            List.of(
                    ExternalTaskCmd.class,
                    FetchExternalTasksCmd.class,
                    AbstractSetExternalTaskRetriesCmd.class,
                    CaseExecutionVariableCmd.class,
                    CreateCaseInstanceCmd.class,
                    // instances are migrated by nobody, so nobody needs a plan for it
                    CreateMigrationPlanCmd.class,
                    SetUserInfoCmd.class,
                    DeleteUserInfoCmd.class,
                    SetUserPictureCmd.class,
                    DeleteUserPictureCmd.class,
                    OptimizeCompletedHistoricActivityInstanceQueryCmd.class,
                    OptimizeCompletedHistoricIncidentsQueryCmd.class,
                    OptimizeCompletedHistoricProcessInstanceQueryCmd.class,
                    OptimizeCompletedHistoricTaskInstanceQueryCmd.class,
                    OptimizeHistoricDecisionInstanceQueryCmd.class,
                    OptimizeHistoricIdentityLinkLogQueryCmd.class,
                    OptimizeHistoricUserOperationsLogQueryCmd.class,
                    OptimizeHistoricVariableUpdateQueryCmd.class,
                    OptimizeOpenHistoricIncidentsQueryCmd.class,
                    OptimizeRunningHistoricActivityInstanceQueryCmd.class,
                    OptimizeRunningHistoricProcessInstanceQueryCmd.class,
                    OptimizeRunningHistoricTaskInstanceQueryCmd.class),
            TASKS,
            List.of(DeleteTaskCmd.class, SetTaskPriorityCmd.class, SetTaskFollowUpDateCmd.class),
            DEFINITIONS,
            List.of(
                    AbstractDeleteProcessDefinitionCmd.class,
                    DeleteProcessDefinitionsByIdsCmd.class,
                    AddIdentityLinkForProcessDefinitionCmd.class,
                    DeleteIdentityLinkForProcessDefinitionCmd.class),
            SETTINGS,
            List.of(
                    SetPropertyCmd.class,
                    DeletePropertyCmd.class,
                    SetLicenseKeyCmd.class,
                    DeleteLicenseKeyCmd.class,
                    TelemetryConfigureCmd.class,
                    DeleteMetricsCmd.class,
                    DeleteTaskMetricsCmd.class,
                    ReportDbMetricsCmd.class,
                    PurgeDatabaseAndCacheCmd.class,
                    RegisterDeploymentCmd.class,
                    UnregisterDeploymentCmd.class,
                    RegisterProcessApplicationCmd.class,
                    UnregisterProcessApplicationCmd.class));

    /** What only administrators may, and they only where the engine lets them. */
    private static final List<Class<?>> FOR_ADMINISTRATORS = List.of(
            // heals what an earlier version let be suspended
            ActivateProcessDefinitionCmd.class,
            ActivateJobDefinitionCmd.class,
            ActivateJobCmd.class,
            AbstractSetProcessInstanceStateCmd.class,
            AbstractUpdateProcessInstancesSuspendStateCmd.class,
            AbstractSetBatchStateCmd.class,
            DeleteBatchCmd.class,
            DeleteHistoricBatchCmd.class,
            DeleteDeploymentCmd.class,
            SetJobRetriesCmd.class,
            AbstractSetJobsRetriesBatchCmd.class,
            CreateIncidentCmd.class,
            ResolveIncidentCmd.class,
            SetAnnotationForIncidentCmd.class,
            HistoricJobLogQueryImpl.class,
            GetHistoricJobLogExceptionStacktraceCmd.class,
            GetJobExceptionStacktraceCmd.class,
            GetHistoricExternalTaskLogErrorDetailsCmd.class,
            CleanableHistoricBatchReportImpl.class,
            CleanableHistoricCaseInstanceReportImpl.class,
            CleanableHistoricDecisionInstanceReportImpl.class,
            CleanableHistoricProcessInstanceReportImpl.class,
            MetricsQueryImpl.class,
            GetUniqueTaskWorkerCountCmd.class,
            GetTelemetryDataCmd.class,
            IsTelemetryEnabledCmd.class,
            GetTableCountCmd.class,
            GetTableMetaDataCmd.class,
            TablePageQueryImpl.class,
            SchemaLogQueryImpl.class,
            GetLicenseKeyCmd.class);

    private static final Map<Class<?>, Refusal> BY_CLASS = byClass();

    /** Found once a class, for every command of the engine passes here. */
    private static final ClassValue<Optional<Refusal>> OF = new ClassValue<>() {
        @Override
        protected Optional<Refusal> computeValue(Class<?> command) {
            for (Class<?> kind = command; kind != null; kind = kind.getSuperclass()) {
                if (BY_CLASS.containsKey(kind)) {
                    return Optional.of(BY_CLASS.get(kind));
                }
            }
            return Optional.empty();
        }
    };

    private final Supplier<Authentication> current;

    /** @param current for whom the thread works, {@code null} for the system */
    CommandRights(Supplier<Authentication> current) {
        this.current = current;
    }

    /**
     * Why a command is refused.
     *
     * @param butAdministrators whether administrators may give it
     */
    record Refusal(String sentence, boolean butAdministrators) {

        boolean meets(Authentication user) {
            return !butAdministrators
                    || user.getGroupIds() == null
                    || !user.getGroupIds().contains(Roles.ADMIN);
        }
    }

    @Override
    public <T> T execute(Command<T> command) {
        Optional<Refusal> refusal = of(command.getClass());
        if (refusal.isPresent()) {
            Authentication user = current.get();
            if (user != null
                    && user.getUserId() != null
                    && !runsForOurOwnCode()
                    && refusal.get().meets(user)) {
                throw StepRefused.notAllowed(refusal.get().sentence());
            }
        }
        return next.execute(command);
    }

    /** What a kind of command is refused with; empty where the engine's authorizations decide. */
    static Optional<Refusal> of(Class<?> command) {
        return OF.get(command);
    }

    /** Delegates, listeners and {@code Unrestricted} run without the user's authorizations. */
    private static boolean runsForOurOwnCode() {
        CommandContext outer = Context.getCommandContext();
        return outer != null && !outer.isAuthorizationCheckEnabled();
    }

    private static Map<Class<?>, Refusal> byClass() {
        Map<Class<?>, Refusal> all = new HashMap<>();
        NOBODY.forEach(
                (sentence, commands) -> commands.forEach(command -> all.put(command, new Refusal(sentence, false))));
        FOR_ADMINISTRATORS.forEach(command -> all.put(command, new Refusal(ADMINISTRATORS, true)));
        return all;
    }
}
