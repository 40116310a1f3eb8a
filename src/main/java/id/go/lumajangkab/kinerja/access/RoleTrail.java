package id.go.lumajangkab.kinerja.access;

import id.go.lumajangkab.kinerja.audit.Entry;
import id.go.lumajangkab.kinerja.audit.Subject;
import id.go.lumajangkab.kinerja.audit.Trail;
import id.go.lumajangkab.kinerja.office.OfficeProperties;
import id.go.lumajangkab.kinerja.words.OfficeId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Puts on the trail who got or lost which role, account or right, and by whom; in the transaction of the change. What
 * is about a user stands in the chain of the user's office, what is about a group, or everybody, in that of each.
 */
@Component
class RoleTrail {

    private final ThreadLocal<Boolean> installing = new ThreadLocal<>();
    private final Trail trail;
    private final JdbcTemplate jdbc;
    private final OfficeProperties office;

    RoleTrail(Trail trail, JdbcTemplate jdbc, OfficeProperties office) {
        this.trail = trail;
        this.jdbc = jdbc;
        this.office = office;
    }

    /** Runs what the program itself sets up in a database; it gives no person anything and is not recorded. */
    void whileInstalling(Runnable work) {
        installing.set(true);
        try {
            work.run();
        } finally {
            installing.remove();
        }
    }

    void userCreated(String user) {
        ofUser(Subject.PENGGUNA, user, null, Map.of("akun", "ada"));
    }

    /** Before the user is deleted: the roles go with the account. */
    void userDeleted(String user) {
        Map<String, Object> before = new LinkedHashMap<>();
        before.put("akun", "ada");
        before.put(
                "peran",
                roles(jdbc.queryForList(
                        "select group_id_ from act_id_membership where user_id_ = ? order by 1", String.class, user)));
        ofUser(Subject.PENGGUNA, user, before, null);
    }

    /** That it was changed, never what it is. */
    void passwordChanged(String user) {
        ofUser(Subject.PENGGUNA, user, Map.of("kata sandi", "lama"), Map.of("kata sandi", "baru"));
    }

    void roleGiven(String user, String group) {
        ofUser(Subject.PERAN, user, null, role(group));
    }

    void roleTaken(String user, String group) {
        ofUser(Subject.PERAN, user, role(group), null);
    }

    void groupCreated(String group) {
        ofAll(Subject.KELOMPOK, group, null, Map.of("kelompok", "ada"));
    }

    /** Before the group is deleted: its members lose the role. */
    void groupDeleted(String group) {
        Map<String, Object> before = new LinkedHashMap<>();
        before.put("kelompok", "ada");
        before.put(
                "anggota",
                jdbc.queryForList(
                        "select user_id_ from act_id_membership where group_id_ = ? order by 1", String.class, group));
        ofAll(Subject.KELOMPOK, group, before, null);
    }

    void officeGivenToUser(String tenant, String user) {
        of(tenant, Subject.PERAN, user, null, Map.of("kantor", tenant));
    }

    void officeTakenFromUser(String tenant, String user) {
        of(tenant, Subject.PERAN, user, Map.of("kantor", tenant), null);
    }

    void officeGivenToGroup(String tenant, String group) {
        of(tenant, Subject.KELOMPOK, group, null, Map.of("kantor", tenant));
    }

    void officeTakenFromGroup(String tenant, String group) {
        of(tenant, Subject.KELOMPOK, group, Map.of("kantor", tenant), null);
    }

    /**
     * A grant, or the denial of a right, was made, changed or removed.
     *
     * @param user   whose it is; {@code null} for a group's, {@code "*"} for everybody
     * @param group  {@code null} for a user's
     * @param before {@code null} when it is new
     * @param after  {@code null} when it is gone
     */
    void grantChanged(String user, String group, Map<String, ?> before, Map<String, ?> after) {
        if (group == null && !"*".equals(user)) {
            ofUser(Subject.HAK, user, before, after);
        } else {
            ofAll(Subject.HAK, group == null ? "semua pengguna" : group, before, after);
        }
    }

    private void ofUser(Subject subject, String user, Map<String, ?> before, Map<String, ?> after) {
        List<String> offices = jdbc.queryForList(
                "select t.tenant_id_ from act_id_tenant_member t"
                        + " join kinerja.office o on o.id = t.tenant_id_ where t.user_id_ = ? order by 1",
                String.class,
                user);
        // whoever is a member of no office by name works in the one of this installation
        (offices.isEmpty() ? List.of(office.id()) : offices).forEach(of -> record(of, subject, user, before, after));
    }

    private void ofAll(Subject subject, String key, Map<String, ?> before, Map<String, ?> after) {
        offices().forEach(of -> record(of, subject, key, before, after));
    }

    private void of(String tenant, Subject subject, String key, Map<String, ?> before, Map<String, ?> after) {
        record(offices().contains(tenant) ? tenant : office.id(), subject, key, before, after);
    }

    private List<String> offices() {
        return jdbc.queryForList("select id from kinerja.office order by id", String.class);
    }

    private void record(String of, Subject subject, String key, Map<String, ?> before, Map<String, ?> after) {
        if (installing.get() == null) {
            trail.record(new Entry(new OfficeId(of), subject, null, key, before, after));
        }
    }

    private static Map<String, String> role(String group) {
        return Map.of("peran", roleText(group));
    }

    private static List<String> roles(List<String> groups) {
        return groups.stream().map(RoleTrail::roleText).toList();
    }

    /** "Camat (camat)", for names of groups may be changed; of others than the SOP's only the id is known. */
    static String roleText(String group) {
        return Roles.NAMES.containsKey(group) ? Roles.nameOf(group) + " (" + group + ")" : group;
    }
}
