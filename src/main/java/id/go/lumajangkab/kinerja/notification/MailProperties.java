package id.go.lumajangkab.kinerja.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How notices go out. The server itself is {@code spring.mail}; without {@code spring.mail.host} none goes out.
 *
 * @param from     address that mails come from
 * @param interval pause between two looks into the outbox
 * @param renewal  how often a sender says that it is still busy with a mail
 * @param keep     how long notices are kept that are done with
 */
@ConfigurationProperties("kinerja.mail")
record MailProperties(
        String from,
        @DefaultValue("15s") Duration interval,
        @DefaultValue("1m") Duration renewal,
        @DefaultValue("90d") Duration keep) {}
