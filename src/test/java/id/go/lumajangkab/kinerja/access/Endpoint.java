package id.go.lumajangkab.kinerja.access;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ResourceConfig;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Something that the running application answers.
 *
 * @param template path with its variables as {@code {name}}, from the server's root, or from the engine's root where it
 *                 is one of the engine's
 */
record Endpoint(String method, String template, boolean ofEngine) implements Comparable<Endpoint> {

    @Override
    public int compareTo(Endpoint other) {
        return (template + " " + method + ofEngine).compareTo(other.template + " " + other.method + other.ofEngine);
    }

    @Override
    public String toString() {
        return (ofEngine ? "mesin " : "") + method + " " + template;
    }

    /** All of ours, of Spring's, of the engine's REST interface and of the web apps. */
    static Set<Endpoint> of(ApplicationContext application, ServletContext servlets) {
        Set<Endpoint> all = new TreeSet<>();
        application
                .getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods()
                        .keySet()
                        .forEach(info -> info.getPatternValues()
                                .forEach(path -> methods(
                                                info.getMethodsCondition().getMethods())
                                        .forEach(method -> all.add(new Endpoint(method, path, false))))));
        application
                .getBeansOfType(ResourceConfig.class)
                .values()
                .forEach(config -> addRoots(all, config.getClasses(), null));
        servlets.getServletRegistrations().values().forEach(servlet -> addWebApp(all, servlet));
        return all;
    }

    private static Stream<String> methods(Set<RequestMethod> methods) {
        return methods.isEmpty() ? Stream.of("GET", "POST") : methods.stream().map(Enum::name);
    }

    private static void addWebApp(Set<Endpoint> all, ServletRegistration servlet) {
        String name = servlet.getInitParameter("jakarta.ws.rs.Application");
        if (name != null) {
            try {
                Application app = (Application)
                        Class.forName(name).getDeclaredConstructor().newInstance();
                for (String mapping : servlet.getMappings()) {
                    addRoots(all, app.getClasses(), mapping.replaceFirst("/\\*$", ""));
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(name, e);
            }
        }
    }

    /** @param root {@code null} for the engine's own REST interface */
    private static void addRoots(Set<Endpoint> all, Set<Class<?>> classes, String root) {
        classes.stream().filter(type -> type.isAnnotationPresent(Path.class)).forEach(type -> {
            String path = joined(
                    root == null ? "" : root, type.getAnnotation(Path.class).value());
            if (root == null || !path.startsWith("/camunda/api/engine")) {
                add(all, type, path, root == null, 0);
            }
        });
    }

    private static void add(Set<Endpoint> all, Class<?> type, String path, boolean ofEngine, int depth) {
        if (depth > 6 || path.startsWith("/engine/{")) {
            return;
        }
        for (Method method : type.getMethods()) {
            if (method.isBridge()) {
                continue;
            }
            Path relative = annotation(method, Path.class);
            String whole = relative == null ? path : joined(path, relative.value());
            String http = httpMethod(method);
            if (http != null && !http.equals("OPTIONS")) {
                all.add(new Endpoint(http, whole.replaceAll("\\{\\s*([A-Za-z-]+)\\s*:[^}]*}", "{$1}"), ofEngine));
            } else if (http == null && relative != null) {
                add(all, method.getReturnType(), whole, ofEngine, depth + 1);
            }
        }
    }

    private static String joined(String root, String path) {
        String whole = root + "/" + path;
        return whole.replaceAll("/+", "/").replaceFirst("(.)/$", "$1");
    }

    private static String httpMethod(Method method) {
        return declarations(method)
                .flatMap(declared -> Stream.of(declared.getAnnotations()))
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(http -> http != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
    }

    private static <A extends Annotation> A annotation(Method method, Class<A> kind) {
        return declarations(method)
                .map(declared -> declared.getAnnotation(kind))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    /** The method itself and what it implements, for annotations stand on either. */
    private static Stream<Method> declarations(Method method) {
        return types(method.getDeclaringClass()).flatMap(type -> {
            try {
                return Stream.of(type.getDeclaredMethod(method.getName(), method.getParameterTypes()));
            } catch (NoSuchMethodException notThere) {
                return Stream.empty();
            }
        });
    }

    private static Stream<Class<?>> types(Class<?> type) {
        return type == null
                ? Stream.empty()
                : Stream.of(
                                Stream.<Class<?>>of(type),
                                types(type.getSuperclass()),
                                Stream.of(type.getInterfaces()).flatMap(Endpoint::types))
                        .flatMap(part -> part);
    }
}
