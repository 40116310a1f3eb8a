package id.go.lumajangkab.kinerja.papers;

import java.util.Map;

/**
 * What a paper bears so that it can be checked.
 *
 * @param code      its own
 * @param address   of the page that tells about it
 * @param signature a sentence about its electronic signature, or that it has none
 */
record PaperMark(PaperCode code, String address, String signature) {

    /** @param base where this server is reached, without a slash at its end */
    static PaperMark of(PaperCode code, String base, String signature) {
        return new PaperMark(code, base + "/periksa/" + code.value(), signature);
    }

    Map<String, Object> page() {
        return Map.of(
                "kode",
                code.printed(),
                "alamatPeriksa",
                address,
                "qr",
                QrCode.dataUri(address),
                "tandaTangan",
                signature);
    }
}
