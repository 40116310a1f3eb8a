package id.go.lumajangkab.kinerja.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.audit.Anchors.Anchor;
import id.go.lumajangkab.kinerja.audit.TrailCheck.Chain;
import id.go.lumajangkab.kinerja.audit.TrailCheck.Misfit;
import id.go.lumajangkab.kinerja.audit.TrailCheck.Result;
import id.go.lumajangkab.kinerja.sop.SopDriver;
import id.go.lumajangkab.kinerja.words.OfficeId;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** What the check finds when somebody with the database's rights has gone past its triggers. */
@KinerjaTest
class TrailCheckTest {

    private static final OfficeId OFFICE = new OfficeId("sumbersuko");

    @Autowired
    private Trail trail;

    @Autowired
    private TrailCheck check;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private TransactionOperations transaction;

    @LocalServerPort
    private int port;

    @BeforeEach
    void aFrozenMeasurementWithItsTrail() {
        SopDriver sop = new SopDriver(engine);
        sop.cleanUp();
        sop.walkTo(sop.start(2024, 4), "step9");
    }

    @AfterEach
    void cleanUp() {
        new SopDriver(engine).cleanUp();
    }

    @Test
    void aTrailThatNobodyTouchedFits() throws SQLException {
        Result result = check.check(database, List.of());

        assertThat(result.misfit()).isEmpty();
        Chain chain = chain(result);
        assertThat(chain.entries()).isGreaterThan(20).isEqualTo(chain.last());
        assertThat(chain.head()).isEqualTo(trail.head(OFFICE).orElseThrow().hash());
        assertThat(chain.unsealed()).isZero();
    }

    @Test
    void aChangedEntryIsNamed() throws SQLException {
        TrailEntry figure = figure();
        tamper("update kinerja.trail set after = replace(after, '91.89', '99.99') where sequence = "
                + figure.sequence());

        Misfit misfit = misfit();

        assertThat(misfit.sequence()).isEqualTo(figure.sequence());
        assertThat(misfit.at()).isEqualTo(figure.at());
        assertThat(misfit.sentence())
                .startsWith("Kantor sumbersuko, entri " + figure.sequence() + " (")
                .endsWith(", Angka BWI-1): isinya tidak cocok dengan sidik jarinya.");
    }

    @Test
    void anEntryWhoseHashWasComputedAnewDoesNotFitTheNextOne() throws SQLException {
        TrailEntry figure = figure();
        tamper("update kinerja.trail set after = replace(after, '91.89', '99.99') where sequence = "
                + figure.sequence());
        TrailEntry forged =
                trail.between(OFFICE, figure.sequence(), figure.sequence()).get(0);
        tamper("update kinerja.trail set hash = '" + forged.expectedHash() + "' where sequence = " + figure.sequence());

        assertThat(misfit().sequence()).isEqualTo(figure.sequence() + 1);
        assertThat(misfit().what()).isEqualTo("tidak menyambung pada entri sebelumnya");
    }

    @Test
    void aMissingEntryIsNamed() throws SQLException {
        tamper("delete from kinerja.trail where sequence in (7, 8)");

        assertThat(misfit().sequence()).isEqualTo(9);
        assertThat(misfit().what()).isEqualTo("entri 7 sampai 8 tidak ada");
    }

    @Test
    void entriesThatChangedPlacesAreFound() throws SQLException {
        tamper("update kinerja.trail set sequence = 1000 where sequence = 7;"
                + "update kinerja.trail set sequence = 7 where sequence = 8;"
                + "update kinerja.trail set sequence = 8 where sequence = 1000");

        assertThat(misfit().sequence()).isEqualTo(7);
        assertThat(misfit().what()).isEqualTo("isinya tidak cocok dengan sidik jarinya");
    }

    @Test
    void aTailThatWasCutOffIsFoundByWhatAPaperSays() throws SQLException {
        Trail.Head printed = trail.head(OFFICE).orElseThrow();
        transaction.executeWithoutResult(
                status -> trail.anchor(OFFICE, printed.hash(), "laporan Tribulan IV Tahun 2024"));
        assertThat(check.check(database, List.of()).misfit()).isEmpty();
        tamper("delete from kinerja.trail where sequence = " + printed.sequence());

        assertThat(misfit().sequence()).isEqualTo(printed.sequence());
        assertThat(misfit().sentence())
                .isEqualTo("Kantor sumbersuko, entri " + printed.sequence()
                        + ": tidak ada lagi, padahal laporan Tribulan IV Tahun 2024 menyebut entri "
                        + printed.sequence() + ".");
    }

    @Test
    void aChainThatWasComputedAnewIsFoundByWhatAPaperSays() throws SQLException {
        Anchor paper = new Anchor(OFFICE, 5, "0123456789abcdef", "kertas");

        Misfit misfit = check.check(database, List.of(paper)).misfit().orElseThrow();

        assertThat(misfit.sentence()).isEqualTo("Kantor sumbersuko, entri 5: sidik jarinya bukan yang disebut kertas.");
        String beginning = trail.between(OFFICE, 5, 5).get(0).hash().substring(0, 16);
        assertThat(check.check(database, List.of(new Anchor(OFFICE, 5, beginning, "kertas")))
                        .misfit())
                .isEmpty();
        assertThat(check.check(database, List.of(new Anchor(OFFICE, 0, beginning, "kertas")))
                        .misfit())
                .isEmpty();
        assertThat(check.check(database, List.of(new Anchor(OFFICE, 0, "0123456789abcdef", "kertas")))
                        .misfit()
                        .orElseThrow()
                        .what())
                .isEqualTo("tidak ada entri dengan sidik jari yang disebut kertas");
    }

    @Test
    void theTailOfAFrozenResultIsMissedWithoutAPaperToo() throws SQLException {
        long frozen = frozen().sequence();
        tamper("delete from kinerja.trail where sequence >= " + frozen);

        assertThat(misfit().sequence()).isEqualTo(frozen);
        assertThat(misfit().what()).isEqualTo("tidak ada entri untuk hasil Tribulan IV Tahun 2024 yang dibekukan");
    }

    @Test
    void aFigureOfAFrozenResultThatWasChangedInTheTablesIsFound() throws SQLException {
        change(
                "frozen_line",
                "concept_line",
                "update kinerja.concept_line set capaian = capaian + 1 where id ="
                        + " (select l.id from kinerja.concept_line l join kinerja.concept c on c.id = l.concept_id"
                        + " where c.final_result limit 1)");

        assertThat(misfit().sequence()).isEqualTo(frozen().sequence());
        assertThat(misfit().what()).isEqualTo("hasil yang dibekukan tidak sama lagi dengan sidik jarinya");
    }

    @Test
    void aFrozenResultThatIsGoneIsFound() throws SQLException {
        change("frozen_concept", "concept", "update kinerja.concept set final_result = false where final_result");

        assertThat(misfit().what()).isEqualTo("hasil yang dibekukan tidak ada lagi");
    }

    @Test
    void anEmptiedTrailIsFoundBecauseThereAreMeasurements() throws SQLException {
        tamper("delete from kinerja.trail");

        assertThat(misfit().sequence()).isEqualTo(1);
        assertThat(misfit().what()).startsWith("tidak ada entri untuk ");
        assertThat(chain(check.check(database, List.of())).unsealed()).isZero();
    }

    @Test
    void anEmptiedTrailIsFoundWhileNothingIsFrozenYet() throws SQLException {
        SopDriver sop = new SopDriver(engine);
        sop.cleanUp();
        sop.start(2024, 4);
        tamper("delete from kinerja.trail");

        assertThat(misfit().what()).isEqualTo("tidak ada entri untuk pengukuran Tribulan IV Tahun 2024");
    }

    @Test
    void aReportWithoutItsEntryIsFound() throws SQLException {
        // a file as it should be, for it stays
        jdbc.update("insert into kinerja.content values (encode(sha256('laporan'), 'hex'), 7, 'application/pdf', now())"
                + " on conflict do nothing");
        jdbc.update("insert into kinerja.content_chunk values (encode(sha256('laporan'), 'hex'), 0, 'laporan')"
                + " on conflict do nothing");
        jdbc.update("insert into kinerja.paper select 'AAAABBBBCCCCDDDD', m.office_id, 'HASIL', m.id, 1, m.year,"
                + " m.quarter, repeat('0', 64), now(), 'camat', encode(sha256('laporan'), 'hex')"
                + " from kinerja.measurement m");

        assertThat(misfit().what()).isEqualTo("tidak ada entri untuk laporan Tribulan IV Tahun 2024");
    }

    @Test
    void aDecisionThatWasChangedInTheTablesIsFound() throws SQLException {
        change("decision_is_kept", "decision", "update kinerja.decision set reason = 'lain' where step = 7");

        assertThat(misfit().subject()).isEqualTo("KEPUTUSAN");
        assertThat(misfit().what()).isEqualTo("keputusan langkah 7 tidak sama lagi dengan isi entri ini");
    }

    @ParameterizedTest
    @CsvSource({
        "task_id, isinya tidak cocok dengan sidik jarinya",
        "by_user, isinya tidak cocok dengan sidik jarinya",
        "office_id, entri 1 sampai 7 tidak ada"
    })
    void anEntryWhoseIdWasTakenAwayIsFoundAsAnyOther(String column, String what) throws SQLException {
        tamper("update kinerja.trail set " + column + " = '' where key = 'BWI-1' and subject = 'ANGKA'");

        assertThat(misfit().what()).isEqualTo(what);
    }

    @Test
    void aDecisionThatIsGoneOrWasSlippedInIsFound() throws SQLException {
        jdbc.update("insert into kinerja.decision select gen_random_uuid(), measurement_id, concept_id, sequence + 9,"
                + " step, round + 1, approved, reason, 'camat', now(), 'tugas-palsu' from kinerja.decision"
                + " where step = 7");
        assertThat(misfit().what()).isEqualTo("tidak ada entri untuk keputusan langkah 7 pada Tribulan IV Tahun 2024");

        change("decision_is_kept", "decision", "delete from kinerja.decision where step = 7");
        assertThat(misfit().what()).isEqualTo("keputusan langkah 7 tidak ada lagi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update kinerja.decision set reason = 'lain'",
                "delete from kinerja.decision",
                "truncate kinerja.decision",
                "truncate kinerja.paper",
                "truncate kinerja.trail_beginning",
                "update kinerja.trail_beginning set at = now()"
            })
    void whatWasDecidedAndHandedOutIsKeptByTheDatabaseToo(String statement) {
        assertThatThrownBy(() -> jdbc.execute(statement))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("tidak dapat diubah atau dihapus");
    }

    @Test
    void theEntryOfAReportVouchesForAResultThatIsOlderThanTheTrail() throws SQLException {
        String before = "update kinerja.trail_beginning set at = now() + interval '1 hour'";
        String fingerprint = jdbc.queryForObject(
                "select after::json ->> 'sidik jari' from kinerja.trail" + " where key = 'beku'", String.class);
        jdbc.execute("do $$ begin alter table kinerja.trail_beginning disable trigger trail_beginning_is_kept; "
                + before + "; alter table kinerja.trail_beginning enable trigger trail_beginning_is_kept; end $$");
        try {
            UUID measurement = jdbc.queryForObject("select id from kinerja.measurement", UUID.class);
            tamper("delete from kinerja.trail");
            assertThat(check.check(database, List.of()).misfit()).isEmpty();
            assertThat(chain(check.check(database, List.of())).unsealed()).isEqualTo(1);

            transaction.executeWithoutResult(status -> trail.record(
                    new Entry(OFFICE, Subject.LAPORAN, measurement, "AAAA", null, Map.of("sidik jari", fingerprint))));
            assertThat(check.check(database, List.of()).misfit()).isEmpty();
            assertThat(chain(check.check(database, List.of())).unsealed()).isZero();

            change(
                    "frozen_line",
                    "concept_line",
                    "update kinerja.concept_line set capaian = capaian + 1 where id ="
                            + " (select l.id from kinerja.concept_line l join kinerja.concept c on c.id = l.concept_id"
                            + " where c.final_result limit 1)");
            assertThat(misfit().what()).isEqualTo("hasil yang dibekukan tidak sama lagi dengan sidik jarinya");
        } finally {
            jdbc.execute("do $$ begin alter table kinerja.trail_beginning disable trigger trail_beginning_is_kept;"
                    + " update kinerja.trail_beginning set at = at - interval '1 day'; "
                    + "alter table kinerja.trail_beginning enable trigger trail_beginning_is_kept; end $$");
        }
    }

    @Test
    void theHealthPartTellsAdministratorsAndNobodyElse() {
        JsonNode healthy = health();
        assertThat(healthy.path("status").asText()).isEqualTo("UP");
        assertThat(healthy.at("/details/entri").asLong())
                .isEqualTo(trail.head(OFFICE).orElseThrow().sequence());
        assertThat(healthy.at("/details").has("lamaMilidetik")).isTrue();

        tamper("delete from kinerja.trail where sequence = (select max(sequence) from kinerja.trail)");

        JsonNode ill = health();
        assertThat(ill.path("status").asText()).isEqualTo("DOWN");
        assertThat(ill.at("/details/tidakCocok").asText()).contains("padahal pemeriksaan sebelumnya menyebut entri");
        assertThat(health().path("status").asText()).as("still").isEqualTo("DOWN");
        for (OfficeClient other :
                List.of(OfficeClient.anonymous(port), OfficeClient.withPassword(port, "camat", DemoUsers.PASSWORD))) {
            assertThat(other.get("/actuator/health").json().path("status").asText())
                    .isEqualTo("DOWN");
            assertThat(other.get("/actuator/health").json().has("components")).isFalse();
        }
    }

    @Test
    void theHealthPartKeepsItsAnswerForAWhile() {
        TrailHealth health = new TrailHealth(check, database, Duration.ofHours(1));
        Map<String, Object> first = health.health().getDetails();

        tamper("delete from kinerja.trail where sequence = 3");

        assertThat(health.health().getDetails()).isEqualTo(first);
        assertThat(new TrailHealth(check, database, Duration.ofHours(1))
                        .health()
                        .getStatus())
                .isEqualTo(Status.DOWN);
    }

    private JsonNode health() {
        return OfficeClient.withPassword(port, "admin", DemoUsers.PASSWORD)
                .get("/actuator/health")
                .json()
                .at("/components/jejak");
    }

    private Misfit misfit() throws SQLException {
        return check.check(database, List.of()).misfit().orElseThrow();
    }

    private static Chain chain(Result result) {
        return result.chains().stream()
                .filter(chain -> chain.office().equals(OFFICE))
                .findFirst()
                .orElseThrow();
    }

    private TrailEntry figure() {
        return entries().stream()
                .filter(entry -> entry.subject().equals("ANGKA") && entry.key().equals("BWI-1"))
                .findFirst()
                .orElseThrow();
    }

    private TrailEntry frozen() {
        return jdbc.queryForObject("select * from kinerja.trail where key = 'beku'", Trail.ENTRY);
    }

    private List<TrailEntry> entries() {
        return trail.between(OFFICE, 1, Long.MAX_VALUE);
    }

    private void tamper(String statements) {
        change("trail_is_append_only", "trail", statements);
    }

    /** As the owner of the tables, whom no trigger stops; what is left is removed after the test. */
    private void change(String trigger, String table, String statements) {
        jdbc.execute("do $$ begin alter table kinerja." + table + " disable trigger " + trigger + "; " + statements
                + "; alter table kinerja." + table + " enable trigger " + trigger + "; end $$");
    }
}
