package id.go.lumajangkab.kinerja.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lumajangkab.kinerja.words.StartupException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class LocalSignerTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-01-14T03:05:00Z"), ZoneOffset.UTC);
    private static final String PASSWORD = "Rahasia-1";

    @TempDir
    Path directory;

    private Path keystore;

    @BeforeEach
    void newKeystore() {
        keystore = directory.resolve("uji.p12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void whatIsSignedIsTheWholeFileAndItStaysPdfA(String algorithm) throws Exception {
        DocumentSigner signer = signer(algorithm);
        byte[] before = ResultPdfTest.pdf(ReportSample.finalReport(2));
        byte[] signed = signer.sign(before);

        assertThat(Arrays.copyOf(signed, before.length)).isEqualTo(before);
        try (PDDocument document = Loader.loadPDF(signed)) {
            assertThat(document.getSignatureDictionaries()).hasSize(1);
            PDSignature signature = document.getSignatureDictionaries().get(0);
            int[] range = signature.getByteRange();
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(range[0]).isZero();
            assertThat(range[2] + range[3]).as("signed up to its end").isEqualTo(signed.length);
            assertThat(signed[range[1]]).isEqualTo((byte) '<');
            assertThat(signed[range[2] - 1]).isEqualTo((byte) '>');
            assertThat(isValid(signature.getContents(signed), signature.getSignedContent(signed)))
                    .isTrue();

            byte[] tampered = signature.getSignedContent(signed);
            tampered[1000] ^= 1;
            assertThat(isValid(signature.getContents(signed), tampered)).isFalse();
        }
        assertThat(PdfaChecker.problems(signed, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void thePaperNamesTheCertificateAndSaysThatItIsALocalOne() throws Exception {
        assertThat(signer("EC").sentence())
                .contains("CN=Uji Coba Kecamatan")
                .contains("sertifikat lokal untuk uji coba")
                .contains("bukan sertifikat BSrE");
    }

    @Test
    void nothingIsSignedOrSaidToBeWithoutAKeystore() {
        DocumentSigner none = new SigningConfiguration().documentSigner(new SigningProperties(null, null, null), CLOCK);
        byte[] pdf = {1, 2, 3};
        assertThat(none.sign(pdf)).isSameAs(pdf);
        assertThat(none.sentence()).isEqualTo("Belum ditandatangani secara elektronik.");
    }

    @Test
    void aKeystoreThatCannotBeUsedStopsTheStartWithASentence() throws Exception {
        signer("EC");
        assertThatThrownBy(() -> LocalSigner.from(new SigningProperties(keystore, "salah", "kunci"), CLOCK))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("tidak dapat dibuka");
        assertThatThrownBy(() -> LocalSigner.from(new SigningProperties(keystore, PASSWORD, "lain"), CLOCK))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("tidak berisi kunci bernama lain");
        assertThatThrownBy(() -> LocalSigner.from(new SigningProperties(keystore, null, null), CLOCK))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("kinerja.signing.password");
        assertThatThrownBy(() -> LocalSigner.from(
                        new SigningProperties(directory.resolve("tidak-ada.p12"), PASSWORD, "kunci"), CLOCK))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("tidak-ada.p12");
    }

    private DocumentSigner signer(String algorithm) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize("RSA".equals(algorithm) ? 2048 : 256);
        KeyPair pair = generator.generateKeyPair();
        X500Principal name = new X500Principal("CN=Uji Coba Kecamatan, O=Contoh, C=ID");
        X509Certificate certificate = new JcaX509CertificateConverter()
                .getCertificate(new JcaX509v3CertificateBuilder(
                                name,
                                BigInteger.ONE,
                                Date.from(Instant.parse("2024-01-01T00:00:00Z")),
                                Date.from(Instant.parse("2034-01-01T00:00:00Z")),
                                name,
                                pair.getPublic())
                        .build(new JcaContentSignerBuilder(
                                        "RSA".equals(algorithm) ? "SHA256withRSA" : "SHA256withECDSA")
                                .build(pair.getPrivate())));
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        keys.setKeyEntry("kunci", pair.getPrivate(), PASSWORD.toCharArray(), new X509Certificate[] {certificate});
        try (OutputStream file = Files.newOutputStream(keystore)) {
            keys.store(file, PASSWORD.toCharArray());
        }
        return LocalSigner.from(new SigningProperties(keystore, PASSWORD, "kunci"), CLOCK);
    }

    private static boolean isValid(byte[] message, byte[] content) throws Exception {
        // the room that was kept for the message is filled up with zeros
        byte[] cmsBytes = new ASN1InputStream(message).readObject().getEncoded();
        CMSSignedData cms = new CMSSignedData(new CMSProcessableByteArray(content), cmsBytes);
        SignerInformation signer = cms.getSignerInfos().getSigners().iterator().next();
        assertThat(signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
                .isNotNull();
        assertThat(signer.getSignedAttributes().get(CMSAttributes.signingTime)).isNull();
        X509CertificateHolder certificate = (X509CertificateHolder)
                cms.getCertificates().getMatches(signer.getSID()).iterator().next();
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (org.bouncycastle.cms.CMSSignerDigestMismatchException other) {
            return false;
        }
    }
}
