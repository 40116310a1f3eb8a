package id.go.lumajangkab.kinerja.notification;

import java.util.Set;

/**
 * Whom a fact concerns.
 *
 * @param users  ids of persons
 * @param roles  groups whose members in the office are meant
 * @param except id of a person who is left out, or {@code null}
 */
public record Audience(Set<String> users, Set<String> roles, String except) {

    public static Audience user(String id) {
        return new Audience(Set.of(id), Set.of(), null);
    }

    public static Audience roles(String... roles) {
        return new Audience(Set.of(), Set.of(roles), null);
    }
}
