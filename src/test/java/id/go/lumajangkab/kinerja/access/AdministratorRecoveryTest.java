package id.go.lumajangkab.kinerja.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lumajangkab.kinerja.access.AdministratorRecovery.Refused;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdministratorRecoveryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pendek | paling sedikit 10 karakter, memuat huruf besar, memuat angka, memuat tanda baca",
                "PANJANG-SEKALI-1 | memuat huruf kecil",
                "PanjangTanpa-Angka | memuat angka",
                "xPengelolax-2026 | tidak memuat nama pengguna, nama, atau surel pemiliknya"
            })
    void saysInIndonesianEverythingThatAPasswordLacks(String password, String lacks) {
        assertThatThrownBy(() -> AdministratorRecovery.refuseWeak(password, new UserEntity("pengelola")))
                .isInstanceOf(Refused.class)
                .hasMessage("Kata sandi ini belum memenuhi syarat; harus " + lacks + ".");
    }

    @Test
    void takesWhatTheEngineTakes() {
        assertThatCode(() -> AdministratorRecovery.refuseWeak("Pemulihan-2026", new UserEntity("pengelola")))
                .doesNotThrowAnyException();
    }
}
