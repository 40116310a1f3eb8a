package id.go.lumajangkab.kinerja.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.management.ThreadMXBean;
import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.OfficeClient.Answer;
import id.go.lumajangkab.kinerja.TestOffice;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.audit.Trail;
import id.go.lumajangkab.kinerja.audit.TrailCheck;
import id.go.lumajangkab.kinerja.audit.TrailEntry;
import id.go.lumajangkab.kinerja.evidence.Documents.Sender;
import id.go.lumajangkab.kinerja.measurement.Commands.StartMeasurement;
import id.go.lumajangkab.kinerja.measurement.MeasurementQueries;
import id.go.lumajangkab.kinerja.measurement.Measurements;
import id.go.lumajangkab.kinerja.sop.SopDriver;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.Tribulan;
import id.go.lumajangkab.kinerja.words.UserId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** Documents over HTTP on the running server, in a session of Tasklist, with a measurement in step 4. */
@KinerjaTest
class DocumentsTest {

    private static final String API = "/camunda/api/kinerja/";
    private static final int MEGABYTE = 1024 * 1024;
    private static final int LARGEST = 25 * MEGABYTE;
    private static final AtomicLong SEED = new AtomicLong(System.nanoTime());

    @Autowired
    ProcessEngine engine;

    @Autowired
    Measurements measurements;

    @Autowired
    MeasurementQueries queries;

    @Autowired
    Documents documents;

    @Autowired
    Intake intake;

    @Autowired
    Trail trail;

    @Autowired
    TrailCheck check;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private final Map<String, OfficeClient> sessions = new HashMap<>();
    private SopDriver sop;
    private ProcessInstance instance;
    private Task task;
    private UUID measurement;

    @BeforeEach
    void aMeasurementInStepFour() {
        sop = new SopDriver(engine);
        instance = sop.start(2024, 4);
        sop.walkTo(instance, "step4");
        task = sop.task(instance);
        sop.take(task);
        measurement = queries.measurement(new InstanceId(instance.getId())).id();
    }

    @AfterEach
    void leaveNothingBehind() throws IOException {
        sop.cleanUp();
        TestOffice.removeAll(jdbc);
        assertThat(FileTypesTest.leftovers()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void comesBackByteForByteWithItsNameAndType(FileType type) throws IOException {
        String name = "Daftar hadir “Musrenbang”; 100% (akhir) – 文書 😀'."
                + type.name().toLowerCase();
        byte[] content = SampleFiles.of(type);

        Answer added = attach("INDIKATOR", "BWI-1", name, content);

        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.json().path("nama").asText()).isEqualTo(name);
        assertThat(added.json().path("tipe").asText()).isEqualTo(type.name());
        assertThat(added.json().path("sha256").asText()).isEqualTo(sha256(content));
        assertThat(added.json().path("oleh").asText()).isEqualTo("Hendra Wijaya");
        HttpResponse<InputStream> download = as("staf1").open(version(added, 1));
        assertThat(download.body().readAllBytes()).isEqualTo(content);
        assertThat(download.headers().firstValue("Content-Type")).contains(type.mediaType());
        assertThat(download.headers().firstValue("Content-Length")).contains(String.valueOf(content.length));
        assertThat(download.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(download.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .endsWith(
                        "filename*=UTF-8''" + encoded(name).replace("+", "%20").replace("*", "%2A"));
    }

    @Test
    void theSameContentIsKeptOnceAlsoWhenItComesSeveralTimesAtOnce() throws Exception {
        byte[] content = SampleFiles.picture(3 * MEGABYTE, SEED.incrementAndGet());
        OfficeClient kasubag = as("kasubagRenvapor");
        List<Supplier<Answer>> uploads = new ArrayList<>();
        for (int copy = 1; copy <= 4; copy++) {
            String path = path("INDIKATOR", "BWI-" + copy, "salinan " + copy + ".png");
            uploads.add(() -> kasubag.upload(path, BodyPublishers.ofByteArray(content)));
        }

        assertThat(atOnce(uploads)).extracting(Answer::status).containsOnly(201);
        assertThat(attach("LANGKAH", "4", "lagi.png", content).status()).isEqualTo(201);

        assertThat(contents(content)).isEqualTo(1);
        assertThat(jdbc.queryForObject(
                        "select count(*) from kinerja.content_chunk where sha256 = ?", Integer.class, sha256(content)))
                .isEqualTo(12);
        assertThat(listed().findValuesAsText("sha256")).hasSize(5).containsOnly(sha256(content));
    }

    @Test
    void whatIsRefusedLeavesNothingBehind() {
        byte[] content = SampleFiles.picture(MEGABYTE, SEED.incrementAndGet());
        byte[] page = "<!DOCTYPE html><html><body>Halo</body></html>".getBytes(StandardCharsets.UTF_8);

        refused(
                attach("INDIKATOR", "XYZ", "a.png", content),
                "Indikator “XYZ” tidak ada dalam konsep ini; pilih indikator dari daftar.");
        refused(
                attach("LANGKAH", "5", "a.png", content),
                "Dokumen hanya dapat dilampirkan pada langkah yang sudah dicapai.");
        refused(
                attach("KETERKAITAN", "SURAT", "a.png", content),
                "Pilih dari daftar untuk apa dokumen ini dilampirkan.");
        refused(
                attach("INDIKATOR", "BWI-1", "laporan.pdf", page),
                "Berkas “laporan.pdf” bukan PDF, JPG, PNG, XLSX,"
                        + " DOCX, ODS, atau ODT; jenis berkas dikenali dari isinya, bukan dari namanya.");
        refused(
                attach("INDIKATOR", "BWI-1", "kosong.pdf", new byte[0]),
                "Berkas “kosong.pdf” kosong; pilih berkas yang berisi.");

        assertThat(contents(content)).isZero();
        assertThat(listed()).isEmpty();
    }

    @Test
    void oneThatIsTooLargeIsAnsweredWithTheSentenceHoweverItIsSent() {
        String sentence =
                "Berkas “besar.png” melebihi batas 25 MB; perkecil atau bagi berkas itu, lalu unggah" + " kembali.";
        Supplier<InputStream> file = () -> SampleFiles.pictureInPieces(LARGEST + 3 * MEGABYTE, 1, () -> {});
        String path = path("INDIKATOR", "BWI-1", "besar.png");

        refused(
                as("kasubagRenvapor")
                        .upload(
                                path,
                                BodyPublishers.fromPublisher(
                                        BodyPublishers.ofInputStream(file), LARGEST + 3 * MEGABYTE)),
                sentence);
        refused(as("kasubagRenvapor").upload(path, BodyPublishers.ofInputStream(file)), sentence);

        assertThat(listed()).isEmpty();
    }

    @Test
    void anUploadThatBreaksOffLeavesNothingBehind() {
        long before = allContents();
        CountDownLatch arrived = new CountDownLatch(1);
        InputStream breaking = SampleFiles.pictureInPieces(MEGABYTE, SEED.incrementAndGet(), () -> {
            arrived.countDown();
            throw new UncheckedIOException(new IOException("the cable was pulled"));
        });

        assertThatThrownBy(() -> as("kasubagRenvapor")
                        .upload(
                                path("INDIKATOR", "BWI-1", "putus.png"),
                                BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> breaking), MEGABYTE)))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(arrived.getCount()).isZero();
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(FileTypesTest.leftovers()).isEmpty());
        assertThat(allContents()).isEqualTo(before);
        assertThat(listed()).isEmpty();
    }

    @Test
    void aNewerVersionTakesThePlaceAndTheEarlierOnesStay() throws IOException {
        Answer first = attach("KETERKAITAN", "RENSTRA", "Renstra.pdf", SampleFiles.of(FileType.PDF));
        byte[] second = SampleFiles.of(FileType.DOCX);

        Answer replaced = replace(first, "Renstra revisi.docx", second);
        refused(
                replace(first, "Renstra revisi.docx", second),
                "Berkas “Renstra revisi.docx” sama dengan versi terakhir dokumen ini; tidak ada yang perlu diganti.");

        assertThat(replaced.json().path("versi").asInt()).isEqualTo(2);
        JsonNode document = listed().get(0);
        assertThat(listed()).hasSize(1);
        assertThat(document.path("nama").asText()).isEqualTo("Renstra revisi.docx");
        assertThat(document.at("/sebelumnya/0/nama").asText()).isEqualTo("Renstra.pdf");
        assertThat(as("camat").open(version(first, 1)).body().readAllBytes()).startsWith("%PDF-".getBytes());
        assertThat(as("camat").open(version(first, 2)).body().readAllBytes()).isEqualTo(second);
        JsonNode checklist = as("camat")
                .get(API + "pengukuran/" + measurement + "/dokumen")
                .json()
                .path("keterkaitan");
        assertThat(checklist).hasSize(12);
        assertThat(checklist.findValuesAsText("jumlah"))
                .containsExactly("0", "0", "0", "0", "1", "0", "0", "0", "0", "0", "0", "0");
    }

    @Test
    void oneHandedInByMistakeIsWithdrawnWithAReasonAndCountsNoMore() {
        Answer wrong = attach("INDIKATOR", "BWI-1", "salah.pdf", SampleFiles.of(FileType.PDF));

        refused(withdraw(wrong, " "), "Alasan penarikan wajib diisi, paling panjang 4.000 karakter.");
        assertThat(documents.countByIndicator(new InstanceId(instance.getId()))).containsEntry("BWI-1", 1);
        assertThat(withdraw(wrong, "Salah berkas.").status()).isEqualTo(200);

        assertThat(documents.countByIndicator(new InstanceId(instance.getId()))).isEmpty();
        assertThat(listed().get(0).at("/ditarik/alasan").asText()).isEqualTo("Salah berkas.");
        assertThat(as("camat").open(version(wrong, 1)).statusCode()).isEqualTo(200);
        refused(
                replace(wrong, "benar.pdf", SampleFiles.of(FileType.DOCX)),
                "Dokumen ini sudah ditarik, jadi tidak dapat diubah lagi.");
    }

    @Test
    void stepFourNamesEveryFigureThatHasNeitherADocumentNorAReason() {
        attach("INDIKATOR", "BWI-2", "bukti.pdf", SampleFiles.of(FileType.PDF));
        Map<String, Object> withoutReasons = figures("");

        assertThatThrownBy(() -> sop.submit("kasubagRenvapor", task.getId(), withoutReasons))
                .hasMessageContaining(
                        "Unggah dokumen bukti pada tab Dokumen, atau isi alasan bila tanpa dokumen bukti, untuk"
                                + " indikator “Persentase ketercapaian kinerja kecamatan”,"
                                + " indikator “Indeks Kepuasan Masyarakat”, indikator “Nilai SAKIP kecamatan”.");
        List<Map<String, Object>> rows = sop.rows("kasubagRenvapor", task.getId(), "indikator");
        assertThat(rows)
                .extracting(row -> row.get("dokumenBukti"))
                .containsExactly("Belum ada", "1 dokumen", "Belum ada", "Belum ada");
        attach("INDIKATOR", "BWI-1", "bukti.png", SampleFiles.of(FileType.PNG));
        attach("INDIKATOR", "BWI-3", "bukti.jpg", SampleFiles.of(FileType.JPG));
        sop.submit(
                "kasubagRenvapor",
                task.getId(),
                Map.of(
                        "indikator",
                        rows().stream()
                                .map(row -> SopDriver.with(
                                        row,
                                        "alasanTanpaBukti",
                                        row.get("kode").equals("BWI-4") ? "Surat nilai belum diterima." : ""))
                                .toList()));

        Task typing = sop.task(instance);
        assertThat(typing.getTaskDefinitionKey()).isEqualTo("step5");
        assertThat(sop.rows("staf1", claimed(typing), "hasil").get(3).get("sumber"))
                .asString()
                .endsWith("tanpa dokumen bukti: Surat nilai belum diterima.");
        JsonNode page = as("staf1").get(API + "pengukuran/" + measurement).json();
        assertThat(page.at("/konsep/0/baris/3/alasanTanpaBukti").asText()).isEqualTo("Surat nilai belum diterima.");
    }

    @Test
    void theLastProofOfAFigureCannotBeTakenAwayAfterStepFour() {
        Answer only = attach("INDIKATOR", "BWI-1", "bukti.pdf", SampleFiles.of(FileType.PDF));
        sop.submit(
                "kasubagRenvapor",
                task.getId(),
                Map.of(
                        "indikator",
                        rows().stream()
                                .map(row -> SopDriver.with(
                                        row, "alasanTanpaBukti", row.get("kode").equals("BWI-1") ? "" : "Menyusul."))
                                .toList()));
        task = sop.task(instance);
        sop.take(task);
        OfficeClient staf = as("staf1");

        refused(
                staf.post(withdrawal(only), Map.of("alasan", "Salah.")),
                "Dokumen ini satu-satunya bukti realisasi"
                        + " indikator BWI-1; ganti dengan versi baru, atau unggah dokumen lain dahulu.");
        staf.upload(path("INDIKATOR", "BWI-1", "lain.png"), BodyPublishers.ofByteArray(SampleFiles.of(FileType.PNG)));
        assertThat(staf.post(withdrawal(only), Map.of("alasan", "Salah.")).status())
                .isEqualTo(200);
    }

    @Test
    void aProofThatIsWithdrawnWhileStepFourIsSentIsMissedByIt() throws Exception {
        Answer only = attach("INDIKATOR", "BWI-1", "bukti.pdf", SampleFiles.of(FileType.PDF));
        Map<String, Object> figures = Map.of(
                "indikator",
                rows().stream()
                        .map(row -> SopDriver.with(
                                row, "alasanTanpaBukti", row.get("kode").equals("BWI-1") ? "" : "Menyusul."))
                        .toList());
        ExecutorService colleague = Executors.newSingleThreadExecutor();
        try {
            Future<?> sent = transaction.execute(status -> {
                sop.as(
                        "sekretaris",
                        () -> documents.withdraw(
                                UUID.fromString(only.json().path("id").asText()),
                                "Salah berkas.",
                                new Sender(new TaskId(task.getId()), 4)));
                Future<?> step = colleague.submit(() -> sop.submit("kasubagRenvapor", task.getId(), figures));
                await().atMost(Duration.ofMinutes(1)).until(() -> step.isDone() || waitingForALock());
                return step;
            });

            assertThatThrownBy(sent::get).hasMessageContaining("Unggah dokumen bukti pada tab Dokumen");
        } finally {
            colleague.shutdownNow();
        }
        assertThat(sop.task(instance).getTaskDefinitionKey()).isEqualTo("step4");
    }

    private boolean waitingForALock() {
        return jdbc.queryForObject("select count(*) from pg_locks where not granted", Integer.class) > 0;
    }

    @Test
    void correctionsOfStepSixNeedADocumentOrAReasonToo() {
        sop.walkTo(instance, "step7");
        sop.complete(instance, "step7", SopDriver.rejected("Periksa sumbernya."));
        Task checking = sop.task(instance);
        String user = sop.take(checking);
        List<Map<String, Object>> rows = sop.rows(user, checking.getId(), "koreksi");

        assertThat(rows.get(0)).containsEntry("alasanTanpaBukti", "Sudah terbit di situs kantor.");
        assertThatThrownBy(() -> sop.submit(
                        user,
                        checking.getId(),
                        Map.of(
                                "keputusan",
                                "setuju",
                                "koreksi",
                                rows.stream()
                                        .map(row -> SopDriver.with(row, "alasanTanpaBukti", ""))
                                        .toList())))
                .hasMessageContaining("Unggah dokumen bukti pada tab Dokumen");
        sop.submit(user, checking.getId(), Map.of("keputusan", "setuju", "koreksi", rows));

        assertThat(sop.task(instance).getTaskDefinitionKey()).isEqualTo("step7");
    }

    @Test
    void withTheResultItsDocumentsAreFrozenButNotThoseOfReportAndArchive() {
        Answer proof = attach("INDIKATOR", "BWI-1", "bukti.pdf", SampleFiles.of(FileType.PDF));
        sop.walkTo(instance, "step9");
        task = sop.task(instance);
        String frozen = "Hasil pengukuran Tribulan IV Tahun 2024 sudah dibekukan beserta dokumennya; hanya dokumen"
                + " langkah 9 dan arsip yang masih dapat ditambahkan.";
        byte[] other = SampleFiles.of(FileType.PNG);

        refused(attachAs("sekretaris", "INDIKATOR", "BWI-1", "a.png", other), frozen);
        refused(attachAs("sekretaris", "LANGKAH", "4", "a.png", other), frozen);
        refused(as("sekretaris").upload(replacement(proof, "a.png"), BodyPublishers.ofByteArray(other)), frozen);
        refused(as("sekretaris").post(withdrawal(proof), Map.of("alasan", "Salah.")), frozen);
        assertThat(attachAs("sekretaris", "LANGKAH", "9", "laporan.png", other).status())
                .isEqualTo(201);
        JsonNode places = as("sekretaris")
                .get(API + "tugas/" + task.getId() + "/dokumen")
                .json()
                .path("tempat");
        assertThat(places.findValuesAsText("nama")).containsExactly("Langkah 9");

        sop.walkTo(instance, "archive");
        task = sop.task(instance);
        assertThat(attachAs("kasubagUmum", "LANGKAH", "10", "bukti arsip.png", other)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void onlyWhoSeesTheTaskHandsInAndOnlyWhoHasARoleOfTheSopReads() {
        Answer added = attach("INDIKATOR", "BWI-1", "bukti.pdf", SampleFiles.of(FileType.PDF));
        byte[] other = SampleFiles.of(FileType.PNG);
        String list = API + "pengukuran/" + measurement + "/dokumen";
        String ofTask = API + "tugas/" + task.getId() + "/dokumen";

        for (String reader : List.of("camat", "sekretaris", "tim1", "staf2", "kasubagUmum")) {
            assertThat(as(reader).get(list).status()).as(reader).isEqualTo(200);
            assertThat(as(reader).get(version(added, 1)).status()).as(reader).isEqualTo(200);
        }
        for (String stranger : List.of("analis", "admin")) {
            assertThat(as(stranger).get(list).status()).as(stranger).isEqualTo(403);
            assertThat(as(stranger).get(version(added, 1)).status())
                    .as(stranger)
                    .isEqualTo(403);
        }
        for (String colleague : List.of("staf1", "tim1", "kasubagUmum", "analis")) {
            assertThat(as(colleague).get(ofTask).status()).as(colleague).isEqualTo(403);
            assertThat(attachAs(colleague, "INDIKATOR", "BWI-1", "a.png", other).status())
                    .as(colleague)
                    .isEqualTo(403);
            assertThat(as(colleague)
                            .upload(replacement(added, "a.png"), BodyPublishers.ofByteArray(other))
                            .status())
                    .isEqualTo(403);
            assertThat(as(colleague)
                            .post(withdrawal(added), Map.of("alasan", "Salah."))
                            .status())
                    .isEqualTo(403);
        }
        OfficeClient nobody = OfficeClient.anonymous(port);
        assertThat(nobody.get(list).status()).isEqualTo(401);
        assertThat(nobody.get(ofTask).status()).isEqualTo(401);
        assertThat(nobody.get(version(added, 1)).status()).isEqualTo(401);
        assertThat(nobody.upload(path("INDIKATOR", "BWI-1", "a.png"), BodyPublishers.ofByteArray(other))
                        .status())
                .isIn(401, 403);
        assertThat(as("kasubagRenvapor")
                        .without("X-XSRF-TOKEN")
                        .upload(path("INDIKATOR", "BWI-1", "a.png"), BodyPublishers.ofByteArray(other))
                        .status())
                .isEqualTo(403);
        assertThat(listed()).hasSize(1);
        assertThat(attachAs("camat", "INDIKATOR", "BWI-1", "a.png", other).status())
                .isEqualTo(201);
    }

    @Test
    void aStepThatIsNotReachedTakesNoneWhoeverAsks() throws Exception {
        byte[] content = SampleFiles.of(FileType.PDF);
        try (ReceivedFile file = intake.receive("dini.pdf", new ByteArrayInputStream(content), content.length)) {
            assertThatThrownBy(() -> documents.attach(
                            measurement, Place.ofStep(5), file, new Sender(new TaskId(task.getId()), 4)))
                    .isInstanceOf(InputException.class)
                    .hasMessage("Dokumen hanya dapat dilampirkan pada langkah yang sudah dicapai.");
        }
    }

    @Test
    void anotherOfficesDocumentsAreNotThere() throws Exception {
        TestOffice office = TestOffice.open(jdbc);
        String elsewhere = UUID.randomUUID().toString();
        UUID theirs = measurements
                .start(new StartMeasurement(office.id(), new Tribulan(2024, 4), new InstanceId(elsewhere), false, null))
                .id();
        DocumentView document;
        byte[] content = SampleFiles.of(FileType.PDF);
        try (ReceivedFile file = intake.receive("rahasia.pdf", new ByteArrayInputStream(content), content.length)) {
            document = sop.as(
                    "camat2",
                    () -> documents.attach(theirs, Place.ofStep(1), file, new Sender(new TaskId("tugas"), 1)));
        }

        assertThat(as("camat").get(API + "pengukuran/" + theirs + "/dokumen").status())
                .isEqualTo(404);
        assertThat(as("camat")
                        .get(API + "dokumen/" + document.id() + "/versi/1")
                        .status())
                .isEqualTo(404);
        String own = API + "tugas/" + task.getId() + "/dokumen/" + document.id();
        assertThat(as("camat")
                        .post(own + "/penarikan", Map.of("alasan", "Salah."))
                        .status())
                .isEqualTo(404);
        assertThat(as("camat")
                        .upload(own + "/versi?nama=a.pdf", BodyPublishers.ofByteArray(content))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theTrailTellsOfEachChange() {
        Answer added = attach("INDIKATOR", "BWI-1", "bukti.pdf", SampleFiles.of(FileType.PDF));
        replace(added, "bukti 2.docx", SampleFiles.of(FileType.DOCX));
        withdraw(added, "Salah berkas.");

        List<TrailEntry> entries = trail.ofMeasurement(measurement).stream()
                .filter(entry -> entry.subject().equals("DOKUMEN"))
                .toList();
        assertThat(entries).hasSize(3).allSatisfy(entry -> {
            assertThat(entry.by()).isEqualTo(new UserId("kasubagRenvapor"));
            assertThat(entry.taskId()).isEqualTo(new TaskId(task.getId()));
            assertThat(entry.key()).isEqualTo(added.json().path("id").asText());
        });
        assertThat(entries.get(0).before()).isNull();
        assertThat(entries.get(0).after())
                .contains(
                        "\"nama\":\"bukti.pdf\"",
                        "\"indikator\":\"BWI-1\"",
                        "\"sha256\":\"" + added.json().path("sha256").asText(),
                        "\"tipe\":\"application/pdf\"",
                        "\"versi\":");
        assertThat(entries.get(1).before()).isEqualTo(entries.get(0).after());
        assertThat(entries.get(2).after()).contains("\"alasan penarikan\":\"Salah berkas.\"");
    }

    @Test
    void theDatabaseRefusesToChangeOrDeleteWhatWasHandedIn() {
        Answer added = attach("INDIKATOR", "BWI-1", "bukti.pdf", SampleFiles.of(FileType.PDF));
        UUID id = UUID.fromString(added.json().path("id").asText());
        String sha256 = added.json().path("sha256").asText();

        for (String statement : List.of(
                "update kinerja.content_chunk set bytes = '' where sha256 = '" + sha256 + "'",
                "delete from kinerja.content_chunk where sha256 = '" + sha256 + "'",
                "update kinerja.content set size = 1 where sha256 = '" + sha256 + "'",
                "update kinerja.document_version set name = 'x' where document_id = '" + id + "'",
                "delete from kinerja.document_version where document_id = '" + id + "'",
                "update kinerja.document set indicator_code = 'BWI-2' where id = '" + id + "'",
                "delete from kinerja.document where id = '" + id + "'",
                "truncate kinerja.content cascade",
                "truncate kinerja.content_chunk",
                "truncate kinerja.document cascade",
                "truncate kinerja.document_version")) {
            assertThatThrownBy(() -> jdbc.update(statement))
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("tidak dapat diubah atau dihapus");
        }
    }

    @Test
    void theCheckOfTheTrailHoldsEveryDocumentAgainstItsEntry() throws SQLException {
        Answer first = attach("INDIKATOR", "BWI-1", "bukti.pdf", SampleFiles.of(FileType.PDF));
        replace(first, "bukti 2.docx", SampleFiles.of(FileType.DOCX));
        withdraw(first, "Salah berkas.");
        Answer second = attach("KETERKAITAN", "RENSTRA", "Renstra.png", SampleFiles.of(FileType.PNG));
        String of = " where document_id = '" + second.json().path("id").asText() + "'";
        String which = " where id = '" + first.json().path("id").asText() + "'";
        assertThat(check.check(jdbc.getDataSource(), List.of()).misfit()).isEmpty();

        assertFound(
                "document_version",
                "kept_version",
                "set name = 'Lain.png'" + of,
                "set name = 'Renstra.png'" + of,
                "dokumennya tidak sama lagi dengan yang tercatat, yaitu nama");
        assertFound(
                "document_version",
                "kept_version",
                "set uploaded_by = 'lain'" + of,
                "set uploaded_by = 'kasubagRenvapor'" + of,
                "yaitu oleh");
        assertFound(
                "document_version",
                "kept_version",
                "set uploaded_at = uploaded_at - interval '1 day'" + of,
                "set uploaded_at = uploaded_at + interval '1 day'" + of,
                "yaitu waktu");
        assertFound(
                "document_version",
                "kept_version",
                "set sha256 = '" + first.json().path("sha256").asText() + "'" + of,
                "set sha256 = '" + second.json().path("sha256").asText() + "'" + of,
                "sha256, tipe, ukuran");
        assertFound(
                "document",
                "kept_place",
                "set withdrawn_reason = 'Lain.'" + which,
                "set withdrawn_reason = 'Salah berkas.'" + which,
                "yaitu alasan penarikan");
        assertFound(
                "document",
                "kept_place",
                "set withdrawn_by = null, withdrawn_reason = null, withdrawn_at = null" + which,
                "set withdrawn_by = 'kasubagRenvapor', withdrawn_reason = 'Salah berkas.'," + " withdrawn_at = now()"
                        + which,
                "dokumen atau versinya tidak ada lagi");
        assertFound("document_version", "kept_version", "set version = 2" + of, "set version = 1" + of, "tidak ada");
    }

    @Test
    void theCheckOfTheTrailFindsADocumentWithoutAnEntry() throws SQLException {
        Answer added = attach("INDIKATOR", "BWI-1", "bukti.pdf", SampleFiles.of(FileType.PDF));
        jdbc.update(
                "insert into kinerja.document_version (document_id, version, name, sha256, uploaded_by,"
                        + " uploaded_at, task_id) select document_id, 2, 'susulan.pdf', sha256, uploaded_by, timestamptz"
                        + " '2020-01-01', task_id from kinerja.document_version where document_id = ?",
                UUID.fromString(added.json().path("id").asText()));

        assertThat(check.check(jdbc.getDataSource(), List.of())
                        .misfit()
                        .orElseThrow()
                        .what())
                .isEqualTo("tidak ada entri untuk dokumen “susulan.pdf” versi 2");
    }

    private void assertFound(String table, String trigger, String change, String back, String what)
            throws SQLException {
        alter(table, trigger, "update kinerja." + table + " " + change);
        assertThat(check.check(jdbc.getDataSource(), List.of())
                        .misfit()
                        .orElseThrow()
                        .what())
                .contains(what);
        alter(table, trigger, "update kinerja." + table + " " + back);
        assertThat(check.check(jdbc.getDataSource(), List.of()).misfit()).isEmpty();
    }

    @Test
    void contentThatWasAlteredInTheDatabaseIsNotGivenToItsEndAndFound() throws Exception {
        Answer small = attach("INDIKATOR", "BWI-1", "kecil.png", SampleFiles.picture(1000, SEED.incrementAndGet()));
        Answer large = attach("INDIKATOR", "BWI-2", "besar.png", SampleFiles.picture(MEGABYTE, SEED.incrementAndGet()));
        alter(
                "content_chunk",
                "kept_chunk",
                "update kinerja.content_chunk set bytes = set_byte(bytes, 200, 7)"
                        + " || '' where position = 0 and sha256 in ('"
                        + small.json().path("sha256").asText() + "', '"
                        + large.json().path("sha256").asText() + "')");
        try {
            Answer refused = as("camat").get(version(small, 1));
            assertThat(refused.status()).isEqualTo(500);
            assertThat(refused.message())
                    .isEqualTo("Isi dokumen ini di basis data tidak sama lagi dengan yang"
                            + " diunggah, jadi tidak diberikan; hubungi administrator.");
            assertThatThrownBy(() -> as("camat").open(version(large, 1)).body().readAllBytes())
                    .isInstanceOf(IOException.class);
            assertThat(check.check(jdbc.getDataSource(), List.of())
                            .misfit()
                            .orElseThrow()
                            .sentence())
                    .endsWith(", Dokumen " + small.json().path("id").asText()
                            + "): isi berkasnya tidak cocok dengan SHA-256-nya.");
        } finally {
            // content outlives the measurement, and what other tests check is everything
            without(small, large);
        }
    }

    /** As the owner of the tables, whom no trigger stops. */
    private void alter(String table, String trigger, String statement) {
        jdbc.execute("do $$ begin alter table kinerja." + table + " disable trigger " + trigger + "; " + statement
                + "; alter table kinerja." + table + " enable trigger " + trigger + "; end $$");
    }

    /** Removes documents with their content. */
    private void without(Answer... documents) {
        sop.cleanUp();
        for (Answer document : documents) {
            String content =
                    " where sha256 = '" + document.json().path("sha256").asText() + "'";
            alter("content_chunk", "kept_chunk", "delete from kinerja.content_chunk" + content);
            alter("content", "kept_content", "delete from kinerja.content" + content);
        }
    }

    /**
     * Four of the largest documents on their way in at once, then out at once, each held shortly before its end: what
     * the server keeps of 100 MB is measured then, and what its threads have allocated for taking them in afterwards.
     */
    @Test
    void aHundredMegabytesOnTheirWayLeaveTheHeapFlat() throws Exception {
        attach("LANGKAH", "4", "pemanasan.png", SampleFiles.picture(MEGABYTE, SEED.incrementAndGet()));
        OfficeClient kasubag = as("kasubagRenvapor");
        CountDownLatch nearTheEnd = new CountDownLatch(4);
        CountDownLatch goOn = new CountDownLatch(1);
        List<Supplier<Answer>> uploads = new ArrayList<>();
        List<Answer> taken = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            InputStream file = SampleFiles.pictureInPieces(LARGEST, SEED.incrementAndGet(), () -> {
                nearTheEnd.countDown();
                awaited(goOn);
            });
            BodyPublisher body = BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> file), LARGEST);
            String path = path("LANGKAH", "4", "besar " + n + ".png");
            uploads.add(() -> kasubag.upload(path, body));
        }
        long heapBefore = liveHeap();
        long allocatedBefore = allocatedByTheServer();

        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            List<Future<Answer>> answers =
                    uploads.stream().map(upload -> people.submit(upload::get)).toList();
            nearTheEnd.await();
            long heldIn = liveHeap() - heapBefore;
            goOn.countDown();
            for (Future<Answer> answer : answers) {
                assertThat(answer.get().status()).as(answer.get().text()).isEqualTo(201);
                taken.add(answer.get());
            }
            long allocated = allocatedByTheServer() - allocatedBefore;
            assertThat(heldIn).as("bytes kept of 100 MB on their way in").isLessThan(20L * MEGABYTE);
            assertThat(allocated).as("bytes allocated for taking in 100 MB").isLessThan(20L * MEGABYTE);
        } finally {
            goOn.countDown();
            people.shutdownNow();
        }

        List<HttpResponse<InputStream>> downloads = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (JsonNode document : listed()) {
            if (document.path("nama").asText().startsWith("besar")) {
                expected.add(document.path("sha256").asText());
                downloads.add(
                        kasubag.open(API + "dokumen/" + document.path("id").asText() + "/versi/1"));
            }
        }
        for (HttpResponse<InputStream> download : downloads) {
            assertThat(download.body().read()).isEqualTo(0x89);
        }
        assertThat(liveHeap() - heapBefore)
                .as("bytes kept of 100 MB on their way out")
                .isLessThan(20L * MEGABYTE);
        for (int n = 0; n < downloads.size(); n++) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) 0x89);
            byte[] piece = new byte[64 * 1024];
            try (InputStream content = downloads.get(n).body()) {
                for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                    digest.update(piece, 0, read);
                }
            }
            assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(expected.get(n));
        }
        // what other tests compare before and after is everything
        without(taken.toArray(Answer[]::new));
    }

    private static long liveHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long allocatedByTheServer() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long[] ids = Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().startsWith("http-nio-"))
                .mapToLong(thread -> thread.getThreadId())
                .toArray();
        return Arrays.stream(threads.getThreadAllocatedBytes(ids))
                .filter(bytes -> bytes > 0)
                .sum();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static <T> List<T> atOnce(List<Supplier<T>> work) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(work.size());
        try {
            List<Future<T>> results =
                    work.stream().map(one -> people.submit(one::get)).toList();
            List<T> given = new ArrayList<>();
            for (Future<T> result : results) {
                given.add(result.get());
            }
            return given;
        } finally {
            people.shutdownNow();
        }
    }

    private Map<String, Object> figures(String reason) {
        return Map.of(
                "indikator",
                rows().stream()
                        .map(row -> SopDriver.with(row, "alasanTanpaBukti", reason))
                        .toList());
    }

    /** What step 4 would send, with a reason for each indicator. */
    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> rows() {
        return (List<Map<String, Object>>) sop.data("kasubagRenvapor", task).get("indikator");
    }

    private String claimed(Task open) {
        sop.take(open);
        return open.getId();
    }

    private Answer attach(String kind, String code, String name, byte[] content) {
        return attachAs("kasubagRenvapor", kind, code, name, content);
    }

    private Answer attachAs(String user, String kind, String code, String name, byte[] content) {
        return as(user).upload(path(kind, code, name), BodyPublishers.ofByteArray(content));
    }

    private Answer replace(Answer document, String name, byte[] content) {
        return as("kasubagRenvapor").upload(replacement(document, name), BodyPublishers.ofByteArray(content));
    }

    private Answer withdraw(Answer document, String reason) {
        return as("kasubagRenvapor").post(withdrawal(document), Map.of("alasan", reason));
    }

    private String path(String kind, String code, String name) {
        return API + "tugas/" + task.getId() + "/dokumen?jenis=" + kind + "&kode=" + code + "&nama=" + encoded(name);
    }

    private String replacement(Answer document, String name) {
        return ofTask(document) + "/versi?nama=" + encoded(name);
    }

    private String withdrawal(Answer document) {
        return ofTask(document) + "/penarikan";
    }

    private String ofTask(Answer document) {
        return API + "tugas/" + task.getId() + "/dokumen/"
                + document.json().path("id").asText();
    }

    private static String version(Answer document, int version) {
        return API + "dokumen/" + document.json().path("id").asText() + "/versi/" + version;
    }

    private JsonNode listed() {
        return as("camat")
                .get(API + "pengukuran/" + measurement + "/dokumen")
                .json()
                .path("dokumen");
    }

    private int contents(byte[] content) {
        return jdbc.queryForObject(
                "select count(*) from kinerja.content where sha256 = ?", Integer.class, sha256(content));
    }

    private long allContents() {
        return jdbc.queryForObject("select count(*) from kinerja.content", Long.class);
    }

    private OfficeClient as(String user) {
        String app = user.equals("analis") || user.equals("admin") ? "welcome" : "tasklist";
        return sessions.computeIfAbsent(user, id -> OfficeClient.withSession(port, id, DemoUsers.PASSWORD, app));
    }

    private static void refused(Answer answer, String sentence) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.message()).isEqualTo(sentence);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
