package id.go.lumajangkab.kinerja.access;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.AuthorizationServiceImpl;
import org.camunda.bpm.engine.impl.cmd.DeleteAuthorizationCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAuthorizationCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.util.ResourceTypeUtil;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The engine's authorization service, whose grants are on the trail. What the engine grants by itself, such as the
 * right to a task to whoever gets it, does not come here and tells nothing that the task does not.
 */
final class RecordedGrants extends AuthorizationServiceImpl {

    private final RoleTrail trail;
    private final JdbcTemplate jdbc;

    RecordedGrants(RoleTrail trail, JdbcTemplate jdbc) {
        this.trail = trail;
        this.jdbc = jdbc;
    }

    @Override
    public Authorization saveAuthorization(Authorization authorization) {
        return commandExecutor.execute(new SaveAuthorizationCmd(authorization) {
            @Override
            public Authorization execute(CommandContext context) {
                AuthorizationEntity before = authorization.getId() == null ? null : stored(authorization.getId());
                Authorization saved = super.execute(context);
                changed(before, (AuthorizationEntity) saved);
                return saved;
            }
        });
    }

    @Override
    public void deleteAuthorization(String authorizationId) {
        commandExecutor.execute(new DeleteAuthorizationCmd(authorizationId) {
            @Override
            public Void execute(CommandContext context) {
                AuthorizationEntity before = stored(authorizationId);
                super.execute(context);
                changed(before, null);
                return null;
            }
        });
    }

    private void changed(AuthorizationEntity before, AuthorizationEntity after) {
        AuthorizationEntity known = after == null ? before : after;
        if (known != null) {
            trail.grantChanged(known.getUserId(), known.getGroupId(), words(before), words(after));
        }
    }

    /** As it is in the table; the engine's own copy may be the one that is being changed. */
    private AuthorizationEntity stored(String id) {
        return DataAccessUtils.singleResult(jdbc.query(
                "select type_, user_id_, group_id_, resource_type_,"
                        + " resource_id_, perms_ from act_ru_authorization where id_ = ?",
                (row, number) -> {
                    AuthorizationEntity stored = new AuthorizationEntity();
                    stored.setAuthorizationType(row.getInt(1));
                    stored.setUserId(row.getString(2));
                    stored.setGroupId(row.getString(3));
                    stored.setResourceType(row.getInt(4));
                    stored.setResourceId(row.getString(5));
                    stored.setPermissions(row.getInt(6));
                    return stored;
                },
                id));
    }

    static Map<String, Object> words(AuthorizationEntity grant) {
        if (grant == null) {
            return null;
        }
        Map<String, Object> words = new LinkedHashMap<>();
        words.put(
                "jenis",
                switch (grant.getAuthorizationType()) {
                    case Authorization.AUTH_TYPE_GLOBAL -> "izin bagi semua";
                    case Authorization.AUTH_TYPE_GRANT -> "izin";
                    default -> "larangan";
                });
        words.put("atas", resource(grant.getResourceType()) + " " + grant.getResourceId());
        words.put("hak", permissions(grant));
        return words;
    }

    private static String resource(int type) {
        Resource resource = ResourceTypeUtil.getResourceByType(type);
        return resource instanceof Resources known ? known.name() : String.valueOf(type);
    }

    private static List<String> permissions(AuthorizationEntity grant) {
        if (grant.getAuthorizationType() == Authorization.AUTH_TYPE_REVOKE
                ? grant.isEveryPermissionRevoked()
                : grant.isEveryPermissionGranted()) {
            return List.of(Permissions.ALL.getName());
        }
        Permission[] all = ResourceTypeUtil.getPermissionsByResourceType(grant.getResourceType());
        return all == null
                ? List.of(String.valueOf(grant.getPermissions()))
                : Arrays.stream(grant.getPermissions(all))
                        // of all and of none each kind of resource has its own constant
                        .filter(permission -> permission.getValue() != Permissions.NONE.getValue()
                                && permission.getValue() != Permissions.ALL.getValue())
                        .map(Permission::getName)
                        .toList();
    }
}
