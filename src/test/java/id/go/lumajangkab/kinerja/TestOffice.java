package id.go.lumajangkab.kinerja;

import id.go.lumajangkab.kinerja.words.OfficeId;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * An office that a test has for itself in the database that all tests share. It is removed after the test: a catalogue
 * whose rows name no office can be read only while there is one.
 */
public record TestOffice(OfficeId id, String code, String name) {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A new office without catalogue, measurements or working time of its own. */
    public static TestOffice open(JdbcTemplate jdbc) {
        int number = COUNT.incrementAndGet();
        TestOffice office = new TestOffice(new OfficeId("uji-" + number), "00.00." + number, "Kecamatan Uji " + number);
        jdbc.update(
                "insert into kinerja.office (id, code, name) values (?, ?, ?)",
                office.id.value(),
                office.code,
                office.name);
        return office;
    }

    /** Removes all offices that {@link #open} has made, with everything that belongs to them. */
    public static void removeAll(JdbcTemplate jdbc) {
        // one transaction, so that what protects frozen results is off for nobody else
        jdbc.execute("""
                do $$
                declare
                  ids uuid[] := array(select id from kinerja.measurement where office_id like 'uji-%');
                begin
                  alter table kinerja.concept disable trigger frozen_concept;
                  alter table kinerja.concept_line disable trigger frozen_line;
                  alter table kinerja.indicator disable trigger kept_indicator;
                  alter table kinerja.target disable trigger kept_target;
                  alter table kinerja.policy disable trigger kept_policy;
                  alter table kinerja.measurement_policy disable trigger kept_measurement_policy;
                  alter table kinerja.settlement disable trigger ended_settlement;
                  alter table kinerja.settlement_row disable trigger ended_settlement_row;
                  alter table kinerja.settlement_decision disable trigger kept_decision;
                  alter table kinerja.trail disable trigger trail_is_append_only;
                  delete from kinerja.trail where office_id like 'uji-%';
                  alter table kinerja.trail enable trigger trail_is_append_only;
                  alter table kinerja.document disable trigger kept_document;
                  alter table kinerja.document_version disable trigger kept_version;
                  delete from kinerja.document_version where document_id in
                    (select id from kinerja.document where measurement_id = any(ids));
                  delete from kinerja.document where measurement_id = any(ids);
                  alter table kinerja.paper disable trigger paper_is_kept;
                  delete from kinerja.paper where office_id like 'uji-%';
                  alter table kinerja.paper enable trigger paper_is_kept;
                  alter table kinerja.step_run disable trigger step_run_is_kept;
                  delete from kinerja.step_run where measurement_id = any(ids);
                  alter table kinerja.step_run enable trigger step_run_is_kept;
                  delete from kinerja.handover where measurement_id = any(ids);
                  delete from kinerja.lateness where measurement_id = any(ids);
                  alter table kinerja.decision disable trigger decision_is_kept;
                  delete from kinerja.decision where measurement_id = any(ids);
                  alter table kinerja.decision enable trigger decision_is_kept;
                  delete from kinerja.concept_line where concept_id in
                    (select id from kinerja.concept where measurement_id = any(ids));
                  delete from kinerja.concept where measurement_id = any(ids);
                  delete from kinerja.team_member where measurement_id = any(ids);
                  delete from kinerja.measurement_policy where measurement_id = any(ids);
                  delete from kinerja.measurement where id = any(ids);
                  delete from kinerja.notice_fact where office_id like 'uji-%';
                  delete from kinerja.target where office_id like 'uji-%';
                  delete from kinerja.indicator where office_id like 'uji-%';
                  delete from kinerja.policy where office_id like 'uji-%';
                  delete from kinerja.settlement_row where settlement_id in
                    (select id from kinerja.settlement where office_id like 'uji-%');
                  delete from kinerja.settlement_decision where settlement_id in
                    (select id from kinerja.settlement where office_id like 'uji-%');
                  delete from kinerja.settlement where office_id like 'uji-%';
                  delete from kinerja.special_day where office_id like 'uji-%';
                  delete from kinerja.working_hours where office_id like 'uji-%';
                  delete from kinerja.office where id like 'uji-%';
                  alter table kinerja.document enable trigger kept_document;
                  alter table kinerja.document_version enable trigger kept_version;
                  alter table kinerja.concept enable trigger frozen_concept;
                  alter table kinerja.concept_line enable trigger frozen_line;
                  alter table kinerja.indicator enable trigger kept_indicator;
                  alter table kinerja.target enable trigger kept_target;
                  alter table kinerja.policy enable trigger kept_policy;
                  alter table kinerja.measurement_policy enable trigger kept_measurement_policy;
                  alter table kinerja.settlement enable trigger ended_settlement;
                  alter table kinerja.settlement_row enable trigger ended_settlement_row;
                  alter table kinerja.settlement_decision enable trigger kept_decision;
                end $$""");
    }
}
