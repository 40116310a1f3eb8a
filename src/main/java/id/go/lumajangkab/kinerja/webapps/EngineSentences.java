package id.go.lumajangkab.kinerja.webapps;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import id.go.lumajangkab.kinerja.web.FailureLog;
import id.go.lumajangkab.kinerja.web.FailureSentences;
import id.go.lumajangkab.kinerja.web.FailureSentences.Told;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;
import org.glassfish.jersey.server.ExtendedUriInfo;
import org.glassfish.jersey.server.internal.process.MappableException;
import org.glassfish.jersey.server.monitoring.ApplicationEvent;
import org.glassfish.jersey.server.monitoring.ApplicationEventListener;
import org.glassfish.jersey.server.monitoring.RequestEvent;
import org.glassfish.jersey.server.monitoring.RequestEventListener;

/**
 * Says in Indonesian what the engine's REST resources refuse or fail at, in the web apps and at {@code /engine-rest}.
 * The status stays in its class, and so do {@code type}, {@code code}, {@code details} and
 * {@code missingAuthorizations}, which programs read; only {@code message} is ours. Jersey finds this class by its name
 * in {@code META-INF/services}, since the engine's REST applications cannot be added to.
 */
@ConstrainedTo(RuntimeType.SERVER)
public final class EngineSentences implements ForcedAutoDiscoverable {

    private static final String THROWN = EngineSentences.class.getName() + ".thrown";

    @Override
    public void configure(FeatureContext context) {
        Configuration known = context.getConfiguration();
        for (Class<?> part : List.of(Witness.class, Translator.class, StrictJson.class)) {
            if (!known.isRegistered(part)) {
                context.register(part);
            }
        }
    }

    /** Remembers what was thrown, which the answer no longer knows. */
    public static final class Witness implements ApplicationEventListener {

        @Override
        public void onEvent(ApplicationEvent event) {
            // what happens to the whole application says nothing about a request
        }

        @Override
        public RequestEventListener onRequest(RequestEvent started) {
            return event -> {
                if (event.getType() == RequestEvent.Type.ON_EXCEPTION) {
                    Throwable thrown = event.getException();
                    event.getContainerRequest()
                            .setProperty(
                                    THROWN,
                                    thrown instanceof MappableException && thrown.getCause() != null
                                            ? thrown.getCause()
                                            : thrown);
                }
            };
        }
    }

    /** Changes the answer on its way out. */
    public static final class Translator implements ContainerResponseFilter {

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            if (response.getStatus() < Response.Status.BAD_REQUEST.getStatusCode()) {
                return;
            }
            Throwable thrown = (Throwable) request.getProperty(THROWN);
            Told told = FailureSentences.of(thrown, response.getStatus());
            ExceptionDto answer = response.getEntity() instanceof ExceptionDto known ? known : new ExceptionDto();
            if (answer.getType() == null) {
                answer.setType(
                        thrown == null ? "RestException" : thrown.getClass().getSimpleName());
            }
            answer.setMessage(FailureLog.sentence(told, thrown, request.getMethod(), pattern(request)));
            response.setStatus(told.status());
            response.setEntity(answer, new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
        }

        /** The templates of the resources that took the request, from the outermost inwards. */
        private static String pattern(ContainerRequestContext request) {
            String base = request.getUriInfo().getBaseUri().getPath().replaceAll("/$", "");
            if (!(request.getUriInfo() instanceof ExtendedUriInfo matched)) {
                return base;
            }
            List<String> templates = matched.getMatchedTemplates().stream()
                    .map(template -> template.getTemplate())
                    .collect(Collectors.toCollection(ArrayList::new));
            Collections.reverse(templates);
            return base + String.join("", templates).replaceAll("/{2,}", "/");
        }
    }

    /**
     * Refuses JSON that can be read in more than one way, or costs more to read than any request needs: a key twice,
     * more after its end, deep nesting. The engine's own reader takes the last of two keys without a word. Refuses a
     * list with nothing at a place, too, but for a variable's value: the engine asks each entry without looking.
     */
    public static final class StrictJson implements ReaderInterceptor {

        /** The deepest that anybody sends is a filter's query within a query; Jackson itself gives up at 1,000. */
        private static final int DEEPEST = 100;
        /** In bytes. A file as a variable, in Base64, is the largest that has a reason. */
        private static final int LARGEST = 40 * 1024 * 1024;

        private static final JsonFactory JSON = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LARGEST)
                        .build())
                .build();

        @Override
        public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
            if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
                byte[] body = context.getInputStream().readNBytes(LARGEST + 1);
                if (body.length > LARGEST) {
                    throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
                }
                try (JsonParser parser = JSON.createParser(body)) {
                    boolean ended = false;
                    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                        if (ended || token == JsonToken.VALUE_NULL && isEntryOfAList(parser.getParsingContext())) {
                            throw new ClientErrorException(Response.Status.BAD_REQUEST);
                        }
                        ended = parser.getParsingContext().inRoot();
                    }
                }
                context.setInputStream(new ByteArrayInputStream(body));
            }
            return context.proceed();
        }

        private static boolean isEntryOfAList(JsonStreamContext at) {
            return at.inArray() && !"value".equals(at.getParent().getCurrentName());
        }
    }
}
