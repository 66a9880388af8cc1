package com.bayoutech.web.observation;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Sends figures to Datadog only where there is a key for it. */
final class DatadogSwitch implements EnvironmentPostProcessor {
    private static final String EXPORT = "management.datadog.metrics.export.";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty(EXPORT + "api-key", "").isBlank()) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("datadog-switch", Map.of(EXPORT + "enabled", "false")));
        }
    }
}
