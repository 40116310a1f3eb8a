package id.go.lumajangkab.kinerja.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.task.Task;

/**
 * The engine as it comes, on the same model: nothing of ours, no authorization, history full. Each task is found by its
 * candidates, claimed, its form's variables are read and it is completed with two or three variables; each of the two
 * delegates reads five variables and writes four numbers.
 */
final class BareEngine implements Contestant, AutoCloseable {

    private static final String DATABASE = "bare";
    private static final List<String> INPUTS = List.of("tahun", "tribulan", "kantor", "perintah", "pemohon");
    private static final List<String> STEPS = List.of(
            "step1", "step2", "step3", "step4", "step5", "step6", "step7", "step8", "step9", "archive");
    private static final Map<String, String> CANDIDATES = Map.of(
            "step1", "camat", "step2", "sekretaris", "step4", "kasubagRenvapor", "step5", "staf",
            "step6", "kasubagRenvapor", "step8", "sekretaris", "step9", "sekretaris", "archive", "kasubagUmum");

    private final HikariDataSource source;
    private final ProcessEngine engine;

    BareEngine(BenchServer server) {
        source = new HikariDataSource();
        source.setJdbcUrl(server.create(DATABASE));
        source.setMaximumPoolSize(2);
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(DATABASE);
        configuration.setDataSource(source);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(new HashMap<>(Map.of(
                "tim", new Tim(),
                "computeValuesDelegate", new FourNumbers("a"),
                "freezeResultDelegate", new FourNumbers("b"),
                "recordLatenessDelegate", (JavaDelegate) execution -> { })));
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService().createDeployment()
                .addClasspathResource("processes/pengukuran-kinerja.bpmn").deploy();
    }

    @Override
    public String database() {
        return DATABASE;
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
        String instance = phases.run("start", "selesaikan", () -> engine.getRuntimeService()
                .startProcessInstanceByKey("pengukuran-kinerja", Map.of(
                        "tahun", 2024, "tribulan", 4, "kantor", "sumbersuko", "perintah", "ukur", "pemohon", "camat"))
                .getId());
        for (String step : STEPS) {
            String group = CANDIDATES.get(step);
            String task = phases.run(step, "daftar", () -> {
                var query = engine.getTaskService().createTaskQuery().processInstanceId(instance);
                Task found = (group == null ? query.taskCandidateUser("tim1") : query.taskCandidateGroup(group))
                        .singleResult();
                return found.getId();
            });
            phases.run(step, "ambil", () -> {
                engine.getTaskService().claim(task, group == null ? "tim1" : group);
                return null;
            });
            phases.run(step, "formulir",
                    () -> engine.getFormService().getTaskFormVariables(task, null, false));
            phases.run(step, "selesaikan", () -> {
                engine.getTaskService().complete(task, variables(step));
                return null;
            });
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
