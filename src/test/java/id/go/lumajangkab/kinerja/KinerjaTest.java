package id.go.lumajangkab.kinerja;

import id.go.lumajangkab.kinerja.notification.TestMail;
import id.go.lumajangkab.kinerja.sop.ModelCoverage;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test on the whole application, with a real PostgreSQL and a web server, in the demo profile. All of a process share one
 * engine and one database; timers fire only when a test fires them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "kinerja.database.directory=target/db/${random.uuid}",
            "kinerja.database.programs=target/program",
            "kinerja.temporary=target/sementara",
            "camunda.bpm.job-execution.enabled=false",
            // mails go nowhere until a test names a server (see TestMail); their links need an address
            "kinerja.address=https://kinerja.test",
            "kinerja.mail.renewal=50ms",
            // tests come from addresses of their own by saying so
            "kinerja.login.proxies=127.0.0.1,::1",
            // no timer fires by itself here, so the schedule harms nobody
            "kinerja.schedule.enabled=true"
        })
@ActiveProfiles("demo")
@Import({ModelCoverage.class, TestMail.class})
public @interface KinerjaTest {}
