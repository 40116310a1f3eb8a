package id.go.lumajangkab.kinerja.access;

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
        jdbc.update("""
                INSERT INTO kinerja.office (id, code, name) VALUES (?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET code = excluded.code, name = excluded.name
                WHERE (office.code, office.name) IS DISTINCT FROM (excluded.code, excluded.name)""",
                office.id(), office.code(), office.name());
    }
}
