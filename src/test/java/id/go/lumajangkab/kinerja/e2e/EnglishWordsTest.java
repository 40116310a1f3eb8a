package id.go.lumajangkab.kinerja.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the walk through the web apps goes by finds English, and nothing else. */
class EnglishWordsTest {

    private final EnglishWords english = new EnglishWords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Select all",
                "zoom in",
                "No instans berjalan",
                "Cannot complete task",
                "Friday",
                "Error: Anda tidak berhak",
                "CAM_WIDGET_HEADER_TOGGLE_NAVIGATION"
            })
    void anEnglishWordIsFound(String text) {
        assertThat(english.in(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pilih semua",
                "Tugas Kelompok (3)",
                "Powered by bpmn.io",
                "Didukung oleh",
                "7 indikator belum mempunyai target",
                "be7d70a1-add0-11f1-bade-02fc00000001",
                "Unggah dokumen bukti",
                "No.: urutkan naik"
            })
    void indonesianNamesAndIdsAreNot(String text) {
        assertThat(english.in(text)).isEmpty();
    }

    @Test
    void everyWordIsNamed() {
        assertThat(english.in("Delete this task?")).contains("delete", "task", "this");
    }
}
