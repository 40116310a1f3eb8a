package id.go.lumajangkab.kinerja.papers;

import id.go.lumajangkab.kinerja.words.StartupException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Hashtable;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Signs with a key of this machine: PAdES baseline B (ETSI EN 319 142-1), for trying out. What is proved is only that
 * the key's holder has signed, so the paper names the certificate and says that it is a local one.
 */
final class LocalSigner implements DocumentSigner {

    private static final int ROOM_FOR_SIGNATURE = 24 * 1024;

    private final PrivateKey key;
    private final List<Certificate> chain;
    private final Clock clock;

    private LocalSigner(PrivateKey key, List<Certificate> chain, Clock clock) {
        this.key = key;
        this.chain = chain;
        this.clock = clock;
    }

    /** @throws StartupException with a sentence where the keystore cannot be used */
    static LocalSigner from(SigningProperties settings, Clock clock) {
        Path file = settings.keystore();
        if (settings.password() == null || settings.alias() == null) {
            throw new StartupException("Untuk menandatangani laporan isi juga kinerja.signing.password dan "
                    + "kinerja.signing.alias, atau kosongkan kinerja.signing.keystore.");
        }
        char[] password = settings.password().toCharArray();
        try (InputStream stored = Files.newInputStream(file)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(stored, password);
            if (!(keys.getKey(settings.alias(), password) instanceof PrivateKey key)
                    || keys.getCertificateChain(settings.alias()) == null) {
                throw new StartupException("Berkas kunci " + file + " tidak berisi kunci bernama " + settings.alias()
                        + "; periksa kinerja.signing.alias.");
            }
            return new LocalSigner(key, List.of(keys.getCertificateChain(settings.alias())), clock);
        } catch (IOException | GeneralSecurityException unusable) {
            throw new StartupException(
                    "Berkas kunci " + file + " tidak dapat dibuka; periksa kinerja.signing.keystore "
                            + "(PKCS #12) dan kinerja.signing.password.",
                    unusable);
        }
    }

    @Override
    public String sentence() {
        return "Ditandatangani secara elektronik dengan sertifikat lokal untuk uji coba ("
                + certificate().getSubjectX500Principal().getName() + "), bukan sertifikat BSrE.";
    }

    @Override
    public byte[] sign(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf);
                SignatureOptions options = new SignatureOptions()) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
            signature.setReason("Laporan Pengukuran Kinerja");
            Calendar now = Calendar.getInstance();
            now.setTime(Date.from(clock.instant()));
            signature.setSignDate(now);
            options.setPreferredSignatureSize(ROOM_FOR_SIGNATURE);
            document.addSignature(signature, content -> message(content.readAllBytes()), options);
            ByteArrayOutputStream signed = new ByteArrayOutputStream(pdf.length + 4 * ROOM_FOR_SIGNATURE);
            document.saveIncremental(signed);
            return signed.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException("The report could not be signed", broken);
        }
    }

    /** A detached CMS message; the certificate is among what is signed, the time is not, as PAdES wants it. */
    private byte[] message(byte[] content) throws IOException {
        try {
            ESSCertIDv2 own = new ESSCertIDv2(
                    MessageDigest.getInstance("SHA-256").digest(certificate().getEncoded()));
            ASN1EncodableVector attributes = new ASN1EncodableVector();
            attributes.add(new Attribute(
                    PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(new SigningCertificateV2(own))));
            DefaultSignedAttributeTableGenerator signedAttributes =
                    new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes)) {
                        @Override
                        @SuppressWarnings("rawtypes")
                        protected Hashtable createStandardAttributeTable(java.util.Map parameters) {
                            Hashtable table = super.createStandardAttributeTable(parameters);
                            table.remove(CMSAttributes.signingTime);
                            return table;
                        }
                    };
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(
                            new JcaDigestCalculatorProviderBuilder().build())
                    .setSignedAttributeGenerator(signedAttributes)
                    .build(
                            new JcaContentSignerBuilder(
                                            "EC".equals(key.getAlgorithm()) ? "SHA256withECDSA" : "SHA256withRSA")
                                    .build(key),
                            certificate()));
            generator.addCertificates(new JcaCertStore(chain));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | CMSException refused) {
            throw new IOException(refused);
        }
    }

    private X509Certificate certificate() {
        return (X509Certificate) chain.get(0);
    }
}
