package id.go.lumajangkab.kinerja.worktime;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Rules of working hours; what counts for an office is its own and the general ones. */
interface WorkingHoursRepository extends JpaRepository<WorkingHoursRule, UUID> {

    @Query("""
            select r from WorkingHoursRule r
            where (r.officeId is null or r.officeId = :office)
              and r.validFrom <= :until and (r.validUntil is null or r.validUntil >= :from)
            order by r.validFrom, r.validUntil, r.name, r.weekday""")
    List<WorkingHoursRule> findVisible(@Nullable String office, LocalDate from, LocalDate until);

    @Query("select r from WorkingHoursRule r where r.officeId is null or r.officeId = :office")
    List<WorkingHoursRule> findVisible(@Nullable String office);

    /** Whether the calendar has any row at all, of whichever office. */
    @Query(nativeQuery = true, value = """
            SELECT EXISTS (SELECT 1 FROM kinerja.working_hours) OR EXISTS (SELECT 1 FROM kinerja.special_day)""")
    boolean calendarHasRows();

    /** Makes other writers, such as another node that starts, wait until this transaction ends. */
    @Modifying
    @Query(nativeQuery = true, value = "LOCK TABLE kinerja.working_hours IN SHARE ROW EXCLUSIVE MODE")
    void lockAgainstOtherWriters();
}
