-- Where the head of a chain is known outside the database, such as printed on a report: what was cut off the end of a
-- trail is found by it. Rows are only added.
CREATE TABLE kinerja.trail_anchor (
  office_id varchar(64) NOT NULL,
  sequence  bigint NOT NULL CHECK (sequence > 0),
  hash      char(64) NOT NULL,
  what      varchar(300) NOT NULL,
  at        timestamptz NOT NULL,
  PRIMARY KEY (office_id, sequence, what)
);
CREATE TRIGGER trail_anchor_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON kinerja.trail_anchor
  FOR EACH STATEMENT EXECUTE FUNCTION kinerja.refuse_change_of_trail();
