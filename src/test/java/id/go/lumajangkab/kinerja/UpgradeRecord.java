package id.go.lumajangkab.kinerja;

import id.go.lumajangkab.kinerja.sop.SopDriver;
import id.go.lumajangkab.kinerja.sop.StepDrafts;
import id.go.lumajangkab.kinerja.sop.TaskHandover;
import id.go.lumajangkab.kinerja.sop.TaskRemarks;
import id.go.lumajangkab.kinerja.words.TaskId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes what {@link UpgradeTest} starts from, when a version goes out: {@code -Dtest=UpgradeRecord} on a checkout of
 * it leaves the rows in {@code target/versi-sebelumnya.sql}.
 */
@KinerjaTest
class UpgradeRecord {

    private static final Path FILE = Path.of("target/versi-sebelumnya.sql");

    /** What Flyway and its scripts write by themselves. */
    private static final List<String> OF_THE_SCHEMA =
            List.of("public.flyway_schema_history", "public.act_ge_schema_log");

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    StepDrafts drafts;

    @Autowired
    TaskHandover handover;

    @Autowired
    TaskRemarks remarks;

    static {
        // before the application starts and deploys
        itIs("2026-01-05T09:00");
    }

    @AfterAll
    static void itIsNow() {
        ClockUtil.reset();
    }

    @Test
    void aDemoInTheMidstOfItsWork() throws IOException {
        SopDriver sop = new SopDriver(engine);
        ProcessInstance measurement = sop.start(2024, 4);
        itIs("2026-01-05T10:00");
        engine.getManagementService().executeJob(sop.timer(measurement).getId());
        sop.walkTo(measurement, "step3");
        Task indicators = sop.task(measurement);
        sop.as("tim2", () -> {
            engine.getTaskService().claim(indicators.getId(), "tim2");
            handover.putBack(new TaskId(indicators.getId()));
            return null;
        });
        sop.walkTo(measurement, "step4");
        Task figures = sop.task(measurement);
        sop.as("camat", () -> {
            remarks.note(new TaskId(figures.getId()), "Mohon selesai minggu ini.");
            return null;
        });
        Map<String, Object> found = sop.data("kasubagRenvapor", figures);
        sop.as("kasubagRenvapor", () -> drafts.save(new TaskId(figures.getId()), found, Map.of(), 0));

        ProcessInstance settlement = sop.startSettlement(Map.of("tahun", "2027"));
        Map<String, Object> settled =
                new HashMap<>(Map.of("batasCapaian", "", "rumusTurun", "SELISIH", "desimal", "2"));
        settled.put(
                "draf",
                sop.form("kasubagRenvapor", sop.task(settlement).getId()).get("draf"));
        settled.put(
                "indikator",
                List.of(Map.of(
                        "kode",
                        "IKM",
                        "nama",
                        "Indeks Kepuasan Masyarakat",
                        "satuan",
                        "nilai",
                        "arah",
                        "NAIK",
                        "cara_hitung",
                        "LANGSUNG",
                        "akumulasi",
                        "TERAKHIR",
                        "bilangan_bulat",
                        false,
                        "target_tahun",
                        "91,33")));
        sop.complete(settlement, "prepare", settled);

        jdbc.update("ALTER TABLE kinerja.trail_beginning DISABLE TRIGGER trail_beginning_is_kept");
        jdbc.update("UPDATE kinerja.trail_beginning SET at = '2026-01-05T08:59:00+07:00'");
        Files.writeString(FILE, rows());
    }

    /** All rows of all tables, as statements. */
    private String rows() {
        StringBuilder text = new StringBuilder("TRUNCATE kinerja.trail_beginning, public.act_ge_property;\n");
        jdbc.queryForList("SELECT schemaname || '.' || sequencename AS name, last_value FROM pg_sequences"
                        + " WHERE last_value IS NOT NULL ORDER BY 1")
                .forEach(sequence -> text.append("SELECT setval('")
                        .append(sequence.get("name"))
                        .append("', ")
                        .append(sequence.get("last_value"))
                        .append(");\n"));
        for (String table : jdbc.queryForList(
                "SELECT schemaname || '.' || tablename FROM pg_tables"
                        + " WHERE schemaname IN ('public', 'kinerja') ORDER BY 1",
                String.class)) {
            if (!OF_THE_SCHEMA.contains(table)) {
                text.append(rowsOf(table));
            }
        }
        return text.toString();
    }

    private String rowsOf(String table) {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Map<String, Object> column : jdbc.queryForList(
                "SELECT column_name, data_type FROM information_schema.columns"
                        + " WHERE table_schema || '.' || table_name = ? ORDER BY ordinal_position",
                table)) {
            String name = (String) column.get("column_name");
            if (jdbc.queryForObject("SELECT count(" + name + ") FROM " + table, Long.class) > 0) {
                names.add(name);
                values.add(
                        "bytea".equals(column.get("data_type"))
                                ? "'convert_to(' || quote_nullable(convert_from(" + name + ", 'UTF8')) || ', ''UTF8'')'"
                                : "quote_nullable(" + name + ")");
            }
        }
        return names.isEmpty()
                ? ""
                : "\nINSERT INTO " + table + " (" + String.join(", ", names) + ") VALUES\n  ("
                        + String.join(
                                "),\n  (",
                                jdbc.queryForList(
                                        "SELECT concat_ws(', ', " + String.join(", ", values) + ") FROM " + table
                                                + " ORDER BY 1",
                                        String.class))
                        + ");\n";
    }

    private static void itIs(String time) {
        ClockUtil.setCurrentTime(Date.from(
                LocalDateTime.parse(time).atZone(ZoneId.of("Asia/Jakarta")).toInstant()));
    }
}
