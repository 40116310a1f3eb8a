package id.go.lumajangkab.kinerja.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.KinerjaTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
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
        assertThat(engine.getAuthorizationService().createAuthorizationQuery().count())
                .isEqualTo(all);
        assertThat(engine.getManagementService().getProperties()).containsEntry("kinerja.access", "4");
        assertThat(engine.getAuthorizationService()
                        .isUserAuthorized(
                                "kasubagRenvapor",
                                List.of(Roles.KASUBAG_RENVAPOR),
                                Permissions.CREATE_INSTANCE,
                                Resources.PROCESS_DEFINITION,
                                "penetapan-kinerja"))
                .isTrue();
    }

    @Test
    void anOldDatabaseGetsTheFilterOfLateTasksAndKeepsWhatAnAdministratorChanged() {
        FilterService filters = engine.getFilterService();
        filters.deleteFilter(named("Lewat Waktu").getId());
        asDeliveredBefore(named("Tugas Saya"), "Tugas Saya", 10);
        asDeliveredBefore(named("Semua"), "Semua Tugas", 30);
        Filter groups = named("Tugas Kelompok");
        Map<String, Object> edited = Map.of("priority", 5, "description", "Antrean kita");
        filters.saveFilter(groups.setProperties(edited));
        engine.getManagementService().setProperty("kinerja.access", "2");

        setup.afterSingletonsInstantiated();
        setup.afterSingletonsInstantiated();

        try {
            assertThat(filters.createTaskFilterQuery().list())
                    .extracting(Filter::getName)
                    .containsExactlyInAnyOrder("Tugas Saya", "Tugas Kelompok", "Lewat Waktu", "Semua");
            assertThat(named("Tugas Saya").getProperties()).containsEntry("description", "Tugas yang Anda pegang");
            assertThat(named("Semua").getProperties()).containsEntry("priority", 40);
            assertThat(named("Tugas Kelompok").getProperties()).isEqualTo(edited);
            assertThat(readersOf(named("Lewat Waktu")))
                    .contains(Roles.STAF, Roles.CAMAT, Roles.ADMIN)
                    .doesNotContain(Roles.ANALIS);
            assertThat(readersOf(named("Semua"))).containsExactlyInAnyOrder(Roles.CAMAT, Roles.SEKRETARIS, Roles.ADMIN);
        } finally {
            asDeliveredBefore(named("Tugas Kelompok"), "Tugas Kelompok", 20);
            engine.getManagementService().setProperty("kinerja.access", "2");
            setup.afterSingletonsInstantiated();
        }
        assertThat(named("Tugas Kelompok").getProperties())
                .containsEntry("refresh", true)
                .containsKey("color");
    }

    @Test
    void aFilterThatAnAdministratorRemovedStaysAway() {
        Filter all = named("Semua");
        Filter late = named("Lewat Waktu");
        assertThat(late).isNotNull();
        engine.getFilterService().saveFilter(all.setName("Semua tugas kantor"));
        engine.getManagementService().setProperty("kinerja.access", "2");

        setup.afterSingletonsInstantiated();

        assertThat(named("Semua")).isNull();
        assertThat(named("Lewat Waktu").getId()).isEqualTo(late.getId());
        engine.getFilterService().saveFilter(named("Semua tugas kantor").setName("Semua"));
    }

    @Test
    void theCamatGetsToReadTasksBesidesWhatAnAdministratorHasGranted() {
        Authorization held = engine.getAuthorizationService()
                .createAuthorizationQuery()
                .groupIdIn(Roles.CAMAT)
                .resourceType(Resources.TASK)
                .resourceId(Authorization.ANY)
                .singleResult();
        held.setPermissions(new Permission[] {Permissions.UPDATE});
        engine.getAuthorizationService().saveAuthorization(held);
        engine.getManagementService().setProperty("kinerja.access", "2");

        setup.afterSingletonsInstantiated();

        Authorization after = engine.getAuthorizationService()
                .createAuthorizationQuery()
                .authorizationId(held.getId())
                .singleResult();
        assertThat(after.isPermissionGranted(Permissions.READ)).isTrue();
        assertThat(after.isPermissionGranted(Permissions.UPDATE)).isTrue();
        after.setPermissions(new Permission[] {Permissions.READ});
        engine.getAuthorizationService().saveAuthorization(after);
    }

    @Test
    void twoNodesThatUpgradeAtOnceDoItOnce() throws Exception {
        engine.getFilterService().deleteFilter(named("Lewat Waktu").getId());
        engine.getManagementService().setProperty("kinerja.access", "2");
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        CyclicBarrier start = new CyclicBarrier(4);
        try {
            List<Future<?>> starting = new ArrayList<>();
            for (int node = 0; node < 4; node++) {
                starting.add(nodes.submit(() -> {
                    start.await();
                    setup.afterSingletonsInstantiated();
                    return null;
                }));
            }
            for (Future<?> node : starting) {
                node.get();
            }
        } finally {
            nodes.shutdown();
        }

        assertThat(engine.getFilterService()
                        .createTaskFilterQuery()
                        .filterName("Lewat Waktu")
                        .list())
                .hasSize(1);
    }

    @Test
    void analystsLoseTheRightToChangeDefinitionsAndKeepWhatElseTheyWereGranted() {
        List<Authorization> definitions =
                engine.getAuthorizationService().createAuthorizationQuery().groupIdIn(Roles.ANALIS).list().stream()
                        .filter(grant -> grant.getResourceType() == Resources.PROCESS_DEFINITION.resourceType()
                                || grant.getResourceType() == Resources.DECISION_DEFINITION.resourceType())
                        .toList();
        definitions.forEach(grant -> {
            grant.addPermission(Permissions.UPDATE);
            engine.getAuthorizationService().saveAuthorization(grant);
        });
        engine.getManagementService().setProperty("kinerja.access", "3");

        setup.afterSingletonsInstantiated();

        assertThat(definitions).hasSize(2).allSatisfy(before -> {
            Authorization after = engine.getAuthorizationService()
                    .createAuthorizationQuery()
                    .authorizationId(before.getId())
                    .singleResult();
            assertThat(after.isPermissionGranted(Permissions.UPDATE)).isFalse();
            assertThat(after.isPermissionGranted(Permissions.READ)).isTrue();
            assertThat(after.isPermissionGranted(Permissions.READ_HISTORY)).isTrue();
        });
    }

    private Filter named(String name) {
        return engine.getFilterService()
                .createTaskFilterQuery()
                .filterName(name)
                .singleResult();
    }

    private void asDeliveredBefore(Filter filter, String name, int priority) {
        filter.setName(name);
        filter.setProperties(Map.of("priority", priority, "refresh", true, "showUndefinedVariable", false));
        engine.getFilterService().saveFilter(filter);
    }

    private List<String> readersOf(Filter filter) {
        return engine
                .getAuthorizationService()
                .createAuthorizationQuery()
                .resourceType(Resources.FILTER)
                .resourceId(filter.getId())
                .list()
                .stream()
                .map(Authorization::getGroupId)
                .toList();
    }

    private List<Authorization> ofTheSettlement() {
        return engine.getAuthorizationService().createAuthorizationQuery().list().stream()
                .filter(grant -> "penetapan-kinerja".equals(grant.getResourceId())
                        || Roles.KASUBAG_RENVAPOR.equals(grant.getGroupId())
                                && grant.getResourceType() == Resources.PROCESS_INSTANCE.resourceType())
                .toList();
    }
}
