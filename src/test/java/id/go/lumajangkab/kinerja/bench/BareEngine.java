package id.go.lumajangkab.kinerja.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.task.Task;

/**
 * The engine as it comes, on the same model: nothing of ours, history full. Each task is found by its candidates,
 * claimed, its form's variables are read and it is completed with two or three variables; each of the two delegates
 * reads five variables and writes four numbers. It runs without users, or with authorization as its user.
 */
final class BareEngine implements Contestant, AutoCloseable {

    private static final List<String> INPUTS = List.of("tahun", "tribulan", "kantor", "perintah", "pemohon");
    private static final List<String> STEPS =
            List.of("step1", "step2", "step3", "step4", "step5", "step6", "step7", "step8", "step9", "archive");
    private static final Map<String, String> CANDIDATES = Map.of(
            "step1",
            "camat",
            "step2",
            "sekretaris",
            "step4",
            "kasubagRenvapor",
            "step5",
            "staf",
            "step6",
            "kasubagRenvapor",
            "step8",
            "sekretaris",
            "step9",
            "sekretaris",
            "archive",
            "kasubagUmum");

    private final String database;
    private final boolean authorization;
    private final HikariDataSource source;
    private final ProcessEngine engine;

    private BareEngine(BenchServer server, String database, boolean authorization) {
        this.database = database;
        this.authorization = authorization;
        source = new HikariDataSource();
        source.setJdbcUrl(server.create(database));
        source.setMaximumPoolSize(2);
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(database);
        configuration.setDataSource(source);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(new HashMap<>(Map.of(
                "tim", new Tim(),
                "computeValuesDelegate", new FourNumbers("a"),
                "freezeResultDelegate", new FourNumbers("b"),
                "recordLatenessDelegate", (JavaDelegate) execution -> {})));
        configuration.setAuthorizationEnabled(authorization);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("processes/pengukuran-kinerja.bpmn")
                .deploy();
        if (authorization) {
            grant(Resources.PROCESS_DEFINITION, Permissions.CREATE_INSTANCE);
            grant(Resources.PROCESS_INSTANCE, Permissions.CREATE);
        }
    }

    static BareEngine open(BenchServer server) {
        return new BareEngine(server, "bare", false);
    }

    /** Everything is done as the user whom the task is for; rights on tasks are those that the engine gives itself. */
    static BareEngine withAuthorization(BenchServer server) {
        return new BareEngine(server, "bare_authorization", true);
    }

    private void grant(Resource resource, Permission permission) {
        Authorization grant = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId("camat");
        grant.setResource(resource);
        grant.setResourceId(Authorization.ANY);
        grant.addPermission(permission);
        engine.getAuthorizationService().saveAuthorization(grant);
    }

    @Override
    public String database() {
        return database;
    }

    @Override
    public DataSource source() {
        return source;
    }

    @Override
    public void prepare() {
        // instances of the bare engine do not stand in each other's way
    }

    @Override
    public void carryOut(Phases phases) {
        String instance = phases.run(
                "start",
                "selesaikan",
                () -> as(
                        "camat",
                        () -> engine.getRuntimeService()
                                .startProcessInstanceByKey(
                                        "pengukuran-kinerja",
                                        Map.of(
                                                "tahun",
                                                2024,
                                                "tribulan",
                                                4,
                                                "kantor",
                                                "sumbersuko",
                                                "perintah",
                                                "ukur",
                                                "pemohon",
                                                "camat"))
                                .getId()));
        for (String step : STEPS) {
            String group = CANDIDATES.get(step);
            String user = group == null ? "tim1" : group;
            String task = phases.run(
                    step,
                    "daftar",
                    () -> as(user, () -> {
                        var query = engine.getTaskService().createTaskQuery().processInstanceId(instance);
                        Task found = (group == null ? query.taskCandidateUser(user) : query.taskCandidateGroup(group))
                                .singleResult();
                        return found.getId();
                    }));
            phases.run(
                    step,
                    "ambil",
                    () -> as(user, () -> {
                        engine.getTaskService().claim(task, user);
                        return null;
                    }));
            phases.run(
                    step,
                    "formulir",
                    () -> as(user, () -> engine.getFormService().getTaskFormVariables(task, null, false)));
            phases.run(
                    step,
                    "selesaikan",
                    () -> as(user, () -> {
                        engine.getTaskService().complete(task, variables(step));
                        return null;
                    }));
        }
    }

    private <T> T as(String user, Callable<T> work) throws Exception {
        if (!authorization) {
            return work.call();
        }
        engine.getIdentityService().setAuthentication(user, List.of(user));
        try {
            return work.call();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private static Map<String, Object> variables(String step) {
        return switch (step) {
            case "step6" -> Map.of("approvedByKasubag", true, "alasan6", "", "catatan6", "");
            case "step7" -> Map.of("approvedByTim", true, "alasan7", "", "catatan7", "");
            default -> Map.of("isian_" + step, "Layanan berjalan sesuai rencana.", "angka_" + step, 1);
        };
    }

    @Override
    public void close() {
        engine.close();
        source.close();
    }

    /** Named persons, for {@code ${tim.anggota(execution)}}. */
    public static final class Tim {
        public List<String> anggota(DelegateExecution execution) {
            return List.of("tim1", "tim2");
        }
    }

    private record FourNumbers(String prefix) implements JavaDelegate {
        @Override
        public void execute(DelegateExecution execution) {
            INPUTS.forEach(execution::getVariable);
            for (int i = 1; i <= 4; i++) {
                execution.setVariable(prefix + i, 100.0 + i);
            }
        }
    }
}
