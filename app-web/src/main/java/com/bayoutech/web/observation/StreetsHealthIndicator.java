package com.bayoutech.web.observation;

import com.bayoutech.streets.Streets;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** How far the streets are; people can work without them for a while, so they are no part of readiness. */
@Component
final class StreetsHealthIndicator implements HealthIndicator {
    private static final Status PREPARING = new Status("PREPARING");

    private final Streets streets;

    StreetsHealthIndicator(Streets streets) {
        this.streets = streets;
    }

    @Override
    public Health health() {
        return switch (streets.state()) {
            case Streets.State.Preparing preparing ->
                Health.status(PREPARING)
                        .withDetail("task", preparing.task())
                        .withDetail("percent", Math.round(100 * preparing.share()))
                        .build();
            case Streets.State.Ready ready ->
                Health.up()
                        .withDetail("region", ready.region())
                        .withDetail("version", ready.version())
                        .withDetail("problem", ready.problem())
                        .build();
            case Streets.State.Failed failed ->
                Health.down().withDetail("reason", failed.reason()).build();
        };
    }
}
