package id.go.lumajangkab.kinerja.measurement;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The indicators and targets of the offices: dated data that a change adds to. */
@Service
public class Catalogue {

    /** The indicators that count on the last day of a period, in their order, each with its target. */
    @Transactional(readOnly = true)
    public List<Views.CatalogueItem> valid(String office, Tribulan period) {
        throw new UnsupportedOperationException();
    }
}
