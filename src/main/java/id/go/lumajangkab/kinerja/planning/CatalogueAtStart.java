package id.go.lumajangkab.kinerja.planning;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Reads the catalogue before the web server opens: with a bad file there is no start. */
@Component
class CatalogueAtStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueAtStart.class);

    private final CatalogueImport files;

    CatalogueAtStart(CatalogueImport files) {
        this.files = files;
    }

    @Override
    public void afterSingletonsInstantiated() {
        CatalogueImport.Added added = files.load();
        if (added.indicators() + added.targets() > 0) {
            LOG.info("Katalog: {} indikator dan {} target ditambahkan.", added.indicators(), added.targets());
        }
        if (added.overruled() > 0) {
            LOG.warn(
                    "Katalog: {} baris berkas yang baru tidak berlaku untuk tahun yang kinerjanya sudah ditetapkan;"
                            + " ubahlah melalui revisi penetapan kinerja.",
                    added.overruled());
        }
    }
}
