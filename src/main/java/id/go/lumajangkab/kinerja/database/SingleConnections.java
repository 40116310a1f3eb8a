package id.go.lumajangkab.kinerja.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.Driver;
import org.springframework.jdbc.datasource.AbstractDriverBasedDataSource;

/**
 * Connections to the pool's database that no pool keeps, with limits of their own: for rare and long work, which must
 * neither be cut short by the limits of the pages nor take their connections.
 */
final class SingleConnections extends AbstractDriverBasedDataSource {

    private final HikariDataSource pool;
    private final Limits limits;

    private SingleConnections(HikariDataSource pool, Limits limits) {
        this.pool = pool;
        this.limits = limits;
        setUrl(pool.getJdbcUrl());
        setUsername(pool.getUsername());
        setPassword(pool.getPassword());
        setSchema(pool.getSchema());
        setConnectionProperties(properties());
    }

    /** @param pool knows the database, who logs in, and what the office itself has set */
    static DataSource of(HikariDataSource pool, Limits limits) {
        return new SingleConnections(pool, limits);
    }

    /** The pool's, but where the pool has the ordinary limits these count. */
    private Properties properties() {
        Properties properties = limits.driver();
        Properties ordinary = Limits.ORDINARY.driver();
        for (Map.Entry<Object, Object> setting : pool.getDataSourceProperties().entrySet()) {
            if (!setting.getValue().equals(ordinary.get(setting.getKey()))) {
                properties.put(setting.getKey(), setting.getValue());
            }
        }
        return properties;
    }

    @Override
    protected Connection getConnectionFromDriver(Properties properties) throws SQLException {
        Connection connection = new Driver().connect(getUrl(), properties);
        if (connection == null) {
            throw new SQLException("not an address of PostgreSQL", "08001");
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(limits.session());
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }
}
