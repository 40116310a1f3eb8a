package id.go.lumajangkab.kinerja.web;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the user may do in Cockpit, so that it shows nothing that the engine would refuse. */
@RestController
class RightsController {

    /** A kind of action of Cockpit, by the right without which the engine refuses it. */
    private enum Right {
        INSTANS(ProcessDefinitionPermissions.UPDATE_INSTANCE, Resources.PROCESS_DEFINITION),
        TUGAS(Permissions.UPDATE, Resources.TASK),
        LIHAT_TUGAS(Permissions.READ, Resources.TASK),
        PEMASANGAN(Permissions.READ, Resources.DEPLOYMENT),
        HAPUS_PEMASANGAN(Permissions.DELETE, Resources.DEPLOYMENT),
        OPERASI_MASSAL(BatchPermissions.CREATE, Resources.BATCH);

        private final Permission permission;
        private final Resource resource;

        Right(Permission permission, Resource resource) {
            this.permission = permission;
            this.resource = resource;
        }

        String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final AuthorizationService authorizations;
    private final CurrentUser user;

    RightsController(AuthorizationService authorizations, CurrentUser user) {
        this.authorizations = authorizations;
        this.user = user;
    }

    record Rights(List<String> hak) {}

    @GetMapping("/camunda/api/kinerja/hak")
    Rights rights() {
        List<String> groups = user.groups();
        return new Rights(Arrays.stream(Right.values())
                .filter(right -> authorizations.isUserAuthorized(
                        user.id().value(), groups, right.permission, right.resource, ANY))
                .map(Right::label)
                .toList());
    }
}
