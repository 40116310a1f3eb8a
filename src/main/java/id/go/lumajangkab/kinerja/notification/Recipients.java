package id.go.lumajangkab.kinerja.notification;

import id.go.lumajangkab.kinerja.measurement.MeasurementQueries;
import id.go.lumajangkab.kinerja.notification.AddressBook.Person;
import id.go.lumajangkab.kinerja.notification.Outbox.State;
import id.go.lumajangkab.kinerja.words.UserId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who is told a fact, and whether there is an address to write to. */
@Component
class Recipients {

    private final AddressBook addresses;
    private final MeasurementQueries measurements;
    private final Outbox outbox;

    Recipients(AddressBook addresses, MeasurementQueries measurements, Outbox outbox) {
        this.addresses = addresses;
        this.measurements = measurements;
        this.outbox = outbox;
    }

    /** By user id, in the order in which they are named, without whoever wants no such notice. */
    Map<UserId, State> of(Fact fact) {
        Map<UserId, Person> people = new LinkedHashMap<>();
        List<UserId> named = new ArrayList<>(fact.audience().users());
        if (fact.kind() == Kind.LAPORAN_SIAP) {
            named.addAll(measurements.settledTeam(fact.processInstanceId()));
        }
        if (!named.isEmpty()) {
            addresses.persons(named).forEach(person -> people.put(person.id(), person));
        }
        fact.audience()
                .roles()
                .forEach(role ->
                        addresses.membersOf(role, fact.office()).forEach(person -> people.put(person.id(), person)));
        people.remove(fact.audience().except());
        if (people.isEmpty()) {
            return Map.of();
        }
        Set<UserId> decliners = outbox.decliners(fact.kind(), people.keySet());
        Map<UserId, State> told = new LinkedHashMap<>();
        people.values().stream()
                .filter(person -> !decliners.contains(person.id()))
                .forEach(person ->
                        told.put(person.id(), person.address() == null ? State.TANPA_ALAMAT : State.MENUNGGU));
        return told;
    }
}
