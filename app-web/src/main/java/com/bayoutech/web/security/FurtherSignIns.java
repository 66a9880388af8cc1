package com.bayoutech.web.security;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import java.util.List;
import java.util.Objects;
import org.springframework.security.config.annotation.web.HttpSecurityBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Doors beside the one for name and password: whoever comes in by one of them gets the same new session, and is led on alike. */
final class FurtherSignIns extends AbstractHttpConfigurer<FurtherSignIns, HttpSecurity> {
    private final List<AbstractAuthenticationProcessingFilter> doors;

    FurtherSignIns(AbstractAuthenticationProcessingFilter... doors) {
        this.doors = List.of(doors);
    }

    /** What is shared is complete by now: Spring Security configures after all were initialised. */
    @Override
    public void configure(HttpSecurity http) {
        for (AbstractAuthenticationProcessingFilter door : doors) {
            door.setSessionAuthenticationStrategy(shared(http, SessionAuthenticationStrategy.class));
            door.setAuthenticationSuccessHandler(
                    shared(http, VaadinSavedRequestAwareAuthenticationSuccessHandler.class));
            door.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
            door.setSecurityContextHolderStrategy(getSecurityContextHolderStrategy());
            http.addFilterAfter(postProcess(door), UsernamePasswordAuthenticationFilter.class);
        }
    }

    private static <T> T shared(HttpSecurityBuilder<HttpSecurity> http, Class<T> type) {
        return Objects.requireNonNull(
                http.getSharedObject(type), () -> "Spring Security shares no " + type.getSimpleName() + " any more.");
    }
}
