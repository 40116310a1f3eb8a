package id.go.lumajangkab.kinerja.attack;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.attack.BadInputs.Request;
import id.go.lumajangkab.kinerja.attack.Endpoints.Endpoint;
import id.go.lumajangkab.kinerja.sop.SopDriver;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A small, fixed part of {@link BadInputAttack}, by people who can change nothing for others with it. */
@KinerjaTest
class BadInputSampleTest {

    private static final int INPUTS = 250;

    @Autowired
    ApplicationContext application;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    /** Among so many are some that are no bad input. */
    @AfterEach
    void leaveNothingBehind() {
        new SopDriver(engine).cleanUp();
        jdbc.execute("TRUNCATE kinerja.notice_fact, kinerja.notice, kinerja.notice_preference");
    }

    @Test
    void everyInterfaceIsFound() {
        List<Endpoint> endpoints = Endpoints.all(application);

        assertThat(endpoints).hasSizeGreaterThan(500);
        assertThat(endpoints.stream().map(endpoint -> endpoint.toString().replaceAll("\\{\\w+}", "{}")))
                .contains(
                        "POST /engine-rest/task/{}/complete",
                        "GET /camunda/api/engine/engine/{}/history/user-operation",
                        "GET /camunda/api/cockpit/plugin/base/{}/process-definition/statistics",
                        "POST /camunda/api/kinerja/tugas/{}/pengalihan",
                        "GET /periksa/{}");
    }

    @Test
    void noBadInputMakesTheServerFailAndEachRefusalIsASentenceOfOurs() {
        List<Endpoint> endpoints = Endpoints.all(application).stream()
                .filter(endpoint -> !endpoint.template().contains("/auth/user/"))
                .toList();
        BadInputs inputs = new BadInputs(44, Map.of());
        Callers callers = new Callers(port);
        Attack attack = new Attack();

        for (int sent = 0; sent < INPUTS; sent++) {
            Request request = inputs.next(endpoints, true);
            attack.send(callers.of(sent % 2 == 0 ? "staf1" : "tim1", request.endpoint()), request);
        }

        assertThat(attack.isClean()).as(attack.report()).isTrue();
        assertThat(attack.count(status -> status >= 400))
                .as("most of them are bad")
                .isGreaterThan(INPUTS / 2);
    }
}
