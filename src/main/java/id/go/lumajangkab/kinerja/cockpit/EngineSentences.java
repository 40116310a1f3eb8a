package id.go.lumajangkab.kinerja.cockpit;

import id.go.lumajangkab.kinerja.access.Roles;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.FeatureContext;
import java.util.Collections;
import java.util.Set;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;

/**
 * Says in Indonesian what the engine refuses in the web apps. Who administers or analyses gets the engine's own words
 * behind it, which are English and what they have to look for; callers of {@code /engine-rest} get those alone.
 * Jersey finds this class by its name in {@code META-INF/services}, since the engine's REST applications cannot be
 * added to.
 */
@ConstrainedTo(RuntimeType.SERVER)
public final class EngineSentences implements ForcedAutoDiscoverable {

    /** Of the engine's own refusals; ours are sentences already. */
    private static final Set<String> ENGLISH = Set.of("AuthorizationException", "InvalidRequestException",
            "RestException", "OptimisticLockingException", "NotFoundException", "NullValueException",
            "BadUserRequestException");
    private static final String ENGINE_CODE = "ENGINE-";

    @Override
    public void configure(FeatureContext context) {
        if (!context.getConfiguration().isRegistered(Translator.class)) {
            context.register(Translator.class);
        }
    }

    /** Changes the message on its way out. */
    public static final class Translator implements ContainerResponseFilter {

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            if (response.getEntity() instanceof ExceptionDto refusal
                    && request.getUriInfo().getBaseUri().getPath().contains("/api/") && isEnglish(refusal)) {
                String sentence = sentence(refusal.getType(), response.getStatus());
                refusal.setMessage(wantsDetails() ? sentence + " Rincian: " + refusal.getMessage() : sentence);
            }
        }

        private static boolean isEnglish(ExceptionDto refusal) {
            return ENGLISH.contains(refusal.getType())
                    || refusal.getMessage() != null && refusal.getMessage().startsWith(ENGINE_CODE);
        }

        private static String sentence(String type, int status) {
            if ("OptimisticLockingException".equals(type)) {
                return "Data ini baru saja diubah oleh pihak lain; muat ulang halaman, lalu coba lagi.";
            }
            return switch (status) {
                case 403 -> "Anda tidak berhak melakukan ini.";
                case 404 -> "Yang diminta tidak ditemukan; mungkin sudah selesai atau dihapus.";
                default -> status < 500 ? "Permintaan tidak dapat dijalankan; periksa isian, lalu coba lagi."
                        : "Terjadi kesalahan pada server; coba lagi, dan hubungi administrator bila terulang.";
            };
        }

        private static boolean wantsDetails() {
            Authentications all = Authentications.getCurrent();
            return all != null && all.getAuthentications().stream()
                    .filter(UserAuthentication.class::isInstance)
                    .map(one -> ((UserAuthentication) one).getGroupIds())
                    .anyMatch(groups -> groups != null
                            && !Collections.disjoint(groups, Set.of(Roles.ADMIN, Roles.ANALIS)));
        }
    }
}
