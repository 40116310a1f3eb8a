package id.go.lumajangkab.kinerja;

import id.go.lumajangkab.kinerja.audit.Anchors;
import id.go.lumajangkab.kinerja.audit.Anchors.Anchor;
import id.go.lumajangkab.kinerja.audit.Seals;
import id.go.lumajangkab.kinerja.audit.TrailCheck;
import id.go.lumajangkab.kinerja.audit.TrailCheck.Chain;
import id.go.lumajangkab.kinerja.audit.TrailCheck.Result;
import id.go.lumajangkab.kinerja.database.CheckedDatabase;
import id.go.lumajangkab.kinerja.measurement.Measurements;
import id.go.lumajangkab.kinerja.office.OfficeEntity;
import id.go.lumajangkab.kinerja.planning.Settlements;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.StartupException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * The command {@code verifikasi-jejak}: checks the whole trail and says by office what it found. With
 * {@code --kertas=<kepala jejak>}, as a printed report says it, the chain is held against that paper too; its first
 * 16 digits are enough. {@code --kertas=<kantor>:<kepala jejak>} says whose it is where there are several offices, and
 * {@code <entri>:<kepala jejak>} the entry's number where that is known.
 *
 * <p>The exit code is 0 when everything fits, 1 when something does not, 2 when the check was not possible.
 */
@Import(CheckedDatabase.class)
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, HibernateJpaAutoConfiguration.class})
@EntityScan(basePackageClasses = {Measurements.class, Settlements.class, OfficeEntity.class})
@ComponentScan(
        useDefaultFilters = false,
        includeFilters =
                @Filter(
                        type = FilterType.ASSIGNABLE_TYPE,
                        classes = {TrailCheck.class, Anchors.class, Seals.class}))
class CheckTrailCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final Logger log = LoggerFactory.getLogger(CheckTrailCommand.class);
    private static final String PAPER = "kertas";
    private static final Pattern PRINTED =
            Pattern.compile("(?:([^:]*[^:0-9][^:]*):)?(?:([1-9][0-9]{0,17}):)?([0-9a-fA-F]{16,64})");
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final TrailCheck check;
    private final DataSource database;
    private final String office;
    private boolean fits;

    CheckTrailCommand(TrailCheck check, DataSource database, @Value("${kinerja.office.id}") String office) {
        this.check = check;
        this.database = database;
        this.office = office;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> papers = arguments.containsOption(PAPER) ? arguments.getOptionValues(PAPER) : List.of();
        List<Anchor> known = papers.stream().map(this::paper).toList();
        Result result = result(known);
        fits = result.misfit().isEmpty();
        result.chains().forEach(CheckTrailCommand::tell);
        log.info(String.format(
                INDONESIAN,
                "%s %,d entri diperiksa dalam %.1f detik.",
                fits ? "JEJAK COCOK." : "JEJAK TIDAK COCOK.",
                result.entries(),
                result.took().toMillis() / 1000.0));
    }

    @Override
    public int getExitCode() {
        return fits ? 0 : 1;
    }

    private Result result(List<Anchor> known) {
        try {
            return check.check(database, known);
        } catch (SQLException failure) {
            throw refusal(failure);
        }
    }

    /** By the class of the SQL state: 08, 28 and 3D are told as at a start. */
    private static RuntimeException refusal(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (state.equals("42P01")) {
            return new StartupException(
                    "Basis data ini belum memuat jejak; jalankan dahulu aplikasi versi ini.", failure);
        }
        return state.startsWith("42") || state.startsWith("57")
                ? new StartupException(
                        "Jejak tidak dapat diperiksa; server basis data menjawab: " + failure.getMessage(), failure)
                : new IllegalStateException(failure);
    }

    private static void tell(Chain chain) {
        log.info("Kantor {}", chain.office());
        log.info(String.format(INDONESIAN, "  entri            %,d", chain.entries()));
        log.info("  entri terakhir   {}", chain.entries() == 0 ? "tidak ada" : chain.last() + ", " + chain.head());
        if (chain.unsealed() > 0) {
            log.info("  tanpa jejak      {} hasil yang dibekukan sebelum jejak ada", chain.unsealed());
        }
        log.info("  hasil            {}", chain.misfit() == null ? "cocok" : "TIDAK COCOK");
        if (chain.misfit() != null) {
            log.info("  yang pertama     {}", chain.misfit().sentence());
        }
    }

    private Anchor paper(String printed) {
        Matcher parts = PRINTED.matcher(printed);
        if (!parts.matches()) {
            throw new StartupException("\"" + printed + "\" tidak terbaca; tulis --" + PAPER
                    + "=<kepala jejak> seperti tercetak pada laporan.");
        }
        return new Anchor(
                new OfficeId(parts.group(1) == null ? office : parts.group(1)),
                parts.group(2) == null ? 0 : Long.parseLong(parts.group(2)),
                parts.group(3).toLowerCase(Locale.ROOT),
                "kertas yang disebutkan");
    }
}
