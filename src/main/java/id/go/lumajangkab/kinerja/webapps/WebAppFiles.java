package id.go.lumajangkab.kinerja.webapps;

import id.go.lumajangkab.kinerja.office.OfficeProperties;
import id.go.lumajangkab.kinerja.web.ContentPolicyFilter;
import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** What the web apps' own files say and are, changed on their way to the browser. */
@Configuration(proxyBeanMethods = false)
class WebAppFiles {

    private final String root;

    WebAppFiles(@Value("${camunda.bpm.webapp.application-path:/camunda}") String root) {
        this.root = root;
    }

    @Bean
    ServletRegistrationBean<WebAppScriptServlet> webAppScripts() {
        WebAppScriptServlet servlet = new WebAppScriptServlet(root);
        return new ServletRegistrationBean<>(servlet, servlet.addresses());
    }

    @Bean
    FilterRegistrationBean<ContentPolicyFilter> contentPolicy() {
        FilterRegistrationBean<ContentPolicyFilter> policy = new FilterRegistrationBean<>(new ContentPolicyFilter());
        policy.addUrlPatterns(root + "/*");
        // before the pages, which need its nonce
        policy.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return policy;
    }

    @Bean
    FilterRegistrationBean<WebAppPageFilter> webAppPages(OfficeProperties office, WebAppRelease release) {
        FilterRegistrationBean<WebAppPageFilter> pages =
                new FilterRegistrationBean<>(new WebAppPageFilter(root, office.name(), release));
        pages.addUrlPatterns(root + "/app/*");
        // around the engine's filter, which answers with the page
        pages.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return pages;
    }

    @Bean
    FilterRegistrationBean<WebAppFileFilter> ownFiles(WebAppRelease release) {
        FilterRegistrationBean<WebAppFileFilter> files =
                new FilterRegistrationBean<>(new WebAppFileFilter(root, release));
        files.addUrlPatterns(root + "/app/*", root + "/lib/kinerja/*");
        // not where WebAppReleaseController leads to them
        files.setDispatcherTypes(DispatcherType.REQUEST);
        return files;
    }
}
