package id.go.lumajangkab.kinerja.sop;

import static id.go.lumajangkab.kinerja.sop.SopDriver.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.OfficeClient.Answer;
import id.go.lumajangkab.kinerja.TableFingerprint;
import id.go.lumajangkab.kinerja.engine.StepRefused;
import id.go.lumajangkab.kinerja.sop.CompletionWay.Office;
import id.go.lumajangkab.kinerja.sop.CompletionWay.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Whatever is wrong with a completion, and whichever way it comes: it is refused with one Indonesian sentence that
 * names the field, and the task, its variables and every table of ours and of the engine are as before.
 */
@KinerjaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

    private static final String LONG = "x".repeat(4001);

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    SopDriver sop;
    Office office;
    Periods periods;

    /** Tasks that stand at each step; a refused completion leaves them standing, so all cases share them. */
    final Map<String, Task> standing = new LinkedHashMap<>();

    @BeforeAll
    void walkToEachStep() {
        sop = new SopDriver(engine);
        office = Office.at(port, engine);
        periods = new Periods(jdbc, engine);
        for (String step :
                List.of("step1", "step2", "step3", "step4", "step5", "step6", "step7", "step8", "step9", "archive")) {
            stand(step, step);
        }
        ProcessInstance returned = periods.startAndWalkTo("step7");
        sop.complete(returned, "step7", SopDriver.rejected("Angka BWI-1 keliru."));
        standing.put("step6 after the Tim's refusal", sop.task(returned));
    }

    private void stand(String name, String step) {
        ProcessInstance instance = periods.startAndWalkTo(step);
        Task task = sop.task(instance);
        sop.take(task);
        standing.put(name, sop.task(instance));
    }

    @AfterAll
    void cleanUp() {
        sop.cleanUp();
    }

    /** A change to a good completion of a step that makes it bad, and what the sentence must name. */
    record Case(String step, String what, UnaryOperator<Map<String, Object>> change, String... named) {

        @Override
        public String toString() {
            return step + ": " + what;
        }
    }

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>(List.of(
                field("step1", "the order is missing", "perintah", null, "Perintah", "wajib diisi"),
                field("step1", "the order is blank", "perintah", " \n ", "Perintah", "wajib diisi"),
                field("step1", "the order is too long", "perintah", LONG, "Perintah", "4000"),
                field("step1", "the order cannot be stored", "perintah", "a\0b", "Perintah"),
                field("step1", "the order is a number", "perintah", 5, "Perintah"),
                field("step1", "the deadline is no date", "batasWaktu", "31/12/2026", "Batas waktu", "bukan tanggal"),
                field("step1", "the deadline is far away", "batasWaktu", "9999-01-01", "batas waktu"),
                field("step1", "a stranger in the draft", "drafTim", List.of("staf1"), "Tim"),
                field("step1", "the draft is text", "drafTim", "tim1", "Draf tim perumus"),
                field("step1", "a variable of the gateway", "approvedByTim", true, "approvedByTim"),
                field(
                        "step1",
                        "a file",
                        "perintah",
                        Variables.fileValue("x.txt").file("isi".getBytes()).create(),
                        "perintah"),
                field("step1", "bytes", "perintah", Variables.byteArrayValue("isi".getBytes()), "perintah"),
                field(
                        "step1",
                        "an object of some class",
                        "perintah",
                        object("java.net.URL", "\"http://localhost\""),
                        "perintah"),
                field(
                        "step1",
                        "an object of a list",
                        "drafTim",
                        object("java.util.ArrayList", "[\"tim1\"]"),
                        "drafTim"),
                field(
                        "step1",
                        "a Java object",
                        "perintah",
                        Variables.serializedObjectValue("rO0ABQ==")
                                .objectTypeName("java.lang.Runtime")
                                .serializationDataFormat("application/x-java-serialized-object")
                                .create(),
                        "perintah"),
                field("step2", "nobody in the Tim", "tim", List.of(), "Tim perumus", "wajib diisi"),
                field("step2", "the Tim is missing", "tim", null, "Tim perumus", "wajib diisi"),
                field("step2", "a stranger in the Tim", "tim", List.of("tim1", "staf1"), "Tim"),
                field("step2", "a user that does not exist", "tim", List.of("hantu"), "Tim"),
                field(
                        "step3",
                        "broken JSON",
                        "indikator",
                        SpinValues.jsonValue("[{\"kode\": ").create(),
                        "indikator"),
                field(
                        "step3",
                        "JSON with more after it",
                        "indikator",
                        SpinValues.jsonValue("[] []").create(),
                        "indikator"),
                field("step3", "no JSON", "indikator", "BWI-1", "Indikator"),
                field("step3", "no rows", "indikator", List.of(), "satu indikator"),
                row("step3", "an unknown indicator", "indikator", "kode", "ZZZ-9", "Indikator", "ZZZ-9"),
                row("step3", "a key that the form has not", "indikator", "capaian", "100", "capaian"),
                row("step3", "another target than the catalogue's", "indikator", "target", "1e9", "Target"),
                twice("step3", "indikator", "dua kali"),
                row("step4", "an unknown indicator", "indikator", "kode", "SOP-1", "Indikator", "SOP-1"),
                row("step4", "an indicator without code", "indikator", "kode", null, "Indikator"),
                row("step4", "a hidden pembilang", "indikator", "pembilang", "5", "pembilang"),
                row("step4", "a figure without its document", "indikator", "sumber", "", "dokumen sumber"),
                row("step4", "no figure and no reason", "indikator", "nilai", "", "angka", "keterangan"),
                row(
                        "step4",
                        "a document's name that is too long",
                        "indikator",
                        "sumber",
                        "x".repeat(501),
                        "Sumber data",
                        "500"),
                row("step4", "a note that is too long", "indikator", "keterangan", LONG, "Keterangan", "4000"),
                row("step4", "a capaian of one's own", "indikator", "capaian", "100", "capaian"),
                row("step4", "a number for a text", "indikator", "nilai", 12.5, "Nilai"),
                twice("step4", "indikator", "dua kali"),
                missing("step4", "indikator", "tidak ada"),
                row("step5", "no analysis", "uraian", "analisis", " ", "Analisis", "BWI-1", "wajib diisi"),
                row("step5", "an analysis that is too long", "uraian", "analisis", LONG, "Analisis", "4000"),
                row("step5", "a follow-up that is too long", "uraian", "tindakLanjut", LONG, "Tindak lanjut", "4000"),
                row("step5", "a figure", "uraian", "nilai", "100", "nilai"),
                row("step5", "an unknown indicator", "uraian", "kode", "ZZZ-9", "ZZZ-9"),
                twice("step5", "uraian", "dua kali"),
                missing("step5", "uraian", "tidak ada"),
                field("step6", "corrections that nobody asked for", "koreksi", List.of(correction("1")), "dikoreksi"),
                field("step6", "figures beside the decision", "hasil", List.of(Map.of("capaian", "200")), "hasil"),
                field(
                        "step6 after the Tim's refusal",
                        "a broken correction",
                        "koreksi",
                        List.of(correction("12,5,0")),
                        "Nilai"),
                field(
                        "step6 after the Tim's refusal",
                        "a correction of one indicator only",
                        "koreksi",
                        List.of(correction("91")),
                        "tidak ada"),
                field("step8", "not carried out", "dilaksanakan", false, "Pengukuran telah dilaksanakan"),
                field("step8", "not said", "dilaksanakan", null, "Pengukuran telah dilaksanakan"),
                field("step8", "said in words", "dilaksanakan", "ya", "Pengukuran telah dilaksanakan"),
                field("step8", "a note that is too long", "catatan", LONG, "Catatan", "4000"),
                field("step9", "not reported", "disampaikan", false, "Hasil telah disampaikan"),
                field("step9", "a figure", "rerata", "100", "rerata"),
                field("archive", "no number", "nomorArsip", "", "Nomor arsip", "wajib diisi"),
                field("archive", "a number that is too long", "nomorArsip", "1".repeat(201), "Nomor arsip", "200"),
                field("archive", "no place of the soft copy", "softCopy", null, "Tempat soft copy"),
                field("archive", "no place of the hard copy", "hardCopy", " ", "Tempat hard copy")));
        for (String step : List.of("step6", "step7", "step6 after the Tim's refusal")) {
            cases.add(field(step, "no decision", "keputusan", null, "Setuju?"));
            cases.add(field(step, "an empty decision", "keputusan", "", "Setuju?"));
            cases.add(field(step, "another decision", "keputusan", "mungkin", "Setuju?", "dari daftar"));
            cases.add(field(step, "a decision that is no text", "keputusan", true, "Setuju?"));
            cases.add(field(step, "tidak without a reason", "keputusan", "tidak", "Alasan", "wajib diisi"));
            cases.add(new Case(
                    step, "tidak with a reason that is too long", data -> SopDriver.rejected(LONG), "Alasan", "4000"));
            cases.add(field(step, "the gateway's variable", "approvedByKasubag", true, "approvedByKasubag"));
        }
        for (String figure : List.of(
                "-5",
                "12,5,0",
                "1.23",
                "45.678.9",
                "1e9",
                "NaN",
                "Infinity",
                "1 000",
                "12,",
                ",5",
                "+5",
                "0x1F",
                "5%",
                "٤٥",
                "１２",
                "12345678901234567890",
                "1,1234567",
                "=1+1",
                "${1}")) {
            cases.add(row("step4", "the figure " + figure, "indikator", "nilai", figure, "Nilai", "BWI-1"));
        }
        return cases.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isRefusedEveryWayInOneSentenceAndChangesNothing(Case bad) {
        Task task = standing.get(bad.step());
        Map<String, Object> data = bad.change().apply(new LinkedHashMap<>(good(task)));
        Map<String, String> before = TableFingerprint.of(jdbc);

        for (CompletionWay way : CompletionWay.values()) {
            Outcome outcome = way.complete(office, task.getAssignee(), task.getId(), CompletionWay.typed(data));

            assertThat(outcome.status()).as("%s: %s", way, outcome.message()).isEqualTo(400);
            assertIsOneIndonesianSentence(outcome.message());
            assertThat(outcome.message()).as("%s", way).contains(bad.named());
        }
        assertThat(TableFingerprint.of(jdbc)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void whoDoesNotHoldTheTaskCannotCompleteIt(CompletionWay way) {
        Task task = standing.get("step5");
        Map<String, String> before = TableFingerprint.of(jdbc);

        for (String user : List.of("staf2", "camat", "sekretaris", "tim1", "kasubagUmum", "analis", "admin")) {
            Outcome outcome = way == CompletionWay.TASKLIST && user.equals("analis")
                    ? CompletionWay.REST_COMPLETE.complete(office, user, task.getId(), CompletionWay.typed(good(task)))
                    : way.complete(office, user, task.getId(), CompletionWay.typed(good(task)));
            assertThat(outcome.status()).as(user + " " + outcome.message()).isEqualTo(403);
            assertIsOneIndonesianSentence(outcome.message());
        }
        assertThat(TableFingerprint.of(jdbc)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aTaskThatNobodyHoldsCannotBeCompleted(CompletionWay way) {
        ProcessInstance instance = periods.startAndWalkTo("step5");
        Task task = sop.task(instance);
        Map<String, String> before = TableFingerprint.of(jdbc);

        Outcome outcome = way.complete(office, "staf1", task.getId(), CompletionWay.typed(sop.data("staf1", task)));

        assertThat(TableFingerprint.of(jdbc)).isEqualTo(before);
        assertThat(outcome).isEqualTo(new Outcome(403, "Ambil tugas ini terlebih dahulu, lalu selesaikan."));
        engine.getRuntimeService().deleteProcessInstance(instance.getId(), "Akhir uji coba");
    }

    @ParameterizedTest
    @EnumSource
    void aTaskThatSomebodyElseHasCompletedSaysWhoDidIt(CompletionWay way) {
        ProcessInstance instance = periods.startAndWalkTo("step5");
        Task task = sop.task(instance);
        Map<String, Object> data = sop.data("staf1", task);
        sop.complete(instance, "step5", data);
        Map<String, String> before = TableFingerprint.of(jdbc);

        Outcome outcome = way.complete(office, "staf2", task.getId(), CompletionWay.typed(data));

        assertThat(TableFingerprint.of(jdbc)).isEqualTo(before);
        assertThat(outcome.status()).isEqualTo(400);
        assertThat(outcome.message())
                .matches("Tugas ini sudah diselesaikan oleh Rina Kartika pada .+ WIB; muat ulang daftar tugas\\.");
        engine.getRuntimeService().deleteProcessInstance(instance.getId(), "Akhir uji coba");
    }

    @ParameterizedTest
    @EnumSource
    void aTaskOfACancelledMeasurementAndOneThatNeverWasAreRefused(CompletionWay way) {
        ProcessInstance instance = periods.startOnly();
        Task task = sop.task(instance);
        engine.getRuntimeService().deleteProcessInstance(instance.getId(), "Akhir uji coba");

        assertThat(way.complete(office, "camat", task.getId(), CompletionWay.typed(SopDriver.order())))
                .isEqualTo(new Outcome(
                        400,
                        "Tugas ini sudah tidak berjalan karena pengukurannya dibatalkan; muat ulang daftar tugas."));
        assertThat(way.complete(office, "camat", "tidakAda", CompletionWay.typed(SopDriver.order())))
                .isEqualTo(new Outcome(400, "Tugas ini tidak ditemukan; muat ulang daftar tugas."));
    }

    @Test
    void nobodyCompletesATaskWithoutALogin() {
        Task task = standing.get("step1");
        Map<String, String> before = TableFingerprint.of(jdbc);
        OfficeClient stranger = OfficeClient.anonymous(port);
        Map<String, Object> body = Map.of("variables", Map.of("perintah", Map.of("value", "Palsu.")));

        for (String path : List.of("/engine-rest/task/", "/camunda/api/engine/engine/default/task/")) {
            for (String way : List.of("/submit-form", "/complete")) {
                assertThat(stranger.post(path + task.getId() + way, body).status())
                        .isIn(401, 403);
            }
        }
        assertThatThrownBy(() -> engine.getTaskService().complete(task.getId(), CompletionWay.typed(SopDriver.order())))
                .isInstanceOf(StepRefused.class)
                .hasMessage("Tugas hanya dapat diselesaikan oleh pengguna yang masuk.");
        assertThat(TableFingerprint.of(jdbc)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "{\"variables\": 5}",
                "{\"variables\": {\"perintah\": 5}}",
                "{\"variables\": {\"perintah\": {\"type\": \"Rahasia\", \"value\": 1}}}"
            })
    void aRequestThatIsNoCompletionAtAllIsRefusedAndChangesNothing(String body) {
        Task task = standing.get("step1");
        Map<String, String> before = TableFingerprint.of(jdbc);

        for (OfficeClient camat : List.of(office.rest("camat"), office.tasklist("camat"))) {
            String path = (camat == office.tasklist("camat") ? "/camunda/api/engine/engine/default" : "/engine-rest")
                    + "/task/" + task.getId();
            for (String way : List.of("/submit-form", "/complete")) {
                Answer answer = camat.with("Content-Type", "application/json").send("POST", path + way, body);
                assertThat(answer.status()).as(answer.text()).isEqualTo(400);
                assertThat(answer.text()).doesNotContain("\tat ", "java.base");
            }
        }
        assertThat(TableFingerprint.of(jdbc)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"camat", "sekretaris", "tim1", "kasubagRenvapor", "kasubagUmum", "analis", "admin"})
    void whomATaskIsNotMeantForCannotTakeIt(String user) {
        ProcessInstance instance = periods.startAndWalkTo("step5");
        Task task = sop.task(instance);
        Map<String, String> before = TableFingerprint.of(jdbc);

        Answer own = office.rest(user).post("/engine-rest/task/" + task.getId() + "/claim", Map.of("userId", user));
        Answer other =
                office.rest(user).post("/engine-rest/task/" + task.getId() + "/claim", Map.of("userId", "staf1"));
        Answer nobody = office.rest(user).post("/engine-rest/task/" + task.getId() + "/claim", Map.of());

        for (Answer answer : List.of(own, other, nobody)) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(403);
            assertIsOneIndonesianSentence(answer.message());
        }
        assertThat(other.message()).isEqualTo("Tugas hanya dapat diambil untuk diri sendiri.");
        assertThat(TableFingerprint.of(jdbc)).isEqualTo(before);
        engine.getRuntimeService().deleteProcessInstance(instance.getId(), "Akhir uji coba");
    }

    @Test
    void aCandidateTakesATaskForNobodyElseAndNotFromAColleague() {
        Task task = standing.get("step5");
        Map<String, String> before = TableFingerprint.of(jdbc);
        String path = "/engine-rest/task/" + task.getId() + "/claim";

        assertThat(office.rest("staf2").post(path, Map.of("userId", "staf1")).status())
                .isEqualTo(403);
        Answer late = office.rest("staf2").post(path, Map.of("userId", "staf2"));

        assertThat(late.status()).isEqualTo(400);
        assertThat(late.message()).isEqualTo("Tugas ini sudah diambil oleh Rina Kartika; muat ulang daftar tugas.");
        assertThat(TableFingerprint.of(jdbc)).isEqualTo(before);
    }

    @Test
    void aTaskOfAnotherOfficeIsOutOfReachAndTellsNothing() {
        Task task = standing.get("step5");
        Map<String, String> before = TableFingerprint.of(jdbc);
        engine.getIdentityService().setAuthentication("staf2", List.of("staf"), List.of("kantorLain"));
        try {
            assertRefusedAsForeign(() -> engine.getTaskService().claim(task.getId(), "staf2"));
            assertRefusedAsForeign(() -> engine.getTaskService().complete(task.getId(), Map.of()));
            assertRefusedAsForeign(() -> engine.getFormService().submitTaskForm(task.getId(), Map.of()));
            assertRefusedAsForeign(() -> engine.getFormService().getTaskFormVariables(task.getId(), null, false));
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
        assertThat(TableFingerprint.of(jdbc)).isEqualTo(before);
    }

    private static void assertRefusedAsForeign(Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOf(StepRefused.class)
                .hasMessageMatching("Tugas ini milik kantor lain\\.|Anda tidak berhak atas tugas ini\\.")
                .satisfies(e -> assertThat(((StepRefused) e).status()).isEqualTo(403));
    }

    @ParameterizedTest
    @EnumSource
    void aGoodCompletionIsTakenEveryWay(CompletionWay way) {
        ProcessInstance instance = periods.startOnly();
        Task task = sop.task(instance);

        Outcome outcome = way.complete(office, "camat", task.getId(), CompletionWay.typed(SopDriver.order()));

        assertThat(outcome).isEqualTo(new Outcome(204, ""));
        assertThat(sop.task(instance).getTaskDefinitionKey()).isEqualTo("step2");
        engine.getRuntimeService().deleteProcessInstance(instance.getId(), "Akhir uji coba");
    }

    static Stream<Arguments> badStarts() {
        Map<String, Object> wide = Map.of("type", "Json", "value", "[2024]");
        Map<String, Object> object = Map.of(
                "type",
                "Object",
                "value",
                "\"x\"",
                "valueInfo",
                Map.of("objectTypeName", "java.net.URL", "serializationDataFormat", "application/json"));
        return Stream.of(
                Arguments.of(Map.of("tahun", value("2024")), "tribulan"),
                Arguments.of(Map.of("tribulan", value("1")), "tahun"),
                Arguments.of(Map.of("tahun", value("２０２４"), "tribulan", value("1")), "Tahun"),
                Arguments.of(Map.of("tahun", value("-1"), "tribulan", value("1")), "Tahun"),
                Arguments.of(Map.of("tahun", value("2024"), "tribulan", value("5")), "ribulan"),
                Arguments.of(Map.of("tahun", value("0"), "tribulan", value("1")), "ahun"),
                Arguments.of(Map.of("tahun", value("2999"), "tribulan", value("1")), "Tahun"),
                Arguments.of(Map.of("tahun", wide, "tribulan", value("1")), "Tahun"),
                Arguments.of(Map.of("tahun", object, "tribulan", value("1")), "tahun"),
                Arguments.of(Map.of("pembetulan", value("ya")), "Pembetulan"),
                Arguments.of(Map.of("alasanPembetulan", value(LONG)), "Alasan pembetulan"),
                Arguments.of(Map.of("approvedByTim", value(true)), "approvedByTim"));
    }

    private static Map<String, Object> value(Object value) {
        return Map.of("value", value);
    }

    @ParameterizedTest
    @MethodSource("badStarts")
    void aBadStartIsRefusedLikewise(Map<String, Object> variables, String named) {
        Map<String, String> before = TableFingerprint.of(jdbc);
        String path = "/process-definition/key/" + PengukuranKinerja.KEY;

        for (Answer answer : List.of(
                office.rest("camat").post("/engine-rest" + path + "/submit-form", Map.of("variables", variables)),
                office.rest("camat").post("/engine-rest" + path + "/start", Map.of("variables", variables)),
                office.tasklist("camat")
                        .post(
                                "/camunda/api/engine/engine/default" + path + "/submit-form",
                                Map.of("variables", variables)))) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(400);
            assertIsOneIndonesianSentence(answer.message());
            assertThat(answer.message()).contains(named);
        }
        assertThat(TableFingerprint.of(jdbc)).isEqualTo(before);
    }

    /** Ends once, names no id or class, and has no English in front. */
    private static void assertIsOneIndonesianSentence(String message) {
        assertThat(message)
                .matches("[^\\n]{10,300}\\.")
                .doesNotContain("Cannot", "ENGINE-", "Exception", "camunda", "id.go", "java.", "null", "task ")
                .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-");
        assertThat(message.replaceAll("“[^”]*”", "…").split("\\.\\s"))
                .as("sentences of: " + message)
                .hasSize(1);
    }

    private Map<String, Object> good(Task task) {
        return sop.data(task.getAssignee(), task);
    }

    private static Case field(String step, String what, String key, Object value, String... named) {
        return new Case(
                step,
                what,
                data -> {
                    data.put(key, value);
                    return data;
                },
                named);
    }

    private static Case row(String step, String what, String list, String key, Object value, String... named) {
        return rows(
                step,
                what,
                list,
                rows -> {
                    int at = indexOf(rows, "BWI-1");
                    rows.set(at, with(rows.get(at), key, value));
                },
                named);
    }

    private static Case twice(String step, String list, String... named) {
        return rows(step, "an indicator twice", list, rows -> rows.add(rows.get(indexOf(rows, "BWI-1"))), named);
    }

    private static Case missing(String step, String list, String... named) {
        return rows(step, "an indicator is missing", list, rows -> rows.remove(indexOf(rows, "BWI-1")), named);
    }

    @SuppressWarnings("unchecked")
    private static Case rows(
            String step, String what, String list, Consumer<List<Map<String, Object>>> change, String... named) {
        return new Case(
                step,
                what,
                data -> {
                    List<Map<String, Object>> rows = new ArrayList<>((List<Map<String, Object>>) data.get(list));
                    change.accept(rows);
                    data.put(list, rows);
                    return data;
                },
                named);
    }

    private static int indexOf(List<Map<String, Object>> rows, String code) {
        return rows.stream().map(row -> row.get("kode")).toList().indexOf(code);
    }

    private static Map<String, Object> correction(String value) {
        return Map.of("kode", "BWI-1", "nilai", value, "sumber", "Renstra", "analisis", "Baik.");
    }

    private static Object object(String type, String json) {
        return Variables.serializedObjectValue(json)
                .objectTypeName(type)
                .serializationDataFormat("application/json")
                .create();
    }
}
