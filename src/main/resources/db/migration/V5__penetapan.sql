-- Penetapan kinerja: what an office settles for a year, and the policy by which it measures.

-- A settlement of an office and a year; number 1 is the first, any further one a revision. While it runs, its rows and
-- its policy are a draft.
CREATE TABLE kinerja.settlement (
  id                  uuid PRIMARY KEY,
  office_id           varchar(64) NOT NULL REFERENCES kinerja.office,
  year                int NOT NULL,
  number              int NOT NULL,
  business_key        varchar(64) NOT NULL,
  process_instance_id varchar(64) NOT NULL UNIQUE,
  status              varchar(16) NOT NULL CHECK (status IN ('BERJALAN', 'DITETAPKAN', 'DIBATALKAN')),
  started_at          timestamptz NOT NULL,
  started_by          varchar(255),
  revision_reason     text,
  valid_from          date NOT NULL,
  draft               int NOT NULL,
  cap                 numeric(20,10),
  minimise_formula    varchar(16) NOT NULL,
  decimals            int NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  prepared_by         varchar(255),
  prepared_at         timestamptz,
  checked_by          varchar(255),
  checked_at          timestamptz,
  settled_by          varchar(255),
  settled_at          timestamptz,
  cancelled_by        varchar(255),
  cancelled_at        timestamptz,
  cancel_reason       text,
  row_version         int NOT NULL
);
CREATE UNIQUE INDEX settlement_one_per_number ON kinerja.settlement (office_id, year, number)
  WHERE status <> 'DIBATALKAN';
CREATE UNIQUE INDEX settlement_one_running ON kinerja.settlement (office_id, year) WHERE status = 'BERJALAN';

-- A row of a settlement as it was entered: the columns of the file that can be imported. What it means is written to
-- indicator and target when it is settled.
CREATE TABLE kinerja.settlement_row (
  settlement_id uuid NOT NULL REFERENCES kinerja.settlement,
  position      int NOT NULL,
  code          varchar(32),
  cells         jsonb NOT NULL,
  PRIMARY KEY (settlement_id, position)
);

CREATE TABLE kinerja.settlement_decision (
  id            uuid PRIMARY KEY,
  settlement_id uuid NOT NULL REFERENCES kinerja.settlement,
  sequence      int NOT NULL,
  step          varchar(16) NOT NULL CHECK (step IN ('PERIKSA', 'TETAPKAN')),
  approved      boolean NOT NULL,
  reason        text,
  decided_by    varchar(255) NOT NULL,
  decided_at    timestamptz NOT NULL,
  task_id       varchar(64) NOT NULL,
  -- number of the draft that was decided about
  draft         int NOT NULL,
  UNIQUE (settlement_id, sequence)
);

-- The measurement policy as it counts from a date on; without a row the delivered one counts. Rating bands are a
-- decision table of the engine. Values are rounded half up.
CREATE TABLE kinerja.policy (
  id               uuid PRIMARY KEY,
  office_id        varchar(64) NOT NULL REFERENCES kinerja.office,
  version          int NOT NULL,
  valid_from       date NOT NULL,
  cap              numeric(20,10),
  minimise_formula varchar(16) NOT NULL,
  decimals         int NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  rounding         varchar(16) NOT NULL DEFAULT 'HALF_UP',
  settlement_id    uuid NOT NULL REFERENCES kinerja.settlement,
  recorded_at      timestamptz NOT NULL,
  UNIQUE (office_id, version)
);

-- The policy by which a frozen measurement was computed, rating bands included.
CREATE TABLE kinerja.measurement_policy (
  measurement_id    uuid PRIMARY KEY REFERENCES kinerja.measurement,
  version           int NOT NULL,
  valid_from        date,
  cap               numeric(20,10),
  minimise_formula  varchar(16) NOT NULL,
  decimals          int NOT NULL,
  rounding          varchar(16) NOT NULL,
  bands             jsonb NOT NULL,
  bands_version     int,
  bands_deployed_at timestamptz,
  recorded_at       timestamptz NOT NULL
);

-- Versions from a settlement; those without one came from the files read at start.
ALTER TABLE kinerja.indicator ADD COLUMN settlement_id uuid REFERENCES kinerja.settlement;
ALTER TABLE kinerja.target ADD COLUMN settlement_id uuid REFERENCES kinerja.settlement;
ALTER TABLE kinerja.target ADD COLUMN valid_from date;
-- null: as the policy says
ALTER TABLE kinerja.indicator ALTER COLUMN minimise_formula DROP NOT NULL;
CREATE INDEX indicator_of_settlement ON kinerja.indicator (settlement_id) WHERE settlement_id IS NOT NULL;
CREATE INDEX target_of_settlement ON kinerja.target (settlement_id) WHERE settlement_id IS NOT NULL;

-- The policy that counted when step 3 chose the indicators; null: the delivered one. Of older concepts too.
ALTER TABLE kinerja.concept ADD COLUMN policy_id uuid REFERENCES kinerja.policy;
ALTER TABLE kinerja.concept ADD COLUMN decimals int NOT NULL DEFAULT 2;
-- Cap and formula that count for the line: its indicator's own, else the policy's. Without a formula the line is older,
-- and its indicator says both.
ALTER TABLE kinerja.concept_line ADD COLUMN cap numeric(20,10);
ALTER TABLE kinerja.concept_line ADD COLUMN minimise_formula varchar(16);

-- What counts for figures is only ever added to.
CREATE FUNCTION kinerja.refuse_change_of_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Versi indikator, target, dan kebijakan tidak dapat diubah atau dihapus.';
END $$;
CREATE TRIGGER kept_indicator BEFORE UPDATE OR DELETE ON kinerja.indicator
  FOR EACH ROW EXECUTE FUNCTION kinerja.refuse_change_of_version();
CREATE TRIGGER kept_target BEFORE UPDATE OR DELETE ON kinerja.target
  FOR EACH ROW EXECUTE FUNCTION kinerja.refuse_change_of_version();
CREATE TRIGGER kept_policy BEFORE UPDATE OR DELETE ON kinerja.policy
  FOR EACH ROW EXECUTE FUNCTION kinerja.refuse_change_of_version();
CREATE TRIGGER kept_measurement_policy BEFORE UPDATE OR DELETE ON kinerja.measurement_policy
  FOR EACH ROW EXECUTE FUNCTION kinerja.refuse_change_of_version();
CREATE TRIGGER kept_decision BEFORE UPDATE OR DELETE ON kinerja.settlement_decision
  FOR EACH ROW EXECUTE FUNCTION kinerja.refuse_change_of_version();

-- A settlement that no longer runs is never changed.
CREATE FUNCTION kinerja.refuse_change_of_settlement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Penetapan kinerja yang sudah selesai tidak dapat diubah.';
END $$;
CREATE TRIGGER ended_settlement BEFORE UPDATE OR DELETE ON kinerja.settlement
  FOR EACH ROW WHEN (OLD.status <> 'BERJALAN') EXECUTE FUNCTION kinerja.refuse_change_of_settlement();

CREATE FUNCTION kinerja.refuse_change_of_settlement_row() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed uuid := CASE WHEN TG_OP = 'INSERT' THEN NEW.settlement_id ELSE OLD.settlement_id END;
BEGIN
  IF EXISTS (SELECT 1 FROM kinerja.settlement s WHERE s.id = changed AND s.status <> 'BERJALAN') THEN
    RAISE EXCEPTION 'Penetapan kinerja yang sudah selesai tidak dapat diubah.';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER ended_settlement_row BEFORE INSERT OR UPDATE OR DELETE ON kinerja.settlement_row
  FOR EACH ROW EXECUTE FUNCTION kinerja.refuse_change_of_settlement_row();

-- None of them is emptied at once either: a TRUNCATE fires no trigger of a row.
CREATE TRIGGER whole_indicator BEFORE TRUNCATE ON kinerja.indicator
  FOR EACH STATEMENT EXECUTE FUNCTION kinerja.refuse_change_of_version();
CREATE TRIGGER whole_target BEFORE TRUNCATE ON kinerja.target
  FOR EACH STATEMENT EXECUTE FUNCTION kinerja.refuse_change_of_version();
CREATE TRIGGER whole_policy BEFORE TRUNCATE ON kinerja.policy
  FOR EACH STATEMENT EXECUTE FUNCTION kinerja.refuse_change_of_version();
CREATE TRIGGER whole_measurement_policy BEFORE TRUNCATE ON kinerja.measurement_policy
  FOR EACH STATEMENT EXECUTE FUNCTION kinerja.refuse_change_of_version();
CREATE TRIGGER whole_settlement BEFORE TRUNCATE ON kinerja.settlement
  FOR EACH STATEMENT EXECUTE FUNCTION kinerja.refuse_change_of_version();
CREATE TRIGGER whole_settlement_row BEFORE TRUNCATE ON kinerja.settlement_row
  FOR EACH STATEMENT EXECUTE FUNCTION kinerja.refuse_change_of_version();
CREATE TRIGGER whole_settlement_decision BEFORE TRUNCATE ON kinerja.settlement_decision
  FOR EACH STATEMENT EXECUTE FUNCTION kinerja.refuse_change_of_version();
