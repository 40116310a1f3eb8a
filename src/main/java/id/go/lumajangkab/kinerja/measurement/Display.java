package id.go.lumajangkab.kinerja.measurement;

import id.go.lumajangkab.kinerja.measurement.Views.Line;
import id.go.lumajangkab.kinerja.measurement.Views.Reached;
import id.go.lumajangkab.kinerja.measurement.Views.Status;
import id.go.lumajangkab.kinerja.planning.CatalogueItem;
import id.go.lumajangkab.kinerja.planning.Labels;
import id.go.lumajangkab.kinerja.rules.IndicatorRule;
import id.go.lumajangkab.kinerja.rules.Method;
import id.go.lumajangkab.kinerja.rules.OfficeResult;
import id.go.lumajangkab.kinerja.rules.Policy;
import id.go.lumajangkab.kinerja.rules.Target;
import id.go.lumajangkab.kinerja.words.HandoverKind;
import id.go.lumajangkab.kinerja.words.IndonesianDate;
import id.go.lumajangkab.kinerja.words.IndonesianNumber;
import id.go.lumajangkab.kinerja.words.Tribulan;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values as people read them, in Indonesian office language. What is missing is shown as a dash or as empty text. */
public final class Display {

    private static final String NOTHING = "–";

    private final ZoneId zone;
    private final int decimals;

    /** Shows computed values with the two decimals of the delivered policy. */
    public Display(ZoneId zone) {
        this(zone, Policy.DELIVERED.decimals());
    }

    private Display(ZoneId zone, int decimals) {
        this.zone = Objects.requireNonNull(zone);
        this.decimals = decimals;
    }

    /** The same with another number of decimals of computed values, such as a measurement's policy says. */
    public Display withDecimals(int shown) {
        return shown == decimals ? this : new Display(zone, shown);
    }

    /** Rounded half up to the decimals shown (1.234,56), a dash for {@code null}. */
    public String number(BigDecimal number) {
        return number == null ? NOTHING : IndonesianNumber.format(number, decimals);
    }

    /** As it was entered (1.234 or 12,5), a dash for {@code null}. */
    public String figure(BigDecimal figure) {
        return figure == null ? NOTHING : IndonesianNumber.formatExact(figure);
    }

    /** As it was entered, empty for {@code null}: the content of a text field. */
    public String field(BigDecimal figure) {
        return figure == null ? "" : IndonesianNumber.formatExact(figure);
    }

    /** "91,33" or "24 s.d. 27", a dash for {@code null}. */
    public String target(Target target) {
        return target == null ? NOTHING : target.format();
    }

    /** Empty text for {@code null}. */
    public String text(String text) {
        return text == null ? "" : text;
    }

    /** "31 Desember 2024", a dash for {@code null}. */
    public String date(LocalDate day) {
        return day == null ? NOTHING : IndonesianDate.format(day);
    }

    /** An instant on the office's clock. */
    public LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }

    /** The day of an instant in the office's zone: "31 Desember 2024". */
    public String day(Instant instant) {
        return date(LocalDate.ofInstant(instant, zone));
    }

    /** "31 Desember 2024 14.05 WIB", a dash for {@code null}. */
    public String time(Instant instant) {
        if (instant == null) {
            return NOTHING;
        }
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        return date(local.toLocalDate())
                + String.format(Locale.ROOT, " %02d.%02d ", local.getHour(), local.getMinute())
                + zoneName();
    }

    /** Working time in hours and minutes: "2 jam 15 menit"; begun minutes do not count, a dash for {@code null}. */
    public String duration(Duration time) {
        if (time == null) {
            return NOTHING;
        }
        long minutes = time.toMinutes();
        String rest = minutes % 60 + " menit";
        return minutes < 60
                ? rest
                : IndonesianNumber.formatExact(BigDecimal.valueOf(minutes / 60)) + " jam"
                        + (minutes % 60 == 0 ? "" : " " + rest);
    }

    /** What was entered: "1.234 : 45.678" or "12,5", a dash for what is missing. */
    public String entered(Line line) {
        return line.rule().method() == Method.RASIO
                ? figure(line.filled().numerator()) + " : "
                        + figure(line.filled().denominator())
                : figure(line.filled().value());
    }

    /** The source document, why there is no soft copy of it, the note why a figure is missing: what there is of it. */
    public String origin(Line line) {
        String withoutEvidence = line.filled().withoutEvidence() == null
                ? ""
                : "tanpa dokumen bukti: " + line.filled().withoutEvidence();
        return Stream.of(
                        text(line.filled().source()),
                        withoutEvidence,
                        text(line.filled().note()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** The capaian that counts, or why there is none, or a dash while nothing has been computed. */
    public String capaian(Line line) {
        Reached reached = line.reached();
        if (reached.notComputable() != null) {
            return "Tidak dapat dihitung: " + reached.notComputable().text();
        }
        if (reached.capaian() == null) {
            return NOTHING;
        }
        boolean capped = reached.capaianRaw() != null && reached.capaianRaw().compareTo(reached.capaian()) > 0;
        return number(reached.capaian()) + (capped ? " (dibatasi dari " + number(reached.capaianRaw()) + ")" : "");
    }

    /** The office's mean as a sentence. */
    public String mean(OfficeResult result) {
        if (result == null) {
            return "Rata-rata capaian belum dihitung.";
        }
        if (result.mean() == null) {
            return "Rata-rata capaian tidak dapat dihitung: tidak satu pun dari " + result.notComputable()
                    + " indikator dapat dihitung.";
        }
        String sentence = "Rata-rata capaian " + number(result.mean()) + "% dari " + result.computable() + " indikator";
        return result.notComputable() == 0
                ? sentence + "."
                : sentence + "; " + result.notComputable() + " indikator tidak dapat dihitung.";
    }

    /** How an indicator is computed, in the catalogue's own words. */
    public String formula(CatalogueItem item) {
        return formula(item.rule(), item.labels());
    }

    /** How an indicator is computed, in the catalogue's own words. */
    public String formula(Line line) {
        return formula(line.rule(), line.labels());
    }

    private String formula(IndicatorRule rule, Labels called) {
        String numerator = called.numerator();
        String denominator = called.denominator();
        String labels = numerator == null ? "" : denominator == null ? numerator : numerator + " : " + denominator;
        String how = switch (rule.method()) {
            case RASIO -> rule.factor() == null ? labels : labels + " × " + figure(rule.factor());
            case LANGSUNG -> labels.isEmpty() ? "Nilai diisi langsung" : labels + " (nilai diisi langsung)";
        };
        return how + "; " + rule.direction().text();
    }

    /** The status in words. */
    public String status(Status status) {
        return switch (status) {
            case BERJALAN -> "Berjalan";
            case SELESAI -> "Selesai";
            case DIBATALKAN -> "Dibatalkan";
            case TERHENTI -> "Terhenti";
            case BELUM_DILAPORKAN -> "Selesai, belum dilaporkan";
        };
    }

    /** "Setuju" or "Tidak". */
    public String decision(boolean approved) {
        return approved ? "Setuju" : "Tidak";
    }

    /** What happened to a task that changed hands. */
    public String handover(HandoverKind kind) {
        return switch (kind) {
            case KEMBALIKAN -> "Dikembalikan";
            case ALIHKAN -> "Dialihkan";
            case KELUAR -> "Pemegang keluar dari peran";
        };
    }

    /** "Tribulan IV Tahun 2024", a correction with its number: "Tribulan IV Tahun 2024 (pembetulan 1)". */
    public String period(Tribulan period, int number) {
        return number <= 1 ? period.label() : period.label() + " (pembetulan " + (number - 1) + ")";
    }

    private String zoneName() {
        return switch (zone.getId()) {
            case "Asia/Jakarta", "Asia/Pontianak" -> "WIB";
            case "Asia/Makassar" -> "WITA";
            case "Asia/Jayapura" -> "WIT";
            default -> zone.getDisplayName(TextStyle.SHORT, Locale.ROOT);
        };
    }
}
