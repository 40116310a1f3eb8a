package id.go.lumajangkab.kinerja.papers;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code on a paper: 80 random bits, so that nobody guesses one, as 16 letters and digits without I, L, O and U,
 * which are mistaken for others when read off a paper.
 *
 * @param value 16 characters without separators
 */
record PaperCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static PaperCode random() {
        StringBuilder code = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(at -> code.append(ALPHABET.charAt(at)));
        return new PaperCode(code.toString());
    }

    /** Reads what somebody typed: small letters, spaces, hyphens and the letters taken for digits are understood. */
    static Optional<PaperCode> parse(String typed) {
        if (typed == null || typed.length() > 4 * LENGTH) {
            return Optional.empty();
        }
        String code = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s.\\-\\u2010-\\u2014]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean valid = code.length() == LENGTH && code.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
        return valid ? Optional.of(new PaperCode(code)) : Optional.empty();
    }

    /** As printed: {@code ABCD-EFGH-JKMN-PQRS}. */
    String printed() {
        return value.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }
}
