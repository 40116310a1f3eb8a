package id.go.lumajangkab.kinerja.attack;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Context;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.engine.rest.dto.CamundaQueryParam;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;
import org.camunda.bpm.engine.rest.impl.NamedProcessEngineRestServiceImpl;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address that the running application answers at: our own controllers from Spring's mapping, the engine's
 * resources and those of the web apps from their annotations, through all sub-resources.
 */
final class Endpoints {

    private Endpoints() {}

    /**
     * One method at one address.
     *
     * @param template with its variables in braces
     * @param queries  names of the parameters behind the question mark that it knows
     * @param body     what it reads, {@code null} for nothing
     * @param consumes media type of the body, {@code null} where any is taken
     */
    record Endpoint(String method, String template, List<String> queries, Type body, String consumes) {

        @Override
        public String toString() {
            return method + " " + template;
        }
    }

    static List<Endpoint> all(ApplicationContext application) {
        Set<Endpoint> found = new LinkedHashSet<>();
        ours(application, found);
        jersey("/engine-rest", Set.of(DefaultProcessEngineRestServiceImpl.class), found);
        jersey("/camunda/api/engine", Set.of(NamedProcessEngineRestServiceImpl.class), found);
        for (var app : List.of(
                new CockpitApplication(),
                new AdminApplication(),
                new TasklistApplication(),
                new WelcomeApplication())) {
            jersey("/camunda/api/" + name(app), app.getClasses(), found);
        }
        return found.stream()
                .sorted(Comparator.comparing(Endpoint::template).thenComparing(Endpoint::method))
                .toList();
    }

    private static String name(Application app) {
        return app.getClass().getSimpleName().replace("Application", "").toLowerCase();
    }

    private static void ours(ApplicationContext application, Set<Endpoint> found) {
        application
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, handler) -> {
                    List<String> queries = new ArrayList<>();
                    Type body = null;
                    for (Parameter parameter : handler.getMethod().getParameters()) {
                        RequestParam query = parameter.getAnnotation(RequestParam.class);
                        if (query != null) {
                            queries.add(query.value().isEmpty() ? parameter.getName() : query.value());
                        } else if (parameter.isAnnotationPresent(RequestBody.class)) {
                            body = parameter.getParameterizedType();
                        } else if (!parameter.isAnnotationPresent(PathVariable.class)
                                && parameter.getType().getName().startsWith("java.io")) {
                            body = byte[].class;
                        }
                    }
                    for (String pattern : mapping.getPatternValues()) {
                        String template = pattern.replaceAll("\\{\\*?(\\w+)[^}]*}", "{$1}")
                                .replace("/**", "");
                        for (String method : methods(mapping)) {
                            found.add(new Endpoint(
                                    method,
                                    template,
                                    queries,
                                    body,
                                    body == byte[].class ? "application/octet-stream" : "application/json"));
                        }
                    }
                });
    }

    private static List<String> methods(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().isEmpty()
                ? List.of("GET")
                : mapping.getMethodsCondition().getMethods().stream()
                        .map(Enum::name)
                        .toList();
    }

    private static void jersey(String base, Set<Class<?>> roots, Set<Endpoint> found) {
        for (Class<?> root : roots) {
            Path path = root.getAnnotation(Path.class);
            if (path != null) {
                walk(join(base, path.value()), root, new ArrayList<>(), new HashSet<>(), found);
            }
        }
    }

    private static void walk(
            String base, Class<?> resource, List<String> inherited, Set<Class<?>> above, Set<Endpoint> found) {
        if (!above.add(resource)) {
            return;
        }
        List<Method> methods = Arrays.asList(resource.getMethods());
        for (Method method : methods) {
            Optional<String> verb = annotations(method)
                    .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
                    .filter(http -> http != null)
                    .map(HttpMethod::value)
                    .findFirst();
            Optional<String> path = annotations(method)
                    .filter(Path.class::isInstance)
                    .map(a -> ((Path) a).value())
                    .findFirst();
            String address = path.map(part -> join(base, part)).orElse(base);
            List<String> queries = new ArrayList<>(inherited);
            Type body = null;
            boolean anything = false;
            for (Parameter parameter : annotated(method).getParameters()) {
                QueryParam query = parameter.getAnnotation(QueryParam.class);
                if (query != null) {
                    queries.add(query.value());
                } else if (parameter.isAnnotationPresent(Context.class)) {
                    anything |= parameter.getType().getSimpleName().equals("UriInfo");
                } else if (!parameter.isAnnotationPresent(PathParam.class) && parameter.getAnnotations().length == 0) {
                    body = parameter.getParameterizedType();
                }
            }
            if (verb.isPresent()) {
                if (anything) {
                    queries.addAll(names(methods));
                }
                String consumes = annotations(method)
                        .filter(Consumes.class::isInstance)
                        .map(a -> ((Consumes) a).value()[0])
                        .findFirst()
                        .orElse(null);
                found.add(new Endpoint(verb.get(), address, queries, body, consumes));
            } else if (path.isPresent()) {
                walk(address, method.getReturnType(), queries, new HashSet<>(above), found);
            }
        }
    }

    /** What a query may ask for: what the body of the same resource's POST knows. */
    private static List<String> names(List<Method> methods) {
        return methods.stream()
                .flatMap(method -> Arrays.stream(method.getParameterTypes()))
                .filter(type -> type.getName().contains(".rest.dto."))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .map(setter -> setter.getAnnotation(CamundaQueryParam.class))
                .filter(name -> name != null)
                .map(CamundaQueryParam::value)
                .distinct()
                .toList();
    }

    /** Of the method itself, else of the one that it implements: JAX-RS inherits them so. */
    private static Stream<Annotation> annotations(Method method) {
        return Arrays.stream(annotated(method).getAnnotations());
    }

    private static Method annotated(Method method) {
        for (Class<?> type = method.getDeclaringClass(); type != null; type = type.getSuperclass()) {
            for (Class<?> candidate : Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
                    .toList()) {
                try {
                    Method same = candidate.getMethod(method.getName(), method.getParameterTypes());
                    if (Arrays.stream(same.getAnnotations())
                            .anyMatch(a ->
                                    a instanceof Path || a.annotationType().isAnnotationPresent(HttpMethod.class))) {
                        return same;
                    }
                } catch (NoSuchMethodException elsewhere) {
                    continue;
                }
            }
        }
        return method;
    }

    private static String join(String base, String part) {
        String joined = base + "/" + part;
        return joined.replaceAll("/{2,}", "/").replaceAll("(?<=.)/$", "").replaceAll("\\{\\s*(\\w+)[^}]*}", "{$1}");
    }
}
