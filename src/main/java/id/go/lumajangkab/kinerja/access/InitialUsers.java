package id.go.lumajangkab.kinerja.access;

import org.camunda.bpm.engine.IdentityService;

/** Users that have to be there before anybody can log in: the demo's, or the first administrator. */
interface InitialUsers {

    /** Creates the users that are missing; groups and office exist by now. */
    void create(IdentityService identity);
}
