package com.bayoutech.web.config;

import com.bayoutech.streets.region.TownSource;
import com.bayoutech.web.demo.DemoStreets;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The demo day, which is in the town that the streets are of. */
@Configuration(proxyBeanMethods = false)
class DemoConfiguration {
    @Bean
    DemoStreets demoStreets(StreetsProperties properties) {
        TownSource town =
                new TownSource(properties.town().seed(), properties.town().addresses());
        return new DemoStreets(properties.extract().isPresent() ? Optional.empty() : Optional.of(town));
    }
}
