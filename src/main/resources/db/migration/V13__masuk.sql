-- Who logged in where. Requests of programs bring their password each time: the first of an hour from an address counts.
CREATE TABLE kinerja.login (
  id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id varchar(64) NOT NULL,
  -- the web app, or 'rest'
  app     varchar(16) NOT NULL,
  address varchar(45) NOT NULL,
  at      timestamptz NOT NULL
);
CREATE INDEX login_at ON kinerja.login (at);

-- How often a password was wrong, by account and hour. Names that are nobody's are counted together as '' and never kept.
CREATE TABLE kinerja.login_failure (
  hour     timestamptz NOT NULL,
  user_id  varchar(64) NOT NULL,
  failures int NOT NULL,
  PRIMARY KEY (hour, user_id)
);
