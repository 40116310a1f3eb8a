-- What somebody has half filled in of a task's form, for whoever goes on with it. It lives as long as its task: the
-- engine's row takes it along, whichever way the task ends, without a statement of ours. version never comes again, so
-- that a draft that was dropped and saved anew is not taken for the one before.
CREATE SEQUENCE kinerja.draft_version;
CREATE TABLE kinerja.draft (
  task_id   varchar(64) PRIMARY KEY REFERENCES public.act_ru_task (id_) ON DELETE CASCADE,
  office_id varchar(64) NOT NULL REFERENCES kinerja.office,
  -- both JSON: what the form's fields held, and what they had held before anybody typed
  contents  text NOT NULL,
  base      text NOT NULL,
  saved_by  varchar(255) NOT NULL,
  saved_at  timestamptz NOT NULL,
  version   bigint NOT NULL
);
CREATE INDEX draft_of_office ON kinerja.draft (office_id);
