package id.go.lumajangkab.kinerja.sop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.go.lumajangkab.kinerja.access.Unrestricted;
import id.go.lumajangkab.kinerja.engine.ModelDeployment;
import id.go.lumajangkab.kinerja.measurement.Views.ListItem;
import id.go.lumajangkab.kinerja.measurement.Views.Status;
import id.go.lumajangkab.kinerja.notification.Notices;
import id.go.lumajangkab.kinerja.notification.TestMail;
import id.go.lumajangkab.kinerja.planning.Catalogue;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.Tribulan;
import id.go.lumajangkab.kinerja.worktime.SpecialDay;
import id.go.lumajangkab.kinerja.worktime.SpecialDayKind;
import id.go.lumajangkab.kinerja.worktime.WorkingCalendars;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * When a measurement starts by itself. The years lie ahead of whatever day it is, for what came due before the schedule
 * was installed is not owed: 1 January 2050 is a Saturday, 1 April a Friday.
 */
@ExtendWith(OutputCaptureExtension.class)
class TribulanScheduleTest extends SopTest {

    private static final BpmnModelInstance MODEL =
            Bpmn.readModelFromStream(TribulanScheduleTest.class.getResourceAsStream("/processes/jadwal-tribulan.bpmn"));

    @Autowired
    TribulanSchedule schedule;

    @Autowired
    ModelDeployment deployment;

    @Autowired
    Unrestricted unrestricted;

    @Autowired
    Catalogue catalogue;

    @Autowired
    WorkingCalendars calendars;

    @Autowired
    Notices notices;

    @Autowired
    Clock clock;

    @Autowired
    TestMail mail;

    private final List<SpecialDay> holidays = new ArrayList<>();
    private final List<String> offices = new ArrayList<>();

    @AfterEach
    void restore() {
        deleteDeployments("Jadwal lain");
        mail.off();
        jdbc.execute("TRUNCATE kinerja.notice_fact, kinerja.notice");
        holidays.forEach(day -> calendars.removeSpecialDay(OFFICE, day.getId()));
        sop.cleanUp();
        offices.forEach(engine.getIdentityService()::deleteTenant);
        // one transaction, so that what keeps the catalogue as it is is off for nobody else
        jdbc.execute("""
                do $$
                begin
                  alter table kinerja.indicator disable trigger user;
                  delete from kinerja.indicator where office_id like 'jadwal%';
                  alter table kinerja.indicator enable trigger user;
                  delete from kinerja.office where id like 'jadwal%';
                end $$""");
    }

    @Test
    void theModelLooksEachHourFromEightOnAndKeepsLittle() {
        Process process = MODEL.getModelElementById(JadwalTribulan.KEY);
        assertThat(process.isExecutable()).isTrue();
        assertThat(process.isCamundaStartableInTasklist()).isFalse();
        assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P30D");
        assertThat(MODEL.getModelElementsByType(FlowNode.class))
                .extracting(FlowNode::getId)
                .containsExactlyInAnyOrder(JadwalTribulan.EVERY_DAY, JadwalTribulan.START_DUE_MEASUREMENTS, "checked");
        assertThat(MODEL.getModelElementsByType(TimerEventDefinition.class))
                .singleElement()
                .satisfies(timer ->
                        assertThat(timer.getTimeCycle().getTextContent()).isEqualTo("0 0 8-16 * * *"));
        assertThat(MODEL.getModelElementsByType(ServiceTask.class))
                .singleElement()
                .satisfies(task ->
                        assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + task.getId() + "Delegate}"));
    }

    @Test
    void theTimerStartsTheMeasurementOfTheTribulanJustEndedForNobody() {
        itIs("2050-04-01T08:00");

        engine.getManagementService().executeJob(timer().getId());

        assertThat(started())
                .extracting(ListItem::period, ListItem::status)
                .containsExactly(tuple(new Tribulan(2050, 1), Status.BERJALAN));
        ProcessInstance instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(PengukuranKinerja.KEY)
                .singleResult();
        assertThat(instance.getBusinessKey()).isEqualTo("35.08.21-2050-T1");
        assertThat(instance.getTenantId()).isEqualTo(OFFICE.value());
        assertThat(measurements
                        .measurement(new InstanceId(instance.getId()))
                        .start()
                        .by())
                .isNull();
        assertThat(sop.task(instance).getAssignee()).isEqualTo("camat");
        assertThat(sop.task(instance).getDueDate()).isEqualTo(at("2050-04-01T08:15"));
        assertThat(timer().getDuedate()).as("the next look").isEqualTo(at("2050-04-01T09:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2050-01-01T08:00, false", "2050-01-02T08:00, false", "2050-01-03T07:59, false", "2050-01-03T08:00, true",
        "2050-01-03T22:00, true", "2050-01-05T08:00, true", "2050-01-08T08:00, false", "2050-03-31T08:00, true"
    })
    void itIsOwedFromTheFirstWorkingDayOnAndOnWorkingDaysOnly(String now, boolean starts) {
        itIs(now);

        schedule.startDue();

        assertThat(started()).hasSize(starts ? 1 : 0);
    }

    @Test
    void aHolidayShiftsIt() {
        holidays.add(calendars.addSpecialDay(
                OFFICE, LocalDate.of(2050, 4, 1), "Libur uji", SpecialDayKind.LIBUR_DAERAH, null));
        itIs("2050-04-01T08:00");
        schedule.startDue();
        assertThat(started()).isEmpty();
        assertThat(schedule.next(OFFICE).at()).isEqualTo(at("2050-04-04T08:00"));

        itIs("2050-04-04T08:00");
        schedule.startDue();
        assertThat(started()).hasSize(1);
    }

    @Test
    void howeverOftenItIsRepeatedThereIsOne() {
        itIs("2050-04-01T08:00");
        schedule.startDue();
        schedule.startDue();
        itIs("2050-04-04T08:00");
        schedule.startDue();

        assertThat(started()).hasSize(1);
    }

    @Test
    void twoNodesAtOnceStartOne() throws Exception {
        itIs("2050-04-01T08:00");
        ExecutorService two = Executors.newFixedThreadPool(2);
        CyclicBarrier together = new CyclicBarrier(2);
        try {
            List<Future<?>> nodes = new ArrayList<>();
            for (int node = 0; node < 2; node++) {
                nodes.add(two.submit(() -> {
                    together.await();
                    schedule.startDue();
                    return null;
                }));
            }
            for (Future<?> node : nodes) {
                node.get();
            }
        } finally {
            two.shutdown();
        }

        assertThat(started()).hasSize(1);
    }

    @Test
    void whatTheCamatHasStartedOrCancelledIsNotStartedAgain() {
        itIs("2050-04-01T07:00");
        ProcessInstance instance = sop.start(2050, 1);
        engine.getRuntimeService().deleteProcessInstance(instance.getId(), "Tidak jadi.");

        itIs("2050-04-01T08:00");
        schedule.startDue();

        assertThat(started()).extracting(ListItem::status).containsExactly(Status.DIBATALKAN);
    }

    @Test
    void whatCameDueBeforeItWasInstalledIsNotOwed() {
        itIs("2025-10-15T08:00");

        schedule.startDue();

        assertThat(started()).isEmpty();
        assertThat(schedule.next(OFFICE)).satisfies(next -> {
            assertThat(next.period()).isEqualTo(new Tribulan(2025, 4));
            assertThat(next.at()).isEqualTo(at("2026-01-02T08:00"));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2050-04-01T07:59, 2050-04-01T08:00",
        "2050-04-01T08:30, 2050-04-01T09:00",
        "2050-04-01T15:59, 2050-04-01T16:00",
        "2050-04-01T16:00, 2050-04-04T08:00",
        "2050-04-02T10:00, 2050-04-04T08:00"
    })
    void whatIsOwedStartsAtTheNextLook(String now, String next) {
        itIs(now);

        assertThat(schedule.next(OFFICE).at()).isEqualTo(at(next));
    }

    @Test
    void sinceWhenItIsInstalledIsKeptApartFromItsDeployments() {
        String installed = engine.getManagementService().getProperties().get(JadwalTribulan.INSTALLED_AT);
        assertThat(installed).isNotNull();
        try {
            itIs("2050-01-05T08:00");
            engine.getManagementService().setProperty(JadwalTribulan.INSTALLED_AT, "2050-01-04T00:00:00Z");
            schedule.startDue();
            assertThat(started()).as("it came due on 3 January").isEmpty();

            engine.getManagementService().deleteProperty(JadwalTribulan.INSTALLED_AT);
            schedule.startDue();
            assertThat(started()).as("nothing is known to be owed").isEmpty();
            assertThat(schedule.next(OFFICE).period()).isEqualTo(new Tribulan(2050, 1));

            deployment.afterSingletonsInstantiated();
            assertThat(engine.getManagementService().getProperties())
                    .as("a database from before")
                    .containsEntry(JadwalTribulan.INSTALLED_AT, installed);
        } finally {
            engine.getManagementService().setProperty(JadwalTribulan.INSTALLED_AT, installed);
        }
    }

    /** As an upgrade does that is installed on the first working day, after the look of 08.00 was due. */
    @Test
    void aDeploymentThatTakesTheDueLookWithItLosesNoDay() {
        itIs("2050-04-01T07:00");
        deploy();
        itIs("2050-04-01T09:30");
        deploy();

        assertThat(timer().getDuedate()).isEqualTo(at("2050-04-01T10:00"));
    }

    private void deploy() {
        engine.getRepositoryService()
                .createDeployment()
                .name("Jadwal lain")
                .addModelInstance("jadwal-lain.bpmn", MODEL)
                .deploy();
    }

    @Test
    void itCanBeSwitchedOff() {
        TribulanSchedule off = new TribulanSchedule(
                unrestricted, measurements, catalogue, calendars, notices, new ScheduleProperties(false), clock);
        itIs("2050-04-01T08:00");

        off.startDue();

        assertThat(started()).isEmpty();
        assertThat(off.next(OFFICE).enabled()).isFalse();
    }

    @Test
    void missingTargetsAreToldAndTheMeasurementStartsAnyway(CapturedOutput output) {
        mail.use(1);
        itIs("2050-04-01T08:00");
        assertThat(schedule.next(OFFICE).withoutTarget()).isNotEmpty();

        schedule.startDue();

        assertThat(started()).hasSize(1);
        assertThat(output).contains("indikator belum mempunyai target");
        assertThat(jdbc.queryForMap("SELECT audience, details FROM kinerja.notice_fact WHERE kind = 'TARGET_KURANG'"))
                .hasEntrySatisfying(
                        "audience", audience -> assertThat(audience).asString().contains("kasubagRenvapor"))
                .hasEntrySatisfying(
                        "details", details -> assertThat(details).asString().contains("BWI-1"));
    }

    @Test
    void eachOfficeGetsItsOwnAndOneThatFailsHoldsUpNoOther() {
        officeWithIndicators("jadwalA", "00.01");
        officeWithIndicators("jadwalB", "00.02");
        jdbc.execute("""
                CREATE FUNCTION kinerja.fail() RETURNS trigger LANGUAGE plpgsql AS
                  $$ BEGIN RAISE EXCEPTION 'a fault'; END $$;
                CREATE TRIGGER fail BEFORE INSERT ON kinerja.measurement FOR EACH ROW
                  WHEN (NEW.office_id = 'jadwalA') EXECUTE FUNCTION kinerja.fail()""");
        itIs("2050-04-01T08:00");
        try {
            assertThatThrownBy(schedule::startDue)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("Jadwal tribulan gagal; pengukuran belum dimulai.");
            assertThat(keys()).containsExactlyInAnyOrder("00.02-2050-T1", "35.08.21-2050-T1");
        } finally {
            jdbc.execute("DROP FUNCTION kinerja.fail() CASCADE");
        }

        schedule.startDue();

        assertThat(keys()).containsExactlyInAnyOrder("00.01-2050-T1", "00.02-2050-T1", "35.08.21-2050-T1");
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey(PengukuranKinerja.KEY)
                        .tenantIdIn("jadwalA")
                        .singleResult()
                        .getBusinessKey())
                .isEqualTo("00.01-2050-T1");
    }

    @Test
    void anOfficeWithoutIndicatorsIsNamed(CapturedOutput output) {
        office("jadwalA", "00.01");
        itIs("2050-04-01T08:00");

        schedule.startDue();

        assertThat(keys()).containsExactly("35.08.21-2050-T1");
        assertThat(output).contains("kantor jadwalA belum dapat dimulai oleh jadwal");
    }

    /** An office with the indicators of the demo. */
    private void officeWithIndicators(String id, String code) {
        office(id, code);
        jdbc.update("""
                INSERT INTO kinerja.indicator
                SELECT (jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid(), 'office_id', ?::text))).*
                FROM kinerja.indicator i WHERE office_id = ?""", id, OFFICE.value());
    }

    private void office(String id, String code) {
        jdbc.update("INSERT INTO kinerja.office (id, code, name) VALUES (?, ?, ?)", id, code, "Kecamatan " + id);
        Tenant tenant = engine.getIdentityService().newTenant(id);
        engine.getIdentityService().saveTenant(tenant);
        offices.add(id);
    }

    private List<String> keys() {
        return jdbc.queryForList("SELECT business_key FROM kinerja.measurement", String.class);
    }

    private List<ListItem> started() {
        return measurements.list(List.of(OFFICE)).stream()
                .filter(item -> item.period().year() >= 2025)
                .toList();
    }

    private Job timer() {
        return engine.getManagementService()
                .createJobQuery()
                .processDefinitionKey(JadwalTribulan.KEY)
                .timers()
                .singleResult();
    }
}
