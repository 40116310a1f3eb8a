-- Notices by mail. A fact is written in the transaction of what happened; who is told is settled afterwards, so that a
-- step of the SOP costs one statement. fact_key says a thing once, however often it is noticed.
CREATE TABLE kinerja.notice_fact (
  id                  uuid PRIMARY KEY,
  office_id           varchar(64) NOT NULL REFERENCES kinerja.office,
  fact_key            varchar(200) NOT NULL UNIQUE,
  kind                varchar(16) NOT NULL,
  -- PENGUKURAN or PENETAPAN, null for a digest
  concern             varchar(16),
  process_instance_id varchar(64),
  task_id             varchar(64),
  audience            text NOT NULL,
  details             text NOT NULL,
  occurred_at         timestamptz NOT NULL,
  -- when it is told: at once, or when 80 % of a step's standard time has passed
  due_at              timestamptz NOT NULL,
  -- when its notices were written; then the letter says the same however often it is sent
  addressed_at        timestamptz,
  letter              text
);
CREATE INDEX notice_fact_due ON kinerja.notice_fact (due_at) WHERE addressed_at IS NULL;
CREATE INDEX notice_fact_of_office ON kinerja.notice_fact (office_id);

-- The outbox: one mail a fact and person. next_at is when it may be tried again; whoever sends moves it on first, so
-- that a sender that dies leaves a mail that is tried again and not one that is lost.
CREATE TABLE kinerja.notice (
  id         uuid PRIMARY KEY,
  fact_id    uuid NOT NULL REFERENCES kinerja.notice_fact ON DELETE CASCADE,
  user_id    varchar(255) NOT NULL,
  state      varchar(16) NOT NULL CHECK (state IN ('MENUNGGU', 'TERKIRIM', 'TANPA_ALAMAT', 'GAGAL')),
  attempts   int NOT NULL DEFAULT 0,
  next_at    timestamptz NOT NULL,
  sent_at    timestamptz,
  problem    varchar(300),
  UNIQUE (fact_id, user_id)
);
CREATE INDEX notice_waiting ON kinerja.notice (next_at) WHERE state = 'MENUNGGU';
CREATE INDEX notice_in_trouble ON kinerja.notice (fact_id) WHERE state <> 'TERKIRIM';

-- What a person does not want to be told; no row means "yes".
CREATE TABLE kinerja.notice_preference (
  user_id varchar(255) NOT NULL,
  kind    varchar(16) NOT NULL,
  PRIMARY KEY (user_id, kind)
);
