package id.go.lumajangkab.kinerja.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.KinerjaTest;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a database that an earlier version of the program has set up gets at the next start. */
@KinerjaTest
class AccessUpgradeTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    AccessSetup setup;

    @Test
    void anOldDatabaseGetsTheGrantsOfTheSettlementOnceAndKeepsItsOwn() {
        long all = engine.getAuthorizationService().createAuthorizationQuery().count();
        List<Authorization> settlement = ofTheSettlement();
        assertThat(settlement).hasSize(3);
        settlement.forEach(grant -> engine.getAuthorizationService().deleteAuthorization(grant.getId()));
        engine.getManagementService().setProperty("kinerja.access", "1");

        setup.afterSingletonsInstantiated();
        setup.afterSingletonsInstantiated();

        assertThat(ofTheSettlement()).hasSize(3);
        assertThat(engine.getAuthorizationService().createAuthorizationQuery().count()).isEqualTo(all);
        assertThat(engine.getManagementService().getProperties()).containsEntry("kinerja.access", "2");
        assertThat(engine.getAuthorizationService().isUserAuthorized("kasubagRenvapor",
                List.of(Roles.KASUBAG_RENVAPOR), Permissions.CREATE_INSTANCE, Resources.PROCESS_DEFINITION,
                "penetapan-kinerja")).isTrue();
    }

    private List<Authorization> ofTheSettlement() {
        return engine.getAuthorizationService().createAuthorizationQuery().list().stream()
                .filter(grant -> "penetapan-kinerja".equals(grant.getResourceId())
                        || Roles.KASUBAG_RENVAPOR.equals(grant.getGroupId())
                                && grant.getResourceType() == Resources.PROCESS_INSTANCE.resourceType())
                .toList();
    }
}
