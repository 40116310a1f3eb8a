package id.go.lumajangkab.kinerja.database;

import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitializationDetector;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Which database is used, and what has to be in it before anybody uses it. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    static JavaMigration engineSchema() {
        return new EngineSchema();
    }

    @Bean
    FlywayMigrationStrategy installation(DataSource dataSource, Environment environment) {
        return new Installation(dataSource, environment.acceptsProfiles(Profiles.of("demo"))
                ? Installation.Mode.DEMO : Installation.Mode.KANTOR);
    }

    /** Only when no server is given: SPRING_DATASOURCE_URL leaves the embedded one out altogether. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(NoServerGiven.class)
    static class Embedded {

        @Bean
        EmbeddedDatabase embeddedDatabase(DatabaseProperties properties) {
            return EmbeddedDatabase.start(properties.directory(), properties.programs());
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
                    ? Set.of("processEngineFactoryBean") : Set.of();
        }
    }
}
