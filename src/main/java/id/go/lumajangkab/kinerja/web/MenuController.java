package id.go.lumajangkab.kinerja.web;

import id.go.lumajangkab.kinerja.access.Roles;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a user may do in Tasklist besides their tasks, so that nothing is offered that would be refused. */
@RestController
@RequestMapping("/camunda/api/kinerja/menu")
class MenuController {

    private final RepositoryService repository;
    private final AuthorizationService authorizations;
    private final CurrentUser user;

    MenuController(RepositoryService repository, AuthorizationService authorizations, CurrentUser user) {
        this.repository = repository;
        this.authorizations = authorizations;
        this.user = user;
    }

    /**
     * @param mulaiProses  whether there is a process that the user may start
     * @param ubahSaringan whether the user may change filters of the list
     * @param cockpit      whether the user may follow a link to Cockpit
     * @param kantor       whether the user works in an office, so that its pages have something to show
     * @param langkah      whether the user has a role in the SOP, so that what stands beside a task's form may be read
     */
    record Menu(boolean mulaiProses, boolean ubahSaringan, boolean cockpit, boolean kantor, boolean langkah) {}

    @GetMapping
    Menu menu() {
        return new Menu(
                repository
                                .createProcessDefinitionQuery()
                                .latestVersion()
                                .active()
                                .startableInTasklist()
                                .startablePermissionCheck()
                                .count()
                        > 0,
                authorizations.isUserAuthorized(user.id().value(), user.groups(), Permissions.UPDATE, Resources.FILTER),
                authorizations.isUserAuthorized(
                        user.id().value(), user.groups(), Permissions.ACCESS, Resources.APPLICATION, "cockpit"),
                !user.offices().isEmpty(),
                user.hasAnyRole(Roles.OF_SOP.toArray(String[]::new)));
    }
}
