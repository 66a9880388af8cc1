package com.bayoutech.web.config;

import com.bayoutech.api.map.MapDoor;
import com.bayoutech.streets.Streets;
import com.bayoutech.web.security.CurrentCaller;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tiles that browsers show under the routes. */
@Configuration(proxyBeanMethods = false)
class MapConfiguration {
    @Bean
    MapDoor mapDoor(Streets streets, CurrentCaller caller) {
        return new MapDoor(streets, caller::get);
    }
}
