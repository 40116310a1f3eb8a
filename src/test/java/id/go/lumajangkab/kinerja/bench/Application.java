package id.go.lumajangkab.kinerja.bench;

import id.go.lumajangkab.kinerja.KinerjaApplication;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.sop.SopDriver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The whole application, driven as Tasklist drives it: as the user, with the user's rights, by the saved filter that
 * shows the task. A task that has a holder is not claimed, as in Tasklist.
 */
final class Application implements Contestant, AutoCloseable {

    private static final String DATABASE = "kinerja";
    private static final int PAGE = 15;

    private final ConfigurableApplicationContext context;
    private final ProcessEngine engine;
    private final DataSource source;
    private final Map<String, Authentication> sessions = new HashMap<>();
    private final Map<String, String> filters = new HashMap<>();
    private final String definition;

    Application(BenchServer server) {
        context = new SpringApplicationBuilder(KinerjaApplication.class)
                .profiles("demo")
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + server.create(DATABASE),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=",
                        "--spring.datasource.hikari.maximum-pool-size=4",
                        "--camunda.bpm.job-execution.enabled=false");
        engine = context.getBean(ProcessEngine.class);
        source = context.getBean(DataSource.class);
        for (DemoUsers.DemoUser user : DemoUsers.ALL) {
            sessions.put(user.id(), sessionOf(user.id()));
        }
        for (Filter filter : engine.getFilterService().createFilterQuery().list()) {
            filters.put(filter.getName(), filter.getId());
        }
        definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("pengukuran-kinerja")
                .latestVersion()
                .singleResult()
                .getId();
    }

    @Override
    public String database() {
        return DATABASE;
    }

    @Override
    public DataSource source() {
        return source;
    }

    /** Frees the period. */
    @Override
    public void prepare() {
        new JdbcTemplate(source)
                .update("UPDATE kinerja.measurement SET status = 'DIBATALKAN' WHERE status = 'SELESAI'");
    }

    @Override
    public void carryOut(Phases phases) {
        ProcessInstance instance = phases.run(
                "start",
                "selesaikan",
                () -> as(
                        "camat",
                        () -> engine.getFormService()
                                .submitStartForm(definition, Map.of("tahun", "2024", "tribulan", "4"))));
        carryOut(phases, instance, "step1", "camat");
        carryOut(phases, instance, "step2", "sekretaris");
        carryOut(phases, instance, "step3", "tim1");
        carryOut(phases, instance, "step4", "kasubagRenvapor");
        carryOut(phases, instance, "step5", "staf1");
        carryOut(phases, instance, "step6", "kasubagRenvapor");
        carryOut(phases, instance, "step7", "tim1");
        carryOut(phases, instance, "step8", "sekretaris");
        carryOut(phases, instance, "step9", "sekretaris");
        carryOut(phases, instance, "archive", "kasubagUmum");
    }

    private void carryOut(Phases phases, ProcessInstance instance, String step, String user) {
        boolean heldByOne = !List.of("step3", "step5", "step7").contains(step);
        String filter = filters.get(heldByOne ? "Tugas Saya" : "Tugas Kelompok");
        String id = phases.run(
                step,
                "daftar",
                () -> as(user, () -> {
                    List<Task> page = engine.getFilterService().listPage(filter, 0, PAGE);
                    return page.stream()
                            .filter(task -> task.getProcessInstanceId().equals(instance.getId()))
                            .findFirst()
                            .orElseThrow(() -> new IllegalStateException(step + " is not in the list of " + user))
                            .getId();
                }));
        if (!heldByOne) {
            phases.run(
                    step,
                    "ambil",
                    () -> as(user, () -> {
                        engine.getTaskService().claim(id, user);
                        return null;
                    }));
        }
        VariableMap form = phases.run(
                step, "formulir", () -> as(user, () -> engine.getFormService().getTaskFormVariables(id, null, false)));
        phases.run(
                step,
                "selesaikan",
                () -> as(user, () -> {
                    engine.getFormService().submitTaskForm(id, SopDriver.typed(SopDriver.data(step, form)));
                    return null;
                }));
    }

    /** Tasklist asks for groups and offices at login, not at every call. */
    private Authentication sessionOf(String user) {
        List<String> groups = engine.getIdentityService().createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
        List<String> offices =
                engine
                        .getIdentityService()
                        .createTenantQuery()
                        .userMember(user)
                        .includingGroupsOfUser(true)
                        .list()
                        .stream()
                        .map(Tenant::getId)
                        .toList();
        return new Authentication(user, groups, offices);
    }

    private <T> T as(String user, Callable<T> work) throws Exception {
        engine.getIdentityService().setAuthentication(sessions.get(user));
        try {
            return work.call();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
