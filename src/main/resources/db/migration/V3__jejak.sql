-- What an indicator is about, in words: its goal, what is counted, how, from where, and who answers for it.
ALTER TABLE kinerja.indicator
  ADD COLUMN objective    varchar(500),
  ADD COLUMN definition   varchar(4000),
  ADD COLUMN formula_text varchar(1000),
  ADD COLUMN data_source  varchar(500),
  ADD COLUMN responsible  varchar(200);

-- The trail: every change of a figure, decision, document, target or policy, one chain an office. Each entry holds the
-- hash of the one before, so that nothing can be changed or taken out without its being found. No foreign key: what an
-- entry speaks of may be gone, the entry stays.
CREATE TABLE kinerja.trail (
  office_id      varchar(64) NOT NULL,
  sequence       bigint NOT NULL CHECK (sequence > 0),
  at             timestamptz NOT NULL,
  by_user        varchar(255),
  task_id        varchar(64),
  subject        varchar(32) NOT NULL,
  measurement_id uuid,
  key            varchar(300) NOT NULL,
  before         text,
  after          text,
  previous_hash  char(64) NOT NULL,
  hash           char(64) NOT NULL,
  PRIMARY KEY (office_id, sequence)
);
CREATE INDEX trail_of_measurement ON kinerja.trail (measurement_id, key) WHERE measurement_id IS NOT NULL;
CREATE INDEX trail_of_subject ON kinerja.trail (office_id, subject, at);

CREATE FUNCTION kinerja.refuse_change_of_trail() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Jejak hanya dapat ditambah; isinya tidak dapat diubah atau dihapus.';
END $$;
CREATE TRIGGER trail_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON kinerja.trail
  FOR EACH STATEMENT EXECUTE FUNCTION kinerja.refuse_change_of_trail();

-- Since when everything has its entry: what is older may have none, what is younger and has none was tampered with.
CREATE TABLE kinerja.trail_beginning (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  at       timestamptz NOT NULL
);
INSERT INTO kinerja.trail_beginning (at) VALUES (now());
CREATE TRIGGER trail_beginning_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON kinerja.trail_beginning
  FOR EACH STATEMENT EXECUTE FUNCTION kinerja.refuse_change_of_trail();

-- One field of what is hashed: its length in bytes before it, so that no two lists of fields read the same.
CREATE FUNCTION kinerja.trail_field(content text) RETURNS text IMMUTABLE LANGUAGE sql AS $$
  SELECT CASE WHEN content IS NULL THEN '-' ELSE octet_length(content) || ':' || content END
$$;

-- Appends entries, given as a JSON list in their order, to an office's chain. Who appends holds the office's row until
-- the end of the transaction, so that two who do it at once come one after the other.
CREATE FUNCTION kinerja.append_to_trail(office text, entries json) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  entry    json;
  number   bigint;
  previous char(64);
  own_hash char(64);
BEGIN
  PERFORM 1 FROM kinerja.office o WHERE o.id = office FOR NO KEY UPDATE;
  SELECT t.sequence, t.hash INTO number, previous
    FROM kinerja.trail t WHERE t.office_id = office ORDER BY t.sequence DESC LIMIT 1;
  number := coalesce(number, 0);
  previous := coalesce(previous, repeat('0', 64));
  FOR entry IN SELECT * FROM json_array_elements(entries) LOOP
    number := number + 1;
    own_hash := encode(sha256(convert_to(
      kinerja.trail_field(previous) || kinerja.trail_field(office) || kinerja.trail_field(number::text)
      || kinerja.trail_field(entry->>'at') || kinerja.trail_field(entry->>'by')
      || kinerja.trail_field(entry->>'task') || kinerja.trail_field(entry->>'subject')
      || kinerja.trail_field(entry->>'measurement') || kinerja.trail_field(entry->>'key')
      || kinerja.trail_field(entry->>'before') || kinerja.trail_field(entry->>'after'), 'UTF8')), 'hex');
    INSERT INTO kinerja.trail (office_id, sequence, at, by_user, task_id, subject, measurement_id, key, before, after,
                               previous_hash, hash)
      VALUES (office, number, (entry->>'at')::timestamptz, entry->>'by', entry->>'task', entry->>'subject',
              (entry->>'measurement')::uuid, entry->>'key', entry->>'before', entry->>'after', previous, own_hash);
    previous := own_hash;
  END LOOP;
END $$;

-- What was decided stays as it was.
CREATE FUNCTION kinerja.refuse_change_of_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Keputusan yang sudah diambil tidak dapat diubah atau dihapus.';
END $$;
CREATE TRIGGER decision_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON kinerja.decision
  FOR EACH STATEMENT EXECUTE FUNCTION kinerja.refuse_change_of_decision();
