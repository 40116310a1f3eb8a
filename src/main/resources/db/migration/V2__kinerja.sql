-- Tables of our own. Engine tables (V1) stay in the schema of the connection, ours in "kinerja".
CREATE SCHEMA IF NOT EXISTS kinerja;

-- What kind of installation this database belongs to: 'demo' or 'kantor'. One row.
CREATE TABLE kinerja.installation (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  mode     varchar(16) NOT NULL CHECK (mode IN ('demo', 'kantor'))
);

-- An office is a tenant of the engine; code is the Kode Wilayah of the kecamatan.
CREATE TABLE kinerja.office (
  id   varchar(64) PRIMARY KEY,
  code varchar(32) NOT NULL UNIQUE,
  name varchar(200) NOT NULL
);

-- Catalogue -----------------------------------------------------------------------------------

-- An indicator as it counts from valid_from on; a changed row adds a version, nothing is updated.
CREATE TABLE kinerja.indicator (
  id                uuid PRIMARY KEY,
  office_id         varchar(64) NOT NULL REFERENCES kinerja.office,
  code              varchar(32) NOT NULL,
  valid_from        date NOT NULL,
  valid_until       date,
  version           int NOT NULL,
  position          int NOT NULL,
  name              varchar(500) NOT NULL,
  unit              varchar(50) NOT NULL,
  direction         varchar(16) NOT NULL,
  method            varchar(16) NOT NULL,
  numerator_label   varchar(300),
  denominator_label varchar(300),
  factor            numeric(20,10),
  whole_numbers     boolean NOT NULL,
  minimise_formula  varchar(16) NOT NULL,
  accumulation      varchar(16) NOT NULL,
  cap               numeric(20,10),
  source            varchar(500),
  recorded_at       timestamptz NOT NULL,
  UNIQUE (office_id, code, valid_from, version)
);

-- A target for a year, or for one tribulan of it (quarter not null).
CREATE TABLE kinerja.target (
  id             uuid PRIMARY KEY,
  office_id      varchar(64) NOT NULL REFERENCES kinerja.office,
  indicator_code varchar(32) NOT NULL,
  year           int NOT NULL,
  quarter        int CHECK (quarter BETWEEN 1 AND 4),
  version        int NOT NULL,
  low            numeric(30,10) NOT NULL,
  high           numeric(30,10),
  source         varchar(500),
  recorded_at    timestamptz NOT NULL,
  UNIQUE NULLS NOT DISTINCT (office_id, indicator_code, year, quarter, version)
);

-- Measurement ---------------------------------------------------------------------------------

CREATE TABLE kinerja.measurement (
  id                  uuid PRIMARY KEY,
  office_id           varchar(64) NOT NULL REFERENCES kinerja.office,
  year                int NOT NULL,
  quarter             int NOT NULL CHECK (quarter BETWEEN 1 AND 4),
  number              int NOT NULL,
  business_key        varchar(64) NOT NULL,
  process_instance_id varchar(64) NOT NULL UNIQUE,
  status              varchar(16) NOT NULL,
  started_at          timestamptz NOT NULL,
  started_by          varchar(255),
  correction_reason   text,
  order_text          text,
  deadline            date,
  returned_by_tim     boolean NOT NULL DEFAULT false,
  execution_note      text,
  frozen_at           timestamptz,
  report_note         text,
  completed_at        timestamptz,
  archive_number      varchar(200),
  archive_soft_copy   varchar(500),
  archive_hard_copy   varchar(500),
  archive_note        text,
  archived_at         timestamptz,
  cancelled_at        timestamptz,
  cancelled_by        varchar(255),
  cancel_reason       text,
  row_version         int NOT NULL
);
-- One measurement an office, year and tribulan; a cancelled one frees its place, a correction has the next number.
CREATE UNIQUE INDEX measurement_one_per_period ON kinerja.measurement (office_id, year, quarter, number)
  WHERE status <> 'DIBATALKAN';
CREATE UNIQUE INDEX measurement_one_running ON kinerja.measurement (office_id, year, quarter)
  WHERE status = 'BERJALAN';
CREATE INDEX measurement_listed ON kinerja.measurement (office_id, year DESC, quarter DESC, number DESC);

-- The team: proposed in step 1, settled in step 2.
CREATE TABLE kinerja.team_member (
  measurement_id uuid NOT NULL REFERENCES kinerja.measurement,
  user_id        varchar(255) NOT NULL,
  settled        boolean NOT NULL,
  PRIMARY KEY (measurement_id, user_id, settled)
);

-- A version of the concept. It is written until somebody has decided about it, then the next one begins.
CREATE TABLE kinerja.concept (
  id             uuid PRIMARY KEY,
  measurement_id uuid NOT NULL REFERENCES kinerja.measurement,
  number         int NOT NULL,
  created_at     timestamptz NOT NULL,
  created_by     varchar(255),
  final_result   boolean NOT NULL DEFAULT false,
  mean_capaian   numeric,
  computable     int,
  not_computable int,
  UNIQUE (measurement_id, number)
);

-- One indicator of a concept: what was entered, what the server computed (34 digits, so no scale is set), what was
-- written about it.
CREATE TABLE kinerja.concept_line (
  id               uuid PRIMARY KEY,
  concept_id       uuid NOT NULL REFERENCES kinerja.concept,
  indicator_id     uuid NOT NULL REFERENCES kinerja.indicator,
  position         int NOT NULL,
  target_low       numeric(30,10),
  target_high      numeric(30,10),
  numerator        numeric(30,10),
  denominator      numeric(30,10),
  value            numeric(30,10),
  source_document  varchar(500),
  data_note        text,
  realisasi        numeric,
  capaian_raw      numeric,
  capaian          numeric,
  not_computable   varchar(40),
  predikat         varchar(50),
  analysis         text,
  obstacle         text,
  follow_up        text,
  UNIQUE (concept_id, indicator_id)
);

-- What steps 6 and 7 decided, about which version of the concept, in which round of the step; sequence counts the
-- decisions of a measurement, for two of them can bear the same instant.
CREATE TABLE kinerja.decision (
  id             uuid PRIMARY KEY,
  measurement_id uuid NOT NULL REFERENCES kinerja.measurement,
  concept_id     uuid NOT NULL REFERENCES kinerja.concept,
  sequence       int NOT NULL,
  step           int NOT NULL CHECK (step IN (6, 7)),
  round          int NOT NULL,
  approved       boolean NOT NULL,
  reason         text,
  decided_by     varchar(255) NOT NULL,
  decided_at     timestamptz NOT NULL,
  task_id        varchar(64) NOT NULL,
  UNIQUE (measurement_id, step, round)
);

-- A step that ran past its standard duration: once a task.
CREATE TABLE kinerja.lateness (
  id             uuid PRIMARY KEY,
  measurement_id uuid NOT NULL REFERENCES kinerja.measurement,
  task_id        varchar(64) NOT NULL UNIQUE,
  step           int NOT NULL,
  holder         varchar(255),
  role           varchar(255) NOT NULL,
  late_since     timestamptz NOT NULL,
  recorded_at    timestamptz NOT NULL,
  finished_at    timestamptz,
  finished_by    varchar(255),
  void_at        timestamptz
);
CREATE INDEX lateness_of_measurement ON kinerja.lateness (measurement_id);

-- A task that changed hands: put back, handed over, returned because its holder left the role.
CREATE TABLE kinerja.handover (
  id             uuid PRIMARY KEY,
  measurement_id uuid NOT NULL REFERENCES kinerja.measurement,
  task_id        varchar(64) NOT NULL,
  step           int NOT NULL,
  kind           varchar(16) NOT NULL,
  from_user      varchar(255),
  to_user        varchar(255),
  reason         text,
  done_by        varchar(255),
  done_at        timestamptz NOT NULL
);
CREATE INDEX handover_of_measurement ON kinerja.handover (measurement_id);

-- A frozen result is never changed: the database refuses it too.
CREATE FUNCTION kinerja.refuse_change_of_frozen_result() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Hasil pengukuran yang sudah dibekukan tidak dapat diubah.';
END $$;
CREATE TRIGGER frozen_concept BEFORE UPDATE OR DELETE ON kinerja.concept
  FOR EACH ROW WHEN (OLD.final_result) EXECUTE FUNCTION kinerja.refuse_change_of_frozen_result();

CREATE FUNCTION kinerja.refuse_change_of_frozen_line() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  line kinerja.concept_line := CASE WHEN TG_OP = 'INSERT' THEN NEW ELSE OLD END;
BEGIN
  IF EXISTS (SELECT 1 FROM kinerja.concept c WHERE c.id = line.concept_id AND c.final_result) THEN
    RAISE EXCEPTION 'Hasil pengukuran yang sudah dibekukan tidak dapat diubah.';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER frozen_line BEFORE INSERT OR UPDATE OR DELETE ON kinerja.concept_line
  FOR EACH ROW EXECUTE FUNCTION kinerja.refuse_change_of_frozen_line();

-- Working time --------------------------------------------------------------------------------

-- Working hours of a weekday (1 = Monday .. 7 = Sunday) in a span of dates. Of several that cover a
-- date one with an end counts before one without, then the office's own, then the latest valid_from.
CREATE TABLE kinerja.working_hours (
  id          uuid PRIMARY KEY,
  office_id   varchar(64) REFERENCES kinerja.office,
  name        varchar(200) NOT NULL,
  valid_from  date NOT NULL,
  valid_until date,
  weekday     int NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  opens       time NOT NULL,
  closes      time NOT NULL,
  pause_from  time,
  pause_until time,
  CHECK (closes > opens),
  UNIQUE NULLS NOT DISTINCT (office_id, weekday, valid_from, valid_until)
);

-- A day that is not like its weekday: off, or with hours of its own (half day).
CREATE TABLE kinerja.special_day (
  id          uuid PRIMARY KEY,
  office_id   varchar(64) REFERENCES kinerja.office,
  day         date NOT NULL,
  name        varchar(300) NOT NULL,
  kind        varchar(20) NOT NULL,
  opens       time,
  closes      time,
  pause_from  time,
  pause_until time,
  UNIQUE NULLS NOT DISTINCT (office_id, day, name)
);
