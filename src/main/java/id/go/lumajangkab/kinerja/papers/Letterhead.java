package id.go.lumajangkab.kinerja.papers;

import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.words.InputException;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The head of each paper and the place of the signature, from the configuration. */
@Component
class Letterhead {

    private static final String DOTS = "................................";

    private final LetterheadProperties set;

    Letterhead(LetterheadProperties set) {
        this.set = set;
    }

    Map<String, Object> page(String officeName, Instant madeAt, Display display) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("kabupaten", text(set.kabupaten()).toUpperCase(Locale.ROOT));
        head.put("kantor", (set.kantor() == null ? officeName : set.kantor()).toUpperCase(Locale.ROOT));
        head.put("alamat", text(set.alamat()));
        head.put(
                "hubungan",
                Stream.of(named("Telepon ", set.telepon()), named("Surel ", set.email()), named("Laman ", set.situs()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")));
        head.put("lambang", set.lambang() == null ? "" : image(set.lambang()));
        Map<String, Object> signer = new LinkedHashMap<>();
        signer.put("jabatan", set.jabatan() == null ? officeName.replaceFirst("^Kecamatan", "Camat") : set.jabatan());
        signer.put("nama", set.nama() == null ? DOTS : set.nama());
        signer.put("pangkat", text(set.pangkat()));
        signer.put("nip", set.nip() == null ? DOTS : set.nip());
        return Map.of(
                "kop",
                head,
                "penandatangan",
                signer,
                "tempatTanggal",
                (set.tempat() == null ? "......................" : set.tempat()) + ", " + display.day(madeAt));
    }

    private static String image(Resource emblem) {
        try {
            byte[] picture = emblem.getContentAsByteArray();
            return "data:" + Emblem.typeOf(picture) + ";base64,"
                    + Base64.getEncoder().encodeToString(picture);
        } catch (IOException unreadable) {
            throw new InputException(
                    "Lambang pada kop surat tidak terbaca; minta administrator memeriksa"
                            + " kinerja.letterhead.lambang.",
                    unreadable);
        }
    }

    private static String named(String name, String value) {
        return value == null || value.isBlank() ? "" : name + value;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
