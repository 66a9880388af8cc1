package com.bayoutech.web.config;

import com.bayoutech.streets.region.ExtractSource;
import com.bayoutech.streets.region.PreparedStreets;
import com.bayoutech.streets.region.TownSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Streets: the road network, addresses and the map's tiles. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StreetsProperties.class)
class StreetsConfiguration {
    @Bean
    PreparedStreets streets(StreetsProperties properties) {
        ExtractSource source = properties
                .extract()
                .map(extract -> ExtractSource.file(extract, properties.addresses()))
                .orElseGet(() -> new TownSource(
                        properties.town().seed(), properties.town().addresses()));
        return new PreparedStreets(source, properties.folder());
    }

    /** Once people can sign in: preparing takes all of a core for a while. A command does without. */
    @Bean
    StreetsStart streetsStart(PreparedStreets streets, StreetsProperties properties) {
        return new StreetsStart(streets, properties);
    }

    /** Begins when the server is ready. */
    static final class StreetsStart {
        private final PreparedStreets streets;
        private final StreetsProperties properties;

        StreetsStart(PreparedStreets streets, StreetsProperties properties) {
            this.streets = streets;
            this.properties = properties;
        }

        @EventListener(ApplicationReadyEvent.class)
        public void begin() {
            if (!properties.serve()) {
                return;
            }
            if (properties.prepare()) {
                streets.start(properties.lookAgain());
            } else {
                streets.startPrepared(properties.lookAgain());
            }
        }
    }
}
