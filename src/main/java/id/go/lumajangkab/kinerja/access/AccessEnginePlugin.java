package id.go.lumajangkab.kinerja.access;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Makes the engine tell of what changes in accounts, roles and rights. */
@Component
class AccessEnginePlugin extends AbstractProcessEnginePlugin {

    private final RoleTrail trail;
    private final WebSessions sessions;
    private final JdbcTemplate jdbc;

    AccessEnginePlugin(RoleTrail trail, WebSessions sessions, JdbcTemplate jdbc) {
        this.trail = trail;
        this.sessions = sessions;
        this.jdbc = jdbc;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setIdentityProviderSessionFactory(RecordedIdentities.factory(trail, sessions));
        configuration.setAuthorizationService(new RecordedGrants(trail, jdbc));
    }

    /** Another plugin that put its own in their place would silence the trail, and keep sessions that have to end. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        Class<?> identities = configuration.getIdentityProviderSessionFactory().getSessionType();
        if (!RecordedIdentities.class.isAssignableFrom(identities)
                || !(configuration.getAuthorizationService() instanceof RecordedGrants)) {
            throw new IllegalStateException("changes of roles and rights would be on no trail: the engine has to use "
                    + "RecordedIdentities and RecordedGrants, not " + identities.getName() + " and "
                    + configuration.getAuthorizationService().getClass().getName());
        }
    }
}
