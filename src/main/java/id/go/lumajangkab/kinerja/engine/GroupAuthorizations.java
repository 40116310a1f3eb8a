package id.go.lumajangkab.kinerja.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Checks rights with the user's groups as they are. The engine first reads which groups have any right at all, from all
 * grants of all tasks, in every command, to leave the others out of its question; asked about, they have no right
 * either. With few groups the question is short, and the answer is the same.
 */
final class GroupAuthorizations extends AuthorizationManager {

    @Override
    public List<String> filterAuthenticatedGroupIds(List<String> authenticatedGroupIds) {
        return authenticatedGroupIds == null ? List.of() : authenticatedGroupIds;
    }

    /** Puts it in the place of the engine's own. */
    static SessionFactory factory() {
        return new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return AuthorizationManager.class;
            }

            @Override
            public Session openSession() {
                return new GroupAuthorizations();
            }
        };
    }
}
