package com.bayoutech.web.config;

import com.bayoutech.api.map.MapDoor;
import com.bayoutech.streets.Streets;
import com.bayoutech.web.security.CurrentCaller;
import com.bayoutech.web.shell.Audiences;
import com.bayoutech.web.ui.ServiceWords;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;

/** The tiles that browsers show under the routes. */
@Configuration(proxyBeanMethods = false)
class MapConfiguration {
    @Bean
    MapDoor mapDoor(Streets streets, CurrentCaller caller, Audiences audiences, HttpServletRequest request) {
        return new MapDoor(
                streets,
                caller::get,
                said -> audiences
                        .of(request.getCookies(), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                        .hear(() -> ServiceWords.of(said)));
    }
}
