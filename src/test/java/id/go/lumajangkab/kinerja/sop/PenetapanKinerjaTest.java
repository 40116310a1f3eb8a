package id.go.lumajangkab.kinerja.sop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.go.lumajangkab.kinerja.TestOffice;
import id.go.lumajangkab.kinerja.audit.TrailCheck;
import id.go.lumajangkab.kinerja.measurement.Views.Concept;
import id.go.lumajangkab.kinerja.measurement.Views.Line;
import id.go.lumajangkab.kinerja.measurement.Views.PolicyView;
import id.go.lumajangkab.kinerja.planning.Catalogue;
import id.go.lumajangkab.kinerja.planning.CatalogueItem;
import id.go.lumajangkab.kinerja.planning.Settlement.Overview;
import id.go.lumajangkab.kinerja.planning.Settlement.Status;
import id.go.lumajangkab.kinerja.planning.Settlement.Whole;
import id.go.lumajangkab.kinerja.planning.Settlements;
import id.go.lumajangkab.kinerja.rules.MinimiseFormula;
import id.go.lumajangkab.kinerja.rules.Policy;
import id.go.lumajangkab.kinerja.rules.Target;
import id.go.lumajangkab.kinerja.sop.PenetapanKinerja.Elements;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.Tribulan;
import id.go.lumajangkab.kinerja.words.UserId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/** The settlement of a year, from the Kasubag's draft to the figures of the measurements. */
class PenetapanKinerjaTest extends SopTest {

    @Autowired
    TrailCheck check;

    @Autowired
    DataSource database;

    @Autowired
    Settlements settlements;

    @Autowired
    Catalogue catalogue;

    @Autowired
    RunningSettlements running;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ModelCoverage coverage;

    private final ExecutorService other = Executors.newSingleThreadExecutor();

    @AfterEach
    void nobodyElseIsAtWork() {
        other.shutdownNow();
    }

    @BeforeEach
    void itIsJanuary() {
        itIs("2024-01-15T08:00");
    }

    @Test
    void isSettledByKasubagSekretarisAndCamatAndNothingIsLeftOut() {
        coverage.clear();
        ProcessInstance instance = start("2024");
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .singleResult())
                .satisfies(running -> {
                    assertThat(running.getBusinessKey()).isEqualTo("35.08.21-2024-PK");
                    assertThat(running.getTenantId()).isEqualTo(OFFICE.value());
                });

        prepare(instance, List.of(direct("IKM", "91,33"), direct("SAKIP", "85")));
        sop.complete(instance, Elements.CHECK, SopDriver.rejected("Target SAKIP terlalu rendah."));
        prepare(instance, List.of(direct("IKM", "91,33"), direct("SAKIP", "85,47")));
        sop.complete(instance, Elements.CHECK, SopDriver.approved());
        sop.complete(instance, Elements.SETTLE, SopDriver.rejected("Tambahkan sasaran."));
        prepare(
                instance,
                List.of(
                        SopDriver.with(direct("IKM", "91,33"), "sasaran", "Pelayanan prima"),
                        direct("SAKIP", "85,47")));
        sop.complete(instance, Elements.CHECK, SopDriver.approved());
        sop.complete(instance, Elements.SETTLE, SopDriver.approved());

        assertThat(sop.task(instance)).isNull();
        Whole whole = newest();
        assertThat(whole.overview().status()).isEqualTo(Status.DITETAPKAN);
        assertThat(whole.overview().course().checked().by()).isEqualTo(new UserId("sekretaris"));
        assertThat(whole.overview().course().settled().by()).isEqualTo(new UserId("camat"));
        assertThat(whole.decisions()).hasSize(5);
        assertThat(catalogue.valid(OFFICE, new Tribulan(2024, 1)))
                .extracting(CatalogueItem::code, CatalogueItem::target)
                .containsExactly(tuple("IKM", Target.parse("91,33")), tuple("SAKIP", Target.parse("85,47")));
        assertThat(allOfTheModel()).allMatch(coverage::includes);
    }

    @Test
    void aDraftBeginsWithWhatCountsForTheYearElseWithTheYearBeforeWithoutTargets() {
        ProcessInstance instance = start("2024");
        List<Map<String, Object>> rows = rows(instance);
        assertThat(rows)
                .extracting(row -> row.get("kode"))
                .containsExactly("SOP-1", "SOP-2", "SOP-3", "BWI-1", "BWI-2", "BWI-3", "BWI-4");
        assertThat(rows.get(3))
                .containsEntry("target_tahun", "90")
                .containsEntry("arah", "NAIK")
                .containsEntry("bilangan_bulat", false);
        settle(instance, List.of(direct("IKM", "91,33")));

        assertThat(rows(start("2025")))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("kode", "IKM").containsEntry("target_tahun", ""));
    }

    @Test
    void anEmptyYearMeansThisOneUntilSeptemberAndTheComingOneFromOctoberOn() {
        itIs("2026-09-30T16:00");
        assertThat(key(start(""))).isEqualTo("35.08.21-2026-PK");
        itIs("2026-10-01T08:00");
        assertThat(key(start(""))).isEqualTo("35.08.21-2027-PK");
    }

    @Test
    void oneRunsAYearAndWhatIsSettledIsOnlyRevised() {
        assertThatThrownBy(() -> sop.startSettlement(revision("2024", "2024-07-01", "Pergeseran anggaran")))
                .hasMessage("Kinerja tahun 2024 belum ditetapkan, jadi belum dapat direvisi.");
        ProcessInstance instance = start("2024");
        assertThatThrownBy(() -> start("2024"))
                .hasMessage("Penetapan kinerja tahun 2024 sedang berjalan; selesaikan atau batalkan dahulu.");
        settle(instance, List.of(direct("IKM", "91,33")));
        assertThatThrownBy(() -> start("2024"))
                .hasMessage("Kinerja tahun 2024 sudah ditetapkan; untuk mengubahnya mulailah revisi dengan alasannya.");
        assertThatThrownBy(() -> sop.startSettlement(revision("2024", "2025-01-01", "Pergeseran anggaran")))
                .hasMessage("Tanggal mulai berlaku harus dalam tahun 2024.");
        assertThatThrownBy(() -> sop.startSettlement(revision("2024", "2024-07-01", " ")))
                .hasMessage("Alasan revisi wajib diisi.");
        assertThatThrownBy(() -> sop.startSettlement(revision("", "2024-07-01", "Pergeseran anggaran")))
                .hasMessage("Isi tahun yang direvisi.");
        assertThat(key(sop.startSettlement(revision("2024", "2024-07-01", "Pergeseran anggaran"))))
                .isEqualTo("35.08.21-2024-PK-R1");
    }

    @Test
    void aDeletedInstanceFreesItsYear() {
        ProcessInstance instance = start("2024");
        engine.getRuntimeService().deleteProcessInstance(instance.getId(), "Salah tahun");
        assertThat(newest().overview().course().cancelReason()).isEqualTo("Salah tahun");
        assertThat(start("2024")).isNotNull();
    }

    @Test
    void aRevisionCountsFromItsDayAndOldMeasurementsKeepTheirVersion() {
        settle(start("2024"), List.of(direct("IKM", "91,33")));
        itIs("2024-04-01T08:00");
        ProcessInstance first = sop.start(2024, 1);
        sop.walkTo(first, "step3");
        choose(first, "IKM");
        itIs("2024-06-03T08:00");
        settle(
                sop.startSettlement(revision("2024", "2024-04-01", "Pergeseran anggaran")),
                List.of(direct("IKM", "95"), direct("BARU", "10")));

        assertThat(items(1)).containsExactly(tuple("IKM", Target.parse("91,33")));
        assertThat(items(2)).containsExactly(tuple("IKM", Target.parse("95")), tuple("BARU", Target.parse("10")));
        assertThat(detail(first).concepts().get(0).lines())
                .singleElement()
                .extracting(Line::target)
                .isEqualTo(Target.parse("91,33"));
    }

    @Test
    void theTargetOfATribulanCountsBeforeTheYears() {
        settle(start("2024"), List.of(SopDriver.with(direct("IKM", "91,33"), "target_t2", "90")));
        assertThat(items(1)).containsExactly(tuple("IKM", Target.parse("91,33")));
        assertThat(items(2)).containsExactly(tuple("IKM", Target.parse("90")));
    }

    @Test
    void aSettledTargetCannotBeChangedInStepThree() {
        settle(start("2024"), List.of(direct("IKM", "91,33")));
        itIs("2025-01-02T08:00");
        ProcessInstance measurement = sop.start(2024, 4);
        sop.walkTo(measurement, "step3");
        Task task = sop.task(measurement);
        String user = sop.take(task);
        List<Map<String, Object>> rows = sop.rows(user, task.getId(), "indikator");
        assertThat(rows).singleElement().satisfies(row -> assertThat(row).containsEntry("targetTetap", true));
        assertThatThrownBy(() -> sop.submit(
                        user, task.getId(), Map.of("indikator", List.of(SopDriver.with(rows.get(0), "target", "50")))))
                .hasMessageContaining("sudah ditetapkan");
    }

    @Test
    void whatIsSettledCannotBeChangedInTheDatabaseEither() {
        settle(start("2024"), List.of(direct("IKM", "91,33")));
        for (String change : List.of(
                "update kinerja.indicator set name = 'x'",
                "delete from kinerja.target",
                "update kinerja.settlement set year = 2020",
                "delete from kinerja.settlement_row",
                "update kinerja.settlement_decision set approved = false")) {
            assertThatThrownBy(() -> jdbc.update(change))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("tidak dapat diubah");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "target;kept_target;update kinerja.target set low = low + 1 where settlement_id is not null",
                "target;kept_target;delete from kinerja.target where settlement_id is not null",
                "indicator;kept_indicator;update kinerja.indicator set cap = 5 where settlement_id is not null",
                "policy;kept_policy;update kinerja.policy set decimals = 3"
            })
    void whatIsSettledAndWasChangedPastTheTriggersIsFoundByTheTrail(String change) throws SQLException {
        settle(start("2024"), List.of(direct("IKM", "91,33")), Map.of("desimal", "1"));
        assertThat(check.check(database, List.of()).misfit()).isEmpty();

        String[] parts = change.split(";");
        jdbc.execute("do $$ begin alter table kinerja." + parts[0] + " disable trigger " + parts[1] + "; " + parts[2]
                + "; alter table kinerja." + parts[0] + " enable trigger " + parts[1] + "; end $$");

        assertThat(check.check(database, List.of()).misfit().orElseThrow().what())
                .isEqualTo("indikator, target, atau"
                        + " kebijakan dari Penetapan kinerja tahun 2024 tidak sama lagi dengan sidik jarinya");
    }

    @Test
    void nothingSettledIsEmptiedAtOnce() {
        for (String table : List.of(
                "indicator",
                "target",
                "policy",
                "measurement_policy",
                "settlement",
                "settlement_row",
                "settlement_decision")) {
            // rolled back where it is not refused, for all tests share the database
            assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                        status.setRollbackOnly();
                        jdbc.execute("truncate kinerja." + table + " cascade");
                    }))
                    .as(table)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("tidak dapat diubah");
        }
    }

    @Test
    void everySettledChangeIsOnTheTrailWithWhatWasBefore() {
        settle(start("2024"), List.of(direct("IKM", "91,33")));
        long last = jdbc.queryForObject(
                "select max(sequence) from kinerja.trail where office_id = ?", Long.class, OFFICE.value());
        settle(
                sop.startSettlement(revision("2024", "2024-04-01", "Pergeseran anggaran")),
                List.of(direct("IKM", "95")),
                Map.of("desimal", "1"));

        List<Map<String, Object>> entries = entriesAfter(last);
        assertThat(entries)
                .extracting(entry -> entry.get("subject") + " " + entry.get("by_user"))
                .containsExactly(
                        "KEPUTUSAN kasubagRenvapor",
                        "INDIKATOR kasubagRenvapor",
                        "KEBIJAKAN kasubagRenvapor",
                        "KEPUTUSAN sekretaris",
                        "KEPUTUSAN camat",
                        "TARGET camat",
                        "KEBIJAKAN camat",
                        "KEPUTUSAN camat");
        assertThat(entries.get(0).get("after").toString())
                .contains("revisi dimulai", "Pergeseran anggaran", "2024-04-01");
        assertThat(entries.get(1).get("before").toString())
                .contains("IKM", "91,33")
                .doesNotContain("Indikator IKM");
        assertThat(entries.get(1).get("after").toString()).contains("IKM", "95");
        assertThat(entries.get(5)).containsEntry("key", "IKM 2024");
        assertThat(entries.get(5).get("before").toString()).contains("91,33");
        assertThat(entries.get(5).get("after").toString()).contains("95", "2024-04-01");
    }

    @Test
    void anIndicatorThatIsDroppedLeavesTheTrailWithItsTargets() {
        settle(start("2024"), List.of(direct("IKM", "91,33"), direct("SAKIP", "85,47")));
        long last = jdbc.queryForObject(
                "select max(sequence) from kinerja.trail where office_id = ?", Long.class, OFFICE.value());
        settle(
                sop.startSettlement(revision("2024", "2024-04-01", "Pergeseran anggaran")),
                List.of(direct("IKM", "91,33")));

        assertThat(entriesAfter(last))
                .filteredOn(entry -> entry.get("key").toString().startsWith("SAKIP"))
                .extracting(entry -> entry.get("subject"), entry -> entry.get("after"))
                .containsExactly(tuple("INDIKATOR", null), tuple("TARGET", null));
    }

    @Test
    void aFileThatArrivesAfterItsTaskIsDoneReplacesNothing() {
        ProcessInstance instance = start("2024");
        String task = sop.task(instance).getId();
        InstanceId begun = sop.as("kasubagRenvapor", () -> running.draftOf(new TaskId(task)))
                .orElseThrow();
        prepare(instance, List.of(direct("IKM", "91,33")));
        sop.complete(instance, Elements.CHECK, SopDriver.approved());

        assertThatThrownBy(() -> sop.as(
                        "kasubagRenvapor", () -> running.importRows(new TaskId(task), begun, "dua.csv", file(2))))
                .hasMessage("Tugas ini selesai selagi berkas dikirim; draf tidak diganti. Muat ulang daftar tugas.");
        assertThat(newest().rows()).hasSize(1);
    }

    @Test
    @Timeout(60)
    void anImportAndACompletionAtTheSameMomentWaitForEachOther() throws Exception {
        ProcessInstance instance = start("2024");
        String task = sop.task(instance).getId();
        Map<String, Object> filled = filled("1", List.of(direct("IKM", "91,33")));
        Future<?> completion = transaction.execute(status -> {
            settlements.importRows(new InstanceId(instance.getId()), "dua.csv", file(2));
            Future<?> begun = other.submit(() -> sop.submit("kasubagRenvapor", task, filled));
            waitUntilItWaits();
            return begun;
        });

        assertThatThrownBy(completion::get).hasMessageContaining("Draf sudah diganti sejak formulir ini dibuka");
        assertThat(newest().rows()).hasSize(2);
    }

    @Test
    void onlyTheDraftThatWasSeenIsDecidedAndOnlyTheOneThatWasCheckedIsSettled() {
        ProcessInstance instance = start("2024");
        prepare(instance, List.of(direct("IKM", "91,33")));
        Map<String, Object> seen = SopDriver.with(SopDriver.approved(), "draf", text(instance, "draf"));
        String check = sop.task(instance).getId();
        settlements.importRows(new InstanceId(instance.getId()), "dua.csv", file(2));
        assertThatThrownBy(() -> sop.submit("sekretaris", check, seen))
                .hasMessageContaining("Draf sudah diganti sejak formulir ini dibuka");
        assertThatThrownBy(() -> sop.submit("sekretaris", check, SopDriver.approved()))
                .hasMessageContaining("Draf sudah diganti sejak formulir ini dibuka");
        sop.complete(instance, Elements.CHECK, SopDriver.approved());

        settlements.importRows(new InstanceId(instance.getId()), "tiga.csv", file(3));
        assertThatThrownBy(() -> sop.complete(instance, Elements.SETTLE, SopDriver.approved()))
                .hasMessage("Draf ini belum diperiksa dan disetujui Sekretaris;"
                        + " pilih Tidak agar disusun dan diperiksa kembali.");
        assertThat(newest().overview().status()).isEqualTo(Status.BERJALAN);
        sop.complete(instance, Elements.SETTLE, SopDriver.rejected("Belum diperiksa."));
        assertThat(sop.task(instance).getTaskDefinitionKey()).isEqualTo(Elements.PREPARE);
    }

    @Test
    void aLaterPolicyLeavesAFrozenMeasurementAsItIs() {
        settle(
                start("2024"),
                List.of(direct("IKM", "50"), down("HARI", "10")),
                Map.of("batasCapaian", "110", "desimal", "1", "rumusTurun", "PERBANDINGAN"));
        itIs("2025-01-02T08:00");
        ProcessInstance measurement = frozen();
        List<Line> lines = lines(measurement);
        assertThat(lines.get(0).reached().capaian()).isEqualByComparingTo("110");
        assertThat(lines.get(0).reached().capaianRaw()).isEqualByComparingTo("120");
        assertThat(lines.get(1).reached().capaian()).as("10 : 20").isEqualByComparingTo("50");
        assertThat(text(measurement, "rerata")).isEqualTo("Rata-rata capaian 80,0% dari 2 indikator.");
        PolicyView policy = measurements.policyOf(id(measurement));
        assertThat(policy.policy().cap()).isEqualByComparingTo("110");
        assertThat(policy.policy().decimals()).isEqualTo(1);
        assertThat(policy.bands().bands())
                .extracting(band -> band.text() + " " + band.predikat())
                .contains("≥ 91 Sangat Tinggi", "≥ 76 dan < 91 Tinggi", "< 51 Sangat Rendah");
        assertThat(policy.frozenAt()).isNotNull();

        settle(
                sop.startSettlement(revision("2024", "2024-01-01", "Kebijakan baru")),
                List.of(direct("IKM", "50"), down("HARI", "10")),
                Map.of("batasCapaian", "", "desimal", "3", "rumusTurun", "SELISIH"));
        changeBands();
        try {
            assertThat(measurements.policyOf(id(measurement))).isEqualTo(policy);
            assertThat(lines(measurement)).isEqualTo(lines);
            assertThat(measurements.policyOf(id(measurement)).policy())
                    .isNotEqualTo(new Policy(null, MinimiseFormula.SELISIH, 3));
        } finally {
            deleteDeployments("Uji predikat");
        }
        assertThatThrownBy(() -> jdbc.update("delete from kinerja.measurement_policy"))
                .hasMessageContaining("tidak dapat diubah");
    }

    @Test
    void anIndicatorsOwnCapAndFormulaWinOverThePolicy() {
        settle(
                start("2024"),
                List.of(
                        SopDriver.with(direct("IKM", "50"), "batas_capaian", "105"),
                        SopDriver.with(down("HARI", "10"), "rumus_turun", "SELISIH")),
                Map.of("batasCapaian", "110", "desimal", "2", "rumusTurun", "PERBANDINGAN"));
        itIs("2025-01-02T08:00");
        List<Line> lines = lines(frozen());
        assertThat(lines.get(0).reached().capaian()).isEqualByComparingTo("105");
        assertThat(lines.get(1).reached().capaian()).as("(2 x 10 - 20) : 10").isEqualByComparingTo("0");
    }

    @Test
    void newRatingBandsAreOnTheTrail() {
        changeBands();
        try {
            Map<String, Object> entry = jdbc.queryForMap("select * from kinerja.trail where subject = 'KEBIJAKAN'"
                    + " and key = 'predikat-kinerja' order by sequence desc limit 1");
            assertThat(entry.get("before").toString()).contains("Sangat Tinggi", "91");
            assertThat(entry.get("after").toString()).contains("Sangat Tinggi", "95");
        } finally {
            deleteDeployments("Uji predikat");
        }
    }

    @Test
    void ratingBandsThatAreDeletedAreOnTheTrailOfEachOffice() {
        TestOffice other = TestOffice.open(jdbc);
        try {
            changeBands();
            deleteDeployments("Uji predikat");

            for (OfficeId office : List.of(OFFICE, other.id())) {
                List<Map<String, Object>> entries = jdbc.queryForList(
                        "select * from kinerja.trail where office_id = ?"
                                + " and key = 'predikat-kinerja' order by sequence desc limit 2",
                        office.value());
                assertThat(entries).as(office.value()).hasSize(2);
                assertThat(entries.get(1).get("after").toString()).contains("95");
                assertThat(entries.get(0).get("before").toString()).contains("95");
                assertThat(entries.get(0).get("after").toString()).contains("91");
            }
        } finally {
            deleteDeployments("Uji predikat");
            TestOffice.removeAll(jdbc);
        }
    }

    @Test
    void manyRowsAreShownAsATableAndStayAsTheyWereImported() {
        ProcessInstance instance = start("2024");
        settlements.importRows(new InstanceId(instance.getId()), "banyak.csv", file(500));
        Task task = sop.task(instance);
        VariableMap form = sop.form("kasubagRenvapor", task.getId());
        assertThat(form).containsEntry("banyak", true).doesNotContainKey("indikator");
        assertThat(sop.rows("kasubagRenvapor", task.getId(), "tabel")).hasSize(500);

        sop.submit("kasubagRenvapor", task.getId(), SopDriver.with(policy(), "draf", "2"));
        sop.complete(instance, Elements.CHECK, SopDriver.approved());
        sop.complete(instance, Elements.SETTLE, SopDriver.approved());

        assertThat(items(1)).hasSize(500);
    }

    @Test
    void aFormThatIsOlderThanAnImportIsRefused() {
        ProcessInstance instance = start("2024");
        Task task = sop.task(instance);
        Map<String, Object> filled = filled("1", List.of(direct("IKM", "91,33")));
        settlements.importRows(new InstanceId(instance.getId()), "dua.csv", file(2));
        assertThatThrownBy(() -> sop.submit("kasubagRenvapor", task.getId(), filled))
                .hasMessage("Draf sudah diganti sejak formulir ini dibuka, misalnya oleh impor; muat ulang halaman.");
        assertThat(newest().rows()).hasSize(2);
    }

    @Test
    void whatIsWrongInTheFormIsNamedByIndicatorAndField() {
        ProcessInstance instance = start("2024");
        String task = sop.task(instance).getId();
        assertThatThrownBy(() -> sop.submit(
                        "kasubagRenvapor", task, filled("1", List.of(direct("IKM", "sembilan"), direct("IKM", "90")))))
                .hasMessage("Indikator ke-1 (IKM), Target tahun: “sembilan” bukan angka baku; tulis misalnya 1.234 atau"
                        + " 12,5; masih ada 1 kesalahan lain.");
        assertThatThrownBy(() -> sop.submit("kasubagRenvapor", task, filled("1", List.of())))
                .hasMessage("Isi paling sedikit satu indikator.");
        assertThatThrownBy(() -> sop.submit(
                        "kasubagRenvapor",
                        task,
                        SopDriver.with(filled("1", List.of(direct("IKM", "90"))), "batasCapaian", "0")))
                .hasMessage("Batas capaian harus lebih besar dari nol dan paling besar 1.000.000.");
        assertThat(sop.task(instance).getTaskDefinitionKey()).isEqualTo(Elements.PREPARE);
    }

    @Test
    void onlyTheHolderCompletesAndNobodyGoesAround() {
        ProcessInstance instance = start("2024");
        String task = sop.task(instance).getId();
        assertThatThrownBy(() -> sop.submit("sekretaris", task, filled("1", List.of(direct("IKM", "90")))))
                .hasMessageContaining("tidak berhak");
        assertThatThrownBy(() -> sop.as("camat", () -> {
                    engine.getRuntimeService().setVariable(instance.getId(), "checked", true);
                    return null;
                }))
                .hasMessageContaining("Langkah SOP hanya dapat diselesaikan melalui formulirnya");
        assertThatThrownBy(() -> sop.as(
                        "camat",
                        () -> engine.getFormService()
                                .submitStartForm(definition().getId(), Map.of("tahun", "2025"))))
                .isNotNull();
        assertThat(sop.task(instance).getTaskDefinitionKey()).isEqualTo(Elements.PREPARE);
    }

    @Test
    void aSumOfTribulanThatIsNotTheYearsTargetIsShownButNotRefused() {
        Map<String, Object> row = new HashMap<>(direct("JML", "100"));
        row.putAll(Map.of(
                "akumulasi",
                "JUMLAH",
                "satuan",
                "orang",
                "target_t1",
                "20",
                "target_t2",
                "20",
                "target_t3",
                "20",
                "target_t4",
                "30"));
        ProcessInstance instance = start("2024");
        prepare(instance, List.of(row));
        assertThat(text(instance, "perhatian"))
                .isEqualTo("Indikator JML: jumlah target tribulan I sampai IV, 90, berbeda dari target tahun, 100.");
    }

    // ---------------------------------------------------------------------------------------------------

    private ProcessInstance start(String year) {
        return sop.startSettlement(Map.of("tahun", year));
    }

    private List<Map<String, Object>> entriesAfter(long sequence) {
        return jdbc.queryForList(
                "select subject, key, before, after, by_user from kinerja.trail"
                        + " where office_id = ? and sequence > ? order by sequence",
                OFFICE.value(),
                sequence);
    }

    /** Until somebody else waits for a row that this transaction holds. */
    private void waitUntilItWaits() {
        while (!jdbc.queryForObject(
                "select exists (select 1 from pg_stat_activity where wait_event_type = 'Lock'"
                        + " and pg_backend_pid() = any (pg_blocking_pids(pid)))",
                Boolean.class)) {
            Thread.onSpinWait();
        }
    }

    private static Map<String, Object> revision(String year, String from, String reason) {
        return Map.of("tahun", year, "revisi", true, "berlakuMulai", from, "alasanRevisi", reason);
    }

    private void settle(ProcessInstance instance, List<Map<String, Object>> rows) {
        settle(instance, rows, Map.of());
    }

    private void settle(ProcessInstance instance, List<Map<String, Object>> rows, Map<String, Object> policy) {
        Map<String, Object> filled = filled("1", rows);
        filled.putAll(policy);
        sop.complete(instance, Elements.PREPARE, filled);
        sop.complete(instance, Elements.CHECK, SopDriver.approved());
        sop.complete(instance, Elements.SETTLE, SopDriver.approved());
    }

    private void prepare(ProcessInstance instance, List<Map<String, Object>> rows) {
        sop.complete(instance, Elements.PREPARE, filled(text(instance, "draf"), rows));
    }

    private static Map<String, Object> filled(String draft, List<Map<String, Object>> rows) {
        Map<String, Object> filled = policy();
        filled.put("draf", draft);
        filled.put("indikator", rows);
        return filled;
    }

    private static Map<String, Object> policy() {
        Map<String, Object> policy = new LinkedHashMap<>();
        policy.put("batasCapaian", "");
        policy.put("rumusTurun", "SELISIH");
        policy.put("desimal", "2");
        return policy;
    }

    private static Map<String, Object> direct(String code, String target) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kode", code);
        row.put("nama", "Indikator " + code);
        row.put("satuan", "nilai");
        row.put("arah", "NAIK");
        row.put("cara_hitung", "LANGSUNG");
        row.put("akumulasi", "TERAKHIR");
        row.put("bilangan_bulat", false);
        row.put("target_tahun", target);
        return row;
    }

    private static Map<String, Object> down(String code, String target) {
        return SopDriver.with(direct(code, target), "arah", "TURUN");
    }

    private static byte[] file(int rows) {
        StringBuilder csv = new StringBuilder("kode;nama;satuan;arah;cara_hitung;akumulasi;target_tahun\n");
        IntStream.rangeClosed(1, rows)
                .forEach(row -> csv.append("K-")
                        .append(row)
                        .append(";Indikator ")
                        .append(row)
                        .append(";nilai;NAIK;LANGSUNG;TERAKHIR;90\n"));
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<Map<String, Object>> rows(ProcessInstance instance) {
        return sop.rows("kasubagRenvapor", sop.task(instance).getId(), "indikator");
    }

    private String text(ProcessInstance instance, String name) {
        Task task = sop.task(instance);
        return (String) sop.form(task.getAssignee(), task.getId()).get(name);
    }

    private String key(ProcessInstance instance) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getBusinessKey();
    }

    private Whole newest() {
        Overview overview = settlements.list(List.of(OFFICE)).get(0);
        return settlements.detail(overview.id()).orElseThrow();
    }

    private List<Tuple> items(int quarter) {
        return catalogue.valid(OFFICE, new Tribulan(2024, quarter)).stream()
                .map(item -> tuple(item.code(), item.target()))
                .toList();
    }

    private void choose(ProcessInstance measurement, String... codes) {
        Task task = sop.task(measurement);
        String user = sop.take(task);
        sop.submit(
                user,
                task.getId(),
                Map.of(
                        "indikator",
                        sop.rows(user, task.getId(), "indikator").stream()
                                .map(row -> SopDriver.with(
                                        row, "dipakai", List.of(codes).contains(row.get("kode"))))
                                .toList()));
    }

    /** A measurement of the last tribulan of 2024 in step 9: IKM reached 60, HARI 20. */
    private ProcessInstance frozen() {
        ProcessInstance measurement = sop.start(2024, 4);
        sop.walkTo(measurement, "step3");
        choose(measurement, "IKM", "HARI");
        Task task = sop.task(measurement);
        String user = sop.take(task);
        sop.submit(
                user,
                task.getId(),
                Map.of(
                        "indikator",
                        sop.rows(user, task.getId(), "indikator").stream()
                                .map(row -> SopDriver.with(
                                        SopDriver.with(
                                                row, "nilai", row.get("kode").equals("IKM") ? "60" : "20"),
                                        "sumber",
                                        "Laporan"))
                                .map(row -> SopDriver.with(row, "alasanTanpaBukti", "Diuji tanpa dokumen."))
                                .toList()));
        sop.walkTo(measurement, "step9");
        return measurement;
    }

    private List<Line> lines(ProcessInstance measurement) {
        List<Concept> concepts = detail(measurement).concepts();
        return concepts.get(concepts.size() - 1).lines();
    }

    private UUID id(ProcessInstance measurement) {
        return measurements.measurement(new InstanceId(measurement.getId())).id();
    }

    private void changeBands() {
        try (InputStream dmn = getClass().getResourceAsStream("/processes/predikat-kinerja.dmn")) {
            String table = new String(dmn.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("&gt;= 91", "&gt;= 95")
                    .replace("[76..91[", "[76..95[");
            engine.getRepositoryService()
                    .createDeployment()
                    .name("Uji predikat")
                    .addString("predikat-kinerja.dmn", table)
                    .deploy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessDefinition definition() {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(PenetapanKinerja.KEY)
                .latestVersion()
                .singleResult();
    }

    private List<String> allOfTheModel() {
        var model =
                engine.getRepositoryService().getBpmnModelInstance(definition().getId());
        List<String> ids = new ArrayList<>();
        model.getModelElementsByType(FlowNode.class).forEach(node -> ids.add(node.getId()));
        model.getModelElementsByType(SequenceFlow.class).forEach(flow -> ids.add(flow.getId()));
        return ids;
    }
}
