-- What is said about an open task: a note, or a reminder by Camat or Sekretaris. What was said stays said; the trail
-- holds the same.
CREATE TABLE kinerja.remark (
  id                  uuid PRIMARY KEY,
  office_id           varchar(64) NOT NULL REFERENCES kinerja.office,
  process_instance_id varchar(64) NOT NULL,
  task_id             varchar(64) NOT NULL,
  -- 1 to 9 for a step of the SOP, 10 for the record after it, 0 for a task of a settlement
  step                int NOT NULL,
  task_name           varchar(255) NOT NULL,
  kind                varchar(16) NOT NULL CHECK (kind IN ('CATATAN', 'PENGINGAT')),
  content             varchar(4000),
  -- who had the task then, null while nobody of its role had taken it
  holder              varchar(255),
  role                varchar(64) NOT NULL,
  said_by             varchar(255) NOT NULL,
  said_at             timestamptz NOT NULL,
  CHECK ((kind = 'CATATAN') = (content IS NOT NULL))
);
CREATE INDEX remark_of_instance ON kinerja.remark (process_instance_id, said_at);
CREATE INDEX remark_of_task ON kinerja.remark (task_id, kind, said_at);
CREATE INDEX remark_of_office ON kinerja.remark (office_id);
CREATE FUNCTION kinerja.refuse_change_of_remark() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Catatan dan pengingat tidak dapat diubah atau dihapus.';
END $$;
CREATE TRIGGER remark_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON kinerja.remark
  FOR EACH STATEMENT EXECUTE FUNCTION kinerja.refuse_change_of_remark();

-- A fact whose recipients cannot be settled is tried in growing pauses too, and what is done with is dropped in time.
ALTER TABLE kinerja.notice_fact ADD COLUMN attempts int NOT NULL DEFAULT 0;
CREATE INDEX notice_fact_addressed ON kinerja.notice_fact (addressed_at) WHERE addressed_at IS NOT NULL;

-- DIABAIKAN: an administrator has settled that it is not sent any more.
ALTER TABLE kinerja.notice DROP CONSTRAINT notice_state_check;
ALTER TABLE kinerja.notice ADD CONSTRAINT notice_state_check
  CHECK (state IN ('MENUNGGU', 'TERKIRIM', 'TANPA_ALAMAT', 'GAGAL', 'DIABAIKAN'));
