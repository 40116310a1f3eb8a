-- Content of documents and reports by its SHA-256: the same content is there once, whoever brought it and however
-- often. It lies in pieces, so that nobody has to hold it whole to write or to read it.
CREATE TABLE kinerja.content (
  sha256     varchar(64) PRIMARY KEY,
  size       bigint NOT NULL CHECK (size > 0),
  media_type varchar(120) NOT NULL,
  stored_at  timestamptz NOT NULL
);
CREATE TABLE kinerja.content_chunk (
  sha256   varchar(64) NOT NULL REFERENCES kinerja.content,
  position int NOT NULL,
  bytes    bytea NOT NULL,
  PRIMARY KEY (sha256, position)
);
-- scans, pictures and office files are compressed already
ALTER TABLE kinerja.content_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- A document of a measurement, and what it belongs to: a step, an indicator, or an entry of the SOP's keterkaitan.
CREATE TABLE kinerja.document (
  id               uuid PRIMARY KEY,
  measurement_id   uuid NOT NULL REFERENCES kinerja.measurement,
  kind             varchar(16) NOT NULL,
  step             int CHECK (step BETWEEN 1 AND 10),
  indicator_code   varchar(32),
  checklist_item   varchar(32),
  withdrawn_at     timestamptz,
  withdrawn_by     varchar(255),
  withdrawn_reason text,
  CHECK (kind IN ('LANGKAH', 'INDIKATOR', 'KETERKAITAN')),
  CHECK ((kind = 'LANGKAH') = (step IS NOT NULL)),
  CHECK ((kind = 'INDIKATOR') = (indicator_code IS NOT NULL)),
  CHECK ((kind = 'KETERKAITAN') = (checklist_item IS NOT NULL))
);
CREATE INDEX document_of_measurement ON kinerja.document (measurement_id, indicator_code);

-- The newest version counts; the earlier ones stay.
CREATE TABLE kinerja.document_version (
  document_id uuid NOT NULL REFERENCES kinerja.document,
  version     int NOT NULL CHECK (version > 0),
  name        varchar(255) NOT NULL,
  sha256      varchar(64) NOT NULL REFERENCES kinerja.content,
  uploaded_by varchar(255) NOT NULL,
  uploaded_at timestamptz NOT NULL,
  task_id     varchar(64) NOT NULL,
  PRIMARY KEY (document_id, version)
);
CREATE INDEX document_version_of_content ON kinerja.document_version (sha256);

-- What was handed in stays as it was: it can only be replaced by a newer version, or be withdrawn, once, with a reason.
CREATE FUNCTION kinerja.refuse_change_of_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Dokumen yang sudah disimpan tidak dapat diubah atau dihapus.';
END $$;
CREATE TRIGGER kept_content BEFORE UPDATE OR DELETE ON kinerja.content
  FOR EACH ROW EXECUTE FUNCTION kinerja.refuse_change_of_document();
CREATE TRIGGER kept_chunk BEFORE UPDATE OR DELETE ON kinerja.content_chunk
  FOR EACH ROW EXECUTE FUNCTION kinerja.refuse_change_of_document();
CREATE TRIGGER kept_version BEFORE UPDATE OR DELETE ON kinerja.document_version
  FOR EACH ROW EXECUTE FUNCTION kinerja.refuse_change_of_document();
CREATE TRIGGER kept_document BEFORE DELETE ON kinerja.document
  FOR EACH ROW EXECUTE FUNCTION kinerja.refuse_change_of_document();
CREATE TRIGGER kept_place BEFORE UPDATE ON kinerja.document
  FOR EACH ROW WHEN (OLD.withdrawn_at IS NOT NULL
    OR (OLD.id, OLD.measurement_id, OLD.kind, OLD.step, OLD.indicator_code, OLD.checklist_item) IS DISTINCT FROM
       (NEW.id, NEW.measurement_id, NEW.kind, NEW.step, NEW.indicator_code, NEW.checklist_item))
  EXECUTE FUNCTION kinerja.refuse_change_of_document();
CREATE TRIGGER kept_all_content BEFORE TRUNCATE ON kinerja.content
  FOR EACH STATEMENT EXECUTE FUNCTION kinerja.refuse_change_of_document();
CREATE TRIGGER kept_all_chunks BEFORE TRUNCATE ON kinerja.content_chunk
  FOR EACH STATEMENT EXECUTE FUNCTION kinerja.refuse_change_of_document();
CREATE TRIGGER kept_all_documents BEFORE TRUNCATE ON kinerja.document
  FOR EACH STATEMENT EXECUTE FUNCTION kinerja.refuse_change_of_document();
CREATE TRIGGER kept_all_versions BEFORE TRUNCATE ON kinerja.document_version
  FOR EACH STATEMENT EXECUTE FUNCTION kinerja.refuse_change_of_document();

-- Why a figure stands without a document.
ALTER TABLE kinerja.concept_line ADD COLUMN no_evidence_reason text;
