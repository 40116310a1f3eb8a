package id.go.lumajangkab.kinerja.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.TestOffice;
import id.go.lumajangkab.kinerja.audit.Trail;
import id.go.lumajangkab.kinerja.planning.CatalogueImport.Added;
import id.go.lumajangkab.kinerja.rules.Target;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.Tribulan;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@KinerjaTest
class CatalogueTest {

    private static final String HEADER = "kode;urutan;nama;satuan;arah;cara_hitung;label_pembilang;label_penyebut;"
            + "pengali;bilangan_bulat;rumus_turun;akumulasi;batas_capaian;sumber;berlaku_mulai;berlaku_sampai;kantor\n";
    private static final String TARGET_HEADER = "kode;tahun;tribulan;target;sumber;kantor\n";
    private static final Tribulan LAST = new Tribulan(2024, 4);

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Trail trail;

    @Autowired
    private Clock clock;

    private String office;

    @BeforeEach
    void anOfficeWithoutCatalogue() {
        itIs("2025-01-02T08:00:00");
        office = TestOffice.open(jdbc).id().value();
    }

    @AfterEach
    void nothingIsLeft() {
        ClockUtil.reset();
        TestOffice.removeAll(jdbc);
    }

    @Test
    void wasReadAtStartForTheOnlyOfficeThereWas() {
        assertThat(catalogue.valid(new OfficeId("sumbersuko"), LAST))
                .extracting(CatalogueItem::code, CatalogueItem::target)
                .contains(
                        tuple("SOP-1", null),
                        tuple("SOP-2", null),
                        tuple("SOP-3", null),
                        tuple("BWI-1", Target.parse("90")),
                        tuple("BWI-2", Target.parse("100")),
                        tuple("BWI-3", Target.parse("91,33")),
                        tuple("BWI-4", Target.parse("85,47")));
    }

    @Test
    void importsTheDeliveredFilesAndTheDemosBesideThem() {
        Added added = load(
                List.of(seed("indikator.csv"), seed("demo/indikator.csv")),
                List.of(seed("target.csv"), seed("demo/target.csv")));

        assertThat(added).isEqualTo(new Added(7, 4, 0));
        assertThat(catalogue.valid(new OfficeId(office), LAST))
                .extracting(CatalogueItem::code)
                .containsExactly("SOP-1", "SOP-2", "SOP-3", "BWI-1", "BWI-2", "BWI-3", "BWI-4");
        assertThat(catalogue.valid(new OfficeId(office), LAST))
                .extracting(CatalogueItem::target)
                .containsExactly(
                        null,
                        null,
                        null,
                        Target.parse("90"),
                        Target.parse("100"),
                        Target.parse("91,33"),
                        Target.parse("85,47"));
    }

    @Test
    void anUnchangedFileChangesNothing() {
        List<Resource> indicators = List.of(seed("indikator.csv"), seed("demo/indikator.csv"));
        List<Resource> targets = List.of(seed("demo/target.csv"));
        load(indicators, targets);
        itIs("2025-01-03T08:00:00");

        assertThat(load(indicators, targets)).isEqualTo(new Added(0, 0, 0));
        assertThat(indicators()).isEqualTo(7);
    }

    @Test
    void aChangedRowIsANewDatedVersionAndTheOldOneStays() {
        load(indicator("A", "Nama", "2024-01-01", ""), target("A", "", "90"));
        itIs("2025-01-03T08:00:00");

        Added added = load(indicator("A", "Nama baru", "2024-01-01", ""), target("A", "", "91"));

        assertThat(added).isEqualTo(new Added(1, 1, 0));
        assertThat(jdbc.queryForList(
                        "select name || ' ' || version || ' ' || (recorded_at at time zone 'Asia/Jakarta')"
                                + " from kinerja.indicator where office_id = ? order by version",
                        String.class,
                        office))
                .containsExactly("Nama 1 2025-01-02 08:00:00", "Nama baru 2 2025-01-03 08:00:00");
        assertThat(catalogue.valid(new OfficeId(office), LAST)).singleElement().satisfies(item -> {
            assertThat(item.name()).isEqualTo("Nama baru");
            assertThat(item.target()).isEqualTo(Target.parse("91"));
        });
    }

    @Test
    void whatAFileAddsIsOnTheTrailWithWhatWasBefore() {
        load(indicator("A", "Nama", "2024-01-01", ""), target("A", "", "90"));
        load(indicator("A", "Nama baru", "2024-01-01", ""), target("A", "", "91"));
        load(indicator("A", "Nama baru", "2024-01-01", ""), target("A", "", "91"));

        List<Map<String, Object>> entries = jdbc.queryForList(
                "select subject || ' ' || key as about, before, after,"
                        + " by_user from kinerja.trail where office_id = ? order by sequence",
                office);
        assertThat(entries)
                .extracting(entry -> entry.get("about"))
                .containsExactly("INDIKATOR A", "TARGET A 2024", "INDIKATOR A", "TARGET A 2024");
        assertThat(entries).extracting(entry -> entry.get("by_user")).containsOnlyNulls();
        assertThat(entries.get(0).get("before")).isNull();
        assertThat(entries.get(2).get("before").toString()).contains("\"Nama\"", "2024-01-01");
        assertThat(entries.get(2).get("after").toString()).contains("\"Nama baru\"");
        assertThat(entries.get(3).get("before").toString()).contains("90");
        assertThat(entries.get(3).get("after").toString()).contains("91");
    }

    @Test
    void filesNeverOverruleWhatTheOfficeHasSettledForAYear() {
        load(indicator("A", "Nama", "2024-01-01", ""), target("A", "", "90"));
        settled("A", "Nama yang ditetapkan", "95");

        Added added = load(
                indicator("A", "Nama dari berkas", "2024-01-01", "")
                        + indicator("B", "Baru dari berkas", "2024-01-01", ""),
                target("A", "", "10") + target("A", "4", "20"));

        assertThat(added.targets()).isZero();
        assertThat(added.overruled()).isEqualTo(4);
        assertThat(catalogue.valid(new OfficeId(office), LAST)).singleElement().satisfies(item -> {
            assertThat(item.name()).isEqualTo("Nama yang ditetapkan");
            assertThat(item.target()).isEqualTo(Target.parse("95"));
        });
    }

    @Test
    void aRowTakenOutRemovesNothing() {
        load(indicator("A", "Nama", "2024-01-01", "") + indicator("B", "Lain", "2024-01-01", ""), "");

        assertThat(load(indicator("A", "Nama", "2024-01-01", ""), "")).isEqualTo(new Added(0, 0, 0));
        assertThat(catalogue.valid(new OfficeId(office), LAST))
                .extracting(CatalogueItem::code)
                .containsExactly("A", "B");
    }

    @Test
    void ofEachCodeTheRowCountsThatBeganLastBeforeThePeriodsEnd() {
        load(
                indicator("A", "lama", "2023-01-01", "")
                        + indicator("A", "baru", "2024-12-31", "")
                        + indicator("A", "nanti", "2025-01-01", ""),
                "");

        assertThat(names(new Tribulan(2022, 4))).isEmpty();
        assertThat(names(new Tribulan(2024, 3))).containsExactly("lama");
        assertThat(names(LAST)).containsExactly("baru");
        assertThat(names(new Tribulan(2025, 1))).containsExactly("nanti");
    }

    @Test
    void anIndicatorEndsWithItsLastDay() {
        load(
                indicator("A", "Nama", "2023-01-01", "2024-12-30") + indicator("B", "Lain", "2023-01-01", "2024-12-31"),
                "");

        assertThat(names(new Tribulan(2024, 3))).containsExactly("Nama", "Lain");
        assertThat(names(LAST)).containsExactly("Lain");
    }

    @Test
    void theTribulansOwnTargetCountsBeforeTheYears() {
        load(indicator("A", "Nama", "2024-01-01", ""), target("A", "", "90") + target("A", "4", "24 s.d. 27"));

        assertThat(targetOf(new Tribulan(2024, 3))).isEqualTo(Target.parse("90"));
        assertThat(targetOf(LAST)).isEqualTo(Target.parse("24 s.d. 27"));
        assertThat(targetOf(new Tribulan(2025, 1))).isNull();
    }

    @Test
    void withOneBadLineNothingIsTakenOverAndAllOfThemAreNamed() {
        CatalogueException refused = catchThrowableOfType(
                CatalogueException.class,
                () -> load(
                        indicator("A", "Nama", "2024-01-01", "")
                                + indicator("A", "Kembar", "2024-01-01", "")
                                + indicator("B", "", "2024-01-01", "")
                                + indicator("C", "Nama", "2024-01-01", "").replace(office, "pusat"),
                        target("A", "", "90")
                                + target("A", "", "91")
                                + target("X", "", "90")
                                + target("A", "2", "1.5")));

        assertThat(refused.problems())
                .containsExactly(
                        "indikator.csv baris 4 kolom nama: wajib diisi.",
                        "target.csv baris 5 kolom target: “1.5” salah letak titiknya; titik memisahkan ribuan dan koma"
                                + " memisahkan desimal, tulis misalnya 1.234 atau 12,5.",
                        "indikator.csv baris 3: sama dengan indikator.csv baris 2; hapus salah satunya.",
                        "indikator.csv baris 5 kolom kantor: “pusat” bukan kantor yang terdaftar.",
                        "target.csv baris 3: sama dengan target.csv baris 2; hapus salah satunya.",
                        "target.csv baris 4 kolom kode: tidak ada indikator dengan kode “X”.");
        assertThat(refused).hasMessageContainingAll(refused.problems().toArray(String[]::new));
        assertThat(indicators()).isZero();
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> load(List.of(new ClassPathResource("seed/tidak-ada.csv")), List.of()))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("seed/tidak-ada.csv");
    }

    @Test
    void withSeveralOfficesEachRowNamesItsOwn() {
        String other = TestOffice.open(jdbc).id().value();

        assertThatThrownBy(() -> load(indicator("A", "Nama", "2024-01-01", "").replace(office, ""), ""))
                .hasMessageContaining("baris 2 kolom kantor: wajib diisi bila kantor lebih dari satu.");

        load(indicator("A", "Nama", "2024-01-01", "").replace(office, other), "");
        assertThat(catalogue.valid(new OfficeId(other), LAST)).hasSize(1);
        assertThat(catalogue.valid(new OfficeId(office), LAST)).isEmpty();
    }

    private long indicators() {
        return jdbc.queryForObject("select count(*) from kinerja.indicator where office_id = ?", Long.class, office);
    }

    private List<String> names(Tribulan period) {
        return catalogue.valid(new OfficeId(office), period).stream()
                .map(CatalogueItem::name)
                .toList();
    }

    private Target targetOf(Tribulan period) {
        return catalogue.valid(new OfficeId(office), period).get(0).target();
    }

    private Added load(String indicators, String targets) {
        return load(
                List.of(named("indikator.csv", HEADER + indicators)),
                List.of(named("target.csv", TARGET_HEADER + targets)));
    }

    private Added load(List<Resource> indicators, List<Resource> targets) {
        CatalogueImport reading =
                new CatalogueImport(entities, new CatalogueProperties(indicators, targets), trail, clock);
        return transaction.execute(status -> reading.load());
    }

    /** A delivered file, each of its rows for the test's own office. */
    private Resource seed(String path) {
        try {
            String[] rows = new ClassPathResource("seed/" + path)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .split("\\R");
            return named(
                    path,
                    rows[0] + ";kantor\n"
                            + Arrays.stream(rows)
                                    .skip(1)
                                    .map(row -> row + ";" + office + "\n")
                                    .collect(Collectors.joining()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Sets the clock, in WIB: {@code 2025-01-02T08:00:00}. */
    private static void itIs(String time) {
        ClockUtil.setCurrentTime(Date.from(
                LocalDateTime.parse(time).atZone(ZoneId.of("Asia/Jakarta")).toInstant()));
    }

    private static Resource named(String name, String content) {
        return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8), name) {
            @Override
            public String getDescription() {
                return name;
            }
        };
    }

    private String indicator(String code, String name, String from, String until) {
        return String.join(
                        ";",
                        Arrays.asList(
                                code,
                                "1",
                                name,
                                "nilai",
                                "NAIK",
                                "LANGSUNG",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "TERAKHIR",
                                "",
                                "",
                                from,
                                until,
                                office))
                + "\n";
    }

    private String target(String code, String quarter, String target) {
        return String.join(";", code, "2024", quarter, target, "", office) + "\n";
    }

    /** What a settlement of the year leaves behind, without its process. */
    private void settled(String code, String name, String target) {
        UUID id = UUID.randomUUID();
        jdbc.update(
                "insert into kinerja.settlement (id, office_id, year, number, business_key, process_instance_id,"
                        + " status, started_at, valid_from, draft, minimise_formula, decimals, row_version) values (?, ?, 2024,"
                        + " 1, 'x', ?, 'DITETAPKAN', now(), date '2024-01-01', 1, 'SELISIH', 2, 0)",
                id,
                office,
                id.toString());
        jdbc.update(
                "insert into kinerja.indicator (id, office_id, code, valid_from, version, position, name, unit,"
                        + " direction, method, whole_numbers, accumulation, recorded_at, settlement_id) values (?, ?, ?,"
                        + " date '2024-01-01', 7, 1, ?, 'nilai', 'NAIK', 'LANGSUNG', false, 'TERAKHIR', now(), ?)",
                UUID.randomUUID(),
                office,
                code,
                name,
                id);
        jdbc.update(
                "insert into kinerja.target (id, office_id, indicator_code, year, version, low, recorded_at,"
                        + " settlement_id, valid_from) values (?, ?, ?, 2024, 7, ?, now(), ?, date '2024-01-01')",
                UUID.randomUUID(),
                office,
                code,
                new BigDecimal(target),
                id);
    }
}
