package id.go.lumajangkab.kinerja.planning;

import id.go.lumajangkab.kinerja.audit.Entry;
import id.go.lumajangkab.kinerja.audit.Seals;
import id.go.lumajangkab.kinerja.audit.Sha256;
import id.go.lumajangkab.kinerja.audit.Subject;
import id.go.lumajangkab.kinerja.audit.TrailEntry;
import id.go.lumajangkab.kinerja.words.IndonesianNumber;
import id.go.lumajangkab.kinerja.words.Json;
import id.go.lumajangkab.kinerja.words.OfficeId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.springframework.stereotype.Component;

/** Seals what a settlement has put in force: the versions of its indicators, its targets and its policy. */
@Component
class SettledVersions implements Seals {

    private final SessionFactory sessions;

    SettledVersions(EntityManagerFactory entities) {
        this.sessions = entities.unwrap(SessionFactory.class);
    }

    /** The entry that seals a settlement whose versions have been added. */
    static Entry entry(EntityManager entities, SettlementEntity settlement) {
        return new Entry(
                settlement.office.id(),
                Subject.KEPUTUSAN,
                null,
                settlement.title(),
                null,
                Map.of("berlaku mulai", settlement.validFrom, NAME, fingerprint(entities, settlement)));
    }

    @Override
    public boolean knows(TrailEntry entry) {
        return entry.measurement() == null
                && entry.subject().equals(Subject.KEPUTUSAN.name())
                && entry.after() != null
                && entry.after().contains('"' + NAME + '"');
    }

    @Override
    public String what(TrailEntry entry) {
        return "indikator, target, atau kebijakan dari " + entry.key();
    }

    @Override
    public Optional<String> fingerprint(Connection connection, TrailEntry entry) {
        try (Session session = sessions.withOptions().connection(connection).openSession()) {
            session.setDefaultReadOnly(true);
            return session.createQuery(
                            "from SettlementEntity s join fetch s.office where s.office.id = :office"
                                    + " and s.status = :settled",
                            SettlementEntity.class)
                    .setParameter("office", entry.office().value())
                    .setParameter("settled", Settlement.Status.DITETAPKAN)
                    .getResultStream()
                    .filter(settlement -> settlement.title().equals(entry.key()))
                    .findFirst()
                    .map(settlement -> fingerprint(session, settlement));
        }
    }

    @Override
    public List<Unsealed> withoutEntry(Connection connection) throws SQLException {
        List<Unsealed> unsealed = new ArrayList<>();
        try (PreparedStatement settled = connection.prepareStatement("select office_id, settled_at, year, number"
                        + " from kinerja.settlement where status = 'DITETAPKAN' order by settled_at");
                PreparedStatement sealed = connection.prepareStatement("select 1 from kinerja.trail"
                        + " where office_id = ? and subject = 'KEPUTUSAN' and key = ? and measurement_id is null"
                        + " and strpos(after, ?) > 0");
                ResultSet row = settled.executeQuery()) {
            while (row.next()) {
                String title = Settlement.title(row.getInt(3), row.getInt(4));
                sealed.setString(1, row.getString(1));
                sealed.setString(2, title);
                sealed.setString(3, '"' + NAME + '"');
                try (ResultSet entry = sealed.executeQuery()) {
                    if (!entry.next()) {
                        unsealed.add(new Unsealed(
                                new OfficeId(row.getString(1)),
                                null,
                                row.getTimestamp(2).toInstant(),
                                "berlakunya " + title));
                    }
                }
            }
        }
        return unsealed;
    }

    private static String fingerprint(EntityManager entities, SettlementEntity settlement) {
        List<List<?>> content = new ArrayList<>();
        of(
                        entities,
                        settlement,
                        "from IndicatorEntity e where e.settlementId = :id order by e.position, e.code",
                        IndicatorEntity.class)
                .forEach(i -> content.add(Arrays.asList(
                        i.officeId,
                        i.version,
                        String.valueOf(i.validFrom),
                        String.valueOf(i.validUntil),
                        i.position,
                        SettlementRows.cells(i, null, Arrays.asList(null, null, null, null)))));
        of(
                        entities,
                        settlement,
                        "from TargetEntity e where e.settlementId = :id"
                                + " order by e.indicatorCode, e.quarter nulls first",
                        TargetEntity.class)
                .forEach(t -> content.add(Arrays.asList(
                        t.officeId,
                        t.indicatorCode,
                        t.year,
                        t.quarter,
                        t.version,
                        String.valueOf(t.validFrom),
                        plain(t.low),
                        plain(t.high))));
        of(entities, settlement, "from PolicyEntity e where e.settlementId = :id", PolicyEntity.class)
                .forEach(p -> content.add(Arrays.asList(
                        p.officeId,
                        p.version,
                        String.valueOf(p.validFrom),
                        plain(p.cap),
                        p.minimiseFormula,
                        p.decimals,
                        p.rounding)));
        return Sha256.of(Json.write(content));
    }

    private static <T> List<T> of(EntityManager entities, SettlementEntity settlement, String query, Class<T> type) {
        return entities.createQuery(query, type)
                .setParameter("id", settlement.id)
                .getResultList();
    }

    private static String plain(BigDecimal figure) {
        return figure == null ? null : IndonesianNumber.normal(figure).toPlainString();
    }
}
