package id.go.lumajangkab.kinerja.engine;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;

/** The engine's repository service; what a user deploys is for the installation's office and counts at once. */
final class StepRepositoryService extends RepositoryServiceImpl {

    private final IdentityService identity;
    private final OnlyOffice office;

    StepRepositoryService(IdentityService identity, OnlyOffice office) {
        this.identity = identity;
        this.office = office;
    }

    @Override
    public DeploymentWithDefinitions deployWithResult(DeploymentBuilderImpl deployment) {
        Authentication by = identity.getCurrentAuthentication();
        office.require(deployment.getDeployment().getTenantId(), by);
        if (by != null && deployment.getProcessDefinitionsActivationDate() != null) {
            // until then the newest version would be suspended, and nobody could start it
            throw StepRefused.badInput("Model berlaku begitu dipasang; hapus isian waktu pengaktifannya "
                    + "(deployment-activation-time), lalu pasang lagi.");
        }
        return super.deployWithResult(deployment);
    }
}
