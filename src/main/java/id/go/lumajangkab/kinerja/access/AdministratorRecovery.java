package id.go.lumajangkab.kinerja.access;

import id.go.lumajangkab.kinerja.audit.Entry;
import id.go.lumajangkab.kinerja.audit.Subject;
import id.go.lumajangkab.kinerja.audit.Trail;
import id.go.lumajangkab.kinerja.words.OfficeId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.digest.Default16ByteSaltGenerator;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.camunda.bpm.engine.impl.identity.DefaultPasswordPolicyImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyDigitRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLowerCaseRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicySpecialCharacterRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUpperCaseRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUserDataRuleImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes an administrator able to log in again, in the tables and without the engine, whose way to store a password it
 * keeps to. The new password has a new salt, by which every session of that user ends (see {@link RightsStamps}). No
 * part of the running application: the command that needs it imports it.
 */
public class AdministratorRecovery {

    /** Ids that the engine accepts for new users. */
    private static final String NEW_ID = "[a-zA-Z0-9]{1,64}";

    /** Without these nobody can let others in again; who has them can grant themselves the rest. */
    private static final List<Resources> NEEDED = List.of(
            Resources.APPLICATION,
            Resources.AUTHORIZATION,
            Resources.USER,
            Resources.GROUP,
            Resources.GROUP_MEMBERSHIP,
            Resources.TENANT,
            Resources.TENANT_MEMBERSHIP);

    private static final Map<String, String> RULES = Map.of(
            PasswordPolicyLengthRuleImpl.PLACEHOLDER,
            "paling sedikit " + DefaultPasswordPolicyImpl.MIN_LENGTH + " karakter",
            PasswordPolicyUpperCaseRuleImpl.PLACEHOLDER,
            "memuat huruf besar",
            PasswordPolicyLowerCaseRuleImpl.PLACEHOLDER,
            "memuat huruf kecil",
            PasswordPolicyDigitRuleImpl.PLACEHOLDER,
            "memuat angka",
            PasswordPolicySpecialCharacterRuleImpl.PLACEHOLDER,
            "memuat tanda baca",
            PasswordPolicyUserDataRuleImpl.PLACEHOLDER,
            "tidak memuat nama pengguna, nama, atau surel pemiliknya");

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final Trail trail;

    AdministratorRecovery(JdbcTemplate jdbc, TransactionOperations transaction, Trail trail) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.trail = trail;
    }

    /** What was entered cannot be taken; the message is a sentence that says why. Nothing was changed. */
    public static final class Refused extends RuntimeException {

        public Refused(String sentence) {
            super(sentence);
        }
    }

    /**
     * Gives a user this password, lifts the lock of the account, and makes the user an administrator; a user who is
     * not there is made. All or nothing.
     *
     * @param by the command that does it, as it stands on the trail
     * @return whether the user was made
     * @throws Refused when the name or the password cannot be taken
     */
    public boolean restore(String id, String password, String by) {
        return transaction.execute(status -> {
            UserEntity known = find(id);
            if (known == null && !id.matches(NEW_ID)) {
                throw new Refused("Nama pengguna hanya boleh berisi huruf dan angka.");
            }
            refuseWeak(password, known == null ? new UserEntity(id) : known);
            boolean wasAdministrator = isAdministrator(id);
            setPassword(id, password);
            joinAdministrators(id);
            boolean rightsRestored = restoreRights(id);
            record(id, known != null, wasAdministrator, rightsRestored, by);
            return known == null;
        });
    }

    private UserEntity find(String id) {
        return DataAccessUtils.singleResult(jdbc.query(
                "select first_, last_, email_ from act_id_user where id_ = ? for update",
                (row, number) -> {
                    UserEntity user = new UserEntity(id);
                    user.setFirstName(row.getString(1));
                    user.setLastName(row.getString(2));
                    user.setEmail(row.getString(3));
                    return user;
                },
                id));
    }

    /** The engine's own rules, which it applies to every password that is set in Admin. */
    static void refuseWeak(String password, UserEntity user) {
        List<String> broken = new DefaultPasswordPolicyImpl()
                .getRules().stream()
                        .filter(rule -> !rule.execute(password, user))
                        .map(rule -> RULES.getOrDefault(rule.getPlaceholder(), rule.getPlaceholder()))
                        .toList();
        if (!broken.isEmpty()) {
            throw new Refused(broken.stream()
                    .collect(Collectors.joining(", ", "Kata sandi ini belum memenuhi syarat; harus ", ".")));
        }
    }

    private boolean isAdministrator(String id) {
        return jdbc.queryForObject(
                "select exists (select from act_id_membership where user_id_ = ? and group_id_ = ?)",
                Boolean.class,
                id,
                Roles.ADMIN);
    }

    private void setPassword(String id, String password) {
        String salt = new Default16ByteSaltGenerator().generateSalt();
        String stored = new PasswordManager(new Sha512HashDigest(), List.of())
                .encrypt(EncryptionUtil.saltPassword(password, salt));
        jdbc.update("""
                insert into act_id_user (id_, rev_, first_, pwd_, salt_) values (?, 1, 'Administrator', ?, ?)
                on conflict (id_) do update set rev_ = act_id_user.rev_ + 1, pwd_ = excluded.pwd_,
                  salt_ = excluded.salt_, attempts_ = 0, lock_exp_time_ = null""", id, stored, salt);
    }

    private void joinAdministrators(String id) {
        jdbc.update(
                "insert into act_id_group (id_, rev_, name_, type_) values (?, 1, ?, 'SYSTEM')"
                        + " on conflict do nothing",
                Roles.ADMIN,
                Roles.nameOf(Roles.ADMIN));
        jdbc.update(
                "insert into act_id_membership (user_id_, group_id_) values (?, ?) on conflict do nothing",
                id,
                Roles.ADMIN);
    }

    /** Whether anything was missing, or denied. */
    private boolean restoreRights(String id) {
        int changed = 0;
        for (Resources resource : NEEDED) {
            changed += jdbc.update(
                    """
                    insert into act_ru_authorization
                      (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_) values (?, 1, ?, ?, ?, ?, ?)
                    on conflict (type_, group_id_, resource_type_, resource_id_) do update
                      set perms_ = excluded.perms_, rev_ = act_ru_authorization.rev_ + 1
                      where act_ru_authorization.perms_ <> excluded.perms_""",
                    UUID.randomUUID().toString(),
                    Authorization.AUTH_TYPE_GRANT,
                    Roles.ADMIN,
                    resource.resourceType(),
                    Authorization.ANY,
                    Permissions.ALL.getValue());
            changed += jdbc.update(
                    "delete from act_ru_authorization where type_ = ? and resource_type_ = ?"
                            + " and (user_id_ = ? or group_id_ = ?)",
                    Authorization.AUTH_TYPE_REVOKE,
                    resource.resourceType(),
                    id,
                    Roles.ADMIN);
        }
        return changed > 0;
    }

    private void record(String id, boolean wasThere, boolean wasAdministrator, boolean rightsRestored, String by) {
        String role = RoleTrail.roleText(Roles.ADMIN);
        Map<String, Object> before = new LinkedHashMap<>();
        before.put("akun", "ada");
        before.put("kata sandi", "lama");
        if (wasAdministrator) {
            before.put("peran", role);
        }
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("akun", "ada");
        after.put("kata sandi", "baru");
        after.put("peran", role);
        if (rightsRestored) {
            after.put("hak administrator", "dipulihkan");
        }
        after.put("dengan", by);
        jdbc.queryForList("select id from kinerja.office order by id", String.class)
                .forEach(office -> trail.record(
                        new Entry(new OfficeId(office), Subject.PENGGUNA, null, id, wasThere ? before : null, after)));
    }
}
