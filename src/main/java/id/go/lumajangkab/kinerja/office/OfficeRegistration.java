package id.go.lumajangkab.kinerja.office;

import id.go.lumajangkab.kinerja.words.StartupException;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the configured office in the table that all rows of ours refer to. */
@Component
class OfficeRegistration implements InitializingBean {

    private final JdbcTemplate jdbc;
    private final OfficeProperties office;

    OfficeRegistration(JdbcTemplate jdbc, OfficeProperties office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    @Override
    public void afterPropertiesSet() {
        if (!office.id().matches("[a-zA-Z0-9]+")) {
            throw new StartupException("KINERJA_OFFICE_ID hanya boleh berisi huruf dan angka.");
        }
        List<String> known = jdbc.queryForList("SELECT id FROM kinerja.office ORDER BY id", String.class);
        if (!known.isEmpty() && !known.contains(office.id())) {
            throw new StartupException("Basis data ini milik kantor " + String.join(", ", known)
                    + "; kembalikan KINERJA_OFFICE_ID, atau berikan basis data lain.");
        }
        jdbc.update("""
                INSERT INTO kinerja.office (id, code, name) VALUES (?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET code = excluded.code, name = excluded.name
                WHERE (office.code, office.name) IS DISTINCT FROM (excluded.code, excluded.name)""", office.id(), office.code(), office.name());
    }
}
