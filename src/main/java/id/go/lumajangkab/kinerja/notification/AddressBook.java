package id.go.lumajangkab.kinerja.notification;

import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Who can be written to; users are the engine's. */
public interface AddressBook {

    /** @param address for mail, {@code null} when none is known */
    record Person(UserId id, String name, String address) {}

    /** The members of a role in an office. */
    List<Person> membersOf(String role, OfficeId office);

    /** Persons by id, in no order; who is gone is missing. */
    List<Person> persons(Collection<UserId> ids);

    /** The roles that watch over an office's measurements: Sekretaris and Camat. */
    Set<String> supervisors();
}
