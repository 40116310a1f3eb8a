package id.go.lumajangkab.kinerja.access;

import id.go.lumajangkab.kinerja.words.StartupException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Outside the demo no user with a known password exists: the first administrator comes from the environment. */
@Component
@Profile("!demo")
class FirstAdministrator implements InitialUsers {

    private final String id;
    private final String password;

    FirstAdministrator(@Value("${kinerja.admin.id:}") String id, @Value("${kinerja.admin.password:}") String password) {
        this.id = id;
        this.password = password;
    }

    @Override
    public void create(IdentityService identity) {
        if (identity.createUserQuery().memberOfGroup(Roles.ADMIN).count() > 0) {
            return;
        }
        if (id.isBlank() || password.isBlank()) {
            throw new StartupException("Belum ada administrator: isi variabel lingkungan KINERJA_ADMIN_ID dan "
                    + "KINERJA_ADMIN_PASSWORD, lalu jalankan lagi.");
        }
        try {
            User user = identity.newUser(id);
            user.setFirstName("Administrator");
            user.setPassword(password);
            identity.saveUser(user);
            identity.createMembership(id, Roles.ADMIN);
        } catch (ProcessEngineException e) {
            throw new StartupException(
                    "Administrator tidak dapat dibuat: KINERJA_ADMIN_ID hanya huruf dan angka; "
                            + "KINERJA_ADMIN_PASSWORD paling sedikit 10 karakter dengan huruf besar, huruf kecil, angka, dan "
                            + "tanda baca, tanpa memuat KINERJA_ADMIN_ID.",
                    e);
        }
    }
}
