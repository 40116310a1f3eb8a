package id.go.lumajangkab.kinerja.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.OfficeClient.Answer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Everything that the running application answers asks for a login first, but for what is on a short list. */
@KinerjaTest
class LoginNeededTest {

    /** Of Spring's handlers: what a stranger may see, and the error page behind every refusal. */
    private static final Set<String> OPEN = Set.of(
            "GET /",
            "GET /periksa",
            "GET /periksa/{kode}",
            "GET /favicon.ico",
            "GET /camunda/favicon.ico",
            "GET /camunda/lib/kinerja/lambang",
            "GET /camunda/lib/chart.js",
            "GET /camunda/lib/bpmn-js.js",
            "GET /camunda/kinerja/{wanted}/{*file}",
            "GET /actuator/health",
            "GET /error",
            "POST /error",
            "PUT /error",
            "DELETE /error",
            "PATCH /error");

    /** Of Camunda's web apps: who is logged in, login and logout, what a password must be like, their own scripts. */
    private static final Set<String> OPEN_IN_WEB_APPS = Set.of(
            "GET /camunda/api/admin/auth/user/{processEngineName}",
            "POST /camunda/api/admin/auth/user/{processEngineName}/login/{appName}",
            "POST /camunda/api/admin/auth/user/{processEngineName}/logout",
            "GET /camunda/api/engine/engine",
            "GET /camunda/api/engine/engine/{name}/identity/password-policy",
            "POST /camunda/api/engine/engine/{name}/identity/password-policy",
            "GET /camunda/api/cockpit/plugin/cockpitPlugins/static/{file:.*}",
            "GET /camunda/api/cockpit/plugin/base/static/{file:.*}",
            "GET /camunda/api/admin/plugin/adminPlugins/static/{file:.*}",
            "GET /camunda/api/tasklist/plugin/tasklistPlugins/static/{file:.*}");

    @Autowired
    ApplicationContext context;

    @Autowired
    ServletContext servlets;

    @LocalServerPort
    int port;

    @Test
    void everyHandlerOfOursAsksForALogin() {
        Set<String> handlers = new TreeSet<>();
        for (HandlerMapping mapping :
                context.getBeansOfType(HandlerMapping.class).values()) {
            handlers.addAll(handlersOf(mapping));
        }
        assertThat(handlers)
                .contains("GET /camunda/api/kinerja/menu", "GET /actuator/health")
                .hasSizeGreaterThan(60);

        assertThat(answered(handlers)).isEqualTo(new TreeSet<>(OPEN));
    }

    @Test
    void everyResourceOfTheEngineAsksForALogin() throws Exception {
        Set<String> resources = new TreeSet<>();
        for (ServletRegistration servlet : servlets.getServletRegistrations().values()) {
            for (String address : servlet.getMappings()) {
                resources.addAll(resourcesOf(servlet, address));
            }
        }
        assertThat(resources)
                .contains("POST /camunda/api/engine/engine/{name}/task/{id}/complete", "DELETE /engine-rest/user/{id}")
                .hasSizeGreaterThan(600);

        assertThat(answered(resources)).isEqualTo(new TreeSet<>(OPEN_IN_WEB_APPS));
    }

    @Test
    void theServletsAreThoseThatAreLookedThrough() {
        assertThat(servlets.getServletRegistrations().values().stream()
                        .flatMap(servlet -> servlet.getMappings().stream())
                        // the web apps' scripts, mended, which the login page needs
                        .filter(address -> !address.matches("/camunda/(app|lib|api/[a-z]+/plugin)/.*\\.js"))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "/",
                        "/engine-rest/*",
                        "/camunda/api/engine/*",
                        "/camunda/api/cockpit/*",
                        "/camunda/api/admin/*",
                        "/camunda/api/tasklist/*",
                        "/camunda/api/welcome/*");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /camunda/api/kinerja/kalender/hari",
        "PUT, /camunda/api/kinerja/tugas/x/draf",
        "POST, /camunda/api/kinerja/tugas/x/dokumen",
        "POST, /camunda/api/kinerja/tidak-ada"
    })
    void aStrangerIsRefusedBeforeTheBodyIsRead(String method, String path) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            out.write((method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Content-Length: 62914560\r\n\r\n[")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));

            // all but one byte of the body is still to come
            assertThat(in.readLine()).startsWith("HTTP/1.1 401");
        }
    }

    @Test
    void aStrangerIsToldInASentenceAndGetsNoSession() {
        Answer answer = OfficeClient.anonymous(port).post("/camunda/api/kinerja/kalender/hari", Map.of());

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.message()).isEqualTo("Masuklah terlebih dahulu, lalu ulangi.");
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.cookie("JSESSIONID")).isEmpty();
    }

    /** Those that a stranger who has opened a login page, so with a session and its CSRF token, gets an answer from. */
    private Set<String> answered(Collection<String> endpoints) {
        OfficeClient stranger = OfficeClient.visitor(port, "tasklist").with("Content-Type", "application/json");
        Map<String, Integer> answered = new TreeMap<>();
        for (String endpoint : endpoints) {
            String[] parts = endpoint.split(" ", 2);
            String path = parts[1].replaceAll("\\{\\*?(processEngineName|engineName|engine|name)(:[^}]*)?}", "default")
                    .replaceAll("\\{file:\\.\\*}", "app/plugin.js")
                    .replaceAll("\\{[^}]*}+", "x")
                    .replace("**", "x");
            int status = stranger.send(parts[0], path, parts[0].equals("GET") ? null : "{}")
                    .status();
            if (status != 401 && status != 403) {
                answered.put(endpoint, status);
            }
        }
        return answered.keySet();
    }

    private static Set<String> handlersOf(HandlerMapping mapping) {
        if (mapping instanceof RequestMappingInfoHandlerMapping methods) {
            return methods.getHandlerMethods().keySet().stream()
                    .flatMap(info -> {
                        Set<RequestMethod> of = info.getMethodsCondition().getMethods();
                        Stream<String> verbs = of.isEmpty()
                                ? Stream.of("GET", "POST", "PUT", "DELETE", "PATCH")
                                : of.stream().map(Enum::name);
                        return verbs.flatMap(
                                verb -> info.getPatternValues().stream().map(path -> verb + " " + path));
                    })
                    .collect(Collectors.toSet());
        }
        if (mapping instanceof AbstractUrlHandlerMapping addresses) {
            // files: of ours none is open, and the web apps' are the servlet container's
            Stream<String> paths = addresses.getHandlerMap().keySet().stream()
                    .map(path -> path.replace("**", "x"))
                    .filter(path -> !path.startsWith("/camunda"));
            return Stream.concat(paths, addresses.getRootHandler() == null ? Stream.of() : Stream.of("/"))
                    .map(path -> "GET " + path)
                    .collect(Collectors.toSet());
        }
        assertThat(mapping)
                .as("a kind of handlers that this test does not know")
                .isInstanceOf(RouterFunctionMapping.class);
        assertThat(((RouterFunctionMapping) mapping).getRouterFunction()).isNull();
        return Set.of();
    }

    private Set<String> resourcesOf(ServletRegistration servlet, String address) throws Exception {
        String application = servlet.getInitParameter("jakarta.ws.rs.Application");
        Set<Class<?>> classes;
        if (address.startsWith("/engine-rest")) {
            classes = context.getBean(ResourceConfig.class).getClasses();
        } else if (application != null) {
            classes = ((Application) Class.forName(application).getConstructor().newInstance()).getClasses();
        } else {
            return Set.of();
        }
        Set<String> endpoints = new TreeSet<>();
        for (Class<?> type : classes) {
            if (type.isAnnotationPresent(Path.class)) {
                collect(type, join(address.replace("/*", ""), type.getAnnotation(Path.class)), Set.of(), endpoints);
            }
        }
        return endpoints;
    }

    /** The methods of a resource, and those of the resources to which it leads. */
    private static void collect(Class<?> type, String path, Set<Class<?>> above, Set<String> endpoints) {
        Set<Class<?>> seen = new HashSet<>(above);
        if (!seen.add(type)) {
            return;
        }
        for (Method method : type.getMethods()) {
            Method declared = annotated(method);
            if (declared == null) {
                continue;
            }
            String address = join(path, declared.getAnnotation(Path.class));
            Set<String> verbs = Arrays.stream(declared.getAnnotations())
                    .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                    .filter(verb -> verb != null)
                    .map(HttpMethod::value)
                    .filter(verb -> !verb.equals("OPTIONS"))
                    .collect(Collectors.toSet());
            verbs.forEach(verb -> endpoints.add(verb + " " + address));
            if (Arrays.stream(declared.getAnnotations())
                    .noneMatch(one -> one.annotationType().isAnnotationPresent(HttpMethod.class))) {
                collect(method.getReturnType(), address, seen, endpoints);
            }
        }
    }

    /** The method itself, or the one of a superclass or interface on which its annotations stand. */
    private static Method annotated(Method method) {
        List<Class<?>> types = new ArrayList<>();
        for (Class<?> type = method.getDeclaringClass(); type != null; type = type.getSuperclass()) {
            types.add(type);
            types.addAll(List.of(type.getInterfaces()));
        }
        for (Class<?> type : types) {
            try {
                Method declared = type.getMethod(method.getName(), method.getParameterTypes());
                if (declared.isAnnotationPresent(Path.class)
                        || Arrays.stream(declared.getAnnotations())
                                .anyMatch(one -> one.annotationType().isAnnotationPresent(HttpMethod.class))) {
                    return declared;
                }
            } catch (NoSuchMethodException elsewhere) {
                continue;
            }
        }
        return null;
    }

    private static String join(String path, Path more) {
        String part = more == null ? "" : more.value().replaceAll("^/|/$", "");
        return part.isEmpty() ? path : path + "/" + part;
    }
}
