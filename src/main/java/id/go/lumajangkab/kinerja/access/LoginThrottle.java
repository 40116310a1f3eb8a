package id.go.lumajangkab.kinerja.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How often passwords may be tried. Two things are counted: wrong passwords for an account from one address, whose waits
 * grow to 15 minutes, and wrong passwords for an account from anywhere, which make addresses that the account was never
 * used from wait at most five seconds before each try. An attacker elsewhere thus keeps nobody out for longer than that.
 *
 * <p>What is under way counts as wrong until it proves right, so that many guesses at once are no more tries than one
 * after the other. Nothing is kept but keyed hashes, in memory of a bounded size. See docs/adr/0019-logins.md.
 */
final class LoginThrottle {

    /** No wait is longer. */
    static final Duration LONGEST = Duration.ofMinutes(15);

    /** Wrong passwords for an account from one address that cost no wait: everybody mistypes. */
    static final int FREE = 2;

    /** Guesses for an account from one address that may be under way at once, while none of them was wrong. */
    static final int AT_ONCE = 5;

    /** Wrong passwords for an account from anywhere, about one forgotten each minute, from which on others wait. */
    static final int MANY = 10;

    private static final int MOST = 2 * MANY;
    private static final long SECOND = 1_000;
    private static final long LONGEST_OF_ACCOUNT = 5 * SECOND;
    private static final long FORGETS_ONE = Duration.ofMinutes(1).toMillis();
    private static final long FORGETS_ALL = Duration.ofHours(1).toMillis();
    private static final long PATIENCE_LASTS = Duration.ofMinutes(1).toMillis();
    private static final int PAIRS = 100_000;
    private static final int ACCOUNTS = 20_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final LongSupplier clock;
    private final SecretKeySpec secret;
    private final Map<Key, Pair> pairs = bounded(PAIRS);
    private final Map<Key, Account> accounts = bounded(ACCOUNTS);

    /** @param clock milliseconds that never go back, from any beginning */
    LoginThrottle(LongSupplier clock) {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.clock = clock;
        this.secret = new SecretKeySpec(random, ALGORITHM);
    }

    /**
     * Somebody wants to try a password.
     *
     * @param account any text, also of accounts that do not exist; upper and lower case are the same
     * @param network where from, as it is counted
     * @return what came of it; to be closed when the password has been checked
     */
    Attempt attempt(String account, String network, String password) {
        String name = account.toLowerCase(Locale.ROOT);
        Key ofPair = key('p', name, network);
        Key ofAccount = key('a', name, "");
        Key guess = key('g', account, password);
        synchronized (this) {
            long now = clock.getAsLong();
            Pair pair = pairs.computeIfAbsent(ofPair, absent -> new Pair());
            Account all = accounts.computeIfAbsent(ofAccount, absent -> new Account(now));
            boolean known = guess.equals(pair.right);
            long wait = pair.mustWait(now, known);
            if (wait == 0 && pair.right == null) {
                wait = pair.mustBePatient(now, all.delay(now));
            }
            return wait > 0 ? new Attempt(wait) : new Attempt(pair, all, guess, known);
        }
    }

    /** After this many wrong passwords in a row, in milliseconds: none, none, 2 s, 4 s, 8 s and so on. */
    static long delay(int failures) {
        int doubled = Math.min(failures - FREE, 20);
        return doubled <= 0 ? 0 : Math.min(LONGEST.toMillis(), SECOND << doubled);
    }

    private Key key(char kind, String first, String second) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            byte[] name = first.getBytes(StandardCharsets.UTF_8);
            mac.update(ByteBuffer.allocate(6).putChar(kind).putInt(name.length).flip());
            mac.update(name);
            ByteBuffer hash = ByteBuffer.wrap(mac.doFinal(second.getBytes(StandardCharsets.UTF_8)));
            return new Key(hash.getLong(), hash.getLong());
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static <V> Map<Key, V> bounded(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, V> eldest) {
                return size() > most;
            }
        };
    }

    private record Key(long high, long low) {}

    /** One try at a password. Closed without a result, as after a fault of the database, it counts as none. */
    final class Attempt implements AutoCloseable {

        private final long wait;
        private final Pair pair;
        private final Account account;
        private final Key guess;
        private final boolean known;
        private boolean underWay;

        private Attempt(long wait) {
            this.wait = wait;
            this.pair = null;
            this.account = null;
            this.guess = null;
            this.known = true;
        }

        private Attempt(Pair pair, Account account, Key guess, boolean known) {
            this.wait = 0;
            this.pair = pair;
            this.account = account;
            this.guess = guess;
            this.known = known;
            this.underWay = !known;
            if (underWay) {
                pair.underWay++;
                account.underWay++;
            }
        }

        /** Whether the password must not be checked yet. */
        boolean mustWait() {
            return wait > 0;
        }

        /** How long to wait, in whole seconds, at least one. */
        long seconds() {
            return Math.max(1, (wait + SECOND - 1) / SECOND);
        }

        /** The password was right. */
        void passed() {
            synchronized (LoginThrottle.this) {
                pair.failures = 0;
                pair.right = guess;
            }
        }

        /** The password was wrong. */
        void failed() {
            synchronized (LoginThrottle.this) {
                long now = clock.getAsLong();
                pair.failed(now, known);
                account.failed(now);
            }
        }

        @Override
        public void close() {
            synchronized (LoginThrottle.this) {
                if (underWay) {
                    underWay = false;
                    pair.underWay--;
                    account.underWay--;
                }
            }
        }
    }

    /** An account and an address. */
    private static final class Pair {

        private int failures;
        private int underWay;
        private long failedAt;
        private Long askedAt;

        /** The guess that was right here last, so that programs that log in many times at once are not held up. */
        private Key right;

        long mustWait(long now, boolean known) {
            if (failures > 0 && now - failedAt >= FORGETS_ALL) {
                failures = 0;
            }
            long left = failedAt + delay(failures) - now;
            if (failures > 0 && left > 0) {
                return left;
            }
            return !known && underWay >= Math.max(1, AT_ONCE - failures) ? SECOND : 0;
        }

        /** Each address waits for itself, from its own asking on: who asks more often takes no turn from others. */
        long mustBePatient(long now, long delay) {
            if (delay == 0) {
                askedAt = null;
                return 0;
            }
            if (askedAt == null || now - askedAt > delay + PATIENCE_LASTS) {
                askedAt = now;
            }
            long left = askedAt + delay - now;
            if (left <= 0) {
                askedAt = null;
                return 0;
            }
            return left;
        }

        void failed(long now, boolean known) {
            failures++;
            failedAt = now;
            if (known) {
                right = null;
            }
        }
    }

    /** An account, whatever the address. */
    private static final class Account {

        private int failures;
        private int underWay;
        private long since;

        Account(long now) {
            since = now;
        }

        long delay(long now) {
            long forgotten = (now - since) / FORGETS_ONE;
            since += forgotten * FORGETS_ONE;
            failures = (int) Math.max(0, failures - forgotten);
            long tooMany = (long) failures + underWay - MANY + 1;
            return Math.max(0, Math.min(LONGEST_OF_ACCOUNT, tooMany * SECOND));
        }

        void failed(long now) {
            if (failures == 0) {
                since = now;
            }
            failures = Math.min(MOST, failures + 1);
        }
    }
}
