package com.bayoutech.acceptance.permissions;

import com.bayoutech.acceptance.running.Browser;
import com.bayoutech.acceptance.running.RunningApp;
import jakarta.servlet.Filter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestMatcherDelegatingAuthorizationManager;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.DispatcherTypeRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcherEntry;

/**
 * All patterns that the running application's security rules and filters decide by, each with addresses that it matches.
 *
 * <p>Spring Security keeps them to itself, so they are read from its fields. A kind of pattern that is not known here becomes a door by
 * its text, which no row has.
 */
final class RuleDoors {
    static final String SIGN_OUT = "POST /logout";

    private static final Pattern PATH =
            Pattern.compile("PathPattern \\[(?:([A-Z]+) )?([^]]+)]|ExactUrl \\[processUrl='([^']+)']");
    private static final String VAADIN = "com.vaadin.flow.spring.security.VaadinSecurityConfigurer$$Lambda";

    private final Map<String, Set<String>> requests = new TreeMap<>();
    private int rulesOfVaadin;

    RuleDoors(RunningApp app) {
        for (SecurityFilterChain chain : app.beans(SecurityFilterChain.class).values()) {
            chain.getFilters().forEach(this::addAnsweredBy);
        }
    }

    Set<String> names() {
        return requests.keySet();
    }

    /** How many rules Vaadin keeps in code alone; they are about screens and its own requests, which are doors of other kinds. */
    int countRulesOfVaadin() {
        return rulesOfVaadin;
    }

    /** Whether any address of the pattern was answered for this browser. */
    boolean isOpen(String door, Browser browser) {
        return requests.get(door).stream()
                .map(request -> request.split(" "))
                .anyMatch(request -> WebDoors.isAnswered(browser.request(request[0], request[1])));
    }

    private void addAnsweredBy(Filter filter) {
        if (filter instanceof AuthorizationFilter rules) {
            Object manager = rules.getAuthorizationManager();
            while (!(manager instanceof RequestMatcherDelegatingAuthorizationManager)) {
                manager = Fields.get(manager, "delegate");
            }
            ((List<?>) Fields.get(manager, "mappings"))
                    .forEach(rule -> add(((RequestMatcherEntry<?>) rule).getRequestMatcher()));
        } else if (!(filter instanceof CsrfFilter)) {
            // What it matches it answers itself; the filter against forgeries only refuses.
            Fields.list(filter, RequestMatcher.class).forEach(this::add);
        }
    }

    private void add(RequestMatcher matcher) {
        Matcher path = PATH.matcher(matcher.toString());
        switch (matcher) {
            case OrRequestMatcher any ->
                ((List<?>) Fields.get(any, "requestMatchers")).forEach(each -> add((RequestMatcher) each));
            case AnyRequestMatcher all -> add("every other address", "GET /nowhere");
            case DispatcherTypeRequestMatcher type ->
                add("dispatch " + Fields.get(type, "dispatcherType"), "GET /error");
            case RequestMatcher one when path.matches() -> addPath(path);
            case RequestMatcher own when own.getClass().getName().startsWith(VAADIN) -> rulesOfVaadin++;
            default -> add(matcher.toString().replaceAll("@[0-9a-f]+", ""));
        }
    }

    private void addPath(Matcher path) {
        String method = path.group(1) == null ? "" : path.group(1) + " ";
        String pattern = path.group(2) == null ? path.group(3) : path.group(2);
        String door = method + pattern.replaceAll("[0-9]+x[0-9]+", "{size}");
        add(door, (method.isEmpty() ? "GET " : method) + pattern.replace("/**", "/sample"));
    }

    private void add(String door, String... asked) {
        requests.computeIfAbsent(door, name -> new TreeSet<>()).addAll(Arrays.asList(asked));
    }
}
