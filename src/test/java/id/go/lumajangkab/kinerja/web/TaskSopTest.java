package id.go.lumajangkab.kinerja.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.OfficeClient.Answer;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.sop.SopDriver;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What Tasklist shows of a task besides its form, and which tasks its filters list. */
@KinerjaTest
class TaskSopTest {

    private static final String TASKS = "/camunda/api/kinerja/tugas/";

    @Autowired
    ProcessEngine engine;

    @Autowired
    TaskSopController controller;

    @LocalServerPort
    int port;

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

    @Test
    void aCardTellsPeriodStepAndTheWorkingTimeThatIsLeft() {
        itIs("2026-07-13T15:50");
        ProcessInstance instance = sop.start(2026, 2);
        sop.walkTo(instance, "step2");
        String task = sop.task(instance).getId();

        JsonNode cards = cards("sekretaris", task);

        assertThat(cards.path("bekerja").asBoolean()).isTrue();
        assertThat(cards.path("berubahDalam").asInt()).isEqualTo(10 * 60);
        JsonNode card = cards.at("/kartu/0");
        assertThat(card.path("periode").asText()).isEqualTo("Tribulan II Tahun 2026");
        assertThat(card.path("langkah").asText()).isEqualTo("Langkah 2 dari 9");
        assertThat(card.path("sisa").asInt()).isEqualTo(30 * 60);
        assertThat(card.path("batas").asText()).isEqualTo("14 Juli 2026 07.50 WIB");
        assertThat(card.path("terlambat").asBoolean()).isFalse();
    }

    @Test
    void aNightIsNotCountedNeitherBeforeNorAfterATaskIsDue() {
        itIs("2026-07-13T15:50");
        ProcessInstance instance = sop.start(2026, 2);
        sop.walkTo(instance, "step2");
        String task = sop.task(instance).getId();

        itIs("2026-07-13T22:00");
        JsonNode atNight = cards("sekretaris", task);
        itIs("2026-07-15T07:30");
        JsonNode dayAfter = cards("sekretaris", task);

        assertThat(atNight.path("bekerja").asBoolean()).isFalse();
        assertThat(atNight.path("berubahDalam").asInt()).isEqualTo(9 * 3600 + 30 * 60);
        assertThat(atNight.at("/kartu/0/sisa").asInt()).isEqualTo(20 * 60);
        assertThat(dayAfter.at("/kartu/0/terlambat").asBoolean()).isTrue();
        // from 07.50 until 16.00 without an hour's pause
        assertThat(dayAfter.at("/kartu/0/sisa").asInt()).isEqualTo(7 * 3600 + 10 * 60);
    }

    @Test
    void aCardIsThereForTasksThatTheUserMayReadOnly() {
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step4");
        String task = sop.task(instance).getId();

        assertThat(cards("kasubagRenvapor", task).path("kartu")).hasSize(1);
        assertThat(cards("camat", task).path("kartu")).hasSize(1);
        assertThat(cards("admin", task).path("kartu")).hasSize(1);
        assertThat(cards("staf1", task).path("kartu")).isEmpty();
        assertThat(OfficeClient.anonymous(port).get(TASKS + "kartu?id=" + task).status())
                .isEqualTo(401);
        String tooMany = Stream.generate(() -> "id=x").limit(101).collect(Collectors.joining("&"));
        Answer refused = as("camat").get(TASKS + "kartu?" + tooMany);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).isEqualTo("Paling banyak 100 tugas dapat diminta sekaligus.");
    }

    @Test
    void theCardsOfAListCostAsManyStatementsAsThatOfOneTask() {
        List<String> tasks = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            tasks.add(sop.task(sop.start(2024, quarter)).getId());
        }
        controllerAsCamat(tasks);

        List<String> ofOne = statements(() -> controllerAsCamat(tasks.subList(0, 1)));
        List<String> ofFour = statements(() -> controllerAsCamat(tasks));

        // two log in; rights, tasks, their model, their periods
        assertThat(ofFour).hasSameSizeAs(ofOne).hasSize(6);
    }

    private TaskSopController.Cards controllerAsCamat(List<String> tasks) {
        return sop.as("camat", () -> controller.cards(tasks));
    }

    @Test
    void theOpenTaskTellsTheSopWhoHadItBeforeAndWhyItWasSentBack() {
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "step6");
        sop.complete(instance, "step6", SopDriver.rejected("Tambahkan hambatan."));
        String task = sop.task(instance).getId();

        JsonNode told = as("staf1").get(TASKS + task + "/sop").json();

        assertThat(told.path("langkah").asText()).isEqualTo("Langkah 5 dari 9");
        assertThat(told.path("kegiatan").asText()).isEqualTo("Mengetik konsep pengukuran kinerja");
        assertThat(told.path("kelengkapan").asText()).isEqualTo("Konsep");
        assertThat(told.path("waktu").asText()).isEqualTo("1 hari");
        assertThat(told.path("output").asText()).isEqualTo("Konsep pengukuran kinerja");
        assertThat(told.path("nomor").asText()).isEqualTo("427.101/16.01/2023");
        assertThat(told.path("dasarHukum")).hasSize(10);
        assertThat(texts(told.path("pemegang"), "langkah"))
                .hasSize(6)
                .startsWith("1. Memerintahkan untuk melaksanakan pengukuran kinerja")
                .endsWith("6. Memeriksa hasil ketikan konsep");
        assertThat(texts(told.path("pemegang"), "oleh")).contains("Hendra Wijaya");
        assertThat(told.at("/penolakan/0/alasan").asText()).isEqualTo("Tambahkan hambatan.");
        assertThat(told.at("/penolakan/0/oleh").asText()).isEqualTo("Hendra Wijaya");
        assertThat(as("tim1").get(TASKS + task + "/sop").status()).isEqualTo(403);
    }

    @Test
    void theConceptMarksPerFieldWhatChangedSinceTheLastRoundAndWhoChangedIt() {
        ProcessInstance instance = sop.start(2024, 4);
        String early = sop.task(instance).getId();
        assertThat(as("camat")
                        .get(TASKS + early + "/konsep")
                        .json()
                        .path("keterangan")
                        .asText())
                .isEqualTo("Konsep belum ada; disusun pada langkah 3.");
        sop.walkTo(instance, "step6");
        String first = sop.task(instance).getId();
        JsonNode before = as("kasubagRenvapor").get(TASKS + first + "/konsep").json();
        assertThat(before.path("versi").asInt()).isEqualTo(1);
        assertThat(before.path("banding").isNull()).isTrue();
        assertThat(before.path("perubahan").asInt()).isZero();
        sop.complete(instance, "step6", SopDriver.rejected("Tambahkan hambatan."));

        Task typing = sop.task(instance);
        String staf = sop.take(typing);
        assertThat(as("staf1")
                        .get(TASKS + typing.getId() + "/konsep")
                        .json()
                        .path("perubahan")
                        .asInt())
                .isZero();
        sop.complete(instance, "step5", Map.of("uraian", changed(sop.rows(staf, typing.getId(), "uraian"))));
        JsonNode after = as("kasubagRenvapor")
                .get(TASKS + sop.task(instance).getId() + "/konsep")
                .json();

        assertThat(after.path("versi").asInt()).isEqualTo(2);
        assertThat(after.at("/banding/versi").asInt()).isEqualTo(1);
        assertThat(after.at("/banding/alasan").asText()).isEqualTo("Tambahkan hambatan.");
        assertThat(after.path("perubahan").asInt()).isEqualTo(1);
        JsonNode field = StreamSupport.stream(after.at("/indikator/0/isi").spliterator(), false)
                .filter(one -> one.path("berubah").asBoolean())
                .findFirst()
                .orElseThrow();
        assertThat(field.path("nama").asText()).isEqualTo("Hambatan");
        assertThat(field.path("nilai").asText()).isEqualTo("Jaringan putus dua hari.");
        assertThat(field.path("semula").asText()).isNotEqualTo("Jaringan putus dua hari.");
        assertThat(field.path("oleh").asText()).isEqualTo("Rina Kartika");
    }

    private static List<Map<String, Object>> changed(List<Map<String, Object>> rows) {
        rows.get(0).put("hambatan", "Jaringan putus dua hari.");
        return rows;
    }

    @Test
    void theFilterOfLateTasksListsThoseThatOneCanSeeAndThatAreDue() {
        itIs("2026-07-13T08:00");
        ProcessInstance instance = sop.start(2026, 2);
        sop.walkTo(instance, "step5");
        assertThat(late("staf1")).isZero();

        itIs("2026-07-20T08:00");

        assertThat(late("staf1")).isOne();
        assertThat(late("camat")).isOne();
        assertThat(late("sekretaris")).isOne();
        assertThat(late("tim1")).isZero();
        assertThat(late("kasubagUmum")).isZero();
    }

    private long late(String user) {
        String filter = engine.getFilterService()
                .createTaskFilterQuery()
                .filterName("Lewat Waktu")
                .singleResult()
                .getId();
        return as(user).get("/camunda/api/engine/engine/default/filter/" + filter + "/count")
                .json()
                .path("count")
                .asLong();
    }

    @Test
    void theMenuOffersAStartAndFiltersToWhoMayUseThem() {
        assertThat(menu("camat", "mulaiProses")).isTrue();
        assertThat(menu("kasubagRenvapor", "mulaiProses")).isTrue();
        assertThat(menu("staf1", "mulaiProses")).isFalse();
        assertThat(menu("sekretaris", "mulaiProses")).isFalse();
        assertThat(menu("staf1", "langkah")).isTrue();
        assertThat(menu("admin", "langkah")).isFalse();
        assertThat(menu("camat", "cockpit")).isTrue();
        assertThat(menu("staf1", "cockpit")).isFalse();
        assertThat(menu("admin", "ubahSaringan")).isTrue();
        assertThat(menu("sekretaris", "ubahSaringan")).isFalse();
        assertThat(menu("staf1", "kantor")).isTrue();
    }

    private boolean menu(String user, String what) {
        return as(user).get("/camunda/api/kinerja/menu").json().path(what).asBoolean();
    }

    private JsonNode cards(String user, String task) {
        return as(user).get(TASKS + "kartu?id=" + task).json();
    }

    private OfficeClient as(String user) {
        return OfficeClient.withSession(port, user, DemoUsers.PASSWORD, "tasklist");
    }

    private static List<String> texts(JsonNode rows, String field) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.path(field).asText())
                .toList();
    }

    private static void itIs(String time) {
        ClockUtil.setCurrentTime(Date.from(
                LocalDateTime.parse(time).atZone(ZoneId.of("Asia/Jakarta")).toInstant()));
    }

    /** The SQL statements of engine and JPA that {@code work} needs. */
    private static List<String> statements(Runnable work) {
        List<String> statements = Collections.synchronizedList(new ArrayList<>());
        String thread = Thread.currentThread().getName();
        ListAppender<ILoggingEvent> appender = new ListAppender<>() {
            @Override
            protected void append(ILoggingEvent event) {
                String message = event.getFormattedMessage();
                boolean statement = event.getLoggerName().equals("org.hibernate.SQL") || message.contains("Preparing:");
                if (statement && event.getThreadName().equals(thread)) {
                    statements.add(message);
                }
            }
        };
        appender.start();
        List<Logger> loggers = Stream.of("org.hibernate.SQL", "org.camunda.bpm.engine.impl.persistence.entity")
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        loggers.forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(appender);
        });
        try {
            work.run();
        } finally {
            loggers.forEach(logger -> {
                logger.detachAppender(appender);
                logger.setAdditive(true);
                logger.setLevel(null);
            });
        }
        return List.copyOf(statements);
    }
}
