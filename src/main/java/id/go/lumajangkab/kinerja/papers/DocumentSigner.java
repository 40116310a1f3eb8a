package id.go.lumajangkab.kinerja.papers;

/**
 * Signs a final report before it is kept. Without a signer papers say that they are not signed; nothing else is ever
 * claimed.
 *
 * <p>The national service (BSrE of BSSN) is to be another implementation. Its "Esign Client Service" runs at the office
 * and takes a PDF by HTTP (multipart: the file, the signer's NIK and passphrase, whether and where the signature is
 * visible) and gives the signed PDF back. Such an adapter needs: the service's address and the credentials of this
 * application from the configuration; the NIK of who signs; the passphrase from that person at that moment, never
 * stored or logged; time-outs, since the report is kept only after the service has answered; and the service's refusals
 * as sentences. It has to leave the pages as they are, so that the file remains PDF/A, and to sign all of it.
 */
public interface DocumentSigner {

    /** What the paper says of its signature, one sentence, printed before it is signed. */
    String sentence();

    /**
     * Signs a PDF with an incremental update, so that what was there stays byte for byte.
     *
     * @throws id.go.lumajangkab.kinerja.words.InputException with a sentence when it cannot be signed now
     */
    byte[] sign(byte[] pdf);
}
