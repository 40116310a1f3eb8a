package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.access.OneAtATime;
import id.go.lumajangkab.kinerja.engine.AfterDelivery;
import java.time.Instant;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/**
 * Remembers since when there is a schedule, once a database: deployments can be deleted, and what the schedule owes must
 * not change with them.
 */
@Component
class ScheduleInstalled implements AfterDelivery {

    private final RepositoryService repository;
    private final ManagementService management;
    private final OneAtATime once;

    ScheduleInstalled(RepositoryService repository, ManagementService management, OneAtATime once) {
        this.repository = repository;
        this.management = management;
        this.once = once;
    }

    @Override
    public void delivered() {
        if (!management.getProperties().containsKey(JadwalTribulan.INSTALLED_AT)) {
            once.run(() -> {
                if (!management.getProperties().containsKey(JadwalTribulan.INSTALLED_AT)) {
                    management.setProperty(
                            JadwalTribulan.INSTALLED_AT, firstDeployment().toString());
                }
            });
        }
    }

    /** Of the schedule; there is one by now. */
    private Instant firstDeployment() {
        String deployment = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(JadwalTribulan.KEY)
                .orderByProcessDefinitionVersion()
                .asc()
                .listPage(0, 1)
                .get(0)
                .getDeploymentId();
        return repository
                .createDeploymentQuery()
                .deploymentId(deployment)
                .singleResult()
                .getDeploymentTime()
                .toInstant();
    }
}
