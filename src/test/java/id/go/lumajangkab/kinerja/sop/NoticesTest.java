package id.go.lumajangkab.kinerja.sop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.zaxxer.hikari.HikariDataSource;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.notification.Kind;
import id.go.lumajangkab.kinerja.notification.NoticeDesk;
import id.go.lumajangkab.kinerja.notification.NoticeDesk.Unsent;
import id.go.lumajangkab.kinerja.notification.StubbornServer;
import id.go.lumajangkab.kinerja.notification.TestMail;
import id.go.lumajangkab.kinerja.notification.Trouble;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.UserId;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Who is told what by mail, on a real mail server, and what happens when that one is away. */
@ExtendWith(OutputCaptureExtension.class)
class NoticesTest extends SopTest {

    @RegisterExtension
    static final GreenMailExtension POST = new GreenMailExtension(TestMail.anyPort()).withPerMethodLifecycle(true);

    @Autowired
    TestMail mail;

    @Autowired
    NoticeDesk desk;

    @Autowired
    Trouble trouble;

    @Autowired
    RunningTimers runningTimers;

    @Autowired
    TaskHandover handover;

    @Autowired
    TaskRemarks remarks;

    @Autowired
    DataSource dataSource;

    @BeforeEach
    void everybodyHasAnAddress() {
        DemoUsers.ALL.forEach(user -> address(user.id(), user.id() + "@sumbersuko.test"));
        mail.use(POST.getSmtp().getPort());
        itIs("2026-07-13T08:00");
        // the digest of this Monday, which has nothing to tell yet
        mail.round();
    }

    @AfterEach
    void noMailAndNoAddress() {
        mail.off();
        engine.getRuntimeService()
                .createIncidentQuery()
                .incidentType(MailIncidents.TYPE)
                .list()
                .forEach(incident -> trouble.settle(UUID.fromString(incident.getConfiguration())));
        jdbc.execute("TRUNCATE kinerja.notice_fact, kinerja.notice, kinerja.notice_preference");
        DemoUsers.ALL.forEach(user -> address(user.id(), null));
    }

    @Test
    void aNewTaskIsToldToItsHolderWithALink() throws Exception {
        ProcessInstance instance = sop.start(2026, 2);

        mail.round();

        MimeMessage told = only();
        assertThat(told.getSubject())
                .isEqualTo("Tugas baru: Memerintahkan untuk melaksanakan pengukuran kinerja, Tribulan II Tahun 2026");
        assertThat(told.getAllRecipients()[0].toString()).isEqualTo("Wahyu Pratama <camat@sumbersuko.test>");
        assertThat(told.getFrom()[0]).hasToString(TestMail.FROM);
        assertThat(told.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        String link = "https://kinerja.test/camunda/app/tasklist/default/#/?task="
                + sop.task(instance).getId();
        assertThat(text(told))
                .contains(
                        "Yth. Wahyu Pratama,",
                        "Ada tugas baru untuk Anda.",
                        "Tugas: Langkah 1. Memerintahkan untuk melaksanakan pengukuran kinerja",
                        "Pengukuran: Tribulan II Tahun 2026",
                        "Kantor: Kecamatan Sumbersuko",
                        "Batas waktu: 13 Juli 2026 08.15 WIB\n\nBuka tugas:\n" + link);
        assertThat(html(told))
                .contains("<p>Yth. Wahyu Pratama,</p>")
                .contains("href=\"")
                .contains("Buka tugas");
    }

    @Test
    void aMeasurementThatEndsByItselfIsToldToCamatAndSekretaris() {
        String wrong = ModelUpload.asBeforeTheFence(
                engine,
                "Model keliru",
                ModelUpload.delivered(model -> model.replace("isInterrupting=\"false\"", "isInterrupting=\"true\"")));
        try {
            ProcessInstance instance = sop.start(2026, 2);
            fireTimer(instance);

            mail.round();

            assertThat(told("Pengukuran berakhir sebelum dilaporkan: Tribulan II Tahun 2026"))
                    .containsExactlyInAnyOrder("camat", "sekretaris");
            assertThat(jdbc.queryForObject(
                            "SELECT letter FROM kinerja.notice_fact WHERE kind = 'TERHENTI'", String.class))
                    .contains("lalu berakhir pada “Keterlambatan”", "Periodenya dapat diukur kembali");
        } finally {
            sop.cleanUp();
            engine.getRepositoryService().deleteDeployment(wrong, true);
        }
    }

    @Test
    void aNewTaskOfAGroupIsToldToEachWhoCouldTakeItAndOnlyOnce() {
        ProcessInstance instance = sop.start(2026, 2);
        sop.walkTo(instance, "step5");

        mail.round();
        mail.round();

        assertThat(told("Tugas baru: Mengetik konsep")).containsExactlyInAnyOrder("staf1", "staf2");
        assertThat(told("Tugas baru: Menyusun konsep")).containsExactlyInAnyOrder("tim1", "tim2");
    }

    @Test
    void whoHasATaskIsRemindedAtFourFifthsOfItsWorkingTime() {
        sop.start(2026, 2);

        itIs("2026-07-13T08:11");
        mail.round();
        assertThat(told("Mendekati batas")).isEmpty();

        itIs("2026-07-13T08:12");
        mail.round();
        mail.round();
        assertThat(told("Mendekati batas waktu: Memerintahkan")).containsExactly("camat");
    }

    @Test
    void nobodyIsRemindedOfWhatIsDone() {
        ProcessInstance instance = sop.start(2026, 2);
        sop.walkTo(instance, "step2");

        itIs("2026-07-13T08:14");
        mail.round();

        assertThat(told("Mendekati batas")).isEmpty();
    }

    @Test
    void whoHasTakenATaskMeanwhileIsRemindedAndNotTheGroup() {
        ProcessInstance instance = sop.start(2026, 2);
        sop.walkTo(instance, "step5");
        sop.take(sop.task(instance));

        itIs("2026-07-13T15:00");
        mail.round();

        assertThat(told("Mendekati batas waktu: Mengetik konsep")).containsExactly("staf1");
    }

    @Test
    void aLateTaskIsToldToWhoHasItAndToTheSekretaris() {
        ProcessInstance instance = sop.start(2026, 2);
        itIs("2026-07-13T08:16");
        fireTimer(instance);

        mail.round();

        assertThat(told("Terlambat: Memerintahkan")).containsExactlyInAnyOrder("camat", "sekretaris");
    }

    @Test
    void aRejectionIsToldWithItsReasonInsteadOfANewTask() throws Exception {
        ProcessInstance instance = sop.start(2026, 2);
        sop.walkTo(instance, "step6");
        mail.round();
        POST.purgeEmailFromAllMailboxes();

        sop.complete(instance, "step6", SopDriver.rejected("Tambahkan <hambatan> & tindak lanjut."));
        mail.round();

        assertThat(told("Tidak disetujui: Mengetik konsep pengukuran kinerja, Tribulan II Tahun 2026"))
                .containsExactlyInAnyOrder("staf1", "staf2");
        assertThat(POST.getReceivedMessages()).hasSize(2);
        MimeMessage told = POST.getReceivedMessages()[0];
        assertThat(text(told)).contains("Alasan: Tambahkan <hambatan> & tindak lanjut.", "Oleh: Hendra Wijaya");
        assertThat(html(told)).contains("Tambahkan &lt;hambatan&gt; &amp; tindak lanjut.");
    }

    @Test
    void aSenderThatWasStoppedAndStartedSendsAgain() {
        sop.start(2026, 2);

        mail.restart();
        mail.round();

        assertThat(told("Tugas baru")).containsExactly("camat");
    }

    @Test
    void aReportIsToldToCamatTimAndKasubag() {
        ProcessInstance instance = sop.start(2026, 2);
        sop.walkTo(instance, "archive");

        mail.round();

        assertThat(told("Laporan siap: Pengukuran Kinerja, Tribulan II Tahun 2026"))
                .containsExactlyInAnyOrder("camat", "tim1", "tim2", "kasubagRenvapor", "kasubagUmum");
    }

    @Test
    void aHandoverIsToldToWhoGetsTheTask() throws Exception {
        ProcessInstance instance = sop.start(2026, 2);
        sop.walkTo(instance, "step5");
        Task task = sop.task(instance);
        sop.take(task);
        sop.as("sekretaris", () -> {
            handover.handOver(new TaskId(task.getId()), new UserId("staf2"), "Rina sedang cuti.");
            return null;
        });
        sop.as("staf2", () -> {
            handover.putBack(new TaskId(task.getId()));
            return null;
        });

        mail.round();

        assertThat(Arrays.stream(POST.getReceivedMessages())
                        .filter(m -> subject(m).startsWith("Tugas dialihkan")))
                .extracting(NoticesTest::recipient, m -> text(m).contains("Alasan: Rina sedang cuti."))
                .containsExactlyInAnyOrder(tuple("staf2", true), tuple("staf1", false));
    }

    @Test
    void aSettlementIsToldOfLikeAMeasurement() {
        itIs("2024-01-15T08:00");
        ProcessInstance instance = sop.startSettlement(Map.of("tahun", "2024"));
        mail.round();
        assertThat(told("Tugas baru: Menyusun penetapan kinerja, Penetapan kinerja tahun 2024"))
                .containsExactly("kasubagRenvapor");

        Map<String, Object> row = Map.of(
                "kode",
                "IKM",
                "nama",
                "Indeks",
                "satuan",
                "nilai",
                "arah",
                "NAIK",
                "cara_hitung",
                "LANGSUNG",
                "akumulasi",
                "TERAKHIR",
                "bilangan_bulat",
                false,
                "target_tahun",
                "90");
        sop.complete(
                instance,
                PenetapanKinerja.Elements.PREPARE,
                Map.of(
                        "draf",
                        "1",
                        "batasCapaian",
                        "",
                        "rumusTurun",
                        "SELISIH",
                        "desimal",
                        "2",
                        "indikator",
                        List.of(row)));
        sop.complete(instance, PenetapanKinerja.Elements.CHECK, SopDriver.rejected("Target terlalu rendah."));
        itIs("2024-01-16T07:30");
        mail.round();

        assertThat(text(first("Tidak disetujui: Menyusun penetapan kinerja")))
                .contains(
                        "Penetapan: Penetapan kinerja tahun 2024",
                        "Alasan: Target terlalu rendah.",
                        "Oleh: Siti Rahmawati");
        assertThat(text(first("Ringkasan 16 Januari 2024")))
                .contains("Berjalan (1)\n- Menyusun penetapan kinerja, Penetapan kinerja tahun 2024: Hendra Wijaya");
    }

    @Test
    void theDigestComesOnAWorkingDayToSekretarisAndCamat() throws Exception {
        sop.start(2026, 2);
        mail.round();
        ProcessInstance other = sop.start(2026, 1);
        sop.walkTo(other, "step4");
        mail.round();
        POST.purgeEmailFromAllMailboxes();

        itIs("2026-07-14T07:29");
        mail.round();
        assertThat(told("Ringkasan")).isEmpty();

        itIs("2026-07-14T07:30");
        mail.round();
        mail.round();

        assertThat(told("Ringkasan 14 Juli 2026: 1 terlambat, 1 berbatas waktu hari ini, 0 berjalan"))
                .containsExactlyInAnyOrder("camat", "sekretaris");
        assertThat(text(first("Ringkasan")))
                .contains(
                        "Terlambat (1)\n- Langkah 1. Memerintahkan untuk melaksanakan pengukuran kinerja, "
                                + "Tribulan II Tahun 2026: Wahyu Pratama, batas 13 Juli 2026 08.15 WIB",
                        "Batas waktu hari ini (1)\n- Langkah 4. Menghimpun data");
    }

    @Test
    void theDigestLeavesOutWeekendsAndDaysWithNothingToTell() {
        sop.start(2026, 2);
        mail.round();
        itIs("2026-07-18T09:00");
        mail.round();
        assertThat(told("Ringkasan")).as("a Saturday").isEmpty();

        sop.cleanUp();
        itIs("2026-07-20T09:00");
        mail.round();
        assertThat(told("Ringkasan")).as("nothing runs").isEmpty();
    }

    @Test
    void aHolidayEnteredLaterMovesTheReminder() {
        ProcessInstance instance = sop.start(2026, 2);
        sop.walkTo(instance, "step3");
        mail.round();
        jdbc.update(
                "UPDATE kinerja.notice_fact SET due_at = now() WHERE kind = 'MENDEKATI' AND task_id = ?",
                sop.task(instance).getId());
        // an instant that the calendar does not give: applying it puts the task right, and the reminder with it
        jdbc.update(
                "UPDATE act_ru_task SET due_date_ = due_date_ - interval '1 hour' WHERE id_ = ?",
                sop.task(instance).getId());

        assertThat(runningTimers.apply(OFFICE).moved()).isOne();

        assertThat(jdbc.queryForObject(
                                "SELECT due_at FROM kinerja.notice_fact WHERE fact_key = ?",
                                Timestamp.class,
                                "MENDEKATI:" + sop.task(instance).getId())
                        .toInstant())
                .isEqualTo(at("2026-07-13T15:00"));
    }

    @Test
    void nobodyIsToldWhatTheyDoNotWant() {
        desk.choose(new UserId("staf1"), EnumSet.allOf(Kind.class), EnumSet.of(Kind.TERLAMBAT));
        ProcessInstance instance = sop.start(2026, 2);
        sop.walkTo(instance, "step5");

        mail.round();

        assertThat(told("Tugas baru: Mengetik konsep")).containsExactly("staf2");
        assertThat(desk.chosen(new UserId("staf1"))).containsExactly(Kind.TERLAMBAT);
        assertThat(desk.chosen(new UserId("staf2"))).containsExactlyInAnyOrder(Kind.values());
    }

    @Test
    void whoHasNoAddressIsLeftOutAndSeenAsSuchUntilThereIsOne() {
        address("camat", null);
        sop.start(2026, 2);

        mail.round();

        assertThat(POST.getReceivedMessages()).isEmpty();
        Unsent unsent = desk.unsent(OFFICE).get(0);
        assertThat(unsent.user()).isEqualTo(new UserId("camat"));
        assertThat(unsent.problem()).isEqualTo("Pengguna ini belum mempunyai alamat surel.");

        address("camat", "camat@sumbersuko.test");
        desk.sendAgain(OFFICE, unsent.id());
        mail.round();
        assertThat(told("Tugas baru")).containsExactly("camat");
    }

    @Test
    void twoSendersAtOnceSendNothingTwice() throws Exception {
        ProcessInstance instance = sop.start(2026, 2);
        sop.walkTo(instance, "archive");

        ExecutorService two = Executors.newFixedThreadPool(2);
        CyclicBarrier together = new CyclicBarrier(2);
        try {
            List<Future<?>> rounds = new ArrayList<>();
            for (int sender = 0; sender < 2; sender++) {
                rounds.add(two.submit(() -> {
                    together.await();
                    mail.round();
                    return null;
                }));
            }
            for (Future<?> round : rounds) {
                round.get();
            }
        } finally {
            two.shutdown();
        }

        List<String> ids = Arrays.stream(POST.getReceivedMessages())
                .map(NoticesTest::messageId)
                .toList();
        assertThat(ids)
                .doesNotHaveDuplicates()
                .hasSize(jdbc.queryForObject(
                        "SELECT count(*) FROM kinerja.notice WHERE state = 'TERKIRIM'", Integer.class));
        assertThat(desk.unsent(OFFICE)).isEmpty();
    }

    @Test
    void nothingIsLostWhileTheServerIsDown() {
        mail.use(1);
        sop.start(2026, 2);
        mail.round();
        assertThat(desk.unsent(OFFICE)).singleElement().satisfies(waiting -> {
            assertThat(waiting.problem()).isEqualTo("Server surel tidak dapat dihubungi.");
            assertThat(waiting.nextAt()).isEqualTo(at("2026-07-13T08:01"));
        });

        mail.use(POST.getSmtp().getPort());
        mail.round();
        assertThat(POST.getReceivedMessages())
                .as("not before its pause is over")
                .isEmpty();
        itIs("2026-07-13T08:01");
        mail.round();
        assertThat(told("Tugas baru")).containsExactly("camat");
        assertThat(desk.unsent(OFFICE)).isEmpty();
    }

    @Test
    void aSlowServerHoldsNeitherAConnectionNorAStep() throws Exception {
        ProcessInstance instance = sop.start(2026, 2);
        try (StubbornServer silent = StubbornServer.silent()) {
            mail.useImpatiently(silent.port());
            Thread sender = new Thread(mail::round);
            sender.start();
            silent.awaitCall();

            assertThat(dataSource
                            .unwrap(HikariDataSource.class)
                            .getHikariPoolMXBean()
                            .getActiveConnections())
                    .isZero();
            sop.walkTo(instance, "step2");
            sender.join();
        }

        assertThat(desk.unsent(OFFICE))
                .anySatisfy(waiting ->
                        assertThat(waiting.problem()).isEqualTo("Server surel tidak menjawab pada waktunya."));
    }

    @Test
    void aServerThatPutsOffIsAskedAgain() {
        sop.start(2026, 2);
        try (StubbornServer busy = StubbornServer.refusing("450 4.2.0 greylisted")) {
            mail.use(busy.port());
            mail.round();
        }
        assertThat(desk.unsent(OFFICE)).singleElement().satisfies(waiting -> {
            assertThat(waiting.problem()).isEqualTo("Server surel menunda surel ini (kode 450).");
            assertThat(waiting.canRetry()).isFalse();
        });

        mail.use(POST.getSmtp().getPort());
        itIs("2026-07-13T08:01");
        mail.round();
        assertThat(told("Tugas baru")).containsExactly("camat");
    }

    @Test
    void aRefusedMailIsAnIncidentUntilItIsSentAgain() {
        ProcessInstance instance = sop.start(2026, 2);
        try (StubbornServer refusing = StubbornServer.refusing("550 5.1.1 unknown user")) {
            mail.use(refusing.port());
            mail.round();
        }

        Incident incident = incident();
        assertThat(incident.getProcessDefinitionId()).startsWith(PengukuranKinerja.KEY);
        assertThat(incident.getTenantId()).isEqualTo(OFFICE.value());
        assertThat(incident.getIncidentMessage())
                .startsWith("Surel “Tugas baru: Memerintahkan")
                .endsWith("tidak terkirim setelah 1 kali percobaan: Server surel menolak surel ini (kode 550).");

        Unsent unsent = desk.unsent(OFFICE).get(0);
        assertThat(unsent.canRetry()).isTrue();
        mail.use(POST.getSmtp().getPort());
        desk.sendAgain(OFFICE, unsent.id());
        mail.round();
        assertThat(told("Tugas baru")).containsExactly("camat");
        assertThat(engine.getRuntimeService().createIncidentQuery().count()).isZero();
    }

    @Test
    void anIncidentHoldsUpNoStepAndOutlastsStepAndMeasurementUntilItIsDismissed() {
        ProcessInstance instance = sop.start(2026, 2);
        try (StubbornServer refusing = StubbornServer.refusing("550 5.1.1 unknown user")) {
            mail.use(refusing.port());
            mail.round();
        }
        Unsent givenUp = desk.unsent(OFFICE).get(0);
        assertThat(incident()).isNotNull();

        sop.walkTo(instance, "step2");
        assertThat(incident()).isNotNull();
        engine.getRuntimeService().deleteProcessInstance(instance.getId(), "Tidak jadi.");
        assertThat(incident()).isNotNull();

        desk.dismiss(OFFICE, givenUp.id());
        assertThat(incident()).isNull();
        assertThat(desk.unsent(OFFICE)).extracting(Unsent::id).doesNotContain(givenUp.id());
        assertThatThrownBy(() -> desk.dismiss(OFFICE, givenUp.id())).isInstanceOf(InputException.class);
        assertThatThrownBy(() -> desk.dismiss(new OfficeId("lain"), givenUp.id()))
                .isInstanceOf(InputException.class);
    }

    @Test
    void aMailIsGivenUpAfterNineTriesInGrowingPauses() {
        List.of("camat", "sekretaris")
                .forEach(user -> desk.choose(new UserId(user), EnumSet.allOf(Kind.class), EnumSet.of(Kind.TUGAS_BARU)));
        sop.start(2026, 2);
        try (StubbornServer busy = StubbornServer.refusing("451 4.3.0 later")) {
            mail.use(busy.port());
            mail.round();
            for (String time : List.of(
                    "13T08:01", "13T08:06", "13T08:21", "13T09:21", "13T13:21", "14T01:21", "15T01:21", "17T01:21")) {
                itIs("2026-07-" + time);
                mail.round();
            }
            itIs("2026-08-17T01:21");
            mail.round();
            assertThat(desk.unsent(OFFICE)).singleElement().satisfies(givenUp -> {
                assertThat(givenUp.attempts()).isEqualTo(9);
                assertThat(givenUp.canRetry()).isTrue();
            });
            assertThat(busy.calls()).isEqualTo(9);
            assertThat(incident().getIncidentMessage()).contains("setelah 9 kali percobaan");
        }
    }

    @Test
    void aMailWithoutAnOpenStepIsAnIncidentOfTheProcess() {
        ProcessInstance instance = sop.start(2026, 2);
        sop.walkTo(instance, "archive");
        sop.complete(instance, "archive", SopDriver.archive());
        try (StubbornServer refusing = StubbornServer.refusing("554 no")) {
            mail.use(refusing.port());
            mail.round();
        }

        List<Incident> incidents = engine.getRuntimeService()
                .createIncidentQuery()
                .incidentType(MailIncidents.TYPE)
                .list();
        assertThat(incidents).isNotEmpty().allSatisfy(incident -> {
            assertThat(incident.getProcessInstanceId()).isNull();
            assertThat(incident.getProcessDefinitionId()).startsWith(PengukuranKinerja.KEY);
        });
        assertThat(engine.getManagementService()
                        .createProcessDefinitionStatisticsQuery()
                        .includeIncidents()
                        .list())
                .as("what Cockpit counts")
                .anySatisfy(definition -> assertThat(definition.getIncidentStatistics())
                        .anySatisfy(
                                count -> assertThat(count.getIncidentCount()).isEqualTo(incidents.size())));
    }

    @Test
    void whoDiesBetweenSendingAndMarkingLeavesATwinWithTheSameMessageId() {
        sop.start(2026, 2);
        mail.dieAfterSending(POST.getSmtp().getPort());
        assertThat(catchThrowable(mail::round)).isInstanceOf(Error.class);

        mail.use(POST.getSmtp().getPort());
        itIs("2026-07-13T08:10");
        mail.round();
        assertThat(told("Tugas baru")).as("its lease has not ended").hasSize(1);
        itIs("2026-07-13T08:15");
        mail.round();

        List<String> ids = Arrays.stream(POST.getReceivedMessages())
                .filter(m -> subject(m).startsWith("Tugas baru"))
                .map(NoticesTest::messageId)
                .toList();
        assertThat(ids).hasSize(2);
        assertThat(Set.copyOf(ids)).hasSize(1);
    }

    @Test
    void aMailThatASlowServerStillHasIsSentByNobodyElse() throws Exception {
        sop.start(2026, 2);
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        mail.takeTime(POST.getSmtp().getPort(), arrived, answered);
        Thread slow = new Thread(mail::round);
        slow.start();
        arrived.await();
        mail.use(POST.getSmtp().getPort());

        // longer than any lease, in steps that are not
        for (String time : List.of("08:10", "08:20", "08:30")) {
            itIs("2026-07-13T" + time);
            while (jdbc.queryForObject(
                            "SELECT count(*) FROM kinerja.notice WHERE next_at > ?",
                            Integer.class,
                            Timestamp.from(at("2026-07-13T" + time).plus(Duration.ofMinutes(10))))
                    == 0) {
                Thread.onSpinWait();
            }
            mail.round();
        }
        answered.countDown();
        slow.join();

        assertThat(told("Tugas baru")).containsExactly("camat");
        assertThat(jdbc.queryForList(
                        "SELECT state FROM kinerja.notice n JOIN kinerja.notice_fact f ON f.id = n.fact_id"
                                + " WHERE kind = 'TUGAS_BARU'",
                        String.class))
                .containsExactly("TERKIRIM");
    }

    @Test
    void aMailThatCannotBeMadeHoldsUpNoOtherAndIsGivenUp() {
        sop.start(2026, 2);
        mail.fail();
        mail.round();
        assertThat(desk.unsent(OFFICE)).singleElement().satisfies(waiting -> {
            assertThat(waiting.problem()).isEqualTo("Surel tidak dapat disusun; sebabnya ada pada log.");
            assertThat(waiting.nextAt()).isEqualTo(at("2026-07-13T08:01"));
        });
    }

    @Test
    void aFactThatCannotBeAddressedHoldsUpNoOtherAndIsSeenInTheEnd() {
        ProcessInstance instance = sop.start(2026, 2);
        jdbc.update("UPDATE kinerja.notice_fact SET process_instance_id = 'tidak-ada', due_at = due_at - interval '1 s'"
                + " WHERE kind = 'TUGAS_BARU'");
        sop.complete(instance, "step1", SopDriver.order());
        mail.round();
        assertThat(told("Tugas baru: Mengumpulkan Tim")).containsExactly("sekretaris");
        assertThat(incident()).isNull();

        jdbc.update("UPDATE kinerja.notice_fact SET attempts = 8 WHERE process_instance_id = 'tidak-ada'");
        itIs("2026-07-13T08:05");
        mail.round();
        assertThat(incident().getIncidentMessage())
                .startsWith("Pemberitahuan “Tugas baru” tidak dapat disiapkan setelah 9 kali percobaan");

        jdbc.update(
                "UPDATE kinerja.notice_fact SET process_instance_id = ? WHERE process_instance_id = 'tidak-ada'",
                instance.getId());
        itIs("2026-07-14T08:05");
        mail.round();
        assertThat(incident()).isNull();
        assertThat(told("Tugas baru: Memerintahkan")).containsExactly("camat");
    }

    @Test
    void anOfficeWhoseDigestFailsHoldsUpNoOther() {
        sop.start(2026, 2);
        mail.round();
        jdbc.update("INSERT INTO kinerja.office (id, code, name) VALUES ('aaa', '00.09', 'Kecamatan lain')");
        jdbc.execute("""
                CREATE FUNCTION kinerja.fail() RETURNS trigger LANGUAGE plpgsql AS
                  $$ BEGIN RAISE EXCEPTION 'a fault'; END $$;
                CREATE TRIGGER fail BEFORE INSERT ON kinerja.notice_fact FOR EACH ROW
                  WHEN (NEW.office_id = 'aaa') EXECUTE FUNCTION kinerja.fail()""");
        try {
            itIs("2026-07-14T07:30");
            mail.round();
        } finally {
            jdbc.execute("DROP FUNCTION kinerja.fail() CASCADE");
            jdbc.update("DELETE FROM kinerja.office WHERE id = 'aaa'");
        }

        assertThat(told("Ringkasan")).containsExactlyInAnyOrder("camat", "sekretaris");
        itIs("2026-07-14T07:35");
        mail.round();
        assertThat(told("Ringkasan"))
                .as("tried again for the other office only")
                .hasSize(2);
    }

    @Test
    void whatIsDoneWithIsDroppedAfterNinetyDaysAndWhatIsNotStays() {
        address("sekretaris", "tidak sah");
        ProcessInstance instance = sop.start(2026, 2);
        sop.walkTo(instance, "step2");
        mail.round();
        int known = jdbc.queryForObject("SELECT count(*) FROM kinerja.notice_fact", Integer.class);

        itIs("2026-10-10T08:00");
        mail.round();
        assertThat(jdbc.queryForObject("SELECT count(*) FROM kinerja.notice_fact", Integer.class))
                .isGreaterThanOrEqualTo(known);
        itIs("2026-10-12T08:00");
        mail.round();

        assertThat(jdbc.queryForList(
                        "SELECT n.state FROM kinerja.notice n JOIN kinerja.notice_fact f"
                                + " ON f.id = n.fact_id WHERE f.kind = 'TUGAS_BARU'",
                        String.class))
                .containsExactly("GAGAL");
    }

    @Test
    void whoIsRemindedGetsAMailThatNamesWhoDidIt() {
        ProcessInstance instance = sop.start(2026, 2);
        sop.walkTo(instance, "step5");
        desk.choose(new UserId("staf2"), EnumSet.allOf(Kind.class), EnumSet.of(Kind.TERLAMBAT));

        assertThat(sop.as(
                                "camat",
                                () -> remarks.remind(
                                        new TaskId(sop.task(instance).getId())))
                        .users())
                .hasSize(2);
        mail.round();

        assertThat(told("Pengingat: Mengetik konsep")).containsExactly("staf1");
        assertThat(text(first("Pengingat")))
                .contains(
                        "Kelompok Anda diingatkan",
                        "Oleh: Wahyu Pratama",
                        "/#/?task=" + sop.task(instance).getId());
    }

    @Test
    void nobodyIsRemindedByMailOfATaskThatIsDoneMeanwhile() {
        ProcessInstance instance = sop.start(2026, 2);
        sop.walkTo(instance, "step2");
        sop.as("camat", () -> remarks.remind(new TaskId(sop.task(instance).getId())));
        sop.walkTo(instance, "step3");

        mail.round();

        assertThat(told("Pengingat")).isEmpty();
    }

    @Test
    void aCompletedStepCostsOneStatementAndNoneWithoutMail(CapturedOutput output) {
        ProcessInstance instance = sop.start(2026, 2);
        LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());
        String statements = "org.springframework.jdbc.core.JdbcTemplate";
        logging.setLogLevel(statements, LogLevel.DEBUG);
        try {
            sop.walkTo(instance, "step2");
            assertThat(output.getOut()).containsOnlyOnce("kinerja.notice");
            mail.off();
            sop.walkTo(instance, "step3");
            assertThat(output.getOut()).containsOnlyOnce("kinerja.notice");
        } finally {
            logging.setLogLevel(statements, null);
        }
        assertThat(jdbc.queryForList(
                        "SELECT kind FROM kinerja.notice_fact WHERE task_id = ?",
                        String.class,
                        sop.task(instance).getId()))
                .isEmpty();
    }

    // Reading -----------------------------------------------------------------------------------

    private void address(String user, String address) {
        User known = engine.getIdentityService().createUserQuery().userId(user).singleResult();
        known.setEmail(address);
        engine.getIdentityService().saveUser(known);
    }

    private Incident incident() {
        return engine.getRuntimeService()
                .createIncidentQuery()
                .incidentType(MailIncidents.TYPE)
                .singleResult();
    }

    private static MimeMessage only() {
        assertThat(POST.getReceivedMessages()).hasSize(1);
        return POST.getReceivedMessages()[0];
    }

    private static MimeMessage first(String subject) {
        return Arrays.stream(POST.getReceivedMessages())
                .filter(m -> subject(m).startsWith(subject))
                .findFirst()
                .orElseThrow();
    }

    /** User ids of those who got a mail with such a subject, once for each mail. */
    private static List<String> told(String subject) {
        return Arrays.stream(POST.getReceivedMessages())
                .filter(m -> subject(m).startsWith(subject))
                .map(NoticesTest::recipient)
                .toList();
    }

    private static String recipient(Message mail) {
        return read(() -> mail.getAllRecipients()[0].toString().replaceAll(".*<|@.*", ""));
    }

    private static String subject(Message mail) {
        return read(mail::getSubject);
    }

    private static String messageId(MimeMessage mail) {
        return read(mail::getMessageID);
    }

    private static String text(MimeMessage mail) {
        return part(mail, 0);
    }

    private static String html(MimeMessage mail) {
        return part(mail, 1);
    }

    /** The alternatives lie within the part for what a page would embed. */
    private static String part(MimeMessage mail, int number) {
        return read(() -> {
            MimeMultipart parts = (MimeMultipart) mail.getContent();
            while (parts.getBodyPart(0).getContent() instanceof MimeMultipart inner) {
                parts = inner;
            }
            return parts.getBodyPart(number).getContent().toString().replace("\r\n", "\n");
        });
    }

    private interface Reading {
        String get() throws MessagingException, IOException;
    }

    private static String read(Reading reading) {
        try {
            return reading.get();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
