package id.go.lumajangkab.kinerja.measurement;

import org.springframework.jdbc.core.JdbcTemplate;

/** Empties what a test before has left. */
final class TestTables {

    private TestTables() {
    }

    static void empty(JdbcTemplate jdbc) {
        // truncating fires no row triggers, so frozen results go as well
        jdbc.execute("truncate kinerja.office, kinerja.indicator, kinerja.target, kinerja.measurement,"
                + " kinerja.team_member, kinerja.concept, kinerja.concept_line, kinerja.decision, kinerja.lateness,"
                + " kinerja.handover cascade");
    }
}
