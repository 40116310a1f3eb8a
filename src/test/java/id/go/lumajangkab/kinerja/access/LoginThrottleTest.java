package id.go.lumajangkab.kinerja.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.access.LoginThrottle.Attempt;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** How long who has to wait. Time passes only where a test lets it. */
class LoginThrottleTest {

    private static final String HERE = "10.0.0.7";

    private long now = 1_000_000;
    private final LoginThrottle throttle = new LoginThrottle(() -> now);

    @Test
    void twoMistakesCostNothingAndTheNextOnesMoreAndMore() {
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            long wait = waitOf(HERE);
            waits.add(wait);
            now += wait * 1_000;
            wrong("camat", HERE);
        }

        assertThat(waits).containsExactly(0L, 0L, 0L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 900L, 900L);
    }

    @Test
    void theRightPasswordIsNotLookedAtBeforeTheWaitIsOverAndThenForgivesAll() {
        IntStream.range(0, 4).forEach(i -> {
            now += waitOf(HERE) * 1_000;
            wrong("camat", HERE);
        });

        assertThat(right("camat", HERE)).isFalse();
        now += 3_999;
        assertThat(right("camat", HERE)).isFalse();
        now += 1;
        assertThat(right("camat", HERE)).isTrue();
        wrong("camat", HERE);
        wrong("camat", HERE);
        assertThat(right("camat", HERE)).isTrue();
    }

    @Test
    void nothingIsHeldAgainstAnybodyAfterAnHour() {
        IntStream.range(0, 12).forEach(i -> {
            now += waitOf(HERE) * 1_000;
            wrong("camat", HERE);
        });
        now += 3_600_000;

        assertThat(right("camat", HERE)).isTrue();
    }

    @Test
    void upperAndLowerCaseAreTheSameAccountAndOthersAreNot() {
        IntStream.range(0, 5).forEach(i -> wrong(i % 2 == 0 ? "camat" : "CAMAT", HERE));

        assertThat(waitOf(HERE)).isPositive();
        assertThat(right("staf1", HERE)).isTrue();
        assertThat(right("camat", "10.0.0.8")).isTrue();
    }

    @Test
    void manyGuessesAtOnceAreNoMoreTriesThanOneAfterTheOther() {
        List<Attempt> all = IntStream.range(0, 100)
                .mapToObj(i -> throttle.attempt("camat", HERE, "tebakan" + i))
                .toList();
        List<Attempt> admitted =
                all.stream().filter(attempt -> !attempt.mustWait()).toList();

        assertThat(admitted).hasSize(LoginThrottle.AT_ONCE);
        admitted.forEach(Attempt::failed);
        all.forEach(Attempt::close);
        assertThat(waitOf(HERE)).isEqualTo(8);
    }

    @Test
    void aProgramThatLogsInManyTimesAtOnceIsNotHeldUp() {
        assertThat(right("analis", HERE)).isTrue();

        List<Attempt> all = IntStream.range(0, 100)
                .mapToObj(i -> throttle.attempt("analis", HERE, "benar"))
                .toList();

        assertThat(all).noneMatch(Attempt::mustWait);
        all.forEach(Attempt::passed);
        all.forEach(Attempt::close);
    }

    @Test
    void aFaultOfTheDatabaseIsNoWrongPassword() {
        IntStream.range(0, 50)
                .forEach(i -> throttle.attempt("camat", HERE, "benar").close());

        assertThat(right("camat", HERE)).isTrue();
    }

    @Test
    void whoAttacksFromManyAddressesKeepsTheOwnerOutForFiveSecondsAtMost() {
        assertThat(right("camat", HERE)).isTrue();
        attackFromEverywhere(500);

        assertThat(right("camat", HERE)).as("where the owner has been before").isTrue();
        assertThat(right("camat", "10.9.9.9")).as("elsewhere at first").isFalse();
        for (int second = 0; second < 5; second++) {
            attackFromEverywhere(100);
            now += 1_000;
        }
        assertThat(right("camat", "10.9.9.9"))
                .as("elsewhere after the wait, under attack")
                .isTrue();
    }

    @Test
    void eachGuessFromANewAddressCostsTheWaitOfTheAccount() {
        attackFromEverywhere(500);

        Attempt first = throttle.attempt("camat", "10.8.8.8", "tebakan");
        assertThat(first.mustWait()).isTrue();
        assertThat(first.seconds()).isBetween(1L, 5L);
        now += first.seconds() * 1_000;
        assertThat(wrong("camat", "10.8.8.8")).isTrue();
        assertThat(wrong("camat", "10.8.8.8")).as("the next one waits again").isFalse();
        assertThat(right("staf1", "10.8.8.8")).as("another account").isTrue();
    }

    @Test
    void anAccountIsCalmAgainSomeMinutesAfterAnAttack() {
        attackFromEverywhere(500);
        now += 11 * 60_000;

        assertThat(right("camat", "10.9.9.9")).isTrue();
    }

    @Test
    void namesOfAnyKindAreCounted() {
        for (String name : List.of("", "a\u0000b", "x".repeat(100_000), "sëkretaris\n12:00 INFO palsu")) {
            IntStream.range(0, 3).forEach(i -> wrong(name, HERE));
            assertThat(right(name, HERE)).isFalse();
        }
    }

    @Property(tries = 200)
    void noWaitOutlivesAQuarterOfAnHourWhateverHappened(@ForAll List<@IntRange(max = 2_000_000) Integer> pauses) {
        for (int pause : pauses) {
            wrong("camat", HERE);
            wrong("camat", "10.0.1." + pause % 256);
            now += pause;
        }
        assertThat(waitOf(HERE)).isBetween(0L, 900L);
        now += 900_000;
        assertThat(waitOf(HERE)).isLessThanOrEqualTo(5);
        now += 5_000;
        assertThat(right("camat", HERE)).isTrue();
    }

    @Property(tries = 1000)
    void theWaitNeverShrinksWithMoreMistakes(@ForAll @IntRange(max = Integer.MAX_VALUE - 1) int failures) {
        assertThat(LoginThrottle.delay(failures))
                .isBetween(0L, LoginThrottle.LONGEST.toMillis())
                .isLessThanOrEqualTo(LoginThrottle.delay(failures + 1));
    }

    private void attackFromEverywhere(int guesses) {
        for (int i = 0; i < guesses; i++) {
            wrong("camat", "172." + (16 + i / 250) + ".1." + i % 250);
        }
    }

    /** Whether the guess was looked at. */
    private boolean wrong(String account, String address) {
        try (Attempt attempt = throttle.attempt(account, address, "salah")) {
            if (!attempt.mustWait()) {
                attempt.failed();
            }
            return !attempt.mustWait();
        }
    }

    private boolean right(String account, String address) {
        try (Attempt attempt = throttle.attempt(account, address, "benar")) {
            if (!attempt.mustWait()) {
                attempt.passed();
            }
            return !attempt.mustWait();
        }
    }

    private long waitOf(String address) {
        try (Attempt attempt = throttle.attempt("camat", address, "tebakan")) {
            return attempt.mustWait() ? attempt.seconds() : 0;
        }
    }
}
