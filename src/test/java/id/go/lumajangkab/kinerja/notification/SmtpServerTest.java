package id.go.lumajangkab.kinerja.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.notification.MailServer.Mail;
import id.go.lumajangkab.kinerja.notification.MailServer.Refusal;
import id.go.lumajangkab.kinerja.words.StartupException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Whether there is a mail server, and what its refusals mean. */
class SmtpServerTest {

    private final ApplicationContextRunner office = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withUserConfiguration(Configured.class);

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(MailProperties.class)
    @Import(SmtpServer.class)
    static class Configured {}

    @Test
    void thereIsNoneUntilAHostIsSet() {
        office.run(context ->
                assertThat(context.getBean(MailServer.class).isConfigured()).isFalse());
        office.withPropertyValues("spring.mail.host=")
                .run(context -> assertThat(context.getBean(MailServer.class).isConfigured())
                        .isFalse());
        office.withPropertyValues("spring.mail.host=mail.test", "kinerja.mail.from=kinerja@sumbersuko.test")
                .run(context -> assertThat(context.getBean(MailServer.class).isConfigured())
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kinerja", "kinerja@", "a b@c.test"})
    void aServerNeedsASender(String from) {
        office.withPropertyValues("spring.mail.host=mail.test", "kinerja.mail.from=" + from)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(StartupException.class)
                        .hasMessageContaining("KINERJA_MAIL_FROM"));
    }

    @Test
    void aServerNeedsTheAddressOfTheApplication() {
        SmtpServer server = new SmtpServer(new JavaMailSenderImpl(), "kinerja@sumbersuko.test");
        Display display = new Display(ZoneId.of("Asia/Jakarta"));

        assertThatThrownBy(() -> new Letters(display, server, " "))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("KINERJA_ADDRESS");
        new Letters(display, server, "https://kinerja.test/");
        new Letters(display, new SmtpServer((JavaMailSenderImpl) null, null), "");
    }

    @Test
    void itLogsInExactlyWhereAUserIsNamed() throws Exception {
        GreenMail post = new GreenMail(TestMail.anyPort());
        post.setUser("kinerja", "Rahasia-1");
        post.start();
        try {
            ApplicationContextRunner relay = office.withPropertyValues(
                    "spring.mail.host=127.0.0.1",
                    "spring.mail.port=" + post.getSmtp().getPort(),
                    "kinerja.mail.from=kinerja@sumbersuko.test");

            relay.withPropertyValues("spring.mail.username=", "spring.mail.password=")
                    .run(context -> context.getBean(MailServer.class).deliver(mail("a@sumbersuko.test")));
            relay.withPropertyValues("spring.mail.username=kinerja", "spring.mail.password=Rahasia-1")
                    .run(context -> context.getBean(MailServer.class).deliver(mail("a@sumbersuko.test")));
            assertThat(post.getReceivedMessages()).hasSize(2);
            relay.withPropertyValues("spring.mail.username=kinerja", "spring.mail.password=salah")
                    .run(context -> assertThatThrownBy(
                                    () -> context.getBean(MailServer.class).deliver(mail("a@sumbersuko.test")))
                            .hasMessage("Server surel menolak nama pengguna atau kata sandi."));
            relay.withPropertyValues(
                            "spring.mail.properties.mail.smtp.starttls.enable=true",
                            "spring.mail.properties.mail.smtp.starttls.required=true")
                    .run(context -> assertThatThrownBy(
                                    () -> context.getBean(MailServer.class).deliver(mail("a@b.test")))
                            .as("never in the clear where TLS is asked for")
                            .isInstanceOf(Refusal.class));
            assertThat(post.getReceivedMessages()).hasSize(2);
        } finally {
            post.stop();
        }
    }

    @Test
    void tlsFromTheFirstByteIsAnotherProtocol() throws Exception {
        GreenMail post = new GreenMail(ServerSetup.SMTPS.dynamicPort());
        post.start();
        try {
            office.withPropertyValues(
                            "spring.mail.host=127.0.0.1",
                            "spring.mail.protocol=smtps",
                            "spring.mail.port=" + post.getSmtps().getPort(),
                            "kinerja.mail.from=kinerja@sumbersuko.test",
                            "spring.mail.properties.mail.smtps.ssl.trust=*",
                            "spring.mail.properties.mail.smtps.ssl.checkserveridentity=false")
                    .run(context -> context.getBean(MailServer.class).deliver(mail("a@sumbersuko.test")));

            assertThat(post.getReceivedMessages()).hasSize(1);
        } finally {
            post.stop();
        }
    }

    @Test
    void theContainersAskForNoLoginAndForTlsOrNone() {
        assertThat(Path.of("docker-compose.yml"))
                .content()
                .doesNotContain("SMTP_AUTH")
                .contains(
                        "SPRING_MAIL_PROTOCOL: ${KINERJA_MAIL_PROTOCOL:-smtp}",
                        "SMTP_STARTTLS_ENABLE: ${KINERJA_MAIL_TLS:-true}",
                        "SMTP_STARTTLS_REQUIRED: ${KINERJA_MAIL_TLS:-true}");
    }

    @ParameterizedTest
    @CsvSource({"450 4.2.0 busy, false", "550 5.1.1 unknown, true", "421 4.3.2 closing, false"})
    void aRecipientIsRefusedForGoodOrForNow(String reply, boolean forGood) {
        try (StubbornServer server = StubbornServer.refusing(reply)) {
            assertThatThrownBy(() -> smtp(server.port()).deliver(mail("a@sumbersuko.test")))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.isForGood()).isEqualTo(forGood);
                        assertThat(refusal.isOfEveryMail()).isFalse();
                        assertThat(refusal.getMessage())
                                .contains(reply.substring(0, 3))
                                .doesNotContain("sumbersuko");
                    });
        }
    }

    @Test
    void aServerThatIsAwayConcernsEveryMail() {
        assertThatThrownBy(() -> smtp(1).deliver(mail("a@sumbersuko.test")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.isForGood()).isFalse();
                    assertThat(refusal.isOfEveryMail()).isTrue();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tanpa-tanda-at", "a b@c.test", "a@", "a@c.test, b@c.test", "a@c.test\r\nBcc: b@c.test"})
    void anAddressThatIsNoneIsRefusedForGood(String address) {
        assertThatThrownBy(() -> smtp(1).deliver(mail(address))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.isForGood()).isTrue();
            assertThat(refusal).hasMessage("Alamat surel penerima tidak sah.");
        });
    }

    @Test
    void pausesGrowUntilItIsGivenUp() {
        assertThat(Retries.pauseAfter(1)).contains(Duration.ofMinutes(1));
        assertThat(Retries.pauseAfter(8)).contains(Duration.ofDays(2));
        assertThat(Retries.pauseAfter(9)).isEmpty();
        assertThat(Retries.MOST).isEqualTo(9);
        assertThat(Path.of("docs/panduan/administrator.md")).content().contains("dicoba sembilan kali");
    }

    @Test
    void nothingThatPeopleTypeBecomesAHeader() throws Exception {
        GreenMail post = new GreenMail(TestMail.anyPort());
        post.start();
        try {
            smtp(post.getSmtp().getPort())
                    .deliver(new Mail(
                            UUID.randomUUID(),
                            "Budi\r\nBcc: lain@sumbersuko.test",
                            "budi@sumbersuko.test",
                            "Tugas\r\nX-Sisipan: ya",
                            "teks",
                            "<p>teks</p>"));

            MimeMessage sent = post.getReceivedMessages()[0];
            assertThat(sent.getHeader("Bcc")).isNull();
            assertThat(sent.getHeader("X-Sisipan")).isNull();
            assertThat(sent.getAllRecipients()).singleElement().satisfies(to -> {
                assertThat(((InternetAddress) to).getAddress()).isEqualTo("budi@sumbersuko.test");
                assertThat(((InternetAddress) to).getPersonal()).isEqualTo("Budi Bcc: lain@sumbersuko.test");
            });
            assertThat(sent.getSubject()).isEqualTo("Tugas X-Sisipan: ya");
        } finally {
            post.stop();
        }
    }

    @Test
    void namesOutsideAsciiAndASenderWithANameArriveAsTheyAre() throws Exception {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        GreenMail post = new GreenMail(TestMail.anyPort());
        post.start();
        try {
            sender.setPort(post.getSmtp().getPort());
            UUID id = UUID.randomUUID();
            new SmtpServer(sender, "Kinerja <kinerja@sumbersuko.test>")
                    .deliver(new Mail(
                            id, "Zoë “Ani”", "ani@sumbersuko.test", "Perihal: é", "teks – é", "<p>teks – é</p>"));

            MimeMessage sent = post.getReceivedMessages()[0];
            assertThat(sent.getMessageID()).isEqualTo("<" + id + "@sumbersuko.test>");
            assertThat(((InternetAddress) sent.getFrom()[0]).getPersonal()).isEqualTo("Kinerja");
            assertThat(((InternetAddress) sent.getAllRecipients()[0]).getPersonal())
                    .isEqualTo("Zoë “Ani”");
            assertThat(sent.getSubject()).isEqualTo("Perihal: é");
            assertThat(sent.getContentType()).startsWith("multipart/");
            assertThat(GreenMailUtil.getWholeMessage(sent))
                    .contains("charset=UTF-8")
                    .doesNotContain("é");
        } finally {
            post.stop();
        }
    }

    private static SmtpServer smtp(int port) {
        return TestMail.smtp(port);
    }

    private static Mail mail(String to) {
        return new Mail(UUID.randomUUID(), "Nama", to, "Perihal", "teks", "<p>teks</p>");
    }
}
