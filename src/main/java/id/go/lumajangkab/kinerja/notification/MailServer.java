package id.go.lumajangkab.kinerja.notification;

import java.util.UUID;

/** The way out for mails. */
public interface MailServer {

    /** Whether there is one; otherwise no notice is ever written. */
    boolean isConfigured();

    /**
     * Hands over a mail. Takes as long as the server does, so never call it in a transaction.
     *
     * @throws Refusal when the server has not taken it
     */
    void deliver(Mail mail);

    /**
     * A mail that is ready to go.
     *
     * @param id the same however often it is sent, so that a twin can be recognised
     */
    record Mail(UUID id, String toName, String toAddress, String subject, String text, String html) {}

    /** A mail was not taken. Its message is a sentence without personal data. */
    final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final boolean forGood;
        private final boolean ofEveryMail;

        /**
         * @param forGood     whether trying again is useless
         * @param ofEveryMail whether the next mail would meet the same
         */
        public Refusal(String sentence, boolean forGood, boolean ofEveryMail, Throwable cause) {
            super(sentence, cause);
            this.forGood = forGood;
            this.ofEveryMail = ofEveryMail;
        }

        public boolean isForGood() {
            return forGood;
        }

        public boolean isOfEveryMail() {
            return ofEveryMail;
        }
    }
}
