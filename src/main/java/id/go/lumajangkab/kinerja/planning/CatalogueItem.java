package id.go.lumajangkab.kinerja.planning;

import id.go.lumajangkab.kinerja.rules.IndicatorRule;
import id.go.lumajangkab.kinerja.rules.Target;
import java.util.UUID;

/**
 * An indicator of the catalogue as it counts for a tribulan.
 *
 * @param target the tribulan's own target, else the year's, else {@code null}
 */
public record CatalogueItem(
        UUID indicatorId,
        int position,
        String code,
        String name,
        String unit,
        About about,
        IndicatorRule rule,
        Labels labels,
        String source,
        Target target,
        String targetSource) {}
