package id.go.lumajangkab.kinerja.worktime;

import id.go.lumajangkab.kinerja.words.OfficeId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Working hours of a weekday in a span of dates. A rule is added and removed, never changed. */
@Entity
@Table(schema = "kinerja", name = "working_hours")
public class WorkingHoursRule {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private @Nullable String officeId;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private LocalDate validFrom;

    private @Nullable LocalDate validUntil;

    private int weekday;

    @Embedded
    private StoredHours hours;

    /** For JPA. */
    protected WorkingHoursRule() {}

    WorkingHoursRule(
            @Nullable String officeId,
            String name,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            DayOfWeek weekday,
            WorkingHours hours) {
        this.officeId = officeId;
        this.name = name;
        this.validFrom = validFrom;
        this.validUntil = validUntil;
        this.weekday = weekday.getValue();
        this.hours = new StoredHours(hours);
    }

    public UUID getId() {
        return id;
    }

    /** The office that added it, or {@code null} for a rule of all offices. */
    public @Nullable OfficeId getOfficeId() {
        return OfficeId.ofNullable(officeId);
    }

    public String getName() {
        return name;
    }

    /** First date. */
    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** Last date, empty for a rule without end. */
    public Optional<LocalDate> getValidUntil() {
        return Optional.ofNullable(validUntil);
    }

    public DayOfWeek getWeekday() {
        return DayOfWeek.of(weekday);
    }

    public WorkingHours getHours() {
        return hours.toHours().orElseThrow();
    }

    WorkingCalendar.Rule toRule() {
        return new WorkingCalendar.Rule(getWeekday(), validFrom, validUntil, officeId != null, getHours());
    }
}
