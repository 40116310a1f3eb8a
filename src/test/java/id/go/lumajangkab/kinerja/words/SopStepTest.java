package id.go.lumajangkab.kinerja.words;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.access.Roles;
import org.junit.jupiter.api.Test;

/** How a step, and the group whose turn it is, are called on every screen. */
class SopStepTest {

    @Test
    void onlyTheNineStepsOfTheSopAreNumbered() {
        assertThat(SopStep.numbered(1, "Memerintahkan")).isEqualTo("1. Memerintahkan");
        assertThat(SopStep.numbered(9, "Menyampaikan")).isEqualTo("9. Menyampaikan");
        assertThat(SopStep.numbered(10, "Mencatat")).isEqualTo("Mencatat");
        assertThat(SopStep.numbered(0, "Menyusun draf")).isEqualTo("Menyusun draf");
        assertThat(SopStep.place(4)).isEqualTo("Langkah 4");
        assertThat(SopStep.place(10)).isEqualTo("Pencatatan");
    }

    @Test
    void aGroupOfAnAnalystsModelStandsWithItsId() {
        assertThat(Roles.groupText(Roles.KASUBAG_UMUM)).isEqualTo("Kelompok Kasubag Umum");
        assertThat(Roles.groupText("arsiparis")).isEqualTo("Kelompok arsiparis");
    }
}
