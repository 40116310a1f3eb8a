package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.measurement.MeasurementQueries;
import id.go.lumajangkab.kinerja.measurement.Views.Detail;
import id.go.lumajangkab.kinerja.measurement.Views.Lateness;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A test that walks the SOP on the real engine and leaves neither measurements nor a changed clock behind. */
@KinerjaTest
abstract class SopTest {

    static final OfficeId OFFICE = new OfficeId("sumbersuko");

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    @Autowired
    ProcessEngine engine;

    @Autowired
    MeasurementQueries measurements;

    @Autowired
    JdbcTemplate jdbc;

    SopDriver sop;

    @BeforeEach
    void drive() {
        sop = new SopDriver(engine);
    }

    @AfterEach
    void leaveNothingBehind() {
        ClockUtil.reset();
        engine.getIdentityService().clearAuthentication();
        sop.cleanUp();
    }

    /** Sets the clock, in WIB: {@code 2026-07-13T15:50}. */
    static void itIs(String time) {
        ClockUtil.setCurrentTime(Date.from(at(time)));
    }

    static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(WIB).toInstant();
    }

    /** Fires the timer of the open task. */
    void fireTimer(ProcessInstance instance) {
        engine.getManagementService().executeJob(sop.timer(instance).getId());
    }

    Detail detail(ProcessInstance instance) {
        return measurements
                .detail(measurements
                        .measurement(new InstanceId(instance.getId()))
                        .id())
                .orElseThrow();
    }

    List<Lateness> lateness(ProcessInstance instance) {
        return detail(instance).lateness();
    }

    /** Deployments that a test adds are known by this name. */
    void deleteDeployments(String name) {
        engine.getRepositoryService()
                .createDeploymentQuery()
                .deploymentName(name)
                .list()
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
    }
}
