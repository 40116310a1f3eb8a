package id.go.lumajangkab.kinerja.sop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.access.Roles;
import id.go.lumajangkab.kinerja.sop.PenetapanKinerja.Elements;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.jdbc.core.JdbcTemplate;

/** Walks the SOP the way Tasklist does: as a user, with the form's data, through the engine's services. */
public final class SopDriver {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> REALISASI_2024 =
            Map.of("BWI-1", "91,89", "BWI-2", "100", "BWI-3", "94,87", "BWI-4", "85,09");

    /**
     * Empties tables in this order, whatever protects them; the trail goes with what it tells of, or it would rightly
     * find that missing. One transaction, so that nothing is unprotected for anybody else, and only where there are
     * rows: tests call it a thousand times.
     */
    private static final String WITHOUT_MEASUREMENTS_AND_SETTLEMENTS = """
            do $$
            declare
              name text;
              filled boolean;
            begin
              foreach name in array array['remark', 'paper', 'document_version', 'document', 'decision', 'lateness',
                  'handover', 'step_run', 'concept_line', 'concept', 'measurement_policy', 'team_member', 'measurement',
                  'trail_anchor', 'trail'] loop
                execute format('select exists (select from kinerja.%I)', name) into filled;
                if filled then
                  execute format('alter table kinerja.%I disable trigger user', name);
                  execute format('delete from kinerja.%I', name);
                  execute format('alter table kinerja.%I enable trigger user', name);
                end if;
              end loop;
              if exists (select from kinerja.settlement) then
                foreach name in array array['target', 'indicator'] loop
                  execute format('alter table kinerja.%I disable trigger user', name);
                  execute format('delete from kinerja.%I where settlement_id is not null', name);
                  execute format('alter table kinerja.%I enable trigger user', name);
                end loop;
                foreach name in array array['policy', 'settlement_row', 'settlement_decision', 'settlement'] loop
                  execute format('alter table kinerja.%I disable trigger user', name);
                  execute format('delete from kinerja.%I', name);
                  execute format('alter table kinerja.%I enable trigger user', name);
                end loop;
              end if;
            end $$""";

    private final ProcessEngine engine;

    public SopDriver(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Runs {@code work} as a logged-in user. */
    public <T> T as(String user, Callable<T> work) {
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
        engine.getIdentityService().setAuthentication(user, groups, offices);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    /** The Camat starts a measurement from the start form. */
    public ProcessInstance start(int year, int quarter) {
        return start(Map.of("tahun", String.valueOf(year), "tribulan", String.valueOf(quarter)));
    }

    /** The Camat starts the correction of a measurement that is completed. */
    public ProcessInstance startCorrection(int year, int quarter, String reason) {
        return start(Map.of(
                "tahun",
                String.valueOf(year),
                "tribulan",
                String.valueOf(quarter),
                "pembetulan",
                true,
                "alasanPembetulan",
                reason));
    }

    private ProcessInstance start(Map<String, Object> form) {
        return as(
                "camat",
                () -> engine.getFormService()
                        .submitStartForm(
                                engine.getRepositoryService()
                                        .createProcessDefinitionQuery()
                                        .processDefinitionKey(PengukuranKinerja.KEY)
                                        .latestVersion()
                                        .singleResult()
                                        .getId(),
                                form));
    }

    /** The one open task of an instance. */
    public Task task(ProcessInstance instance) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult();
    }

    /** Whoever may do the open task takes it and completes it with {@code data}. */
    public void complete(ProcessInstance instance, String expectedStep, Map<String, Object> data) {
        Task task = task(instance);
        assertThat(task.getTaskDefinitionKey()).isEqualTo(expectedStep);
        String user = take(task);
        boolean decidesOnDraft = Set.of(Elements.CHECK, Elements.SETTLE).contains(expectedStep);
        submit(
                user,
                task.getId(),
                decidesOnDraft ? with(data, "draf", form(user, task.getId()).get("draf")) : data);
    }

    /** Sends the form of a task as a user, as Tasklist does. */
    public void submit(String user, String taskId, Map<String, Object> data) {
        as(user, () -> {
            engine.getFormService().submitTaskForm(taskId, typed(data));
            return null;
        });
    }

    /** Takes a task for its first candidate where it has no holder yet. */
    public String take(Task task) {
        if (task.getAssignee() != null) {
            return task.getAssignee();
        }
        String user = userFor(task.getTaskDefinitionKey());
        as(user, () -> {
            engine.getTaskService().claim(task.getId(), user);
            return null;
        });
        return user;
    }

    /** What the form of the open task shows to its holder. */
    public VariableMap form(String user, String taskId) {
        return as(user, () -> engine.getFormService().getTaskFormVariables(taskId, null, false));
    }

    /** A list of the form of the open task, row by row. */
    public List<Map<String, Object>> rows(String user, String taskId, String name) {
        return rows(form(user, taskId), name);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(VariableMap form, String name) {
        JsonValue value = form.getValueTyped(name);
        try {
            return JSON.readValue(value.getValueSerialized(), List.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Walks from the open task to {@code step}, approving everything, with Kecamatan Banyuwangi's figures of 2024. */
    public void walkTo(ProcessInstance instance, String step) {
        for (Task task = task(instance);
                task != null && !task.getTaskDefinitionKey().equals(step);
                task = task(instance)) {
            String user = take(task);
            submit(user, task.getId(), data(user, task));
        }
    }

    /** What a user would fill in, where everything goes well. */
    public Map<String, Object> data(String user, Task task) {
        return data(task.getTaskDefinitionKey(), form(user, task.getId()));
    }

    /** What a user would fill in into the form of a step that shows {@code form}, where everything goes well. */
    public static Map<String, Object> data(String step, VariableMap form) {
        return switch (step) {
            case "step1" -> order();
            case "step2" -> Map.of("tim", List.of("tim1", "tim2"));
            case "step3" ->
                Map.of(
                        "indikator",
                        rows(form, "indikator").stream()
                                .map(row -> with(row, "dipakai", ((String) row.get("kode")).startsWith("BWI")))
                                .toList());
            case "step4" ->
                Map.of(
                        "indikator",
                        rows(form, "indikator").stream()
                                .map(row -> with(
                                        with(
                                                with(row, "nilai", REALISASI_2024.get(row.get("kode"))),
                                                "sumber",
                                                "Renstra Kecamatan Banyuwangi"),
                                        "alasanTanpaBukti",
                                        "Sudah terbit di situs kantor."))
                                .toList());
            case "step5" ->
                Map.of(
                        "uraian",
                        rows(form, "uraian").stream()
                                .map(row -> with(row, "analisis", "Layanan berjalan sesuai rencana."))
                                .toList());
            case "step6", "step7" -> approved();
            case "step8" -> Map.of("dilaksanakan", true, "catatan", "");
            case "step9" -> Map.of("disampaikan", true, "catatan", "");
            case "archive" -> archive();
            default -> throw new IllegalArgumentException(step);
        };
    }

    public static Map<String, Object> order() {
        return Map.of(
                "perintah", "Laksanakan pengukuran kinerja.", "batasWaktu", "2026-12-31", "drafTim", List.of("tim1"));
    }

    public static Map<String, Object> approved() {
        return Map.of("keputusan", "setuju");
    }

    public static Map<String, Object> rejected(String reason) {
        return Map.of("keputusan", "tidak", "alasan", reason);
    }

    public static Map<String, Object> archive() {
        return Map.of(
                "nomorArsip",
                "427/2026",
                "softCopy",
                "Map Kinerja 2024",
                "hardCopy",
                "Lemari 2, map hijau",
                "catatan",
                "");
    }

    /** A copy of a row with one value changed. */
    public static Map<String, Object> with(Map<String, Object> row, String key, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(row);
        changed.put(key, value);
        return changed;
    }

    /** The timer of the open task. */
    public Job timer(ProcessInstance instance) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .singleResult();
    }

    /** Starts the settlement of a year as the Kasubag Renvapor, with what the start form sends. */
    public ProcessInstance startSettlement(Map<String, Object> sent) {
        return as(
                "kasubagRenvapor",
                () -> engine.getFormService()
                        .submitStartForm(
                                engine.getRepositoryService()
                                        .createProcessDefinitionQuery()
                                        .processDefinitionKey(PenetapanKinerja.KEY)
                                        .latestVersion()
                                        .singleResult()
                                        .getId(),
                                sent));
    }

    /** Removes all measurements and settlements, so that every period is free for the next test. */
    public void cleanUp() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKeyIn(PengukuranKinerja.KEY, PenetapanKinerja.KEY)
                .list()
                .forEach(instance -> engine.getRuntimeService()
                        .deleteProcessInstance(instance.getId(), "Akhir uji coba", true, false, true));
        new JdbcTemplate(((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getDataSource())
                .execute(WITHOUT_MEASUREMENTS_AND_SETTLEMENTS);
    }

    /** {@link #cleanUp} that takes the history of ended instances along: tests of other classes leave theirs behind. */
    public void forgetEverything() {
        cleanUp();
        engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .finished()
                .list()
                .forEach(ended -> engine.getHistoryService().deleteHistoricProcessInstance(ended.getId()));
    }

    /** As Tasklist sends it: lists as Json values. */
    public static Map<String, Object> typed(Map<String, Object> data) {
        Map<String, Object> typed = new LinkedHashMap<>();
        data.forEach((key, value) -> typed.put(key, value instanceof List<?> ? json(value) : value));
        return typed;
    }

    private static JsonValue json(Object value) {
        try {
            return SpinValues.jsonValue(JSON.writeValueAsString(value)).create();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String userFor(String step) {
        String role = switch (step) {
            case "step1" -> Roles.CAMAT;
            case "step2", "step8", "step9" -> Roles.SEKRETARIS;
            case "step3", "step7" -> Roles.TIM;
            case "step4", "step6" -> Roles.KASUBAG_RENVAPOR;
            case "step5" -> Roles.STAF;
            default -> Roles.KASUBAG_UMUM;
        };
        return DemoUsers.ALL.stream()
                .filter(user -> user.role().equals(role))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
