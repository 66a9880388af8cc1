package com.bayoutech.web.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
<<<<<<< HEAD
=======
import java.util.zip.CRC32C;
>>>>>>> web
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
<<<<<<< HEAD
import org.springframework.util.DigestUtils;
=======
>>>>>>> web
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Serves {@code frontend/} and {@code themes/} so that a browser never keeps an old version.
 *
<<<<<<< HEAD
 * <p>Their names do not change with their content, and a reproducible build gives every version the same date: so browsers ask each time and a hash
=======
 * <p>Their names do not change with their content, and a reproducible build gives every version the same date: so browsers ask each time and a checksum
>>>>>>> web
 * of the content answers.
 */
@Configuration(proxyBeanMethods = false)
class OwnResources {
<<<<<<< HEAD
    private final Map<String, String> hashes = new ConcurrentHashMap<>();
=======
    private final Map<String, String> checksums = new ConcurrentHashMap<>();
>>>>>>> web

    @Bean
    SimpleUrlHandlerMapping ownResourceMapping() throws Exception {
        return new SimpleUrlHandlerMapping(
                Map.of("/ui/**", handler("ui"), "/themes/**", handler("themes")), Ordered.HIGHEST_PRECEDENCE);
    }

    private ResourceHttpRequestHandler handler(String folder) throws Exception {
        ResourceHttpRequestHandler handler = new ResourceHttpRequestHandler();
        handler.setLocations(List.of(new ClassPathResource("META-INF/resources/" + folder + "/")));
        handler.setUseLastModified(false);
        handler.setEtagGenerator(this::etag);
        handler.setCacheControl(CacheControl.noCache());
        handler.afterPropertiesSet();
        return handler;
    }

    private String etag(Resource resource) {
<<<<<<< HEAD
        return hashes.computeIfAbsent(resource.getDescription(), description -> hash(resource));
    }

    private static String hash(Resource resource) {
        try {
            return '"' + DigestUtils.md5DigestAsHex(resource.getContentAsByteArray()) + '"';
=======
        return checksums.computeIfAbsent(resource.getDescription(), description -> checksum(resource));
    }

    private static String checksum(Resource resource) {
        try {
            byte[] content = resource.getContentAsByteArray();
            CRC32C checksum = new CRC32C();
            checksum.update(content);
            return "\"%x-%08x\"".formatted(content.length, checksum.getValue());
>>>>>>> web
        } catch (IOException failed) {
            throw new UncheckedIOException("The file (" + resource.getFilename() + ") cannot be read.", failed);
        }
    }
}
