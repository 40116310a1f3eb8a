package id.go.lumajangkab.kinerja.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What watches over the sessions of the web apps. The filters stand behind Spring Security, which refuses malformed
 * addresses, and before Camunda's, so that these already find the session as it should be.
 */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    private static final int RIGHTS = SecurityProperties.DEFAULT_FILTER_ORDER + 10;

    private final String root;

    SessionConfiguration(@Value("${camunda.bpm.webapp.application-path:/camunda}") String root) {
        this.root = root;
    }

    @Bean
    ServletListenerRegistrationBean<WebSessions> loginsOfSessions(WebSessions sessions) {
        return new ServletListenerRegistrationBean<>(sessions);
    }

    @Bean
    FilterRegistrationBean<RightsFilter> rightsOfSessions(WebSessions sessions) {
        FilterRegistrationBean<RightsFilter> filter = new FilterRegistrationBean<>(new RightsFilter(root, sessions));
        filter.addUrlPatterns(root + "/api/*", root + "/app/*");
        filter.setOrder(RIGHTS);
        return filter;
    }

    @Bean
    FilterRegistrationBean<LoginFilter> loginToOwnPages() {
        FilterRegistrationBean<LoginFilter> filter = new FilterRegistrationBean<>(new LoginFilter());
        filter.addUrlPatterns(root + "/api/kinerja/*");
        filter.setOrder(RIGHTS + 1);
        return filter;
    }
}
