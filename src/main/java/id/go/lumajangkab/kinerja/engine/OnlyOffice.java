package id.go.lumajangkab.kinerja.engine;

import id.go.lumajangkab.kinerja.office.OfficeProperties;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/**
 * Keeps an installation to its one office: figures and tasks are not yet told apart well enough for a second one. The
 * system itself is not asked.
 */
@Component
class OnlyOffice {

    private final OfficeProperties office;

    OnlyOffice(OfficeProperties office) {
        this.office = office;
    }

    /**
     * Lets pass what is about the office of the installation.
     *
     * @param tenant id, {@code null} for all offices
     * @param by     who asks, {@code null} for the system
     * @throws StepRefused for another office (403)
     */
    void require(String tenant, Authentication by) {
        if (by != null && tenant != null && !tenant.equals(office.id())) {
            throw StepRefused.notAllowed("Aplikasi ini melayani satu kantor, yaitu " + office.name() + " ("
                    + office.id() + "); kantor (tenant) lain dan keanggotaan di dalamnya tidak dapat dibuat.");
        }
    }

    /**
     * Lets pass what is about another office than that of the installation.
     *
     * @throws StepRefused for its own (403)
     */
    void requireOther(String tenant, Authentication by) {
        if (by != null && office.id().equals(tenant)) {
            throw StepRefused.notAllowed("Kantor " + office.name() + " tidak dapat dihapus; tanpa kantor itu tidak ada "
                    + "pengukuran yang dapat dimulai.");
        }
    }
}
