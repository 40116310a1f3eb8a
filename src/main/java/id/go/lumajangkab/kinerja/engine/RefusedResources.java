package id.go.lumajangkab.kinerja.engine;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.Method;
import org.camunda.bpm.engine.rest.ExternalTaskRestService;
import org.camunda.bpm.engine.rest.IdentityRestService;
import org.camunda.bpm.engine.rest.history.HistoryCleanupRestService;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;

/**
 * Refuses, for everybody, what the engine's REST interface answers without a command of its own that
 * {@link CommandRights} could refuse. Jersey finds this class by its name in {@code META-INF/services}, since the
 * engine's REST applications cannot be added to.
 */
@ConstrainedTo(RuntimeType.SERVER)
public final class RefusedResources implements ForcedAutoDiscoverable {

    @Override
    public void configure(FeatureContext context) {
        if (!context.getConfiguration().isRegistered(Door.class)) {
            context.register(Door.class);
        }
    }

    /** Stands before the method that is to answer, whatever path and engine name have led to it. */
    public static final class Door implements ContainerRequestFilter {

        @Context
        private ResourceInfo answering;

        @Override
        public void filter(ContainerRequestContext request) {
            Method method = answering.getResourceMethod();
            if (isOf(IdentityRestService.class, method) && method.getName().equals("verifyUser")) {
                // would tell whether a password is right, without being a login
                throw StepRefused.notAllowed("Kata sandi hanya diperiksa saat masuk.");
            }
            if (isOf(ExternalTaskRestService.class, method) && method.getName().equals("fetchAndLock")) {
                // waits for work on a thread of its own; no model may have any
                throw StepRefused.notAllowed("Tugas eksternal tidak dilayani; model tidak boleh memuatnya.");
            }
            if (isOf(HistoryCleanupRestService.class, method)) {
                throw StepRefused.notAllowed("Pembersihan riwayat berjalan dengan sendirinya; pengaturannya ada pada "
                        + "konfigurasi server.");
            }
        }

        private static boolean isOf(Class<?> resource, Method method) {
            return method != null && resource.isAssignableFrom(method.getDeclaringClass());
        }
    }
}
