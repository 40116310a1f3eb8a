package id.go.lumajangkab.kinerja.papers;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * The head of our papers and who signs them; what is not set is left out, or dots stand for it.
 *
 * @param kabupaten "Pemerintah Kabupaten ..."
 * @param kantor    name of the office; the measured office's own where not set
 * @param lambang   emblem, PNG or JPEG
 * @param tempat    place before the date, such as the village that the office lies in
 * @param jabatan   of who signs
 * @param pangkat   rank of who signs
 */
@ConfigurationProperties("kinerja.letterhead")
public record LetterheadProperties(
        String kabupaten,
        String kantor,
        String alamat,
        String telepon,
        String email,
        String situs,
        Resource lambang,
        String tempat,
        String jabatan,
        String nama,
        String pangkat,
        String nip) {

    /** An empty setting, as a container passes what is not filled in, is none. */
    public LetterheadProperties {
        kabupaten = filled(kabupaten);
        kantor = filled(kantor);
        alamat = filled(alamat);
        telepon = filled(telepon);
        email = filled(email);
        situs = filled(situs);
        tempat = filled(tempat);
        jabatan = filled(jabatan);
        nama = filled(nama);
        pangkat = filled(pangkat);
        nip = filled(nip);
    }

    private static String filled(String setting) {
        return setting == null || setting.isBlank() ? null : setting.strip();
    }
}
