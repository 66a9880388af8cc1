package com.bayoutech.web.security;

import com.bayoutech.foundation.Permission;
import com.bayoutech.identity.PasswordHasher;
import com.bayoutech.identity.SecondFactorService;
import com.bayoutech.identity.SessionRegistry;
import com.bayoutech.identity.SignInService;
import com.bayoutech.identity.SignInThrottle;
import com.bayoutech.web.shell.SignedInPerson;
import com.vaadin.flow.spring.security.AuthenticationContext;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The rules of the house: everything is closed unless a line here, or the annotation of a screen, opens it. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {
    private static final Duration TRANSPORT_SECURITY = Duration.ofDays(365);
    private static final List<String> FILES = List.of(
            "/ui/**",
            "/themes/**",
            "/aura/**",
            "/webjars/**",
            "/_static/echarts/**",
            "/VAADIN/build/**",
            "/VAADIN/static/**");
    private static final String NO_DEVICES = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=()";

    @Bean
    @Order(1)
    SecurityFilterChain actuatorRules(
            HttpSecurity http, SessionRegistry registry, SecurityContextHolderStrategy contexts) {
        AuthenticationEntryPoint door = new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED);
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .addFilterAfter(new SessionGuard(registry, contexts, door), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().access(holding(Permission.SYSTEM_READ)))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(door))
                .requestCache(cache -> cache.disable())
                .build();
    }

    /** The map's tiles: a browser's script asks for them, so nobody is led to the sign-in, and what it may keep, the door says itself. */
    @Bean
    @Order(2)
    SecurityFilterChain mapRules(
            HttpSecurity http,
            SessionRegistry registry,
            SecurityContextHolderStrategy contexts,
            @Value("${bayou.embedded:false}") boolean embedded) {
        AuthenticationEntryPoint door = new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED);
        return http.securityMatcher("/map/**")
                .addFilterAfter(new SessionGuard(registry, contexts, door), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(
                        requests -> requests.anyRequest().access(holdingSomewhere(Permission.ORDERS_READ)))
                .headers(headers -> headers.httpStrictTransportSecurity(hsts -> transportSecurity(hsts, embedded)))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(door))
                .requestCache(cache -> cache.disable())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain rules(
            HttpSecurity http,
            SessionRegistry registry,
            SecurityContextHolderStrategy contexts,
            SessionRegistration registration,
            SignInService signIns,
            LocalSessions local,
            FurtherSignIns furtherSignIns,
            SignInFailures failures,
            @Value("${bayou.embedded:false}") boolean embedded) {
        AuthenticationEntryPoint door = new SignInFirst();
        SessionResumption resumption = new SessionResumption(registry, signIns, local, contexts);
        http.addFilterAfter(
                        new SessionGuard(registry, contexts, door, resumption::answers),
                        SecurityContextHolderFilter.class)
                .authorizeHttpRequests(SecurityConfiguration::open)
                .sessionManagement(management -> management
                        .sessionAuthenticationStrategy(registration)
                        .sessionAuthenticationFailureHandler(door::commence))
                .headers(headers -> headers.httpStrictTransportSecurity(hsts -> transportSecurity(hsts, embedded))
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .addHeaderWriter(keptByNobody())
                        .permissionsPolicyHeader(policy -> policy.policy(NO_DEVICES))
                        .withObjectPostProcessor(new HeadersFirst()));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(LoginView.class, "/login")
                        .addLogoutHandler(new SignOut(signIns, local))
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::denyAll));
        // Only after Vaadin has named its own page: otherwise Spring Security puts one of its making in front.
        http.formLogin(login -> login.failureHandler(failures))
                .with(furtherSignIns, doors -> {})
                .exceptionHandling(refused -> refused.authenticationEntryPoint(door));
        return http.build();
    }

    /** What a browser needs before anybody has signed in, and the error page of requests that were checked themselves. */
    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(
                        "/ui/**", "/themes/**", "/aura/**", "/webjars/**", "/_static/echarts/**", "/favicon.ico")
                .permitAll();
    }

    /**
     * What was written for somebody stays nowhere. Files are the same for all, and say themselves how long they may be kept; beside a "Pragma" no
     * browser would believe them.
     */
    private static HeaderWriter keptByNobody() {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        List<RequestMatcher> files =
                FILES.stream().<RequestMatcher>map(paths::matcher).toList();
        return new DelegatingRequestMatcherHeaderWriter(
                new NegatedRequestMatcher(new OrRequestMatcher(files)), new CacheControlHeadersWriter());
    }

    /** For the name of a real host, and for that alone: on {@code localhost} it would bind every other program on that machine. */
    private static void transportSecurity(HeadersConfigurer<HttpSecurity>.HstsConfig hsts, boolean embedded) {
        if (embedded) {
            hsts.disable();
        } else {
            hsts.maxAgeInSeconds(TRANSPORT_SECURITY.toSeconds()).includeSubDomains(false);
        }
    }

    /** For what all depots share, such as the map. */
    private static AuthorizationManager<RequestAuthorizationContext> holdingSomewhere(Permission permission) {
        return (authentication, request) -> new AuthorizationDecision(CurrentCaller.find(authentication.get())
                .filter(person -> person.caller().mayAnywhere(permission))
                .isPresent());
    }

    private static AuthorizationManager<RequestAuthorizationContext> holding(Permission permission) {
        return (authentication, request) -> new AuthorizationDecision(CurrentCaller.find(authentication.get())
                .filter(person -> person.caller().may(permission))
                .isPresent());
    }

    @Bean
    PasswordHasher passwordHasher() {
        return new Argon2PasswordHasher();
    }

    /** The only bean of its kind, which Spring Security takes for all chains; naming it in a chain too would ask it twice. */
    @Bean
    AccountAuthentication accountAuthentication(SignInService signIns, PasswordHasher hasher, SignInThrottle throttle) {
        return new AccountAuthentication(signIns, hasher, throttle);
    }

    @Bean
    SignInFailures signInFailures(InstantSource clock) {
        return new SignInFailures(clock);
    }

    /** Doors of the chain of screens alone: as beans of their own, Spring Boot would put them before all chains, and want them before all else. */
    @Bean
    FurtherSignIns furtherSignIns(
            SecondFactorService factors,
            Passkeys passkeys,
            SignInService signIns,
            SignInFailures failures,
            InstantSource clock) {
        return new FurtherSignIns(new CodeSignIn(factors, clock, failures), new PasskeySignIn(passkeys, signIns));
    }

    /** Known to the web server from its very start, so it must not need anything that may be away then. */
    @Bean
    LocalSessions localSessions() {
        return new LocalSessions();
    }

    @Bean
    SmartInitializingSingleton endsOfSessions(SessionRegistry registry, LocalSessions sessions) {
        return () -> registry.onRevoked(sessions::end);
    }

    @Bean
    SessionRegistration sessionRegistration(SignInService signIns, LocalSessions sessions, InstantSource clock) {
        return new SessionRegistration(signIns, sessions, clock);
    }

    @Bean
    ViewAccess viewAccess(CurrentCaller current) {
        return new ViewAccess(current);
    }

    @Bean
    static NavigationAccessControlConfigurer viewAccessControl(ViewAccess access) {
        return new NavigationAccessControlConfigurer().withNavigationAccessChecker(access);
    }

    @Bean
    DueFirst dueFirst(CurrentCaller current) {
        return new DueFirst(current);
    }

    @Bean
    SignedInPerson signedInPerson(CurrentCaller current, AuthenticationContext context) {
        return new CurrentPerson(current, context);
    }
}
