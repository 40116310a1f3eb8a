package id.go.lumajangkab.kinerja.sop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.go.lumajangkab.kinerja.engine.StepRefused;
import id.go.lumajangkab.kinerja.measurement.Views.ListItem;
import id.go.lumajangkab.kinerja.measurement.Views.MeasurementView;
import id.go.lumajangkab.kinerja.measurement.Views.Status;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a measurement starts, and how it ends before its time. */
class MeasurementStartTest extends SopTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01T08:00, 35.08.21-2025-T4",
        "2026-03-31T15:59, 35.08.21-2025-T4",
        "2026-04-01T00:00, 35.08.21-2026-T1",
        "2026-07-13T08:00, 35.08.21-2026-T2",
        "2026-12-31T23:59, 35.08.21-2026-T3"
    })
    void measuresTheTribulanJustEndedWhereNoneIsNamed(String now, String key) {
        itIs(now);

        ProcessInstance instance = submit("camat", Map.of());

        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .singleResult()
                        .getBusinessKey())
                .isEqualTo(key);
    }

    @Test
    void treatsEmptyFieldsOfTheFormLikeMissingOnes() {
        itIs("2026-07-13T08:00");
        Map<String, Object> empty = new HashMap<>();
        empty.put("tahun", "");
        empty.put("tribulan", null);
        empty.put("pembetulan", false);
        empty.put("alasanPembetulan", "");

        ProcessInstance instance = submit("camat", empty);

        assertThat(view(instance).businessKey()).isEqualTo("35.08.21-2026-T2");
    }

    @Test
    void keepsYearAndTribulanAsItsOnlyVariablesAndTheStarterAsItsWitness() {
        ProcessInstance instance =
                submit("camat", Map.of("tahun", "2024", "tribulan", "4", "pembetulan", false, "alasanPembetulan", ""));

        assertThat(engine.getRuntimeService().getVariables(instance.getId()))
                .containsOnly(Map.entry("tahun", 2024), Map.entry("tribulan", 4));
        assertThat(instance.getTenantId()).isEqualTo(OFFICE.value());
        assertThat(view(instance).start().by()).isEqualTo(new UserId("camat"));
    }

    @Test
    void happensOnceAnOfficeYearAndTribulan() {
        sop.start(2024, 4);

        assertRefused(
                "Pengukuran Tribulan IV Tahun 2024 sedang berjalan; selesaikan atau batalkan dahulu.",
                Map.of("tahun", "2024", "tribulan", "4"));
        sop.start(2024, 3);

        assertThat(running()).isEqualTo(2);
    }

    @Test
    void happensOnceAlsoWhenTwoPressAtTheSameMoment() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        CyclicBarrier together = new CyclicBarrier(2);
        try {
            List<Future<ProcessInstance>> presses = new ArrayList<>();
            for (int press = 0; press < 2; press++) {
                presses.add(two.submit(() -> {
                    together.await();
                    return sop.start(2024, 4);
                }));
            }
            List<String> refusals = new ArrayList<>();
            for (Future<ProcessInstance> press : presses) {
                try {
                    press.get();
                } catch (ExecutionException e) {
                    assertThat(e.getCause()).isInstanceOf(StepRefused.class);
                    refusals.add(e.getCause().getMessage());
                }
            }
            assertThat(refusals)
                    .containsExactly(
                            "Pengukuran Tribulan IV Tahun 2024 sedang berjalan; selesaikan atau batalkan dahulu.");
            assertThat(running()).isOne();
            assertThat(measurements.list(List.of(OFFICE))).hasSize(1);
        } finally {
            two.shutdown();
        }
    }

    @Test
    void getsItsBusinessKeyFromTheServerWhateverTheCallerSays() {
        ProcessInstance instance = sop.as(
                "camat",
                () -> engine.getFormService()
                        .submitStartForm(definition(), "kunci-saya", Map.of("tahun", "2024", "tribulan", "4")));

        assertThat(view(instance).businessKey()).isEqualTo("35.08.21-2024-T4");
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey("35.08.21-2024-T4")
                        .count())
                .isOne();
        assertThat(engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .singleResult()
                        .getBusinessKey())
                .isEqualTo("35.08.21-2024-T4");
    }

    @Test
    void obeysTheSameRulesThroughJava() {
        itIs("2026-07-13T08:00");
        ProcessInstance instance = sop.as(
                "camat",
                () -> engine.getRuntimeService()
                        .startProcessInstanceByKey(
                                PengukuranKinerja.KEY, "kunci-saya", Map.of("tahun", 2024, "tribulan", 4)));

        assertThat(view(instance).businessKey()).isEqualTo("35.08.21-2024-T4");
        assertThatThrownBy(() -> sop.as(
                        "camat",
                        () -> engine.getRuntimeService()
                                .startProcessInstanceByKey(
                                        PengukuranKinerja.KEY, Map.of("tahun", 2024, "tribulan", 4))))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("sedang berjalan");
        assertThatThrownBy(() -> sop.as(
                        "camat",
                        () -> engine.getRuntimeService()
                                .startProcessInstanceByKey(PengukuranKinerja.KEY, Map.of("approvedByTim", true))))
                .isInstanceOf(StepRefused.class)
                .hasMessage("Isian “approvedByTim” tidak dikenal pada formulir awal.");
    }

    @Test
    void cannotBeginBehindAStep() {
        assertThatThrownBy(() -> sop.as(
                        "camat",
                        () -> engine.getRuntimeService()
                                .createProcessInstanceByKey(PengukuranKinerja.KEY)
                                .setVariables(Map.of("tahun", 2024, "tribulan", 4))
                                .startBeforeActivity("step8")
                                .execute()))
                .isInstanceOf(StepRefused.class);

        assertThat(running()).isZero();
    }

    @Test
    void startedByTheSystemBelongsToTheOfficeOfTheInstallation() {
        itIs("2026-07-13T08:00");

        ProcessInstance instance = engine.getRuntimeService().startProcessInstanceByKey(PengukuranKinerja.KEY);

        assertThat(instance.getTenantId()).isEqualTo(OFFICE.value());
        assertThat(view(instance).start().by()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1999  | 4  | Tahun harus antara 2000 dan 2100.",
                "2101  | 4  | Tahun harus antara 2000 dan 2100.",
                "24    | 4  | Tahun harus antara 2000 dan 2100.",
                "dua   | 4  | Tahun harus bilangan bulat, misalnya 2026.",
                "2.024 | 4  | Tahun harus bilangan bulat, misalnya 2026.",
                "-2024 | 4  | Tahun harus bilangan bulat, misalnya 2026.",
                "٢٠٢٤  | 4  | Tahun harus bilangan bulat, misalnya 2026.",
                "2024  | 0  | Tribulan harus 1, 2, 3, atau 4.",
                "2024  | 5  | Tribulan harus 1, 2, 3, atau 4.",
                "2024  | IV | Tribulan harus bilangan bulat, misalnya 1 sampai 4.",
                "2024  | '' | Isi tahun dan tribulan, atau kosongkan keduanya untuk Tribulan II Tahun 2026.",
                "''    | 4  | Isi tahun dan tribulan, atau kosongkan keduanya untuk Tribulan II Tahun 2026.",
                "2026  | 4  | Tribulan IV Tahun 2026 belum dimulai, jadi belum dapat diukur."
            })
    void isRefusedForAPeriodThatCannotBeMeasured(String year, String quarter, String sentence) {
        itIs("2026-07-13T08:00");

        assertRefused(sentence, Map.of("tahun", year, "tribulan", quarter));

        assertThat(running()).isZero();
        assertThat(measurements.list(List.of(OFFICE))).isEmpty();
    }

    @Test
    void isRefusedForAnythingThatTheStartFormDoesNotAskFor() {
        assertRefused(
                "Isian “approvedByKasubag” tidak dikenal pada formulir awal.",
                Map.of("tahun", "2024", "tribulan", "4", "approvedByKasubag", true));
        assertRefused(
                "Pembetulan harus dicentang atau dikosongkan.",
                Map.of("tahun", "2024", "tribulan", "4", "pembetulan", "ya"));
        assertRefused(
                "Alasan pembetulan harus berupa teks, paling banyak 4.000 huruf.",
                Map.of("tahun", "2024", "tribulan", "4", "pembetulan", true, "alasanPembetulan", "x".repeat(4001)));
    }

    @Test
    void isRefusedForAStarterOfNoOfficeOrOfSeveral() {
        assertThatThrownBy(() -> startFor(List.of()))
                .isInstanceOf(StepRefused.class)
                .hasMessage("Anda belum terdaftar pada kantor mana pun; mintalah administrator mendaftarkan Anda.");
        assertThatThrownBy(() -> startFor(List.of(OFFICE.value(), "tempeh")))
                .isInstanceOf(StepRefused.class)
                .hasMessage("Anda terdaftar pada lebih dari satu kantor; masuklah sebagai pengguna satu kantor saja.");
        assertThat(running()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sekretaris", "tim1", "kasubagRenvapor", "staf1", "kasubagUmum", "analis"})
    void isNotForAnybodyButTheCamat(String user) {
        assertThatThrownBy(() -> submit(user, Map.of("tahun", "2024", "tribulan", "4")))
                .isInstanceOf(AuthorizationException.class);

        assertThat(running()).isZero();
        assertThat(measurements.list(List.of(OFFICE))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void deletedInCockpitStaysListedAndFreesItsPeriod(boolean skipCustomListeners) {
        ProcessInstance first = sop.start(2024, 4);
        sop.walkTo(first, "step5");

        sop.as("admin", () -> {
            engine.getRuntimeService().deleteProcessInstance(first.getId(), "Salah tribulan.", skipCustomListeners);
            return null;
        });
        ProcessInstance second = sop.start(2024, 4);

        MeasurementView cancelled = view(first);
        assertThat(cancelled.status()).isEqualTo(Status.DIBATALKAN);
        assertThat(cancelled.end().cancellation().reason()).isEqualTo("Salah tribulan.");
        assertThat(cancelled.end().cancellation().by()).isEqualTo(new UserId("admin"));
        assertThat(view(second).businessKey()).isEqualTo("35.08.21-2024-T4");
        assertThat(measurements.list(List.of(OFFICE)))
                .extracting(ListItem::status)
                .containsExactlyInAnyOrder(Status.BERJALAN, Status.DIBATALKAN);
    }

    @Test
    void deletedWithoutAReasonStaysListedToo() {
        ProcessInstance instance = sop.start(2024, 4);

        engine.getRuntimeService().deleteProcessInstance(instance.getId(), null);

        assertThat(view(instance).status()).isEqualTo(Status.DIBATALKAN);
        assertThat(view(instance).end().cancellation().reason()).isEqualTo("Proses dihapus.");
    }

    @Test
    void deletedAfterItsCompletionStaysCompleted() {
        ProcessInstance instance = sop.start(2024, 4);
        sop.walkTo(instance, "archive");

        engine.getRuntimeService().deleteProcessInstance(instance.getId(), "Tidak diarsipkan.");

        assertThat(view(instance).status()).isEqualTo(Status.SELESAI);
    }

    @Test
    void isACorrectionWithTheNextNumberWhereThePeriodIsCompleted() {
        ProcessInstance first = sop.start(2024, 4);
        sop.walkTo(first, "none");

        assertRefused(
                "Pengukuran Tribulan IV Tahun 2024 sudah selesai; untuk memperbaikinya mulailah pembetulan "
                        + "dengan alasannya.",
                Map.of("tahun", "2024", "tribulan", "4"));
        assertRefused("Alasan pembetulan wajib diisi.", Map.of("tahun", "2024", "tribulan", "4", "pembetulan", true));
        ProcessInstance second = submit(
                "camat",
                Map.of(
                        "tahun",
                        "2024",
                        "tribulan",
                        "4",
                        "pembetulan",
                        true,
                        "alasanPembetulan",
                        "Nilai SAKIP dikoreksi Inspektorat."));

        assertThat(view(second))
                .extracting(
                        MeasurementView::number,
                        MeasurementView::businessKey,
                        one -> one.start().correctionReason())
                .containsExactly(2, "35.08.21-2024-T4-P1", "Nilai SAKIP dikoreksi Inspektorat.");
        assertThat(engine.getRuntimeService().getVariables(second.getId())).containsOnlyKeys("tahun", "tribulan");
        sop.walkTo(second, "none");
        assertThat(measurements.list(List.of(OFFICE)))
                .extracting(ListItem::number, ListItem::status, ListItem::superseded)
                .containsExactly(tuple(2, Status.SELESAI, false), tuple(1, Status.SELESAI, true));
    }

    @Test
    void isNoCorrectionWhereNothingIsCompleted() {
        assertRefused(
                "Belum ada pengukuran Tribulan IV Tahun 2024 yang selesai, jadi belum ada yang dapat dibetulkan.",
                Map.of("tahun", "2024", "tribulan", "4", "pembetulan", true, "alasanPembetulan", "Salah."));
    }

    private ProcessInstance submit(String user, Map<String, Object> data) {
        return sop.as(user, () -> engine.getFormService().submitStartForm(definition(), data));
    }

    private ProcessInstance startFor(List<String> offices) {
        engine.getIdentityService().setAuthentication("camat", List.of("camat"), offices);
        try {
            return engine.getFormService().submitStartForm(definition(), Map.of("tahun", "2024", "tribulan", "4"));
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private String definition() {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(PengukuranKinerja.KEY)
                .latestVersion()
                .list()
                .get(0)
                .getId();
    }

    private MeasurementView view(ProcessInstance instance) {
        return measurements.measurement(new InstanceId(instance.getId()));
    }

    private long running() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(PengukuranKinerja.KEY)
                .count();
    }

    private void assertRefused(String sentence, Map<String, Object> data) {
        assertThatThrownBy(() -> submit("camat", data)).isInstanceOfSatisfying(StepRefused.class, refused -> {
            assertThat(refused).hasMessage(sentence);
            assertThat(refused.status()).isEqualTo(400);
        });
    }
}
