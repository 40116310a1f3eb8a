package id.go.lumajangkab.kinerja.notification;

import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * The mail server of the shared test context: none until a test names one, and none again after it. So tests of mail
 * need no context of their own, and all others run as an office without mail does.
 */
@Primary
public final class TestMail implements MailServer {

    /** Where the tests' mails come from. */
    public static final String FROM = "kinerja@sumbersuko.test";

    /** As long as a busy machine may need. */
    private static final int PATIENT_MILLIS = 60_000;

    private static final int IMPATIENT_MILLIS = 2_000;

    private final ObjectProvider<Dispatcher> dispatcher;
    private volatile MailServer server;

    TestMail(ObjectProvider<Dispatcher> dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** From now on mails go to the server at that port. */
    public void use(int port) {
        use(smtp(port));
    }

    /** The same with a server that has to answer within two seconds, which a silent one does not. */
    public void useImpatiently(int port) {
        use(smtp(port, IMPATIENT_MILLIS));
    }

    private void use(MailServer other) {
        server = other;
    }

    /** The next mail arrives at that port, and then the process dies. */
    public void dieAfterSending(int port) {
        SmtpServer real = smtp(port);
        use(new MailServer() {

            @Override
            public boolean isConfigured() {
                return true;
            }

            @Override
            public void deliver(Mail mail) {
                real.deliver(mail);
                throw new Error("the process dies");
            }
        });
    }

    /** From now on mails arrive at that port, and the server says so when {@code answered} is open. */
    public void takeTime(int port, CountDownLatch arrived, CountDownLatch answered) {
        SmtpServer real = smtp(port);
        use(new MailServer() {

            @Override
            public boolean isConfigured() {
                return true;
            }

            @Override
            public void deliver(Mail mail) {
                real.deliver(mail);
                arrived.countDown();
                try {
                    answered.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        });
    }

    /** Stops the sender and starts it again, as a context does that is stopped and started; it looks by itself never. */
    public void restart() {
        NoticeWorker worker = new NoticeWorker(
                dispatcher.getObject(),
                this,
                new MailProperties(FROM, Duration.ofDays(1), Duration.ofMinutes(1), Duration.ofDays(90)));
        worker.start();
        worker.stop();
        worker.start();
    }

    /** From now on no mail can be made. */
    public void fail() {
        use(new MailServer() {

            @Override
            public boolean isConfigured() {
                return true;
            }

            @Override
            public void deliver(Mail mail) {
                throw new IllegalStateException("a fault");
            }
        });
    }

    static SmtpServer smtp(int port) {
        return smtp(port, PATIENT_MILLIS);
    }

    private static SmtpServer smtp(int port, int millis) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        Properties limits = sender.getJavaMailProperties();
        limits.put("mail.smtp.connectiontimeout", String.valueOf(millis));
        limits.put("mail.smtp.timeout", String.valueOf(millis));
        limits.put("mail.smtp.localhost", "localhost");
        return new SmtpServer(sender, FROM);
    }

    /** From now on there is no mail server. */
    public void off() {
        server = null;
    }

    /** Does what the sender's thread does every few seconds. */
    public void round() {
        dispatcher.getObject().round();
    }

    /** A free port on which GreenMail listens. */
    public static ServerSetup anyPort() {
        ServerSetup setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(PATIENT_MILLIS);
        return setup;
    }

    @Override
    public boolean isConfigured() {
        return server != null;
    }

    @Override
    public void deliver(Mail mail) {
        server.deliver(mail);
    }
}
