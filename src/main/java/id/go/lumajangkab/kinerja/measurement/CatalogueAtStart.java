package id.go.lumajangkab.kinerja.measurement;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

import id.go.lumajangkab.kinerja.access.OfficeProperties;

/** Registers the office and reads its catalogue before the web server opens: with a bad file there is no start. */
@Component
class CatalogueAtStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueAtStart.class);

    private final Catalogue catalogue;
    private final OfficeProperties office;

    CatalogueAtStart(Catalogue catalogue, OfficeProperties office) {
        this.catalogue = catalogue;
        this.office = office;
    }

    @Override
    public void afterSingletonsInstantiated() {
        catalogue.register(office.id(), office.code(), office.name());
        Catalogue.Added added = catalogue.load();
        if (added.indicators() + added.targets() > 0) {
            LOG.info("Katalog: {} indikator dan {} target ditambahkan.", added.indicators(), added.targets());
        }
    }
}
