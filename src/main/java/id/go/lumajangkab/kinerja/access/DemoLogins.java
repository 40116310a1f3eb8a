package id.go.lumajangkab.kinerja.access;

import java.util.List;

/** Who can log in to a demo, for the summary at the end of its start. Outside the demo there is no such bean. */
public interface DemoLogins {

    /** The logins in the order in which they are shown. */
    List<Login> logins();

    /**
     * A login of the demo.
     *
     * @param id what is typed as user name
     * @param password what everybody knows
     * @param role the role's name on screens
     */
    record Login(String id, String password, String role) {}
}
