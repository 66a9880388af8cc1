package com.bayoutech.screens;

import com.bayoutech.api.map.MapDoor;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.streets.Streets;
import com.bayoutech.web.shell.SignedInPerson;
import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import java.util.function.UnaryOperator;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The shell with screens that exist for tests alone, above the streets of a small town: no sign-in, no services, no database. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    SpringBootAutoConfiguration.class
})
@EnableVaadin({"com.bayoutech.web.shell", "com.bayoutech.screens"})
@ComponentScan("com.bayoutech.web.shell")
class ScreensApplication {
    @Bean
    HeronvilleStreets streets() {
        return new HeronvilleStreets();
    }

    @Bean
    MapDoor mapDoor(Streets streets) {
        return new MapDoor(streets, () -> Caller.system("screens", Permission.ORDERS_READ), UnaryOperator.identity());
    }

    @Bean
    SignedInPerson signedInPerson() {
        return new SignedInPerson() {
            @Override
            public boolean isSignedIn() {
                return true;
            }

            @Override
            public String displayName() {
                return "Odile Fontenot";
            }

            @Override
            public String roleName() {
                return "Dispatcher";
            }

            @Override
            public void signOut() {
                throw new AssertionError("Nobody signs out in these tests.");
            }
        };
    }
}
