package id.go.lumajangkab.kinerja.measurement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A member of the team: proposed in step 1, settled in step 2. */
@Entity
@Table(schema = "kinerja", name = "team_member")
class TeamMemberEntity {

    @EmbeddedId
    Key key;

    TeamMemberEntity() {}

    TeamMemberEntity(UUID measurement, String user, boolean settled) {
        this.key = new Key(measurement, user, settled);
    }

    /** The row is its key. */
    @Embeddable
    record Key(
            @Column(name = "measurement_id") UUID measurementId,
            @Column(name = "user_id") String userId,
            boolean settled)
            implements Serializable {}
}
