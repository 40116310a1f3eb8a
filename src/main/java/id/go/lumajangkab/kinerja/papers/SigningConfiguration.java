package id.go.lumajangkab.kinerja.papers;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who signs: a local key where one is configured, otherwise nobody. */
@Configuration(proxyBeanMethods = false)
class SigningConfiguration {

    @Bean
    @ConditionalOnMissingBean
    DocumentSigner documentSigner(SigningProperties settings, Clock clock) {
        return settings.keystore() == null ? new Unsigned() : LocalSigner.from(settings, clock);
    }

    /** Leaves a paper as it is. */
    static final class Unsigned implements DocumentSigner {

        @Override
        public String sentence() {
            return "Belum ditandatangani secara elektronik.";
        }

        @Override
        public byte[] sign(byte[] pdf) {
            return pdf;
        }
    }
}
