package id.go.lumajangkab.kinerja.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One indicator with its targets as it was entered for a settlement; a changed draft has new rows. */
@Entity
@Immutable
@Table(schema = "kinerja", name = "settlement_row")
class SettlementRowEntity {

    @EmbeddedId
    Key key;

    String code;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> cells;

    SettlementRowEntity() {}

    SettlementRowEntity(UUID settlement, int position, Map<String, String> cells) {
        this.key = new Key(settlement, position);
        this.code = cells.get(SettlementRows.CODE);
        this.cells = cells;
    }

    /** A row of a settlement, from 1. */
    @Embeddable
    record Key(@Column(name = "settlement_id") UUID settlementId, int position) implements Serializable {}
}
