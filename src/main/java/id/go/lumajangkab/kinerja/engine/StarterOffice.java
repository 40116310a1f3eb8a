package id.go.lumajangkab.kinerja.engine;

import id.go.lumajangkab.kinerja.office.OfficeProperties;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/**
 * Gives an instance the office of its starter. The schedule starts for the office that it names; any other start by
 * the system belongs to the office of the installation.
 */
@Component
class StarterOffice implements TenantIdProvider {

    private final OfficeProperties office;

    StarterOffice(OfficeProperties office) {
        this.office = office;
    }

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext start) {
        if (start.getSuperExecution() != null) {
            return start.getSuperExecution().getTenantId();
        }
        Authentication starter = Context.getCommandContext().getAuthentication();
        List<String> offices = starter == null || starter.getTenantIds() == null ? List.of() : starter.getTenantIds();
        if (starter == null || starter.getUserId() == null) {
            return offices.size() == 1 ? offices.get(0) : office.id();
        }
        if (offices.size() != 1) {
            throw StepRefused.badInput(
                    offices.isEmpty()
                            ? "Anda belum terdaftar pada kantor mana pun; mintalah administrator mendaftarkan Anda."
                            : "Anda terdaftar pada lebih dari satu kantor; masuklah sebagai pengguna satu kantor "
                                    + "saja.");
        }
        return offices.get(0);
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext start) {
        return null;
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext decision) {
        return decision.getExecution() == null ? null : decision.getExecution().getTenantId();
    }
}
