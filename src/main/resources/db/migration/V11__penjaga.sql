-- What each step needs stands in the tables, whatever a diagram says. executed_concept is the version that step 8 was
-- about. changes counts what was done, so that of two who read the same state only one can write.
ALTER TABLE kinerja.measurement
  ADD COLUMN executed_concept     int,
  ADD COLUMN changes              int NOT NULL DEFAULT 0,
  -- how it ended where neither its cancellation nor its report ended it
  ADD COLUMN stopped_at           timestamptz,
  ADD COLUMN stopped_by           varchar(255),
  ADD COLUMN stopped_element      varchar(255),
  ADD COLUMN stopped_element_name text,
  ADD COLUMN stop_reason          text;

-- TERHENTI: its process ended before the freeze and nobody had asked for it; its period is free again.
-- BELUM_DILAPORKAN: its process ended between the freeze and the report; the result stays and keeps its period.
ALTER TABLE kinerja.measurement ADD CONSTRAINT measurement_status_check
  CHECK (status IN ('BERJALAN', 'SELESAI', 'DIBATALKAN', 'TERHENTI', 'BELUM_DILAPORKAN'));
DROP INDEX kinerja.measurement_one_per_period;
CREATE UNIQUE INDEX measurement_one_per_period ON kinerja.measurement (office_id, year, quarter, number)
  WHERE status NOT IN ('DIBATALKAN', 'TERHENTI');

-- The run of steps 1 to 8 as a final report tells it, written with the freeze: the engine's history may go.
CREATE TABLE kinerja.step_run (
  measurement_id uuid NOT NULL REFERENCES kinerja.measurement,
  position       int NOT NULL,
  step           int NOT NULL,
  activity       text NOT NULL,
  by_name        text,
  began_at       timestamptz NOT NULL,
  ended_at       timestamptz,
  used_seconds   bigint NOT NULL,
  standard       text,
  due_at         timestamptz,
  PRIMARY KEY (measurement_id, position)
);
CREATE TRIGGER step_run_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON kinerja.step_run
  FOR EACH STATEMENT EXECUTE FUNCTION kinerja.refuse_change_of_frozen_result();

-- What an earlier version of the program has left running although its process is gone, so that its period or year was
-- blocked for good.
DO $$
DECLARE
  gone   record;
  reason CONSTANT text := 'Prosesnya sudah tidak ada ketika program ditingkatkan.';
  moment CONSTANT text := to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
BEGIN
  FOR gone IN
    SELECT m.id, m.office_id, m.frozen_at IS NOT NULL AS frozen FROM kinerja.measurement m
    WHERE m.status = 'BERJALAN'
      AND NOT EXISTS (SELECT 1 FROM act_ru_execution e WHERE e.id_ = m.process_instance_id)
    ORDER BY m.office_id, m.started_at
  LOOP
    UPDATE kinerja.measurement
      SET status = CASE WHEN gone.frozen THEN 'BELUM_DILAPORKAN' ELSE 'TERHENTI' END,
          stopped_at = now(), stop_reason = reason, row_version = row_version + 1
      WHERE id = gone.id;
    PERFORM kinerja.append_to_trail(gone.office_id, json_build_array(json_build_object(
      'at', moment, 'by', NULL, 'task', NULL, 'subject', 'PENGUKURAN', 'measurement', gone.id,
      'key', CASE WHEN gone.frozen THEN 'berakhir tanpa laporan' ELSE 'terhenti' END,
      'before', NULL, 'after', '{"alasan":' || to_json(reason) || '}')));
  END LOOP;
  FOR gone IN
    SELECT s.id, s.office_id, s.year, s.number FROM kinerja.settlement s
    WHERE s.status = 'BERJALAN'
      AND NOT EXISTS (SELECT 1 FROM act_ru_execution e WHERE e.id_ = s.process_instance_id)
    ORDER BY s.office_id, s.year, s.number
  LOOP
    UPDATE kinerja.settlement
      SET status = 'DIBATALKAN', cancelled_at = now(), cancel_reason = reason, row_version = row_version + 1
      WHERE id = gone.id;
    PERFORM kinerja.append_to_trail(gone.office_id, json_build_array(json_build_object(
      'at', moment, 'by', NULL, 'task', NULL, 'subject', 'KEPUTUSAN', 'measurement', NULL,
      'key', CASE WHEN gone.number = 1 THEN '' ELSE 'Revisi ' || (gone.number - 1) || ' ' END
        || CASE WHEN gone.number = 1 THEN 'Penetapan' ELSE 'penetapan' END || ' kinerja tahun ' || gone.year,
      'before', NULL, 'after', '{"alasan":' || to_json(reason) || ',"keputusan":"dibatalkan"}')));
  END LOOP;
END $$;
