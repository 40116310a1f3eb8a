package id.go.lumajangkab.kinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.TestOffice;
import id.go.lumajangkab.kinerja.measurement.Commands.Correction;
import id.go.lumajangkab.kinerja.measurement.Commands.Decide;
import id.go.lumajangkab.kinerja.measurement.Commands.Ending;
import id.go.lumajangkab.kinerja.measurement.Commands.Figures;
import id.go.lumajangkab.kinerja.measurement.Commands.IndicatorChoice;
import id.go.lumajangkab.kinerja.measurement.Commands.LateTask;
import id.go.lumajangkab.kinerja.measurement.Commands.StartMeasurement;
import id.go.lumajangkab.kinerja.measurement.Commands.Texts;
import id.go.lumajangkab.kinerja.measurement.Views.Concept;
import id.go.lumajangkab.kinerja.measurement.Views.ConceptView;
import id.go.lumajangkab.kinerja.measurement.Views.Detail;
import id.go.lumajangkab.kinerja.measurement.Views.Handover;
import id.go.lumajangkab.kinerja.measurement.Views.Lateness;
import id.go.lumajangkab.kinerja.measurement.Views.Line;
import id.go.lumajangkab.kinerja.measurement.Views.ListItem;
import id.go.lumajangkab.kinerja.measurement.Views.Round;
import id.go.lumajangkab.kinerja.measurement.Views.Started;
import id.go.lumajangkab.kinerja.measurement.Views.Status;
import id.go.lumajangkab.kinerja.measurement.Views.StepRun;
import id.go.lumajangkab.kinerja.rules.Direction;
import id.go.lumajangkab.kinerja.rules.Method;
import id.go.lumajangkab.kinerja.rules.NotComputable;
import id.go.lumajangkab.kinerja.rules.RatingScale;
import id.go.lumajangkab.kinerja.rules.Target;
import id.go.lumajangkab.kinerja.words.HandOver;
import id.go.lumajangkab.kinerja.words.HandoverKind;
import id.go.lumajangkab.kinerja.words.IndonesianNumber;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.TaskId;
import id.go.lumajangkab.kinerja.words.Tribulan;
import id.go.lumajangkab.kinerja.words.UserId;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.OptimisticLockException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@KinerjaTest
class MeasurementsTest {

    /** Most of these tests are about the figures, not about what proves them. */
    private static final boolean UNASKED = false;

    private static final UserId CAMAT = new UserId("camat");
    private static final UserId SEKRETARIS = new UserId("sekretaris");
    private static final UserId TIM1 = new UserId("tim1");
    private static final UserId TIM2 = new UserId("tim2");
    private static final UserId TIM3 = new UserId("tim3");
    private static final UserId STAF1 = new UserId("staf1");
    private static final UserId STAF2 = new UserId("staf2");
    private static final UserId ADMIN = new UserId("admin");

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final Tribulan PERIOD = new Tribulan(2024, 4);
    private static final String KTP = "indikator “Lama hari rata-rata proses penyelesaian KTP”";

    /** From 91 on "Sangat Tinggi", below it "Tinggi". */
    private static final RatingScale SCALE =
            capaian -> Optional.of(capaian.compareTo(new BigDecimal("91")) >= 0 ? "Sangat Tinggi" : "Tinggi");

    private static final Supplier<List<StepRun>> RUNS = () -> List.of(new StepRun(
            1,
            "Memerintahkan",
            "Budi Camat",
            Instant.parse("2025-01-02T01:00:00Z"),
            Instant.parse("2025-01-02T01:10:00Z"),
            Duration.ofMinutes(10),
            "15 menit",
            Instant.parse("2025-01-02T01:15:00Z")));

    private static final Ending END = new Ending(false, null, "completed", "Pengukuran tercatat", "Berakhir.");

    @Autowired
    private Measurements measurements;

    @Autowired
    private MeasurementQueries queries;

    @Autowired
    private IdentityService identity;

    @Autowired
    private LatenessRecords lateness;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private EntityManagerFactory entityManagers;

    @Autowired
    private Clock clock;

    private TestOffice office;
    private InstanceId pid;
    private InstanceId otherPid;
    private String task;

    @BeforeEach
    void anOfficeWithThreeIndicators() {
        itIs("2025-01-02T08:00:00");
        office = TestOffice.open(jdbc);
        pid = new InstanceId(office.id() + "-p-1");
        otherPid = new InstanceId(office.id() + "-p-2");
        task = office.id() + "-t-1";
        indicator("IKM", 1, "Indeks Kepuasan Masyarakat", Direction.NAIK, Method.LANGSUNG, false);
        indicator("MUS", 2, "Kehadiran Musrenbang", Direction.NAIK, Method.RASIO, true);
        indicator("KTP", 3, "Lama hari rata-rata proses penyelesaian KTP", Direction.TURUN, Method.LANGSUNG, false);
        jdbc.update(
                "insert into kinerja.target values (gen_random_uuid(), ?, 'IKM', 2024, null, 1, 91.33, null,"
                        + " 'Renstra', now())",
                office.id().value());
    }

    @AfterEach
    void nothingIsLeft() {
        identity.clearAuthentication();
        ClockUtil.reset();
        TestOffice.removeAll(jdbc);
    }

    @Nested
    class Starting {

        @Test
        void givesTheMeasurementItsBusinessKey() {
            Started started = start(pid);

            assertThat(started.businessKey()).isEqualTo(office.code() + "-2024-T4");
            assertThat(started.number()).isEqualTo(1);
            assertThat(queries.measurement(pid).status()).isEqualTo(Status.BERJALAN);
            assertThat(queries.measurement(pid).officeName()).isEqualTo(office.name());
        }

        @Test
        void isRefusedWhileThePeriodIsBeingMeasured() {
            start(pid);

            refused(
                    () -> start(otherPid),
                    "Pengukuran Tribulan IV Tahun 2024 sedang berjalan; selesaikan atau batalkan dahulu.");
        }

        @Test
        void isRefusedWhenThePeriodIsMeasuredUnlessItIsACorrection() {
            complete(pid);

            refused(
                    () -> start(otherPid),
                    "Pengukuran Tribulan IV Tahun 2024 sudah selesai; untuk memperbaikinya"
                            + " mulailah pembetulan dengan alasannya.");
            refused(() -> correction(otherPid, " "), "Alasan pembetulan wajib diisi.");

            Started started = correction(otherPid, "Angka IKM keliru.");
            assertThat(started.businessKey()).isEqualTo(office.code() + "-2024-T4-P1");
            assertThat(started.number()).isEqualTo(2);
        }

        @Test
        void ofACorrectionNeedsACompletedMeasurement() {
            refused(
                    () -> correction(pid, "Keliru."),
                    "Belum ada pengukuran Tribulan IV Tahun 2024 yang selesai,"
                            + " jadi belum ada yang dapat dibetulkan.");
        }

        @Test
        void isRefusedBeforeThePeriodHasBegun() {
            itIs("2024-09-30T23:59:59");
            refused(() -> start(pid), "Tribulan IV Tahun 2024 belum dimulai, jadi belum dapat diukur.");

            itIs("2024-10-01T00:00:00");
            assertThat(start(pid).period()).isEqualTo(PERIOD);
        }

        @Test
        void isPossibleAgainAfterACancellation() {
            start(pid);
            as("camat").cancel(pid, "Salah tribulan.");

            assertThat(start(otherPid).businessKey()).isEqualTo(office.code() + "-2024-T4");
            assertThat(queries.list(List.of(office.id())))
                    .extracting(ListItem::status)
                    .containsExactlyInAnyOrder(Status.BERJALAN, Status.DIBATALKAN);
        }

        @Test
        void atTheSameMomentAsAnotherIsRefusedInTheSameWords() throws Exception {
            ExecutorService other = Executors.newSingleThreadExecutor();
            try {
                Future<Started> second = transaction.execute(first -> {
                    start(pid);
                    Future<Started> pressed = other.submit(() -> start(otherPid));
                    // it has read that nothing is there, and its insert waits for the end of this transaction
                    await().atMost(Duration.ofMinutes(1)).until(this::someoneWaits);
                    return pressed;
                });

                assertThatThrownBy(second::get)
                        .cause()
                        .isInstanceOf(InputException.class)
                        .hasMessage(
                                "Pengukuran Tribulan IV Tahun 2024 sedang berjalan; selesaikan atau batalkan dahulu.");
                assertThat(queries.list(List.of(office.id())))
                        .extracting(ListItem::processInstanceId)
                        .containsExactly(pid);
            } finally {
                other.shutdownNow();
            }
        }

        private boolean someoneWaits() {
            return jdbc.queryForObject(
                    "select exists (select from pg_locks where not granted" + " and locktype = 'transactionid')",
                    Boolean.class);
        }

        @Test
        void isRefusedForAnOfficeThatNobodyKnows() {
            refused(
                    () -> as("camat").start(new StartMeasurement(new OfficeId("lain"), PERIOD, pid, false, null)),
                    "Kantor tidak terdaftar; hubungi administrator.");
        }
    }

    @Nested
    class OrderAndTeam {

        @Test
        void areKept() {
            start(pid);
            measurements.order(pid, "  Ukur kinerja.\n", LocalDate.of(2025, 1, 20), List.of(TIM1, TIM2));
            measurements.settleTeam(pid, List.of(TIM2, TIM3, TIM2));

            assertThat(queries.measurement(pid).steps().order()).isEqualTo("Ukur kinerja.");
            assertThat(queries.measurement(pid).steps().deadline()).isEqualTo(LocalDate.of(2025, 1, 20));
            assertThat(queries.draftTeam(pid)).containsExactly(TIM1, TIM2);
            assertThat(queries.settledTeam(pid)).containsExactly(TIM2, TIM3);
        }

        @Test
        void settledAnewReplaceTheTeam() {
            start(pid);
            measurements.order(pid, "Ukur.", null, List.of());
            measurements.settleTeam(pid, List.of(TIM1, TIM2));
            measurements.settleTeam(pid, List.of(TIM2, TIM3));

            assertThat(queries.settledTeam(pid)).containsExactly(TIM2, TIM3);
        }

        @Test
        void areRefusedWhenEmptyOrTooLong() {
            start(pid);

            refused(() -> measurements.order(pid, " ", null, List.of()), "Perintah wajib diisi.");
            refused(
                    () -> measurements.order(pid, "x".repeat(4001), null, List.of()),
                    "Perintah paling panjang 4.000 karakter.");
            refused(
                    () -> measurements.order(pid, "a\u0000b", null, List.of()),
                    "Perintah berisi karakter yang tidak dapat disimpan; ketik ulang bagian itu.");
            refused(
                    () -> measurements.order(pid, "Ukur.", LocalDate.of(202, 1, 1), List.of()),
                    "Tahun batas waktu harus antara 2000 dan 2100.");
            refused(
                    () -> measurements.settleTeam(pid, List.of(TIM1)),
                    "Pengukuran Tribulan IV Tahun 2024 belum diperintahkan oleh Camat (langkah 1).");
            measurements.order(pid, "Ukur.", null, List.of());
            refused(() -> measurements.settleTeam(pid, List.of()), "Pilih paling sedikit satu anggota Tim.");
            refused(
                    () -> measurements.settleTeam(pid, Arrays.asList(TIM1, null)),
                    "Anggota Tim harus dipilih dari daftar.");
        }
    }

    @Nested
    class Settling {

        @Test
        void takesTheChosenIndicatorsInTheCataloguesOrderWithTheirTargets() {
            withTeam(pid);
            as("tim1")
                    .settleIndicators(
                            pid,
                            List.of(choice("KTP", true, "14"), choice("IKM", true, null), choice("MUS", false, null)));

            ConceptView view = queries.current(pid);
            assertThat(view.concept().lines())
                    .extracting(Line::code, Line::target)
                    .containsExactly(tuple("IKM", Target.parse("91,33")), tuple("KTP", Target.parse("14")));
            assertThat(view.concept().number()).isEqualTo(1);
            assertThat(view.concept().createdBy()).isEqualTo(TIM1);
            assertThat(view.concept().result()).isNull();
        }

        @Test
        void refusesWhatTheCatalogueDoesNotAllow() {
            withTeam(pid);

            refused(
                    () -> as("tim1").settleIndicators(pid, List.of(choice("XYZ", true, null))),
                    "Indikator “XYZ” tidak ada dalam katalog untuk Tribulan IV Tahun 2024.");
            refused(
                    () -> as("tim1")
                            .settleIndicators(pid, List.of(choice("IKM", true, null), choice("IKM", true, null))),
                    "Isian indikator “Indeks Kepuasan Masyarakat” ada dua kali.");
            refused(
                    () -> as("tim1").settleIndicators(pid, List.of(choice("IKM", true, "90"))),
                    "Target indikator “Indeks Kepuasan Masyarakat” sudah ditetapkan dalam katalog, yaitu 91,33, dan"
                            + " tidak dapat diubah.");
            refused(
                    () -> as("tim1").settleIndicators(pid, List.of(choice("IKM", false, null))),
                    "Pilih paling sedikit satu indikator.");
            refused(() -> as("tim1").settleIndicators(pid, List.of()), "Pilih paling sedikit satu indikator.");
            refused(() -> queries.current(pid), "Konsep pengukuran Tribulan IV Tahun 2024 belum disusun.");
        }

        @Test
        void anewBeginsANewVersion() {
            settled(pid);
            as("tim2").settleIndicators(pid, List.of(choice("IKM", true, "91,33")));

            assertThat(detail().concepts())
                    .extracting(Concept::number, concept -> concept.lines().size())
                    .containsExactly(tuple(1, 3), tuple(2, 1));
        }

        @Test
        void keepsTheVersionOfTheIndicatorThatCountedThen() {
            settled(pid);
            jdbc.update(
                    "insert into kinerja.indicator select gen_random_uuid(), office_id, code, valid_from,"
                            + " valid_until, 2, position, 'Nama baru', unit, direction, method, numerator_label,"
                            + " denominator_label, factor, whole_numbers, minimise_formula, accumulation, cap, source, now()"
                            + " from kinerja.indicator where code = 'IKM' and office_id = ?",
                    office.id().value());

            assertThat(queries.current(pid).concept().lines().get(0).name()).isEqualTo("Indeks Kepuasan Masyarakat");
        }
    }

    @Nested
    class RecordingFigures {

        @BeforeEach
        void aConcept() {
            settled(pid);
        }

        @Test
        void withoutADocumentEachNeedsAReason() {
            String asked = "Unggah dokumen bukti pada tab Dokumen, atau isi alasan bila tanpa dokumen bukti, untuk ";
            List<Figures> excused = figures().stream()
                    .map(f -> new Figures(
                            f.code(), f.numerator(), f.denominator(), f.value(), f.source(), f.note(), "Menyusul."))
                    .toList();

            assertThatThrownBy(() -> as("kasubag").recordFigures(pid, figures(), true))
                    .isInstanceOf(InputException.class)
                    .hasMessageStartingWith(asked);
            as("kasubag").recordFigures(pid, excused, true);
            measurements.computeValues(pid, SCALE);
            assertThat(queries.current(pid).concept().lines())
                    .allSatisfy(
                            line -> assertThat(line.filled().withoutEvidence()).isEqualTo("Menyusul."));
        }

        @Test
        void keepsThemAndTheServerComputes() {
            as("kasubag").recordFigures(pid, figures(), UNASKED);
            measurements.computeValues(pid, SCALE);

            Concept concept = queries.current(pid).concept();
            assertThat(concept.lines())
                    .extracting(
                            Line::code,
                            line -> shown(line.reached().realisasi()),
                            line -> shown(line.reached().capaian()),
                            line -> line.reached().predikat(),
                            line -> line.reached().notComputable())
                    .containsExactly(
                            tuple("IKM", "94,87", "103,88", "Sangat Tinggi", null),
                            tuple("MUS", "25,00", null, null, NotComputable.TARGET_KOSONG),
                            tuple("KTP", "15,00", "92,86", "Sangat Tinggi", null));
            assertThat(shown(concept.result().mean())).isEqualTo("98,37");
            assertThat(concept.result().computable()).isEqualTo(2);
            assertThat(concept.result().notComputable()).isEqualTo(1);
            assertThat(concept.number()).isEqualTo(1);
        }

        @Test
        void keepsAllThirtyFourDigits() {
            as("kasubag")
                    .recordFigures(
                            pid,
                            with("MUS", f -> new Figures("MUS", number("1"), number("3"), null, "Daftar", null, null)),
                            UNASKED);
            measurements.computeValues(pid, SCALE);

            assertThat(queries.current(pid).concept().lines().get(1).reached().realisasi())
                    .isEqualByComparingTo("33.33333333333333333333333333333333");
        }

        @Test
        void takesAnAbsurdRatioWithoutAnOverflow() {
            as("kasubag")
                    .recordFigures(
                            pid,
                            with(
                                    "IKM",
                                    f -> new Figures(
                                            "IKM", null, null, number("999999999999999"), "Laporan", null, null)),
                            UNASKED);
            measurements.computeValues(pid, SCALE);

            assertThat(queries.current(pid).concept().lines().get(0).reached().predikat())
                    .isEqualTo("Sangat Tinggi");
        }

        @Test
        void whatIsMissingIsExplainedAndNeverZero() {
            as("kasubag")
                    .recordFigures(
                            pid,
                            with("IKM", f -> new Figures("IKM", null, null, null, null, "Survei belum selesai.", null)),
                            UNASKED);
            measurements.computeValues(pid, SCALE);

            Line line = queries.current(pid).concept().lines().get(0);
            assertThat(line.reached().notComputable()).isEqualTo(NotComputable.ANGKA_BELUM_DIISI);
            assertThat(line.reached().realisasi()).isNull();
            assertThat(line.reached().capaian()).isNull();
            assertThat(line.reached().predikat()).isNull();
            assertThat(line.filled().note()).isEqualTo("Survei belum selesai.");
        }

        @Test
        void takesExactlyTheConceptsIndicators() {
            List<Figures> twice = new ArrayList<>(figures());
            twice.add(figures().get(0));

            refused(
                    () -> as("kasubag").recordFigures(pid, figures().subList(0, 2), UNASKED),
                    "Isian " + KTP + " tidak ada.");
            refused(
                    () -> as("kasubag").recordFigures(pid, twice, UNASKED),
                    "Isian indikator “Indeks Kepuasan Masyarakat” ada dua kali.");
            refused(
                    () -> as("kasubag")
                            .recordFigures(
                                    pid,
                                    with("KTP", f -> new Figures("XYZ", null, null, number("1"), "s", null, null)),
                                    UNASKED),
                    "Indikator “XYZ” tidak ada dalam konsep ini.");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "IKM|  |  |-1|s| |Nilai indikator “Indeks Kepuasan Masyarakat” tidak boleh negatif.",
                    "IKM|  |  |1 | | |Isi nama dokumen sumber untuk indikator “Indeks Kepuasan Masyarakat”.",
                    "IKM|  |  |  |s| |Isi angka untuk indikator “Indeks Kepuasan Masyarakat”, atau keterangan mengapa angkanya"
                            + " belum ada.",
                    "IKM|1 |  |1 |s| |Kosongkan pembilang dan penyebut indikator “Indeks Kepuasan Masyarakat”, karena nilainya"
                            + " diisi langsung.",
                    "MUS|1 |2 |3 |s| |Kosongkan nilai indikator “Kehadiran Musrenbang”, karena dihitung dari pembilang dan"
                            + " penyebut.",
                    "MUS|1.5|2|  |s| |Pembilang indikator “Kehadiran Musrenbang” harus bilangan bulat; tulis tanpa koma.",
                    "MUS|1 |0.5| |s| |Penyebut indikator “Kehadiran Musrenbang” harus bilangan bulat; tulis tanpa koma.",
                    "MUS|1 |  |  |s| |Isi angka untuk indikator “Kehadiran Musrenbang”, atau keterangan mengapa angkanya belum"
                            + " ada.",
                    "IKM|  |  |1E15|s| |Nilai indikator “Indeks Kepuasan Masyarakat” terlalu panjang; tulis paling banyak 15"
                            + " angka di depan koma dan 6 angka di belakangnya.",
                    "IKM|  |  |1E-7|s| |Nilai indikator “Indeks Kepuasan Masyarakat” terlalu panjang; tulis paling banyak 15"
                            + " angka di depan koma dan 6 angka di belakangnya."
                })
        void refusesWhatIsNotAFigureOfTheIndicator(
                String code,
                BigDecimal numerator,
                BigDecimal denominator,
                BigDecimal value,
                String source,
                String note,
                String sentence) {
            refused(
                    () -> as("kasubag")
                            .recordFigures(
                                    pid,
                                    with(
                                            code,
                                            f -> new Figures(code, numerator, denominator, value, source, note, null)),
                                    UNASKED),
                    sentence);
            assertThat(queries.current(pid).concept().lines())
                    .allSatisfy(line -> assertThat(line.filled().source()).isNull());
        }
    }

    @Nested
    class Rounds {

        @BeforeEach
        void aTypedConcept() {
            typed(pid);
        }

        @Test
        void areCountedForEachStepAndKeepTheVersionThatTheyWereAbout() {
            decide(6, false, "Analisis IKM terlalu pendek.");
            as("staf2").recordTexts(pid, texts("Analisis kedua"));
            decide(6, true, null);
            decide(7, false, "Sumber KTP keliru.");
            as("kasubag")
                    .correct(
                            pid,
                            corrections(
                                    with(
                                            "KTP",
                                            f -> new Figures("KTP", null, null, number("14"), "Rekap KTP", null, null)),
                                    "Analisis kedua"),
                            UNASKED,
                            SCALE);
            decide(6, true, null);
            decide(7, true, null);

            Detail detail = detail();
            assertThat(detail.rounds())
                    .extracting(Round::step, Round::round, Round::approved, Round::reason, Round::conceptNumber)
                    .containsExactly(
                            tuple(6, 1, false, "Analisis IKM terlalu pendek.", 1),
                            tuple(6, 2, true, null, 2),
                            tuple(7, 1, false, "Sumber KTP keliru.", 2),
                            tuple(6, 3, true, null, 3),
                            tuple(7, 2, true, null, 3));
            assertThat(detail.concepts())
                    .extracting(
                            Concept::number,
                            Concept::createdBy,
                            concept -> concept.lines().get(0).explained().analysis(),
                            concept -> shown(concept.lines().get(2).reached().capaian()))
                    .containsExactly(
                            tuple(1, TIM1, "Analisis pertama", "92,86"),
                            tuple(2, STAF2, "Analisis kedua", "92,86"),
                            tuple(3, new UserId("kasubag"), "Analisis kedua", "100,00"));
            assertThat(detail.concepts().get(2).result().mean())
                    .isGreaterThan(detail.concepts().get(1).result().mean());
        }

        @Test
        void beforeAnyDecisionAChangeIsWrittenInPlace() {
            as("staf").recordTexts(pid, texts("Analisis kedua"));

            assertThat(detail().concepts()).hasSize(1);
            assertThat(queries.current(pid).concept().lines().get(0).explained().analysis())
                    .isEqualTo("Analisis kedua");
        }

        @Test
        void needAReasonWhenNotApproved() {
            refused(() -> decide(6, false, " "), "Alasan tidak setuju wajib diisi.");
            assertThat(detail().rounds()).isEmpty();
            decide(6, true, null);
            refused(() -> decide(7, false, "x".repeat(4001)), "Alasan tidak setuju paling panjang 4.000 karakter.");
            assertThat(detail().rounds()).hasSize(1);
        }

        @Test
        void openTheCorrectionOnlyUntilStepSixDecidesAgain() {
            refused(
                    () -> as("kasubag").correct(pid, corrections(figures(), "Analisis"), UNASKED, SCALE),
                    "Konsep hanya dapat dikoreksi setelah Tim mengembalikannya.");
            decide(6, true, null);
            decide(7, false, "Keliru.");
            assertThat(queries.measurement(pid).steps().returnedByTim()).isTrue();
            decide(6, true, null);
            assertThat(queries.measurement(pid).steps().returnedByTim()).isFalse();
            refused(
                    () -> as("kasubag").correct(pid, corrections(figures(), "Analisis"), UNASKED, SCALE),
                    "Konsep hanya dapat dikoreksi setelah Tim mengembalikannya.");
        }

        @Test
        void aCorrectionThatChangesNothingMakesNoVersion() {
            decide(6, true, null);
            decide(7, false, "Periksa lagi.");

            as("kasubag").correct(pid, corrections(figures(), "Analisis pertama"), UNASKED, SCALE);

            assertThat(detail().concepts()).hasSize(1);
        }

        @Test
        void aBadCorrectionChangesNothing() {
            decide(6, true, null);
            decide(7, false, "Keliru.");

            refused(
                    () -> as("kasubag").correct(pid, corrections(figures(), " "), UNASKED, SCALE),
                    "Analisis indikator “Indeks Kepuasan Masyarakat” wajib diisi.");
            assertThat(detail().concepts()).hasSize(1);
        }
    }

    @Nested
    class Typing {

        @BeforeEach
        void aConceptWithFigures() {
            settled(pid);
            as("kasubag").recordFigures(pid, figures(), UNASKED);
        }

        @Test
        void keepsWhatWasWrittenAboutEachIndicator() {
            as("staf").recordTexts(pid, texts("Analisis"));

            assertThat(queries.current(pid).concept().lines()).allSatisfy(line -> {
                assertThat(line.explained().analysis()).isEqualTo("Analisis");
                assertThat(line.explained().obstacle()).isEqualTo("Hambatan");
                assertThat(line.explained().followUp()).isNull();
            });
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "   "})
        void needsAnAnalysis(String analysis) {
            refused(
                    () -> as("staf").recordTexts(pid, texts(analysis)),
                    "Analisis indikator “Indeks Kepuasan Masyarakat” wajib diisi.");
        }

        @Test
        void takesFourThousandCharactersAndNoMore() {
            as("staf").recordTexts(pid, texts("x".repeat(4000)));

            refused(
                    () -> as("staf").recordTexts(pid, texts("x".repeat(4001))),
                    "Analisis indikator “Indeks Kepuasan Masyarakat” paling panjang 4.000 karakter.");
        }
    }

    @Nested
    class Finishing {

        @Test
        void freezesReportsAndArchives() {
            typed(pid);
            decide(6, true, null);
            decide(7, true, null);
            measurements.recordExecution(pid, "Bersama Tim.");
            measurements.freeze(pid, SCALE, RUNS);

            assertThat(queries.measurement(pid).status()).isEqualTo(Status.BERJALAN);
            assertThat(queries.frozenRuns(queries.measurement(pid).id())).isEqualTo(RUNS.get());
            assertThat(queries.current(pid).concept().finalResult()).isTrue();
            assertThat(detail().concepts()).hasSize(1);

            itIs("2025-01-10T10:00:00");
            measurements.report(pid, null);
            assertThat(queries.measurement(pid).status()).isEqualTo(Status.SELESAI);
            assertThat(queries.measurement(pid).end().completedAt()).isEqualTo(clock.instant());

            measurements.archive(pid, "005/12", "Server kantor", "Lemari 2", null);
            assertThat(queries.measurement(pid).end().archive().hardCopy()).isEqualTo("Lemari 2");
            refused(
                    () -> measurements.archive(pid, "005/12", "Server kantor", "Lemari 2", null),
                    "Hasil pengukuran Tribulan IV Tahun 2024 sudah diarsipkan.");
        }

        @Test
        void freezesNothingThatTheRatingHasMadeAnotherSinceItWasApproved() {
            typed(pid);
            approve(pid);

            refused(
                    () -> measurements.freeze(pid, capaian -> Optional.of("Istimewa"), RUNS),
                    "Capaian atau predikat pada konsep Tribulan IV Tahun 2024 versi 1 berbeda dari yang disetujui,"
                            + " karena tabel predikat diganti sesudahnya; minta analis proses mengembalikan tabel"
                            + " semula, atau minta Camat membatalkan pengukuran ini untuk diulang.");

            assertThat(detail().concepts()).extracting(Concept::finalResult).containsExactly(false);
            measurements.freeze(pid, SCALE, RUNS);
            assertThat(detail().concepts()).extracting(Concept::finalResult).containsExactly(true);
        }

        /** What was refused and what was not is the same on the tables as in the rules alone. */
        @Test
        void whateverIsAskedForInWhateverOrderTheTablesSayTheSameAsTheRules() {
            int frozen = 0;
            for (int walk = 0; walk < 25; walk++) {
                InstanceId instance = new InstanceId(pid + "-" + walk);
                if (frozen == 0) {
                    start(instance);
                } else {
                    correction(instance, "Uji.");
                }
                ProgressTest.Tables expected = new ProgressTest.Tables();
                for (ProgressTest.Act act : ProgressTest.disturbed(new Random(walk))) {
                    Optional<String> refusal = refusalOf(() -> attempt(instance, act));
                    assertThat(refusal).as("%s after %s", act, expected.done).isEqualTo(expected.attempt(act));
                }
                measurements.ended(instance, END, RUNS);
                frozen += expected.frozen ? 1 : 0;
            }
            assertThat(frozen).isBetween(5, 24);
        }

        private void attempt(InstanceId pid, ProgressTest.Act act) {
            switch (act.deed()) {
                case ORDER_IT -> measurements.order(pid, "Ukur.", null, List.of(TIM1));
                case SETTLE_TEAM -> measurements.settleTeam(pid, List.of(TIM1));
                case SETTLE_INDICATORS -> chooseIndicators(pid);
                case RECORD_FIGURES -> as("kasubag").recordFigures(pid, figures(), UNASKED);
                case COMPUTE -> measurements.computeValues(pid, SCALE);
                case RECORD_TEXTS -> as("staf").recordTexts(pid, texts("Analisis pertama"));
                case CORRECT ->
                    as("kasubag")
                            .correct(
                                    pid,
                                    corrections(figures(), act.yes() ? "Analisis " + UUID.randomUUID() : analysis(pid)),
                                    UNASKED,
                                    SCALE);
                case DECIDE_AS_KASUBAG -> decideAs(pid, 6, act.yes());
                case DECIDE_AS_TIM -> decideAs(pid, 7, act.yes());
                case EXECUTE -> measurements.recordExecution(pid, null);
                case FREEZE -> measurements.freeze(pid, SCALE, RUNS);
                case REPORT -> measurements.report(pid, null);
                case ARCHIVE -> measurements.archive(pid, "1", "a", "b", null);
                case CANCEL -> as("camat").cancel(pid, "Uji.");
            }
        }

        private String analysis(InstanceId pid) {
            return queries.currentIfAny(pid)
                    .map(view -> view.concept().lines().get(0).explained().analysis())
                    .orElse(null);
        }

        private void decideAs(InstanceId pid, int step, boolean approved) {
            as("seseorang").decide(new Decide(pid, step, approved, "Uji.", new TaskId("task")));
        }

        private Optional<String> refusalOf(Runnable deed) {
            try {
                deed.run();
                return Optional.empty();
            } catch (InputException refused) {
                return Optional.of(refused.getMessage());
            }
        }

        @Test
        void ofTwoWhoFindTheSameStateOneHasToBeginAgain() throws Exception {
            typed(pid);
            approve(pid);
            ExecutorService other = Executors.newSingleThreadExecutor();
            try {
                assertThatThrownBy(() -> transaction.executeWithoutResult(first -> {
                            measurements.freeze(pid, SCALE, RUNS);
                            try {
                                // the other one is done before anything of the freeze is written
                                other.submit(() -> measurements.settleTeam(pid, List.of(TIM2)))
                                        .get();
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        }))
                        .isInstanceOfAny(OptimisticLockException.class, OptimisticLockingFailureException.class);
            } finally {
                other.shutdownNow();
            }
            assertThat(queries.measurement(pid).frozenAt()).isNull();
            refused(
                    () -> measurements.freeze(pid, SCALE, RUNS),
                    "Kasubag Renvapor dan Tim belum menyetujui konsep"
                            + " Tribulan IV Tahun 2024 versi 2; hasil hanya dilaksanakan dan dibekukan setelah keduanya"
                            + " menyetujui versi itu (langkah 6 dan 7).");
        }

        @Test
        void aFrozenResultIsNeverChanged() {
            complete(pid);
            refusesEveryChange(pid, "sudah selesai");

            typedAsCorrection(otherPid);
            approve(otherPid);
            measurements.freeze(otherPid, SCALE, RUNS);
            refusesEveryChange(otherPid, "sudah dibekukan");
        }

        private void refusesEveryChange(InstanceId pid, String words) {
            for (ThrowingCallable change : List.<ThrowingCallable>of(
                    () -> as("kasubag").recordFigures(pid, figures(), UNASKED),
                    () -> as("staf").recordTexts(pid, texts("Baru")),
                    () -> measurements.computeValues(pid, SCALE),
                    () -> measurements.freeze(pid, SCALE, RUNS),
                    () -> as("tim1").settleIndicators(pid, List.of(choice("IKM", true, null))),
                    () -> as("kasubag").decide(new Decide(pid, 6, true, null, new TaskId("t"))),
                    () -> measurements.order(pid, "Ukur.", null, List.of()),
                    () -> measurements.settleTeam(pid, List.of(TIM1)))) {
                assertThatThrownBy(change).isInstanceOf(InputException.class).hasMessageContaining(words);
            }
        }

        @Test
        void theDatabaseRefusesToChangeAFrozenResultToo() {
            complete(pid);

            String own = "(select c.id from kinerja.concept c join kinerja.measurement m on m.id = c.measurement_id"
                    + " where m.process_instance_id = ?)";
            for (String change : List.of(
                    "update kinerja.concept_line set capaian = 100 where concept_id in " + own,
                    "delete from kinerja.concept_line where concept_id in " + own,
                    "update kinerja.concept set final_result = false where id in " + own,
                    "insert into kinerja.concept_line (id, concept_id, indicator_id, position) select"
                            + " gen_random_uuid(), c.id, i.id, 9 from kinerja.concept c, kinerja.indicator i"
                            + " where c.id in " + own)) {
                assertThatThrownBy(() -> jdbc.update(change, pid.value()))
                        .isInstanceOf(DataAccessException.class)
                        .hasMessageContaining("sudah dibekukan");
            }
            assertThatThrownBy(() -> jdbc.update("update kinerja.step_run set activity = 'Lain'"))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("sudah dibekukan");
        }

        @Test
        void isReportedOnlyWhenFrozenAndArchivedOnlyWhenReported() {
            typed(pid);

            refused(
                    () -> measurements.report(pid, null),
                    "Hasil pengukuran Tribulan IV Tahun 2024 belum dibekukan, jadi belum dapat dilaporkan.");
            refused(
                    () -> measurements.archive(pid, "1", "a", "b", null),
                    "Pengukuran Tribulan IV Tahun 2024 belum selesai, jadi belum dapat diarsipkan.");
        }

        @Test
        void archivingNeedsNumberAndPlaces() {
            complete(pid);

            refused(() -> measurements.archive(pid, "", "a", "b", null), "Nomor arsip wajib diisi.");
            refused(() -> measurements.archive(pid, "1", null, "b", null), "Tempat soft copy wajib diisi.");
            refused(() -> measurements.archive(pid, "1", "a", " ", null), "Tempat hard copy wajib diisi.");
            assertThat(queries.measurement(pid).end().archive()).isNull();
        }

        @Test
        void aCompletedCorrectionSupersedesTheOneBefore() {
            complete(pid);
            typedAsCorrection(otherPid);
            assertThat(queries.list(List.of(office.id())))
                    .extracting(ListItem::number, ListItem::superseded)
                    .containsExactly(tuple(2, false), tuple(1, false));

            approve(otherPid);
            measurements.freeze(otherPid, SCALE, RUNS);
            measurements.report(otherPid, null);

            assertThat(queries.list(List.of(office.id())))
                    .extracting(ListItem::number, ListItem::superseded)
                    .containsExactly(tuple(2, false), tuple(1, true));
        }
    }

    @Nested
    class Cancelling {

        @Test
        void keepsTheMeasurementListedWithItsReason() {
            typed(pid);
            as("camat").cancel(pid, "Salah tribulan.");

            assertThat(queries.measurement(pid).status()).isEqualTo(Status.DIBATALKAN);
            assertThat(queries.measurement(pid).end().cancellation().reason()).isEqualTo("Salah tribulan.");
            refused(() -> as("camat").cancel(pid, "Lagi."), "Pengukuran Tribulan IV Tahun 2024 sudah dibatalkan.");
            refused(
                    () -> as("staf").recordTexts(pid, texts("Baru")),
                    "Pengukuran Tribulan IV Tahun 2024 sudah dibatalkan.");
        }

        @Test
        void needsAReason() {
            start(pid);
            refused(() -> as("camat").cancel(pid, null), "Alasan pembatalan wajib diisi.");
        }

        @Test
        void followsTheDeletionOfARunningInstanceOnly() {
            Ending deleted = new Ending(true, ADMIN, null, null, null);
            start(pid);
            assertThat(measurements.ended(pid, deleted, RUNS)).isEmpty();
            assertThat(queries.measurement(pid).status()).isEqualTo(Status.DIBATALKAN);
            assertThat(queries.measurement(pid).end().cancellation().reason()).isEqualTo("Proses dihapus.");

            complete(otherPid);
            assertThat(measurements.ended(otherPid, deleted, RUNS)).isEmpty();
            assertThat(queries.measurement(otherPid).status()).isEqualTo(Status.SELESAI);
        }
    }

    @Nested
    class Stopping {

        @Test
        void beforeTheFreezeKeepsItListedAndFreesItsPeriod() {
            typed(pid);

            assertThat(measurements.ended(pid, END, RUNS)).hasValueSatisfying(stopped -> {
                assertThat(stopped.status()).isEqualTo(Status.TERHENTI);
                assertThat(stopped.end().stop().element()).isEqualTo("completed");
                assertThat(stopped.end().stop().elementName()).isEqualTo("Pengukuran tercatat");
            });

            assertThat(measurements.ended(pid, END, RUNS)).isEmpty();
            refused(
                    () -> as("camat").cancel(pid, "x"),
                    "Pengukuran Tribulan IV Tahun 2024 sudah terhenti; mulailah pengukuran baru.");
            assertThat(start(otherPid).number()).isEqualTo(1);
            assertThat(queries.list(List.of(office.id())))
                    .extracting(ListItem::status)
                    .containsExactlyInAnyOrder(Status.TERHENTI, Status.BERJALAN);
        }

        @Test
        void afterTheFreezeKeepsResultAndPeriodAndOnlyACorrectionFollows() {
            typed(pid);
            approve(pid);
            measurements.freeze(pid, SCALE, List::of);
            refused(
                    () -> as("camat").cancel(pid, "Keliru."),
                    "Hasil pengukuran Tribulan IV Tahun 2024 sudah"
                            + " dibekukan, jadi pengukurannya tidak dapat dibatalkan lagi; laporkan hasilnya (langkah 9), lalu"
                            + " perbaiki dengan pembetulan.");

            measurements.ended(pid, new Ending(true, ADMIN, null, null, "Salah tekan."), RUNS);

            Detail detail = detail();
            assertThat(detail.measurement().status()).isEqualTo(Status.BELUM_DILAPORKAN);
            assertThat(detail.measurement().end().stop().reason()).isEqualTo("Salah tekan.");
            assertThat(detail.measurement().end().stop().by()).isEqualTo(ADMIN);
            assertThat(queries.frozenRuns(detail.measurement().id())).isEqualTo(RUNS.get());
            assertThat(queries.results(office.id(), 2024)).hasSize(1);
            refused(
                    () -> measurements.report(pid, null),
                    "Pengukuran Tribulan IV Tahun 2024 sudah berakhir sebelum"
                            + " dilaporkan; hasilnya hanya dapat diperbaiki dengan pembetulan.");
            refused(
                    () -> start(otherPid),
                    "Pengukuran Tribulan IV Tahun 2024 sudah selesai; untuk memperbaikinya"
                            + " mulailah pembetulan dengan alasannya.");
            assertThat(correction(otherPid, "Diulang.").number()).isEqualTo(2);
        }
    }

    @Nested
    class BeingLate {

        private final Instant due = Instant.parse("2025-01-02T01:15:00Z");

        @BeforeEach
        void aMeasurement() {
            start(pid);
        }

        @Test
        void isRecordedOnceATask() {
            assertThat(lateness.recordLateness(late("camat"))).isTrue();
            itIs("2025-01-02T09:00:00");
            assertThat(lateness.recordLateness(late("sekretaris"))).isFalse();

            assertThat(detail().lateness())
                    .containsExactly(new Lateness(new TaskId(task), 1, CAMAT, "camat", due, null, null, null));
            assertThat(lateCount()).isEqualTo(1);
        }

        @Test
        void isCompletedWithTheTimeWhenTheTaskIsFinished() {
            lateness.recordLateness(late(null));
            assertThat(lateness.finishLate(late("camat"), due.plusSeconds(60), CAMAT))
                    .isTrue();

            assertThat(detail().lateness())
                    .containsExactly(
                            new Lateness(new TaskId(task), 1, null, "camat", due, due.plusSeconds(60), CAMAT, null));
        }

        @Test
        void isRecordedAtTheFinishWhereNobodyHadRecordedIt() {
            assertThat(lateness.finishLate(late("camat"), due.plusSeconds(60), CAMAT))
                    .isTrue();

            assertThat(detail().lateness())
                    .containsExactly(
                            new Lateness(new TaskId(task), 1, CAMAT, "camat", due, due.plusSeconds(60), CAMAT, null));
        }

        @Test
        void isNotWhatAPunctualFinishIs() {
            assertThat(lateness.finishLate(late("camat"), due, CAMAT)).isFalse();
            assertThat(detail().lateness()).isEmpty();
        }

        @Test
        void isVoidWhenAHolidayMakesTheTaskPunctual() {
            lateness.recordLateness(late("camat"));
            assertThat(lateness.ofOffice(office.id()))
                    .extracting(Lateness::voidAt)
                    .containsOnlyNulls();

            assertThat(lateness.voidLateness(new TaskId(task))).isTrue();
            assertThat(lateness.voidLateness(new TaskId(task))).isFalse();

            assertThat(detail().lateness())
                    .singleElement()
                    .satisfies(record -> assertThat(record.voidAt()).isEqualTo(clock.instant()));
            assertThat(lateCount()).isZero();
            assertThat(lateness.ofOffice(office.id()))
                    .extracting(Lateness::voidAt)
                    .containsExactly(clock.instant());
        }

        @Test
        void countsAgainWhenATaskOfAVoidRecordRunsPastItsNewTime() {
            Instant newDue = due.plusSeconds(86_400);
            lateness.recordLateness(late("camat"));
            lateness.voidLateness(new TaskId(task));

            lateness.recordLateness(new LateTask(pid, new TaskId(task), 1, CAMAT, "camat", newDue));

            assertThat(detail().lateness())
                    .containsExactly(new Lateness(new TaskId(task), 1, CAMAT, "camat", newDue, null, null, null));
        }

        private LateTask late(String holder) {
            return new LateTask(pid, new TaskId(task), 1, UserId.ofNullable(holder), "camat", due);
        }

        private long lateCount() {
            return queries.list(List.of(office.id())).get(0).late();
        }
    }

    @Nested
    class ChangingHands {

        @Test
        void isRecorded() {
            start(pid);
            measurements.recordHandover(
                    new HandOver(pid, new TaskId(task), 5, HandoverKind.ALIHKAN, STAF1, STAF2, "Cuti.", SEKRETARIS));
            itIs("2025-01-02T09:00:00");
            measurements.recordHandover(
                    new HandOver(pid, new TaskId(task), 5, HandoverKind.KELUAR, STAF2, null, null, null));

            assertThat(detail().handovers())
                    .extracting(Handover::kind, Handover::from, Handover::to, Handover::reason, Handover::by)
                    .containsExactly(
                            tuple(HandoverKind.ALIHKAN, STAF1, STAF2, "Cuti.", SEKRETARIS),
                            tuple(HandoverKind.KELUAR, STAF2, null, null, null));
        }

        @Test
        void needsAReasonWhenAnotherDoesIt() {
            start(pid);
            refused(
                    () -> measurements.recordHandover(new HandOver(
                            pid, new TaskId(task), 5, HandoverKind.ALIHKAN, STAF1, STAF2, " ", SEKRETARIS)),
                    "Alasan pengalihan wajib diisi.");
        }

        @Test
        void ofAnUnknownInstanceIsRefused() {
            refused(
                    () -> measurements.recordHandover(new HandOver(
                            new InstanceId("lain"),
                            new TaskId(task),
                            5,
                            HandoverKind.KEMBALIKAN,
                            STAF1,
                            null,
                            null,
                            STAF1)),
                    "Pengukuran ini tidak ditemukan.");
        }
    }

    @Nested
    class Showing {

        @Test
        void listsTheNewestPeriodFirstAndOnlyTheOfficesAskedFor() {
            TestOffice other = TestOffice.open(jdbc);
            as("camat")
                    .start(new StartMeasurement(
                            office.id(), new Tribulan(2024, 3), new InstanceId(pid + "-a"), false, null));
            typed(pid);
            as("camat2").start(new StartMeasurement(other.id(), PERIOD, new InstanceId(pid + "-b"), false, null));

            assertThat(queries.list(List.of(office.id())))
                    .extracting(
                            ListItem::processInstanceId,
                            item -> shown(item.mean().value()))
                    .containsExactly(tuple(pid, "98,37"), tuple(new InstanceId(pid + "-a"), null));
            assertThat(queries.list(List.of(office.id(), other.id()))).hasSize(3);
            assertThat(queries.list(List.of())).isEmpty();
            assertThat(queries.detail(UUID.randomUUID())).isEmpty();
        }

        @Test
        void costsTheSameHoweverManyIndicatorsThereAre() {
            typed(pid);
            decide(6, true, null);
            int few = statements(() -> queries.current(pid));
            int fewInDetail = statements(() -> detail());
            as("camat").cancel(pid, "Diulang.");
            IntStream.range(0, 60)
                    .forEach(n -> indicator("X" + n, 10 + n, "Indikator " + n, Direction.NAIK, Method.LANGSUNG, false));
            withTeam(otherPid);
            List<String> codes = IntStream.range(0, 60).mapToObj(n -> "X" + n).toList();
            as("tim1")
                    .settleIndicators(
                            otherPid,
                            codes.stream().map(code -> choice(code, true, "90")).toList());
            int recording = statements(() -> as("kasubag")
                    .recordFigures(
                            otherPid,
                            codes.stream()
                                    .map(code -> new Figures(code, null, null, number("80"), "Laporan", null, null))
                                    .toList(),
                            UNASKED));
            int computing = statements(() -> measurements.computeValues(otherPid, SCALE));

            assertThat(few).isEqualTo(2);
            assertThat(statements(() -> queries.current(otherPid))).isEqualTo(few);
            assertThat(fewInDetail).isLessThanOrEqualTo(7);
            // the hold, two readings and the batch of lines, computing also the concept
            assertThat(recording).isEqualTo(4);
            assertThat(computing).isEqualTo(4);
        }

        private int statements(Runnable call) {
            Statistics statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
            statistics.setStatisticsEnabled(true);
            try {
                statistics.clear();
                call.run();
                return (int) statistics.getPrepareStatementCount();
            } finally {
                statistics.setStatisticsEnabled(false);
            }
        }
    }

    private Started start(InstanceId pid) {
        return as("camat").start(new StartMeasurement(office.id(), PERIOD, pid, false, null));
    }

    /** What is done next, this user does. */
    private Measurements as(String user) {
        identity.setAuthenticatedUserId(user);
        return measurements;
    }

    private Started correction(InstanceId pid, String reason) {
        return as("camat").start(new StartMeasurement(office.id(), PERIOD, pid, true, reason));
    }

    private void withTeam(InstanceId pid) {
        start(pid);
        formTeam(pid);
    }

    private void formTeam(InstanceId pid) {
        measurements.order(pid, "Ukur.", null, List.of());
        measurements.settleTeam(pid, List.of(TIM1));
    }

    private void settled(InstanceId pid) {
        start(pid);
        settle(pid);
    }

    private void settle(InstanceId pid) {
        formTeam(pid);
        chooseIndicators(pid);
    }

    private void chooseIndicators(InstanceId pid) {
        as("tim1")
                .settleIndicators(
                        pid, List.of(choice("IKM", true, null), choice("MUS", true, null), choice("KTP", true, "14")));
    }

    private void typed(InstanceId pid) {
        start(pid);
        type(pid);
    }

    private void typedAsCorrection(InstanceId pid) {
        correction(pid, "Angka keliru.");
        type(pid);
    }

    private void type(InstanceId pid) {
        settle(pid);
        as("kasubag").recordFigures(pid, figures(), UNASKED);
        measurements.computeValues(pid, SCALE);
        as("staf").recordTexts(pid, texts("Analisis pertama"));
    }

    private void complete(InstanceId pid) {
        typed(pid);
        approve(pid);
        measurements.freeze(pid, SCALE, RUNS);
        measurements.report(pid, null);
    }

    private void approve(InstanceId pid) {
        as("kasubag").decide(new Decide(pid, 6, true, null, new TaskId("task")));
        as("tim1").decide(new Decide(pid, 7, true, null, new TaskId("task")));
        measurements.recordExecution(pid, null);
    }

    private void decide(int step, boolean approved, String reason) {
        as(step == 6 ? "kasubag" : "tim1").decide(new Decide(pid, step, approved, reason, new TaskId("task")));
    }

    private Detail detail() {
        return queries.detail(queries.measurement(pid).id()).orElseThrow();
    }

    private static List<Figures> figures() {
        return List.of(
                new Figures("IKM", null, null, number("94.87"), "Laporan SKM", null, null),
                new Figures("MUS", number("250"), number("1000"), null, "Daftar hadir", null, null),
                new Figures("KTP", null, null, number("15"), "Rekap KTP", null, null));
    }

    private static List<Figures> with(String code, Function<Figures, Figures> change) {
        return figures().stream()
                .map(f -> f.code().equals(code) ? change.apply(f) : f)
                .toList();
    }

    private static List<Texts> texts(String analysis) {
        return List.of("IKM", "MUS", "KTP").stream()
                .map(code -> new Texts(code, analysis, "Hambatan", " "))
                .toList();
    }

    private static List<Correction> corrections(List<Figures> figures, String analysis) {
        Map<String, Texts> texts = texts(analysis).stream().collect(Collectors.toMap(Texts::code, Function.identity()));
        return figures.stream().map(f -> new Correction(f, texts.get(f.code()))).toList();
    }

    private static IndicatorChoice choice(String code, boolean used, String target) {
        return new IndicatorChoice(code, used, target == null ? null : Target.parse(target));
    }

    private void indicator(String code, int position, String name, Direction direction, Method method, boolean whole) {
        jdbc.update(
                "insert into kinerja.indicator values (gen_random_uuid(), ?, ?, date '2024-01-01', null, 1, ?, ?,"
                        + " 'nilai', ?, ?, 'hadir', 'undangan', ?, ?, 'SELISIH', 'TERAKHIR', null, 'Renstra', now())",
                office.id().value(),
                code,
                position,
                name,
                direction.name(),
                method.name(),
                method == Method.RASIO ? 100 : null,
                whole);
    }

    /** Sets the clock, in WIB: {@code 2025-01-02T08:00:00}. */
    private static void itIs(String time) {
        ClockUtil.setCurrentTime(Date.from(LocalDateTime.parse(time).atZone(WIB).toInstant()));
    }

    private static void refused(ThrowingCallable change, String sentence) {
        assertThatThrownBy(change).isInstanceOf(InputException.class).hasMessage(sentence);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static String shown(BigDecimal number) {
        return number == null ? null : IndonesianNumber.format(number);
    }
}
