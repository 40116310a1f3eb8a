package id.go.lumajangkab.kinerja.access;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Users for trying out, with a password that everybody knows. They exist in the demo profile only. */
@Component
@Profile("demo")
public class DemoUsers implements InitialUsers, DemoLogins {

    /** The password of all demo users. */
    public static final String PASSWORD = "Tribulan-4";

    /** The demo users, one or two a role. The names are made up. */
    public static final List<DemoUser> ALL = List.of(
            new DemoUser("camat", "Wahyu", "Pratama", Roles.CAMAT),
            new DemoUser("sekretaris", "Siti", "Rahmawati", Roles.SEKRETARIS),
            new DemoUser("tim1", "Agus", "Santoso", Roles.TIM),
            new DemoUser("tim2", "Dewi", "Lestari", Roles.TIM),
            new DemoUser("kasubagRenvapor", "Hendra", "Wijaya", Roles.KASUBAG_RENVAPOR),
            new DemoUser("staf1", "Rina", "Kartika", Roles.STAF),
            new DemoUser("staf2", "Joko", "Susilo", Roles.STAF),
            new DemoUser("kasubagUmum", "Endang", "Purwanti", Roles.KASUBAG_UMUM),
            new DemoUser("analis", "Bayu", "Nugroho", Roles.ANALIS),
            new DemoUser("admin", "Admin", "Demo", Roles.ADMIN));

    /**
     * A user for trying out.
     *
     * @param id   login
     * @param role id of the user's group
     */
    public record DemoUser(String id, String firstName, String lastName, String role) {}

    @Override
    public void create(IdentityService identity) {
        if (identity.createUserQuery().userId("camat").count() > 0) {
            return;
        }
        for (DemoUser demo : ALL) {
            User user = identity.newUser(demo.id());
            user.setFirstName(demo.firstName());
            user.setLastName(demo.lastName());
            user.setPassword(PASSWORD);
            identity.saveUser(user);
            identity.createMembership(demo.id(), demo.role());
        }
    }

    @Override
    public List<Login> logins() {
        return ALL.stream()
                .map(user -> new Login(user.id(), PASSWORD, Roles.NAMES.get(user.role())))
                .toList();
    }
}
