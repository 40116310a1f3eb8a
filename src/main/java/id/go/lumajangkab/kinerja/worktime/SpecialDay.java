package id.go.lumajangkab.kinerja.worktime;

import id.go.lumajangkab.kinerja.words.OfficeId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A day that is not like its weekday: off, or with hours of its own. It is added and removed, never changed. */
@Entity
@Table(schema = "kinerja", name = "special_day")
public class SpecialDay {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private @Nullable String officeId;

    @Column(nullable = false)
    private LocalDate day;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SpecialDayKind kind;

    @Embedded
    private @Nullable StoredHours hours;

    /** For JPA. */
    protected SpecialDay() {}

    SpecialDay(
            @Nullable String officeId, LocalDate day, String name, SpecialDayKind kind, @Nullable WorkingHours hours) {
        this.officeId = officeId;
        this.day = day;
        this.name = name;
        this.kind = kind;
        this.hours = hours == null ? null : new StoredHours(hours);
    }

    public UUID getId() {
        return id;
    }

    /** The office that added it, or {@code null} for a day of all offices. */
    public @Nullable OfficeId getOfficeId() {
        return OfficeId.ofNullable(officeId);
    }

    public LocalDate getDay() {
        return day;
    }

    public String getName() {
        return name;
    }

    public SpecialDayKind getKind() {
        return kind;
    }

    /** The day's own hours, empty for a day off. */
    public Optional<WorkingHours> getHours() {
        return hours == null ? Optional.empty() : hours.toHours();
    }

    WorkingCalendar.Special toSpecial() {
        return new WorkingCalendar.Special(day, officeId != null, getHours().orElse(null));
    }
}
