-- Asked on each change of a concept: whether steps 6 and 7 have decided about it.
CREATE INDEX decision_of_concept ON kinerja.decision (concept_id);

-- As the program writes them; what else would stand there was written past it.
ALTER TABLE kinerja.handover ADD CONSTRAINT handover_kind_check CHECK (kind IN ('KEMBALIKAN', 'ALIHKAN', 'KELUAR'));

-- A measurement's trail is read in its order, not by what its entries are about.
CREATE INDEX trail_of_measurement_in_order ON kinerja.trail (measurement_id, sequence) WHERE measurement_id IS NOT NULL;
DROP INDEX kinerja.trail_of_measurement;
ALTER INDEX kinerja.trail_of_measurement_in_order RENAME TO trail_of_measurement;
