package id.go.lumajangkab.kinerja.notification;

import id.go.lumajangkab.kinerja.words.UserId;
import java.util.Set;

/**
 * Whom a fact concerns.
 *
 * @param users  ids of persons
 * @param roles  groups whose members in the office are meant
 * @param except id of a person who is left out, or {@code null}
 */
public record Audience(Set<UserId> users, Set<String> roles, UserId except) {

    public static Audience user(UserId id) {
        return new Audience(Set.of(id), Set.of(), null);
    }

    public static Audience roles(String... roles) {
        return new Audience(Set.of(), Set.of(roles), null);
    }
}
