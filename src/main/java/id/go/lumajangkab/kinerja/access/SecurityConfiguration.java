package id.go.lumajangkab.kinerja.access;

import id.go.lumajangkab.kinerja.database.DatabaseHealth;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.filter.RequestContextFilter;

/**
 * Who gets in: the REST interface and the actuator by HTTP basic with the engine's own users, the web apps by
 * Camunda's login, session and CSRF check, which stay alone in charge there; everything else is denied.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain machines(HttpSecurity http, IdentityService identity, DatabaseHealth database)
            throws Exception {
        MachineAnswers answers = new MachineAnswers();
        return http.securityMatcher(anyOf("/engine-rest/**", "/actuator/**"))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .httpBasic(basic -> basic.authenticationEntryPoint(answers))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .authenticationManager(new ProviderManager(new EngineUsers(identity)))
                .addFilterBefore(new HealthWithoutLogin(database), BasicAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, HealthWithoutLogin.PATHS)
                        .permitAll()
                        .requestMatchers(anyOf("/actuator/**"))
                        .hasAuthority(Roles.ADMIN)
                        .anyRequest()
                        .authenticated())
                .addFilterAfter(new EngineAuthentication(identity), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain webApps(HttpSecurity http) throws Exception {
        return http.securityMatcher(anyOf("/camunda/**"))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain rest(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/"),
                                // what a paper is, for whoever holds it
                                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/periksa"),
                                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/periksa/{kode}"),
                                anyOf("/error", "/favicon.ico"))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    FilterRegistrationBean<WebLoginFilter> webLogins(WebLoginFilter filter) {
        return WebLoginFilter.registration(filter);
    }

    /** Whoever checks a password has to know for which request, also before Spring Security (the default is after). */
    @Bean
    FilterRegistrationBean<RequestContextFilter> requestsOfLogins() {
        FilterRegistrationBean<RequestContextFilter> requests =
                new FilterRegistrationBean<>(new RequestContextFilter());
        requests.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return requests;
    }

    /** A pattern given as plain text would miss the engine's own servlets. */
    private static RequestMatcher anyOf(String... patterns) {
        return new OrRequestMatcher(List.of(patterns).stream()
                .map(pattern -> (RequestMatcher)
                        PathPatternRequestMatcher.withDefaults().matcher(pattern))
                .toList());
    }

    /** Checks the password with the engine, which asks {@link Logins}. */
    private record EngineUsers(IdentityService identity) implements AuthenticationProvider {

        @Override
        public Authentication authenticate(Authentication login) throws AuthenticationException {
            String user = login.getName();
            String password = String.valueOf(login.getCredentials());
            if (!isRight(user, password)) {
                throw new BadCredentialsException(LoginRefused.WRONG);
            }
            List<SimpleGrantedAuthority> groups = identity.createGroupQuery().groupMember(user).unlimitedList().stream()
                    .map(group -> new SimpleGrantedAuthority(group.getId()))
                    .toList();
            return UsernamePasswordAuthenticationToken.authenticated(user, null, groups);
        }

        private boolean isRight(String user, String password) {
            try {
                return identity.checkPassword(user, password);
            } catch (LoginRefused tooMany) {
                throw new MachineAnswers.TooSoon(tooMany);
            }
        }

        @Override
        public boolean supports(Class<?> authentication) {
            return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
        }
    }

    /** Tells the engine for whom a request runs, and forgets it afterwards. */
    private static final class EngineAuthentication extends OncePerRequestFilter {

        private final IdentityService identity;

        EngineAuthentication(IdentityService identity) {
            this.identity = identity;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            Authentication user = SecurityContextHolder.getContext().getAuthentication();
            if (user instanceof AnonymousAuthenticationToken) {
                chain.doFilter(request, response);
                return;
            }
            List<String> groups =
                    user.getAuthorities().stream().map(Object::toString).toList();
            List<String> offices =
                    identity.createTenantQuery().userMember(user.getName()).includingGroupsOfUser(true).list().stream()
                            .map(Tenant::getId)
                            .toList();
            try {
                identity.setAuthentication(user.getName(), groups, offices);
                chain.doFilter(request, response);
            } finally {
                identity.clearAuthentication();
            }
        }
    }
}
