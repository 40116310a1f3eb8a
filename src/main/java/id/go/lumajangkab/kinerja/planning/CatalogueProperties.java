package id.go.lumajangkab.kinerja.planning;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * Where the catalogue is read from at start.
 *
 * @param indicators one or more CSV files of indicators
 * @param targets    one or more CSV files of targets
 */
@ConfigurationProperties("kinerja.catalogue")
record CatalogueProperties(List<Resource> indicators, List<Resource> targets) {

    CatalogueProperties {
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
        targets = targets == null ? List.of() : List.copyOf(targets);
    }
}
