package id.go.lumajangkab.kinerja.sakip;

import static id.go.lumajangkab.kinerja.sakip.Judgement.Status.SEBAGIAN;
import static id.go.lumajangkab.kinerja.sakip.Judgement.Status.TERBUKTI;
import static id.go.lumajangkab.kinerja.sakip.Judgement.Status.TIDAK_ADA_BUKTI;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.sakip.Criterion.Part;
import id.go.lumajangkab.kinerja.sakip.Judgement.Status;
import id.go.lumajangkab.kinerja.sakip.YearFacts.Checks;
import id.go.lumajangkab.kinerja.sakip.YearFacts.Indicators;
import id.go.lumajangkab.kinerja.sakip.YearFacts.Lines;
import id.go.lumajangkab.kinerja.sakip.YearFacts.Quarter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a year's records prove. */
class JudgementTest {

    private static final String SOP = "SOP Pengukuran Kinerja dijalankan sebagai model proses versi 1.";
    private static final Lines FULL = new Lines(4, 4, 4, 4, 0, 4, 4, 4, 2);
    private static final Checks BOTH = new Checks(2, 1, true);

    @Test
    void theWorksheetHasThreeSevenAndTenCriteriaOfTheWeightThirty() {
        assertThat(Arrays.stream(Part.values()).map(part -> part.criteria().size()))
                .containsExactly(3, 7, 10);
        assertThat(Arrays.stream(Part.values()).mapToInt(Part::weight).sum()).isEqualTo(30);
        assertThat(Criterion.BERJENJANG.code()).isEqualTo("2.b.5");
    }

    @Test
    void aWholeYearProvesWhatRecordsCanProveAndNothingElse() {
        YearFacts year = year(
                4,
                quarter("Tribulan I", true, FULL),
                quarter("Tribulan II", true, FULL),
                quarter("Tribulan III", true, FULL),
                quarter("Tribulan IV", true, FULL));

        assertThat(with(TERBUKTI, year))
                .containsExactlyInAnyOrder(
                        Criterion.PEDOMAN,
                        Criterion.DEFINISI_OPERASIONAL,
                        Criterion.MEKANISME_DATA,
                        Criterion.PIMPINAN,
                        Criterion.BERKALA,
                        Criterion.BERJENJANG,
                        Criterion.TI_PENGUMPULAN,
                        Criterion.TI_PENGUKURAN);
        assertThat(with(SEBAGIAN, year))
                .containsExactlyInAnyOrder(
                        Criterion.DATA_RELEVAN,
                        Criterion.DATA_MENDUKUNG,
                        Criterion.STRATEGI,
                        Criterion.AKTIVITAS,
                        Criterion.UNIT_PEDULI);
        assertThat(judge(Criterion.BERJENJANG, year).proofs().get(0))
                .endsWith("8 kali disetujui, 4 kali dikembalikan.");
        assertThat(judge(Criterion.BERJENJANG, year).quarters())
                .extracting(Quarter::name)
                .containsExactly("Tribulan I", "Tribulan II", "Tribulan III", "Tribulan IV");
    }

    @Test
    void aYearWithoutMeasurementsProvesOnlyTheGuidelineAndTheDefinitions() {
        YearFacts year = new YearFacts(SOP, 4, List.of(), new Indicators(3, 3), 0, 0, 0);

        assertThat(with(TERBUKTI, year)).containsExactlyInAnyOrder(Criterion.PEDOMAN, Criterion.DEFINISI_OPERASIONAL);
        assertThat(with(SEBAGIAN, year)).containsExactly(Criterion.MEKANISME_DATA);
    }

    @Test
    void withoutAnythingNothingIsProven() {
        YearFacts year = new YearFacts(null, 0, List.of(), new Indicators(0, 0), 0, 0, 0);

        assertThat(with(TIDAK_ADA_BUKTI, year)).hasSize(Criterion.values().length);
    }

    @ParameterizedTest
    @EnumSource(
            value = Criterion.class,
            names = {"TUNJANGAN", "JABATAN", "ORGANISASI", "KEBIJAKAN", "ANGGARAN", "EFISIENSI", "PEGAWAI_PEDULI"})
    void saysPlainlyWhatTheSystemKeepsNothingAbout(Criterion criterion) {
        Judgement judgement = judge(criterion, year(4, quarter("Tribulan I", true, FULL)));

        assertThat(judgement.status()).isEqualTo(TIDAK_ADA_BUKTI);
        assertThat(judgement.proofs().get(0)).startsWith("Sistem ini tidak memuat buktinya.");
    }

    @Test
    void aLateOrMissingTribulanMakesItPartlyPeriodic() {
        Judgement late = judge(
                Criterion.BERKALA, year(2, quarter("Tribulan I", true, FULL), quarter("Tribulan II", false, FULL)));
        assertThat(late.status()).isEqualTo(SEBAGIAN);
        assertThat(late.proofs()).contains("Hasil akhir terlambat: Tribulan II.");

        assertThat(judge(Criterion.BERKALA, year(2, quarter("Tribulan I", true, FULL)))
                        .status())
                .isEqualTo(SEBAGIAN);
        assertThat(judge(Criterion.BERKALA, year(1, quarter("Tribulan I", true, FULL)))
                        .status())
                .isEqualTo(TERBUKTI);
    }

    @Test
    void figuresWithoutDocumentsProveTheMechanismInPart() {
        Lines excused = new Lines(4, 4, 4, 3, 1, 4, 4, 4, 0);
        Judgement judgement = judge(Criterion.MEKANISME_DATA, year(1, quarter("Tribulan I", true, excused)));

        assertThat(judgement.status()).isEqualTo(SEBAGIAN);
        assertThat(judgement.proofs())
                .last()
                .isEqualTo("4 angka dihimpun: 4 menyebut dokumen sumber, 3 dilengkapi "
                        + "dokumen bukti, 1 tanpa dokumen bukti tetapi dengan alasan.");
    }

    @Test
    void someDefinitionsProveThatCriterionInPart() {
        YearFacts year = new YearFacts(SOP, 0, List.of(), new Indicators(5, 2), 0, 0, 0);

        assertThat(judge(Criterion.DEFINISI_OPERASIONAL, year).status()).isEqualTo(SEBAGIAN);
    }

    private static YearFacts year(int due, Quarter... quarters) {
        return new YearFacts(SOP, due, List.of(quarters), new Indicators(4, 4), 1, 8, 100);
    }

    private static Quarter quarter(String name, boolean onTime, Lines lines) {
        return new Quarter(name, name, true, onTime, true, true, BOTH, 1, 1, lines);
    }

    private static Judgement judge(Criterion criterion, YearFacts year) {
        return Judgement.of(criterion, year);
    }

    private static Set<Criterion> with(Status status, YearFacts year) {
        return EnumSet.allOf(Criterion.class).stream()
                .filter(criterion -> judge(criterion, year).status() == status)
                .collect(Collectors.toSet());
    }
}
