package id.go.lumajangkab.kinerja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.lumajangkab.kinerja.audit.TrailCheck;
import id.go.lumajangkab.kinerja.measurement.MeasurementQueries;
import id.go.lumajangkab.kinerja.measurement.Views.Detail;
import id.go.lumajangkab.kinerja.measurement.Views.Handover;
import id.go.lumajangkab.kinerja.measurement.Views.Lateness;
import id.go.lumajangkab.kinerja.measurement.Views.Status;
import id.go.lumajangkab.kinerja.planning.Catalogue;
import id.go.lumajangkab.kinerja.planning.CatalogueItem;
import id.go.lumajangkab.kinerja.rules.Target;
import id.go.lumajangkab.kinerja.sop.SopDriver;
import id.go.lumajangkab.kinerja.sop.StepDrafts;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.Tribulan;
import id.go.lumajangkab.kinerja.words.UserId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * What the version before has begun goes on to its end in this one. Its rows, with the models and forms that it had
 * deployed, come into a database of their own beside that of all other tests, and the program starts on it once more,
 * without pages.
 */
@KinerjaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpgradeTest {

    private static final OfficeId OFFICE = new OfficeId("sumbersuko");
    private static final String DATABASE = "sebelumnya";
    private static final String SCHEMA = "14";
    private static final ClassPathResource ROWS = new ClassPathResource("versi-sebelumnya/abd65ce.sql");

    @Autowired
    JdbcConnectionDetails server;

    @Autowired
    JavaMigration engineSchema;

    private ConfigurableApplicationContext upgraded;
    private ProcessEngine engine;
    private SopDriver sop;

    @BeforeAll
    void upgrade() throws IOException {
        administrator(server.getJdbcUrl()).execute("CREATE DATABASE " + DATABASE + " OWNER " + server.getUsername());
        Flyway.configure()
                .dataSource(address() + "?currentSchema=public", server.getUsername(), server.getPassword())
                .javaMigrations(engineSchema)
                .target(SCHEMA)
                .load()
                .migrate();
        // tables refer to each other and the trail takes no rows from outside: they were right where they come from
        administrator(address())
                .execute("SET session_replication_role = replica;\n" + ROWS.getContentAsString(StandardCharsets.UTF_8));
        itIs("2026-01-07T10:00");
        upgraded = new SpringApplicationBuilder(KinerjaApplication.class)
                .profiles("demo")
                // the web apps know but one engine in a process, and these are the other tests'
                .initializers(context -> context.addBeanFactoryPostProcessor(
                        beans -> ((BeanDefinitionRegistry) beans).removeBeanDefinition("csrfTokens")))
                .run(
                        "--spring.datasource.url=" + address(),
                        "--spring.datasource.username=" + server.getUsername(),
                        "--spring.datasource.password=" + server.getPassword(),
                        "--spring.datasource.hikari.maximum-pool-size=4",
                        "--camunda.bpm.webapp.enabled=false",
                        "--camunda.bpm.process-engine-name=" + DATABASE,
                        "--camunda.bpm.job-execution.enabled=false",
                        "--kinerja.schedule.enabled=true",
                        "--kinerja.temporary=target/sementara");
        engine = upgraded.getBean(ProcessEngine.class);
        sop = new SopDriver(engine);
    }

    @AfterAll
    void forget() {
        ClockUtil.reset();
        if (upgraded != null) {
            upgraded.close();
        }
        administrator(server.getJdbcUrl()).execute("DROP DATABASE IF EXISTS " + DATABASE + " WITH (FORCE)");
    }

    @BeforeEach
    void itIsTwoDaysLater() {
        itIs("2026-01-07T10:00");
    }

    @Test
    void aMeasurementGoesOnFromItsDraftToTheArchive() throws SQLException {
        ProcessInstance instance = running("35.08.21-2024-T4");
        Task collect = sop.task(instance);
        assertThat(collect.getTaskDefinitionKey()).isEqualTo("step4");

        engine.getManagementService().executeJob(sop.timer(instance).getId());
        sop.submit(
                "kasubagRenvapor",
                collect.getId(),
                sop.as(
                        "kasubagRenvapor",
                        () -> upgraded.getBean(StepDrafts.class)
                                .find(new TaskId(collect.getId()))
                                .draft()
                                .orElseThrow()
                                .values()));
        sop.walkTo(instance, "step6");
        sop.complete(instance, "step6", SopDriver.rejected("Analisis terlalu singkat."));
        sop.walkTo(instance, "step7");
        sop.complete(instance, "step7", SopDriver.rejected("Periksa lagi angkanya."));
        sop.walkTo(instance, "step9");
        Task report = sop.task(instance);
        assertThat(sop.rows("sekretaris", report.getId(), "hasil"))
                .extracting(row -> row.get("capaian"))
                .containsExactly("102,10", "100,00", "103,88", "99,56");
        sop.walkTo(instance, "none");

        assertThat(engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .finished()
                        .singleResult()
                        .getProcessDefinitionId())
                .isEqualTo(instance.getProcessDefinitionId());
        Detail detail = detail(instance);
        assertThat(detail.measurement().status()).isEqualTo(Status.SELESAI);
        assertThat(detail.measurement().end().archive().number()).isEqualTo("427/2026");
        assertThat(detail.rounds()).hasSize(5);
        assertThat(detail.lateness())
                .extracting(Lateness::step, Lateness::finishedBy)
                .containsExactly(tuple(1, new UserId("camat")), tuple(4, new UserId("kasubagRenvapor")));
        assertThat(detail.handovers()).extracting(Handover::from).contains(new UserId("tim2"));
        theTrailFits();
    }

    @Test
    void aSettlementIsSettled() throws SQLException {
        ProcessInstance instance = running("35.08.21-2027-PK");

        sop.complete(instance, "check", SopDriver.approved());
        sop.complete(instance, "settle", SopDriver.approved());

        assertThat(upgraded.getBean(Catalogue.class).valid(OFFICE, new Tribulan(2027, 1)))
                .filteredOn(item -> item.code().equals("IKM"))
                .extracting(CatalogueItem::target)
                .containsExactly(Target.parse("91,33"));
        theTrailFits();
    }

    @Test
    void theScheduleStartsWhatIsOwedNext() throws SQLException {
        itIs("2026-04-01T08:00");

        engine.getManagementService()
                .executeJob(engine.getManagementService()
                        .createJobQuery()
                        .timers()
                        .processDefinitionKey("jadwal-tribulan")
                        .singleResult()
                        .getId());

        assertThat(running("35.08.21-2026-T1")).isNotNull();
        theTrailFits();
    }

    private ProcessInstance running(String businessKey) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .singleResult();
    }

    private Detail detail(ProcessInstance instance) {
        MeasurementQueries measurements = upgraded.getBean(MeasurementQueries.class);
        return measurements
                .detail(measurements
                        .measurement(new InstanceId(instance.getId()))
                        .id())
                .orElseThrow();
    }

    private void theTrailFits() throws SQLException {
        assertThat(upgraded.getBean(TrailCheck.class)
                        .check(upgraded.getBean(DataSource.class), List.of())
                        .misfit())
                .isEmpty();
    }

    private String address() {
        return server.getJdbcUrl().replaceFirst("[^/]+$", DATABASE);
    }

    private JdbcTemplate administrator(String address) {
        return new JdbcTemplate(new DriverManagerDataSource(address, "postgres", server.getPassword()));
    }

    private static void itIs(String time) {
        ClockUtil.setCurrentTime(Date.from(
                LocalDateTime.parse(time).atZone(ZoneId.of("Asia/Jakarta")).toInstant()));
    }
}
