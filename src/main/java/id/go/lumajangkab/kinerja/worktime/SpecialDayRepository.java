package id.go.lumajangkab.kinerja.worktime;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Special days; what counts for an office is its own and the general ones. */
interface SpecialDayRepository extends JpaRepository<SpecialDay, UUID> {

    @Query("""
            select d from SpecialDay d
            where (d.officeId is null or d.officeId = :office) and d.day between :from and :until
            order by d.day, d.name""")
    List<SpecialDay> findVisible(@Nullable String office, LocalDate from, LocalDate until);

    @Query("select d from SpecialDay d where d.officeId is null or d.officeId = :office")
    List<SpecialDay> findVisible(@Nullable String office);

    @Query("""
            select count(d) > 0 from SpecialDay d
            where (d.officeId is null or d.officeId = :office) and d.day between :from and :until and d.kind = :kind""")
    boolean existsVisible(@Nullable String office, LocalDate from, LocalDate until, SpecialDayKind kind);
}
