package com.bayoutech.web.config;

import com.bayoutech.web.observation.StartRefusedException;
import java.util.Locale;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;

/** Refuses a start without its servers, or with a way to them that somebody could listen in on, before anything connects. */
final class RequiredServers implements BeanFactoryPostProcessor {
    private static final String DATABASE = "spring.datasource.url";
    private static final String REDIS = "bayou.redis.address";

    private final Environment environment;

    RequiredServers(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        String database = required(DATABASE, "jdbc:postgresql://db.example.org/bayou?sslmode=verify-full");
        if (!database.toLowerCase(Locale.ROOT).matches(".*[?&]sslmode=verify-full(&.*)?")) {
            throw new StartRefusedException("The property (" + DATABASE
                    + ") does not ask for a checked certificate. Add sslmode=verify-full to its parameters.");
        }
        String redis = required(REDIS, "rediss://cache.example.org:6379");
        if (!redis.startsWith("rediss://")) {
            throw new StartRefusedException("The property (" + REDIS + ") is (" + redis
                    + "), which is no TLS address. Begin it with rediss://.");
        }
    }

    private String required(String property, String example) {
        String value = environment.getProperty(property, "");
        if (value.isBlank()) {
            throw new StartRefusedException(
                    "The property (" + property + ") is missing. Name the server, such as " + example + ".");
        }
        return value;
    }
}
