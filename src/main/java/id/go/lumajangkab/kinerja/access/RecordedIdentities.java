package id.go.lumajangkab.kinerja.access;

import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * The engine's users and groups, whose changes are on the trail: whichever way one is made, by Admin, REST or Java,
 * leads through here. Sessions of the web apps learn here of passwords that are checked and set.
 */
final class RecordedIdentities extends UnlockedIdentityProvider {

    private final RoleTrail trail;
    private final WebSessions sessions;

    private RecordedIdentities(RoleTrail trail, WebSessions sessions) {
        this.trail = trail;
        this.sessions = sessions;
    }

    /** Puts it in the place of the engine's own. */
    static SessionFactory factory(RoleTrail trail, WebSessions sessions) {
        return new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return RecordedIdentities.class;
            }

            @Override
            public Session openSession() {
                return new RecordedIdentities(trail, sessions);
            }
        };
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        sessions.passwordIsChecked(userId);
        return super.checkPassword(userId, password);
    }

    @Override
    public IdentityOperationResult saveUser(User user) {
        boolean setsPassword = ((UserEntity) user).hasNewPassword();
        IdentityOperationResult result = super.saveUser(user);
        if (setsPassword) {
            sessions.passwordIsSet((UserEntity) user);
        }
        if (IdentityOperationResult.OPERATION_CREATE.equals(result.getOperation())) {
            trail.userCreated(user.getId());
        } else if (setsPassword) {
            trail.passwordChanged(user.getId());
        }
        return result;
    }

    @Override
    public IdentityOperationResult deleteUser(String userId) {
        if (findUserById(userId) != null) {
            trail.userDeleted(userId);
        }
        return super.deleteUser(userId);
    }

    @Override
    public IdentityOperationResult saveGroup(Group group) {
        IdentityOperationResult result = super.saveGroup(group);
        if (IdentityOperationResult.OPERATION_CREATE.equals(result.getOperation())) {
            trail.groupCreated(group.getId());
        }
        return result;
    }

    @Override
    public IdentityOperationResult deleteGroup(String groupId) {
        if (findGroupById(groupId) != null) {
            trail.groupDeleted(groupId);
        }
        return super.deleteGroup(groupId);
    }

    @Override
    public IdentityOperationResult createMembership(String userId, String groupId) {
        return told(super.createMembership(userId, groupId), () -> trail.roleGiven(userId, groupId));
    }

    @Override
    public IdentityOperationResult deleteMembership(String userId, String groupId) {
        return told(super.deleteMembership(userId, groupId), () -> trail.roleTaken(userId, groupId));
    }

    @Override
    public IdentityOperationResult createTenantUserMembership(String tenantId, String userId) {
        return told(
                super.createTenantUserMembership(tenantId, userId), () -> trail.officeGivenToUser(tenantId, userId));
    }

    @Override
    public IdentityOperationResult createTenantGroupMembership(String tenantId, String groupId) {
        return told(
                super.createTenantGroupMembership(tenantId, groupId),
                () -> trail.officeGivenToGroup(tenantId, groupId));
    }

    @Override
    public IdentityOperationResult deleteTenantUserMembership(String tenantId, String userId) {
        return told(
                super.deleteTenantUserMembership(tenantId, userId), () -> trail.officeTakenFromUser(tenantId, userId));
    }

    @Override
    public IdentityOperationResult deleteTenantGroupMembership(String tenantId, String groupId) {
        return told(
                super.deleteTenantGroupMembership(tenantId, groupId),
                () -> trail.officeTakenFromGroup(tenantId, groupId));
    }

    /** Tells the trail of what was really done. */
    private static IdentityOperationResult told(IdentityOperationResult result, Runnable entry) {
        if (!IdentityOperationResult.OPERATION_NONE.equals(result.getOperation())) {
            entry.run();
        }
        return result;
    }
}
