package id.go.lumajangkab.kinerja.notification;

import id.go.lumajangkab.kinerja.words.StartupException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The mail server that {@code spring.mail} names. */
@Component
class SmtpServer implements MailServer {

    private static final int PERMANENT = 500;

    private final JavaMailSender sender;
    private final InternetAddress from;

    @Autowired
    SmtpServer(
            ObjectProvider<JavaMailSender> sender,
            MailProperties properties,
            @Value("${spring.mail.host:}") String host) {
        // an empty host, as from an empty line in .env, is none; for Spring Boot it would be one
        this(host.isBlank() ? null : sender.getIfAvailable(), properties.from());
    }

    SmtpServer(JavaMailSender sender, String from) {
        this.sender = sender;
        this.from = sender == null ? null : address(from);
        if (sender != null && this.from == null) {
            throw new StartupException("Server surel sudah disetel, tetapi alamat pengirimnya belum: isi "
                    + "KINERJA_MAIL_FROM dengan alamat surel kantor.");
        }
    }

    @Override
    public boolean isConfigured() {
        return sender != null;
    }

    @Override
    public void deliver(Mail mail) {
        MimeMessage message = sender.createMimeMessage();
        try {
            MimeMessageHelper parts = new MimeMessageHelper(
                    message, MimeMessageHelper.MULTIPART_MODE_RELATED, StandardCharsets.UTF_8.name());
            parts.setFrom(from);
            parts.setTo(recipient(mail));
            parts.setSubject(oneLine(mail.subject()));
            parts.setText(mail.text(), mail.html());
            parts.setSentDate(new Date());
            String sender = from.getAddress();
            message.setHeader("Message-ID", "<" + mail.id() + "@" + sender.substring(sender.indexOf('@') + 1) + ">");
            // no answer from a machine to a machine (RFC 3834)
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (AddressException wrong) {
            throw new Refusal("Alamat surel penerima tidak sah.", true, false, wrong);
        } catch (MessagingException | UnsupportedEncodingException broken) {
            throw new IllegalStateException(broken);
        }
        try {
            sender.send(message);
        } catch (MailAuthenticationException wrong) {
            throw new Refusal("Server surel menolak nama pengguna atau kata sandi.", false, true, wrong);
        } catch (MailException failed) {
            throw refusal(failed);
        }
    }

    private static Refusal refusal(MailException failed) {
        boolean answered = false;
        for (Throwable cause : causes(failed)) {
            int code = codeOf(cause);
            if (code >= PERMANENT) {
                // what the server says about our own sender concerns every mail and is put right in the configuration
                boolean ofSender = cause instanceof SMTPSenderFailedException;
                return new Refusal("Server surel menolak surel ini (kode " + code + ").", !ofSender, ofSender, failed);
            }
            if (code > 0) {
                return new Refusal("Server surel menunda surel ini (kode " + code + ").", false, false, failed);
            }
            answered |= cause instanceof SendFailedException;
            if (cause instanceof SocketTimeoutException) {
                return new Refusal("Server surel tidak menjawab pada waktunya.", false, true, failed);
            }
        }
        return answered
                ? new Refusal("Server surel menolak surel ini.", false, false, failed)
                : new Refusal("Server surel tidak dapat dihubungi.", false, true, failed);
    }

    /** The reply of the server, 0 where the exception has none. */
    private static int codeOf(Throwable cause) {
        if (cause instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        if (cause instanceof SMTPSenderFailedException from) {
            return from.getReturnCode();
        }
        // an address that failed is told of by the exception behind this one
        return cause instanceof SMTPSendFailedException message && message.getNextException() == null
                ? message.getReturnCode()
                : 0;
    }

    private static List<Throwable> causes(MailException failed) {
        List<Throwable> all = new ArrayList<>();
        Throwable[] first = failed instanceof MailSendException several && several.getMessageExceptions().length > 0
                ? several.getMessageExceptions()
                : new Throwable[] {failed.getCause()};
        for (Throwable start : first) {
            for (Throwable cause = start; cause != null && !all.contains(cause); cause = cause.getCause()) {
                all.add(cause);
            }
        }
        return all;
    }

    private static InternetAddress recipient(Mail mail) throws AddressException, UnsupportedEncodingException {
        InternetAddress address = new InternetAddress(mail.toAddress(), true);
        address.validate();
        address.setPersonal(oneLine(mail.toName()), StandardCharsets.UTF_8.name());
        return address;
    }

    /** What people type must not begin a header of its own. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    /** The address, perhaps with a name before it; {@code null} when it is none. */
    private static InternetAddress address(String text) {
        try {
            InternetAddress address = new InternetAddress(text == null ? "" : text, true);
            address.validate();
            return address.getAddress().contains("@") ? address : null;
        } catch (AddressException wrong) {
            return null;
        }
    }
}
