package id.go.lumajangkab.kinerja.engine;

import id.go.lumajangkab.kinerja.access.Logins;
import id.go.lumajangkab.kinerja.access.Roles;
import id.go.lumajangkab.kinerja.words.UserId;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.cmd.DeleteMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * The engine's identity service; who leaves a role leaves the tasks of that role to the others, in one transaction. Its
 * users keep to the one office of the installation.
 */
final class StepIdentityService extends IdentityServiceImpl {

    private final Handovers handovers;
    private final OnlyOffice office;
    private final Logins logins;

    StepIdentityService(Handovers handovers, OnlyOffice office, Logins logins) {
        this.handovers = handovers;
        this.office = office;
        this.logins = logins;
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        Authentication user = getCurrentAuthentication();
        return logins.check(userId, password, user == null ? null : user.getUserId(), super::checkPassword);
    }

    @Override
    public void deleteMembership(String userId, String groupId) {
        commandExecutor.execute(context -> leave(context, new DeleteMembershipCmd(userId, groupId), userId, groupId));
    }

    @Override
    public void deleteUser(String userId) {
        commandExecutor.execute(context -> leave(context, new DeleteUserCmd(userId), userId, null));
    }

    /** The SOP's roles stay: a task could no longer be held by anybody. */
    @Override
    public void deleteGroup(String groupId) {
        if (Roles.NAMES.containsKey(groupId)) {
            throw StepRefused.notAllowed("Kelompok peran SOP tidak dapat dihapus; keluarkan anggotanya saja.");
        }
        super.deleteGroup(groupId);
    }

    @Override
    public void saveTenant(Tenant tenant) {
        office.require(tenant.getId(), getCurrentAuthentication());
        super.saveTenant(tenant);
    }

    @Override
    public void createTenantUserMembership(String tenantId, String userId) {
        office.require(tenantId, getCurrentAuthentication());
        super.createTenantUserMembership(tenantId, userId);
    }

    @Override
    public void createTenantGroupMembership(String tenantId, String groupId) {
        office.require(tenantId, getCurrentAuthentication());
        super.createTenantGroupMembership(tenantId, groupId);
    }

    @Override
    public void deleteTenant(String tenantId) {
        office.requireOther(tenantId, getCurrentAuthentication());
        super.deleteTenant(tenantId);
    }

    private Void leave(CommandContext context, Command<?> command, String userId, String role) {
        command.execute(context);
        return context.runWithoutAuthorization(() -> {
            handovers.holderLeft(context, new UserId(userId), role);
            return null;
        });
    }
}
