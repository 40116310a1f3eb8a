package id.go.lumajangkab.kinerja.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.autoconfigure.transaction.TransactionManagerCustomizers;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitializationDetector;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.StringUtils;

/** Which database is used, and what has to be in it before anybody uses it. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** Name of the {@link DataSource} with the limits of {@link Limits#THOROUGH}. */
    static final String THOROUGH = "thorough";

    /** Exit code that tells a service manager to start the program again. */
    private static final int DATABASE_LOST = 3;

    @Bean
    static JavaMigration engineSchema() {
        return new EngineSchema();
    }

    /** What the office sets below {@code spring.datasource.hikari} is bound afterwards, over the limits. */
    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    PatientPool dataSource(DataSourceProperties properties, ObjectProvider<JdbcConnectionDetails> embedded) {
        JdbcConnectionDetails details = embedded.getIfAvailable();
        PatientPool pool = new PatientPool();
        pool.setJdbcUrl(details == null ? properties.determineUrl() : details.getJdbcUrl());
        pool.setUsername(details == null ? properties.determineUsername() : details.getUsername());
        pool.setPassword(details == null ? properties.determinePassword() : details.getPassword());
        return pool;
    }

    @Bean
    PlatformTransactionManager transactionManager(TransactionManagerCustomizers customizers) {
        ServerRollback transactions = new ServerRollback();
        customizers.customize(transactions);
        return transactions;
    }

    /** For long and rare reading beside the pages; whoever wants it names it. */
    @Bean(name = THOROUGH, defaultCandidate = false)
    @Qualifier(THOROUGH)
    DataSource thorough(HikariDataSource pool) {
        return SingleConnections.of(pool, Limits.THOROUGH);
    }

    /** A node that starts while another migrates waits for it, as long as a migration may take. */
    @Bean
    FlywayConfigurationCustomizer migrationsTakeTheirTime(HikariDataSource pool) {
        return flyway -> flyway.dataSource(SingleConnections.of(pool, Limits.LASTING))
                .lockRetryCount(Math.toIntExact(Limits.LASTING.silence().toSeconds()));
    }

    @Bean
    FlywayMigrationStrategy installation(DataSource dataSource, Environment environment) {
        return new Installation(
                dataSource,
                environment.acceptsProfiles(Profiles.of("demo")) ? Installation.Mode.DEMO : Installation.Mode.KANTOR);
    }

    /** Only when no server is given: SPRING_DATASOURCE_URL leaves the embedded one out altogether. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(NoServerGiven.class)
    static class Embedded {

        @Bean
        EmbeddedDatabase embeddedDatabase(DatabaseProperties properties) {
            return EmbeddedDatabase.start(properties.directory(), properties.programs())
                    .watched(() -> System.exit(DATABASE_LOST));
        }

        /** The DataSource is made from this bean, so it is closed before the server stops. */
        @Bean
        JdbcConnectionDetails embeddedConnectionDetails(EmbeddedDatabase database) {
            return new JdbcConnectionDetails() {
                @Override
                public String getUsername() {
                    return EmbeddedDatabase.USER;
                }

                @Override
                public String getPassword() {
                    return database.password();
                }

                @Override
                public String getJdbcUrl() {
                    return database.jdbcUrl();
                }
            };
        }
    }

    static class NoServerGiven implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }
    }

    /** Spring Boot knows that JPA waits for the migrations; the engine, which it does not know, has to wait as well. */
    static class EngineWaitsForMigrations implements DependsOnDatabaseInitializationDetector {
        @Override
        public Set<String> detect(ConfigurableListableBeanFactory beanFactory) {
            return beanFactory.containsBeanDefinition("processEngineFactoryBean")
                    ? Set.of("processEngineFactoryBean")
                    : Set.of();
        }
    }
}
