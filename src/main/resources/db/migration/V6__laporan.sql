-- Each PDF that was handed out, by the code that it bears. Of a final report the file itself is kept: it is served
-- unchanged ever after. Of a concept or a Rencana Aksi only what a check needs; it is made anew on demand, and one that
-- says the same bears the same code.
CREATE TABLE kinerja.paper (
  code           char(16) PRIMARY KEY,
  office_id      varchar(64) NOT NULL REFERENCES kinerja.office,
  kind           varchar(16) NOT NULL CHECK (kind IN ('HASIL', 'KONSEP', 'RENCANA_AKSI')),
  measurement_id uuid REFERENCES kinerja.measurement,
  concept_number int,
  year           int NOT NULL,
  quarter        int CHECK (quarter BETWEEN 1 AND 4),
  fingerprint    char(64) NOT NULL,
  made_at        timestamptz NOT NULL,
  made_by        varchar(255),
  sha256         varchar(64) REFERENCES kinerja.content,
  CHECK ((measurement_id IS NULL) = (kind = 'RENCANA_AKSI')),
  CHECK ((sha256 IS NOT NULL) = (kind = 'HASIL'))
);
CREATE UNIQUE INDEX paper_one_final ON kinerja.paper (measurement_id) WHERE kind = 'HASIL';
CREATE UNIQUE INDEX paper_concept ON kinerja.paper (measurement_id, concept_number, fingerprint) WHERE kind = 'KONSEP';
CREATE UNIQUE INDEX paper_plan ON kinerja.paper (office_id, year, fingerprint) WHERE kind = 'RENCANA_AKSI';

CREATE FUNCTION kinerja.refuse_change_of_paper() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Kertas yang sudah dikeluarkan tidak dapat diubah atau dihapus.';
END $$;
CREATE TRIGGER paper_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON kinerja.paper
  FOR EACH STATEMENT EXECUTE FUNCTION kinerja.refuse_change_of_paper();
CREATE INDEX paper_of_content ON kinerja.paper (sha256) WHERE sha256 IS NOT NULL;
