package id.go.lumajangkab.kinerja.sop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lumajangkab.kinerja.engine.ModelRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.TimeZone;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The SOP's column "waktu" as due dates of tasks and as their timers, in working time. */
class StandardTimesTest extends SopTest {

    private static final String CHANGED = "Waktu baku yang diubah";
    private static final String MODEL = "pengukuran-kinerja.bpmn";

    private final TimeZone zoneBefore = TimeZone.getDefault();

    @AfterEach
    void restore() {
        sop.cleanUp();
        TimeZone.setDefault(zoneBefore);
        deleteDeployments(CHANGED);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        // arrival, what is special, and when 15 minutes, 30 minutes and 1 day of working time are over
        "2026-07-10T11:20, Jumat sebelum jeda,    2026-07-10T13:05, 2026-07-10T13:20, 2026-07-13T11:20",
        "2026-07-09T11:45, besok saat jeda Jumat, 2026-07-09T12:00, 2026-07-09T13:15, 2026-07-10T11:30",
        "2026-07-13T15:50, Senin menjelang tutup, 2026-07-14T07:35, 2026-07-14T07:50, 2026-07-14T15:50",
        "2026-03-17T14:50, menjelang Idulfitri,   2026-03-25T07:35, 2026-03-25T07:50, 2026-03-25T14:50",
        "2026-03-04T11:50, jeda Ramadan,          2026-03-04T12:35, 2026-03-04T12:50, 2026-03-05T11:50",
        "2026-03-05T14:50, tutup Jumat Ramadan,   2026-03-06T07:05, 2026-03-06T07:20, 2026-03-06T14:30",
        "2026-07-11T20:00, Sabtu malam,           2026-07-13T07:45, 2026-07-13T08:00, 2026-07-14T07:30",
    })
    void everyStepIsDueWhenItsTimerFires(
            String arrival, String what, String after15Minutes, String after30Minutes, String afterOneDay) {
        itIs(arrival);
        ProcessInstance instance = sop.start(2024, 4);

        for (int step = 1; step <= 9; step++) {
            sop.walkTo(instance, "step" + step);
            String due = switch (step) {
                case 1, 8 -> after15Minutes;
                case 2, 6, 7 -> after30Minutes;
                default -> afterOneDay;
            };
            assertDue(instance, at(due));
        }
    }

    @Test
    void theRecordAfterStep9HasNoStandardTime() {
        ProcessInstance instance = sop.start(2024, 4);

        sop.walkTo(instance, "archive");

        assertThat(sop.task(instance).getDueDate()).isNull();
        assertThat(sop.timer(instance)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "Pacific/Kiritimati", "UTC"})
    void theOfficesClockCountsWhateverTheMachinesZone(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        itIs("2026-07-10T11:20");

        ProcessInstance instance = sop.start(2024, 4);

        assertDue(instance, at("2026-07-10T13:05"));
        sop.walkTo(instance, "step3");
        assertDue(instance, at("2026-07-13T11:20"));
    }

    @Test
    void aStandardTimeChangedInTheModelChangesDueDateAndTimer() {
        deploy("PT30M", "PT45M");
        itIs("2026-07-13T08:00");

        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step2");

        assertDue(instance, at("2026-07-13T08:45"));
    }

    @Test
    void whatRunsKeepsTheStandardTimeOfItsModel() {
        itIs("2026-07-13T08:00");
        ProcessInstance instance = sop.start(2024, 4);
        deploy("PT30M", "PT45M");

        sop.walkTo(instance, "step2");

        assertDue(instance, at("2026-07-13T08:30"));
    }

    @Test
    void aTimerThatIsNoDurationIsNotDeployed() {
        assertThatThrownBy(() -> ModelUpload.asBeforeTheFence(engine, () -> deployWith("timeDuration", "timeCycle")))
                .isInstanceOfSatisfying(
                        ParseException.class,
                        refused -> assertThat(ModelRefused.sentence(refused.getResorceReports()
                                        .get(0)
                                        .getErrors()
                                        .get(0)
                                        .getMessage()))
                                .contains(
                                        "timer1: waktu baku suatu langkah ditulis sebagai durasi, misalnya PT30M atau P1D."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1W", "PT30S", "P1M", "PT0M", "-PT30M", "30 menit", "2026-07-13T08:00"})
    void aStandardTimeThatWorkingTimeCannotFollowIsNotDeployed(String duration) {
        assertThatThrownBy(() -> deploy("PT30M", duration))
                .hasMessageContaining("SOP langkah 2: waktu baku “" + duration + "” tidak dapat dibaca")
                .hasMessageContaining("SOP langkah 6:")
                .hasMessageContaining("SOP langkah 7:");
        assertThatThrownBy(() -> ModelUpload.asBeforeTheFence(engine, () -> deploy("PT30M", duration)))
                .isInstanceOfSatisfying(
                        ParseException.class,
                        refused -> assertThat(refused.getResorceReports().get(0).getErrors())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(ModelRefused.sentence(problem.getMessage())
                                                    .orElseThrow())
                                            .startsWith("timer2: Waktu baku “" + duration
                                                    + "” tidak dapat dipakai: tulis menit dan jam kerja");
                                    assertThat(problem.getLine()).isPositive();
                                }));

        assertThat(engine.getRepositoryService()
                        .createDeploymentQuery()
                        .deploymentName(CHANGED)
                        .count())
                .isZero();
    }

    private void assertDue(ProcessInstance instance, Instant due) {
        Task task = sop.task(instance);
        Job timer = sop.timer(instance);
        assertThat(task.getDueDate().toInstant())
                .as("due date of %s", task.getTaskDefinitionKey())
                .isEqualTo(due);
        assertThat(timer.getDuedate().toInstant())
                .as("timer of %s", task.getTaskDefinitionKey())
                .isEqualTo(due);
    }

    /** Deploys the delivered model with another standard time, as an analyst does from Modeler. */
    private Deployment deploy(String duration, String changed) {
        return deployWith(">" + duration + "<", ">" + changed + "<");
    }

    private Deployment deployWith(String part, String changed) {
        RepositoryService repository = engine.getRepositoryService();
        ProcessDefinition definition = delivered();
        String model;
        try (InputStream content = repository.getResourceAsStream(definition.getDeploymentId(), MODEL)) {
            model = new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        assertThat(model).contains(part);
        return repository
                .createDeployment()
                .name(CHANGED)
                .addString(MODEL, model.replace(part, changed))
                .addDeploymentResourcesByName(
                        definition.getDeploymentId(),
                        repository.getDeploymentResourceNames(definition.getDeploymentId()).stream()
                                .filter(name -> name.endsWith(".form"))
                                .toList())
                .deploy();
    }

    private ProcessDefinition delivered() {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(PengukuranKinerja.KEY)
                .latestVersion()
                .singleResult();
    }
}
