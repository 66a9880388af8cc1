package com.bayoutech.web.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Serves {@code frontend/} and {@code themes/} so that a browser never keeps an old version, and the libraries so that it keeps them.
 *
 * <p>Our own names do not change with their content, and a reproducible build gives every version the same date: so browsers ask each time and a
 * checksum of the content answers. Libraries have their version in their path.
 */
@Configuration(proxyBeanMethods = false)
class OwnResources {
    private static final Duration KEPT = Duration.ofDays(365);

    private final Map<String, String> checksums = new ConcurrentHashMap<>();

    @Bean
    SimpleUrlHandlerMapping ownResourceMapping() throws Exception {
        return new SimpleUrlHandlerMapping(
                Map.of(
                        "/ui/**", own("ui"),
                        "/themes/**", own("themes"),
                        "/webjars/**", library("webjars"),
                        "/_static/echarts/**", library("_static/echarts")),
                Ordered.HIGHEST_PRECEDENCE);
    }

    private ResourceHttpRequestHandler own(String folder) throws Exception {
        return handler(folder, CacheControl.noCache());
    }

    private ResourceHttpRequestHandler library(String folder) throws Exception {
        return handler(folder, CacheControl.maxAge(KEPT).cachePublic().immutable());
    }

    private ResourceHttpRequestHandler handler(String folder, CacheControl kept) throws Exception {
        ResourceHttpRequestHandler handler = new ResourceHttpRequestHandler();
        handler.setLocations(List.of(new ClassPathResource("META-INF/resources/" + folder + "/")));
        handler.setUseLastModified(false);
        handler.setEtagGenerator(this::etag);
        handler.setCacheControl(kept);
        handler.afterPropertiesSet();
        return handler;
    }

    private String etag(Resource resource) {
        return checksums.computeIfAbsent(resource.getDescription(), description -> checksum(resource));
    }

    private static String checksum(Resource resource) {
        try {
            byte[] content = resource.getContentAsByteArray();
            CRC32C checksum = new CRC32C();
            checksum.update(content);
            return "\"%x-%08x\"".formatted(content.length, checksum.getValue());
        } catch (IOException failed) {
            throw new UncheckedIOException("The file (" + resource.getFilename() + ") cannot be read.", failed);
        }
    }
}
