package id.go.lumajangkab.kinerja.process;

import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.JdbcTemplate;

/** Starts measurements of periods that no test measures at the moment, for all tests share one database. */
public final class Periods {

    private static final int FIRST_YEAR_OF_DEMO_INDICATORS = 2024;
    private static final int LAST_YEAR = 2026;

    private final JdbcTemplate jdbc;
    private final SopDriver sop;

    public Periods(JdbcTemplate jdbc, SopDriver sop) {
        this.jdbc = jdbc;
        this.sop = sop;
    }

    /** Starts one that can be walked to its end with the demo's indicators; there are only a few such periods. */
    public ProcessInstance start() {
        return start(FIRST_YEAR_OF_DEMO_INDICATORS, LAST_YEAR);
    }

    /** Starts one of many periods before the demo's indicators; it stands at step 1 and gets no further than step 3. */
    public ProcessInstance startLongAgo() {
        return start(FIRST_YEAR_OF_DEMO_INDICATORS - 10, FIRST_YEAR_OF_DEMO_INDICATORS - 1);
    }

    /** Starts one and walks it to a step. */
    public ProcessInstance startAndWalkTo(String step) {
        boolean needsIndicators = !List.of("step1", "step2").contains(step);
        ProcessInstance instance = needsIndicators ? start() : startLongAgo();
        sop.walkTo(instance, step);
        return instance;
    }

    private ProcessInstance start(int firstYear, int lastYear) {
        int period = jdbc.queryForObject("""
                SELECT max(year * 10 + quarter) FROM generate_series(?, ?) year, generate_series(1, 4) quarter
                WHERE NOT EXISTS (SELECT 1 FROM kinerja.measurement m
                                  WHERE m.year = year.year AND m.quarter = quarter.quarter
                                  AND m.status <> 'DIBATALKAN')""", Integer.class, firstYear, lastYear);
        return sop.start(period / 10, period % 10);
    }
}
