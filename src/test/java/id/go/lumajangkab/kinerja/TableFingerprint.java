package id.go.lumajangkab.kinerja;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How many rows each table of ours and of the engine holds, and a checksum of all they say, so that a test can prove
 * that a refused request changed nothing at all, the operation log and the history included.
 *
 * <p>Left out is what a mere login or a passing moment writes: who logged in and who tried
 * in vain ({@code login}, {@code login_failure}), and the engine's counters {@code act_ru_meter_log} and
 * {@code act_ru_task_meter_log}.
 */
public final class TableFingerprint {

    private static final Set<String> LEFT_OUT =
            Set.of("login", "login_failure", "act_ru_meter_log", "act_ru_task_meter_log");

    private TableFingerprint() {}

    /** Rows and checksum by table. */
    public static Map<String, String> of(JdbcTemplate jdbc) {
        List<String> tables = jdbc.queryForList("""
                SELECT schemaname || '.' || tablename FROM pg_tables
                WHERE schemaname = 'kinerja' OR schemaname = 'public' AND tablename LIKE 'act\\_%'""", String.class);
        String sql = tables.stream()
                .filter(table -> !LEFT_OUT.contains(table.substring(table.indexOf('.') + 1)))
                .map(table -> "SELECT '" + table + "', count(*) || ' rows, ' || "
                        + "coalesce(sum(hashtextextended(t::text, 0)), 0) FROM " + table + " t")
                .collect(Collectors.joining(" UNION ALL "));
        Map<String, String> fingerprint = new TreeMap<>();
        jdbc.query(sql, row -> {
            fingerprint.put(row.getString(1), row.getString(2));
        });
        return fingerprint;
    }
}
