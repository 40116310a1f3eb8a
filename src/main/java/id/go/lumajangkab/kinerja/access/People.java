package id.go.lumajangkab.kinerja.access;

import id.go.lumajangkab.kinerja.office.OfficeProperties;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Who works where, by name, role and office. */
@Component
public class People {

    private final Unrestricted unrestricted;
    private final OfficeProperties office;

    People(Unrestricted unrestricted, OfficeProperties office) {
        this.unrestricted = unrestricted;
        this.office = office;
    }

    /** Name of a user for the screen; the id when the user is gone or has no name, "sistem" for nobody. */
    public String nameOf(UserId userId) {
        return userId == null ? "sistem" : namesOf(Set.of(userId)).get(userId);
    }

    /** Names of several users, by id, with one query. Ids of users that are gone stand for themselves. */
    public Map<UserId, String> namesOf(Collection<UserId> userIds) {
        Map<UserId, String> names = new HashMap<>();
        userIds.stream().filter(id -> id != null).forEach(id -> names.put(id, id.value()));
        if (!names.isEmpty()) {
            String[] ids = names.keySet().stream().map(UserId::value).toArray(String[]::new);
            unrestricted
                    .run(context -> unrestricted
                            .engine()
                            .getIdentityService()
                            .createUserQuery()
                            .userIdIn(ids)
                            .unlimitedList())
                    .forEach(user -> names.put(new UserId(user.getId()), display(user)));
        }
        return names;
    }

    /** Ids of a user's groups. */
    public Set<String> groupsOf(UserId userId) {
        return unrestricted
                .run(context -> unrestricted
                        .engine()
                        .getIdentityService()
                        .createGroupQuery()
                        .groupMember(userId.value())
                        .unlimitedList())
                .stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
    }

    /**
     * Members of a role in an office, name by id, ordered by name. In an installation of one office everybody in the
     * group works there; else only direct members of the tenant do.
     */
    public Map<UserId, String> membersOf(String role, OfficeId officeId) {
        Map<UserId, String> members = new LinkedHashMap<>();
        membersOf(role, officeId, Integer.MAX_VALUE).stream()
                .sorted((a, b) -> display(a).compareToIgnoreCase(display(b)))
                .forEach(user -> members.put(new UserId(user.getId()), display(user)));
        return members;
    }

    /** The one person who holds a role in an office, or null where nobody or several do. */
    public UserId onlyMemberOf(String role, OfficeId officeId) {
        List<User> members = membersOf(role, officeId, 2);
        return members.size() == 1 ? new UserId(members.get(0).getId()) : null;
    }

    List<User> membersOf(String role, OfficeId officeId, int most) {
        return unrestricted.run(context -> {
            var query =
                    unrestricted.engine().getIdentityService().createUserQuery().memberOfGroup(role);
            if (!office.officeId().equals(officeId)) {
                query.memberOfTenant(OfficeId.textOf(officeId));
            }
            return query.listPage(0, most);
        });
    }

    static String display(User user) {
        String name = ((user.getFirstName() == null ? "" : user.getFirstName()) + " "
                        + (user.getLastName() == null ? "" : user.getLastName()))
                .trim();
        return name.isEmpty() ? user.getId() : name;
    }
}
