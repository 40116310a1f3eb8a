package id.go.lumajangkab.kinerja.attack;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.attack.BadInputs.Request;
import id.go.lumajangkab.kinerja.attack.Endpoints.Endpoint;
import id.go.lumajangkab.kinerja.sop.Periods;
import id.go.lumajangkab.kinerja.sop.SopDriver;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * Bad inputs at every address, by every role: none makes the server fail, and each refusal is a sentence of ours. Run
 * by {@code mvn -Pserang verify}; {@code -Dserang.masukan=100000} says how many, {@code -Dserang.benih=1} the seed.
 *
 * <p>In a database of its own, because an administrator's wrong requests may well do what they say.
 */
@KinerjaTest
@TestPropertySource(properties = "spring.application.name=kinerja-serangan")
@DirtiesContext
class BadInputAttack {

    private static final Logger log = LoggerFactory.getLogger(BadInputAttack.class);
    private static final int INPUTS = Integer.getInteger("serang.masukan", 100_000);
    private static final long SEED = Long.getLong("serang.benih", 1L);
    private static final int AT_ONCE = 3;
    /** So often what the requests did to users and rights is undone, so that the next ones still mean something. */
    private static final int ROUND = 1_000;

    @Autowired
    ApplicationContext application;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    @Test
    void noBadInputMakesTheServerFailAndEachRefusalIsASentenceOfOurs() throws Exception {
        List<Endpoint> endpoints = Endpoints.all(application).stream()
                // ends the session with which the next requests are sent
                .filter(endpoint -> !endpoint.template().endsWith("/logout"))
                .toList();
        Attack attack = new Attack();
        Callers callers = new Callers(port);
        Office office = new Office(jdbc);
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (int done = 0; done < INPUTS; done += ROUND) {
                Map<String, List<String>> things = things();
                List<Callable<Void>> shares = new ArrayList<>();
                for (int share = 0; share < AT_ONCE; share++) {
                    long seed = SEED * 1_000_003 + done * 31L + share;
                    int count = Math.min(ROUND, INPUTS - done) / AT_ONCE + (share == 0 ? ROUND % AT_ONCE : 0);
                    shares.add(() -> send(attack, callers, new BadInputs(seed, things), endpoints, seed, count));
                }
                for (Future<Void> share : threads.invokeAll(shares)) {
                    share.get();
                }
                office.restore();
                callers.logInAnew();
            }
        } finally {
            threads.shutdownNow();
            log.warn(
                    "{} masukan, {} alamat, benih {}, {}",
                    attack.count(status -> true),
                    endpoints.size(),
                    SEED,
                    attack.report());
        }
        assertThat(attack.count(status -> status >= 500)).as("answers with 5xx").isZero();
        assertThat(attack.isClean())
                .as("answers that are no sentence of ours, see the list above")
                .isTrue();
    }

    private static Void send(
            Attack attack, Callers callers, BadInputs inputs, List<Endpoint> endpoints, long seed, int count) {
        Random who = new Random(seed);
        for (int sent = 0; sent < count; sent++) {
            String user = Callers.USERS.get(who.nextInt(Callers.USERS.size()));
            Request request = inputs.next(endpoints, user.equals("admin"));
            attack.send(callers.of(user, request.endpoint()), request);
        }
        return null;
    }

    /** A measurement at step 5 and one at step 1 to aim at, and what else there is. */
    private Map<String, List<String>> things() {
        SopDriver sop = new SopDriver(engine);
        sop.cleanUp();
        Periods periods = new Periods(jdbc, engine);
        ProcessInstance far = periods.startAndWalkTo("step5");
        periods.startOnly();
        Map<String, List<String>> things = new LinkedHashMap<>();
        things.put("task", ids("select id_ from act_ru_task"));
        things.put("tugas", things.get("task"));
        things.put("process-instance", List.of(far.getId()));
        things.put("execution", ids("select id_ from act_ru_execution limit 5"));
        things.put("pengukuran", ids("select id::text from kinerja.measurement"));
        things.put("process-definition", ids("select id_ from act_re_procdef"));
        things.put("decision-definition", ids("select id_ from act_re_decision_def"));
        things.put("deployment", ids("select id_ from act_re_deployment"));
        things.put("job", ids("select id_ from act_ru_job"));
        things.put("job-definition", ids("select id_ from act_ru_jobdef"));
        things.put("user", ids("select id_ from act_id_user where id_ <> 'admin'"));
        things.put("group", ids("select id_ from act_id_group"));
        things.put("tenant", ids("select id_ from act_id_tenant"));
        things.put("filter", ids("select id_ from act_ru_filter"));
        things.put("authorization", ids("select id_ from act_ru_authorization limit 5"));
        things.put("variable-instance", ids("select id_ from act_ru_variable limit 5"));
        things.put("key", List.of("pengukuran-kinerja", "predikat-kinerja"));
        things.put("dokumen", ids("select id::text from kinerja.document limit 5"));
        return things;
    }

    private List<String> ids(String sql) {
        return jdbc.queryForList(sql, String.class);
    }

    /** Users, roles and rights as they were before. */
    private static final class Office {

        private static final List<String> TABLES = List.of(
                "act_ru_authorization",
                "act_id_membership",
                "act_id_tenant_member",
                "act_id_user",
                "act_id_group",
                "act_id_tenant",
                "act_ru_filter");

        private final JdbcTemplate jdbc;

        Office(JdbcTemplate jdbc) {
            this.jdbc = jdbc;
            TABLES.forEach(table -> jdbc.execute("create table kinerja.semula_" + table + " as table " + table));
        }

        void restore() {
            TABLES.forEach(table -> jdbc.execute("delete from " + table));
            List<String> back = new ArrayList<>(TABLES);
            Collections.reverse(back);
            back.forEach(table -> jdbc.execute("insert into " + table + " table kinerja.semula_" + table));
            jdbc.execute("update act_re_procdef set suspension_state_ = 1");
            jdbc.execute("update act_ru_execution set suspension_state_ = 1");
            jdbc.execute("update act_ru_task set suspension_state_ = 1");
            jdbc.execute("update act_ru_job set suspension_state_ = 1");
        }
    }
}
