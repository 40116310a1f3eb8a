package id.go.lumajangkab.kinerja.access;

import id.go.lumajangkab.kinerja.audit.Sha256;
import java.io.Serializable;

/**
 * What a user was allowed at one moment, to be compared with what they are allowed later.
 *
 * @param user         id of the user
 * @param password     fingerprint of the stored password and its salt, which is new with each password
 * @param nextPassword fingerprint of the password that the session itself is about to set; {@code null} for none
 * @param rights       groups, offices and rights to open web apps, in a fixed order
 */
record RightsStamp(String user, String password, String nextPassword, String rights) implements Serializable {

    /** The fingerprint of a password as it is stored; the database computes the same. */
    static String fingerprint(String storedPassword, String salt) {
        return Sha256.of((storedPassword == null ? "" : storedPassword) + (salt == null ? "" : salt));
    }

    /** The same stamp, for which a password that is being set counts as well as the one before. */
    RightsStamp setting(String fingerprint) {
        return new RightsStamp(user, password, fingerprint, rights);
    }

    /** Whether the account is still the one that logged in: it is there, and nobody else has changed its password. */
    boolean isSameAccount(RightsStamp now) {
        return now != null
                && user.equals(now.user)
                && (password.equals(now.password) || now.password.equals(nextPassword));
    }

    boolean hasSameRights(RightsStamp now) {
        return rights.equals(now.rights);
    }

    /** Whether there is anything new in a stamp of the same account. */
    boolean isOutdatedBy(RightsStamp now) {
        return !hasSameRights(now) || !password.equals(now.password);
    }

    /** The stamp of now; a password that is still being set goes on counting. */
    RightsStamp renewedBy(RightsStamp now) {
        return now.password.equals(nextPassword) ? now : new RightsStamp(user, now.password, nextPassword, now.rights);
    }
}
