package id.go.lumajangkab.kinerja.access;

import id.go.lumajangkab.kinerja.notification.AddressBook;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** The engine's users as who can be written to: the address is that of the user's profile. */
@Component
class EngineAddressBook implements AddressBook {

    private final People people;
    private final Unrestricted unrestricted;

    EngineAddressBook(People people, Unrestricted unrestricted) {
        this.people = people;
        this.unrestricted = unrestricted;
    }

    @Override
    public List<Person> membersOf(String role, OfficeId office) {
        return people.membersOf(role, office, Integer.MAX_VALUE).stream()
                .map(EngineAddressBook::person)
                .toList();
    }

    @Override
    public List<Person> persons(Collection<UserId> ids) {
        return unrestricted
                .run(context -> unrestricted
                        .engine()
                        .getIdentityService()
                        .createUserQuery()
                        .userIdIn(ids.stream().map(UserId::value).toArray(String[]::new))
                        .unlimitedList())
                .stream()
                .map(EngineAddressBook::person)
                .toList();
    }

    @Override
    public Set<String> supervisors() {
        return Roles.SUPERVISORS;
    }

    private static Person person(User user) {
        String address = user.getEmail();
        return new Person(
                new UserId(user.getId()), People.display(user), address == null || address.isBlank() ? null : address);
    }
}
