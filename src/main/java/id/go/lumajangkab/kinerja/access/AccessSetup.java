package id.go.lumajangkab.kinerja.access;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.Permissions.UPDATE;

import id.go.lumajangkab.kinerja.office.OfficeProperties;
import id.go.lumajangkab.kinerja.words.ProcessKeys;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.task.TaskQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Sets up roles, the office and least rights once a database, and adds what a later version of the program needs: each
 * role gets what its step of the SOP needs, Camat and Sekretaris see all tasks because they watch over them, analysts
 * get the models and no task.
 */
@Component
class AccessSetup implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(AccessSetup.class);
    private static final String DONE = "kinerja.access";

    /**
     * "1": the measurement; "2": the settlement of a year too; "3": the filter of late tasks, Cockpit's tasks; "4":
     * analysts only look at definitions.
     */
    private static final String VERSION = "4";

    private static final String ANY = Authorization.ANY;

    private final ProcessEngine engine;
    private final OfficeProperties office;
    private final InitialUsers users;
    private final OneAtATime once;
    private final RoleTrail trail;

    AccessSetup(ProcessEngine engine, OfficeProperties office, InitialUsers users, OneAtATime once, RoleTrail trail) {
        this.engine = engine;
        this.office = office;
        this.users = users;
        this.once = once;
        this.trail = trail;
    }

    /** Before the web server opens: nobody meets an application without roles, and a refused start opens no port. */
    @Override
    public void afterSingletonsInstantiated() {
        once.run(() -> {
            trail.whileInstalling(this::install);
            users.create(engine.getIdentityService());
        });
        warnOfOtherOffices();
    }

    /** Earlier versions let them be made; their users see the first one's tasks. */
    private void warnOfOtherOffices() {
        List<String> others = engine.getIdentityService().createTenantQuery().list().stream()
                .map(Tenant::getId)
                .filter(id -> !id.equals(office.id()))
                .toList();
        if (!others.isEmpty()) {
            log.warn(
                    "Basis data ini memuat kantor (tenant) lain: {}. Aplikasi melayani satu kantor; hapuslah kantor "
                            + "itu di Admin, sebab anggotanya melihat tugas dan angka kantor {}.",
                    String.join(", ", others),
                    office.name());
        }
    }

    private void upgrade(int done) {
        if (done < 2) {
            grantSettlement();
        }
        if (done < 3) {
            grantCockpit();
            renewFilters();
        }
        if (done < 4) {
            letAnalystsOnlyLook();
        }
    }

    private void install() {
        String done = engine.getManagementService().getProperties().get(DONE);
        if (done == null) {
            setUp();
        } else {
            upgrade(Integer.parseInt(done));
        }
        if (!VERSION.equals(done)) {
            engine.getManagementService().setProperty(DONE, VERSION);
        }
    }

    private void setUp() {
        createGroups();
        createOffice();
        grantRoles();
        grantAnalysts();
        grantAdministrators();
        grantSettlement();
        grantCockpit();
        createFilters();
    }

    private void createGroups() {
        Roles.NAMES.forEach((id, name) -> {
            Group group = engine.getIdentityService().newGroup(id);
            group.setName(name);
            group.setType(Roles.ADMIN.equals(id) ? "SYSTEM" : "WORKFLOW");
            engine.getIdentityService().saveGroup(group);
        });
    }

    /** With a single office its groups are members of the tenant, so that a user made in Admin works at once. */
    private void createOffice() {
        var tenant = engine.getIdentityService().newTenant(office.id());
        tenant.setName(office.name());
        engine.getIdentityService().saveTenant(tenant);
        Roles.NAMES
                .keySet()
                .forEach(group -> engine.getIdentityService().createTenantGroupMembership(office.id(), group));
    }

    private void grantRoles() {
        for (String role : Roles.OF_SOP) {
            grant(role, Resources.APPLICATION, "tasklist", ACCESS);
            grant(role, Resources.USER, ANY, READ);
        }
        for (String role : List.of(Roles.TIM, Roles.KASUBAG_RENVAPOR, Roles.STAF, Roles.KASUBAG_UMUM)) {
            grant(role, Resources.PROCESS_DEFINITION, ProcessKeys.MEASUREMENT, READ);
        }
        grant(Roles.SEKRETARIS, Resources.PROCESS_DEFINITION, ProcessKeys.MEASUREMENT, READ, READ_TASK);
        grant(Roles.CAMAT, Resources.APPLICATION, "cockpit", ACCESS);
        grant(Roles.CAMAT, Resources.PROCESS_DEFINITION, ANY, READ, READ_INSTANCE, READ_HISTORY, READ_TASK);
        grant(Roles.CAMAT, Resources.PROCESS_DEFINITION, ProcessKeys.MEASUREMENT, CREATE_INSTANCE);
        grant(Roles.CAMAT, Resources.PROCESS_INSTANCE, ANY, CREATE);
        grant(Roles.CAMAT, Resources.DECISION_DEFINITION, ANY, READ, READ_HISTORY);
    }

    /** The Kasubag Renvapor starts the settlement of a year; the Camat's grants are on every process. */
    private void grantSettlement() {
        grant(Roles.KASUBAG_RENVAPOR, Resources.PROCESS_DEFINITION, ProcessKeys.SETTLEMENT, READ, CREATE_INSTANCE);
        grant(Roles.KASUBAG_RENVAPOR, Resources.PROCESS_INSTANCE, ANY, CREATE);
        grant(Roles.SEKRETARIS, Resources.PROCESS_DEFINITION, ProcessKeys.SETTLEMENT, READ, READ_TASK);
    }

    /**
     * Cockpit counts tasks by group for nobody who may not read every task; the Camat reads each already. An
     * administrator may have granted it, or something else on every task, before this program did.
     */
    private void grantCockpit() {
        Authorization held = engine.getAuthorizationService()
                .createAuthorizationQuery()
                .groupIdIn(Roles.CAMAT)
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .resourceType(Resources.TASK)
                .resourceId(ANY)
                .singleResult();
        if (held == null) {
            grant(Roles.CAMAT, Resources.TASK, ANY, READ);
        } else if (!held.isPermissionGranted(READ)) {
            held.addPermission(READ);
            engine.getAuthorizationService().saveAuthorization(held);
        }
    }

    private void grantAnalysts() {
        grant(Roles.ANALIS, Resources.APPLICATION, "cockpit", ACCESS);
        grant(Roles.ANALIS, Resources.DEPLOYMENT, ANY, CREATE, READ);
        grant(Roles.ANALIS, Resources.PROCESS_DEFINITION, ANY, READ, READ_INSTANCE, READ_HISTORY);
        grant(Roles.ANALIS, Resources.DECISION_DEFINITION, ANY, READ, READ_HISTORY);
        grant(Roles.ANALIS, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, READ);
    }

    /** Earlier versions let them suspend definitions and shorten how long history is kept. */
    private void letAnalystsOnlyLook() {
        engine
                .getAuthorizationService()
                .createAuthorizationQuery()
                .groupIdIn(Roles.ANALIS)
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .list()
                .stream()
                .filter(held -> held.getResourceType() == Resources.PROCESS_DEFINITION.resourceType()
                        || held.getResourceType() == Resources.DECISION_DEFINITION.resourceType())
                .filter(held -> held.isPermissionGranted(UPDATE))
                .forEach(held -> {
                    held.removePermission(UPDATE);
                    engine.getAuthorizationService().saveAuthorization(held);
                });
    }

    private void grantAdministrators() {
        for (Resource resource : Resources.values()) {
            grant(Roles.ADMIN, resource, ANY, ALL);
        }
    }

    /**
     * A filter of Tasklist as it is delivered.
     *
     * @param priority the lower, the higher it stands
     */
    private record Delivered(
            String name, int priority, String color, String description, TaskQuery query, List<String> readers) {

        Map<String, Object> properties() {
            return Map.of(
                    "priority",
                    priority,
                    "color",
                    color,
                    "description",
                    description,
                    "refresh",
                    true,
                    "showUndefinedVariable",
                    false,
                    "variables",
                    List.of());
        }
    }

    private Delivered mine() {
        return new Delivered(
                "Tugas Saya",
                10,
                "#333333",
                "Tugas yang Anda pegang",
                query().taskAssigneeExpression("${currentUser()}"),
                Roles.OF_SOP);
    }

    private Delivered ofMyGroups() {
        return new Delivered(
                "Tugas Kelompok",
                20,
                "#333333",
                "Tugas kelompok Anda yang belum diambil siapa pun",
                query().taskUnassigned().taskCandidateUserExpression("${currentUser()}"),
                Roles.OF_SOP);
    }

    /**
     * The engine shows each only what they may read: staff their own and their groups', who watches over them all. Its
     * colour is the others': the filter stands there also when nothing is late.
     */
    private Delivered late() {
        return new Delivered(
                "Lewat Waktu",
                30,
                "#333333",
                "Tugas yang melewati batas waktunya",
                query().dueBeforeExpression("${now()}"),
                withAdministrators(Roles.OF_SOP));
    }

    private Delivered all() {
        return new Delivered(
                "Semua",
                40,
                "#333333",
                "Semua tugas yang sedang berjalan",
                query(),
                List.of(Roles.CAMAT, Roles.SEKRETARIS, Roles.ADMIN));
    }

    private static List<String> withAdministrators(List<String> roles) {
        return Stream.concat(roles.stream(), Stream.of(Roles.ADMIN)).toList();
    }

    private void createFilters() {
        List.of(mine(), ofMyGroups(), late(), all()).forEach(this::create);
    }

    /** Adds the filter of late tasks and describes the others, unless an administrator changed or removed them. */
    private void renewFilters() {
        renew("Tugas Saya", 10, mine());
        renew("Tugas Kelompok", 20, ofMyGroups());
        renew("Semua Tugas", 30, all());
        if (named(late().name()).isEmpty()) {
            create(late());
        }
    }

    private void renew(String name, int priority, Delivered delivered) {
        Map<String, Object> before = Map.of("priority", priority, "refresh", true, "showUndefinedVariable", false);
        named(name).filter(filter -> filter.getProperties().equals(before)).ifPresent(filter -> {
            filter.setName(delivered.name());
            filter.setProperties(delivered.properties());
            engine.getFilterService().saveFilter(filter);
        });
    }

    private Optional<Filter> named(String name) {
        return engine.getFilterService().createTaskFilterQuery().filterName(name).list().stream()
                .findFirst();
    }

    private TaskQuery query() {
        return engine.getTaskService().createTaskQuery().orderByDueDate().asc();
    }

    private void create(Delivered delivered) {
        Filter filter =
                engine.getFilterService().newTaskFilter(delivered.name()).setQuery(delivered.query());
        filter.setProperties(delivered.properties());
        engine.getFilterService().saveFilter(filter);
        delivered.readers().forEach(reader -> grant(reader, Resources.FILTER, filter.getId(), READ));
    }

    private void grant(String group, Resource resource, String id, Permission... permissions) {
        Authorization grant = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        grant.setResource(resource);
        grant.setResourceId(id);
        List.of(permissions).forEach(grant::addPermission);
        engine.getAuthorizationService().saveAuthorization(grant);
    }
}
