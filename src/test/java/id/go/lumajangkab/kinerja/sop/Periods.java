package id.go.lumajangkab.kinerja.sop;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Starts measurements of periods that no test measures at the moment, for all tests share one database: where one is
 * completed already, its correction.
 */
public final class Periods {

    private final JdbcTemplate jdbc;
    private final SopDriver sop;

    public Periods(JdbcTemplate jdbc, ProcessEngine engine) {
        this.jdbc = jdbc;
        this.sop = new SopDriver(engine);
    }

    /** Starts one that can be walked to its end with the demo's indicators. */
    public ProcessInstance start() {
        return start(20241, 20264);
    }

    /** Starts one, before the demo's indicators where such a period is free: enough for steps 1 and 2. */
    public ProcessInstance startOnly() {
        return start(20233, 20264);
    }

    /** Starts one and walks it to a step. */
    public ProcessInstance startAndWalkTo(String step) {
        ProcessInstance instance = List.of("step1", "step2").contains(step) ? startOnly() : start();
        sop.walkTo(instance, step);
        return instance;
    }

    private ProcessInstance start(int first, int last) {
        Map<String, Object> free = jdbc.queryForMap("""
                SELECT year, quarter,
                       EXISTS (SELECT 1 FROM kinerja.measurement m WHERE m.year = y.year AND m.quarter = q.quarter
                               AND m.status IN ('SELESAI', 'BELUM_DILAPORKAN')) AS measured
                FROM generate_series(2023, 2026) y(year), generate_series(1, 4) q(quarter)
                WHERE year * 10 + quarter BETWEEN ? AND ?
                AND NOT EXISTS (SELECT 1 FROM kinerja.measurement m WHERE m.year = y.year AND m.quarter = q.quarter
                                AND m.status = 'BERJALAN')
                ORDER BY year <> 2023, measured, year DESC, quarter DESC LIMIT 1""", first, last);
        int year = ((Number) free.get("year")).intValue();
        int quarter = ((Number) free.get("quarter")).intValue();
        return (boolean) free.get("measured")
                ? sop.startCorrection(year, quarter, "Uji coba.")
                : sop.start(year, quarter);
    }
}
