package id.go.lumajangkab.kinerja.access;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;

/**
 * The engine's users without its lock-out, which shuts a user out for good after ten wrong passwords of anybody's;
 * {@link Logins} sees to it that few are tried. A lock that an earlier version has stored does not count. A name that
 * is nobody's costs the same: one read and one hash.
 */
class UnlockedIdentityProvider extends DbIdentityServiceProvider {

    private static final String SALT = "AAAAAAAAAAAAAAAAAAAAAA==";

    @Override
    public boolean checkPassword(String userId, String password) {
        UserEntity user = findUserById(userId);
        if (user == null) {
            matchPassword(password, nobody());
            return false;
        }
        return matchPassword(password, user);
    }

    private static UserEntity nobody() {
        UserEntity nobody = new UserEntity();
        nobody.setSalt(SALT);
        nobody.setDbPassword(Stored.PASSWORD);
        return nobody;
    }

    /** Made once, as the engine stores passwords now. */
    private static final class Stored {
        static final String PASSWORD = Context.getProcessEngineConfiguration()
                .getPasswordManager()
                .encrypt(EncryptionUtil.saltPassword("nobody's", SALT));
    }
}
