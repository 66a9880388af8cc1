package com.bayoutech.web.config;

import com.bayoutech.api.map.MapDoor;
import com.bayoutech.streets.Streets;
import com.bayoutech.web.plan.StreetLines;
import com.bayoutech.web.security.CurrentCaller;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is under the routes: tiles for browsers, and the lines of routes along streets. */
@Configuration(proxyBeanMethods = false)
class MapConfiguration {
    @Bean
    MapDoor mapDoor(ObjectProvider<Streets> streets, CurrentCaller caller) {
        return new MapDoor(streets.getIfAvailable(NoStreets::new), caller::get);
    }

    @Bean(destroyMethod = "close")
    StreetLines streetLines(ObjectProvider<Streets> streets) {
        return new StreetLines(streets.getIfAvailable(NoStreets::new));
    }
}
