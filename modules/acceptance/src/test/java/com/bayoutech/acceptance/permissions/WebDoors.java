package com.bayoutech.acceptance.permissions;

import com.bayoutech.acceptance.running.Browser;
import com.bayoutech.acceptance.running.RunningApp;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** All screens and all endpoints of the running application, as it knows them itself. */
final class WebDoors {
    private static final String START = "/";
    private static final String SIGN_IN = "/login";
    private static final Set<Integer> CLOSED = Set.of(401, 403);
    private static final Pattern SECURITY_KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern FORGERY_TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern UI_ID = Pattern.compile("\"v-uiId\":(\\d+)");

    private final Map<String, Class<? extends Component>> screens = new TreeMap<>();
    private final Map<String, RequestMethod> endpoints = new TreeMap<>();

    WebDoors(RunningApp app) {
        ApplicationRouteRegistry.getInstance(new VaadinServletContext(app.bean(ServletContext.class)))
                .getRegisteredRoutes()
                .forEach(route -> {
                    screens.put("/" + route.getTemplate(), route.getNavigationTarget());
                    route.getRouteAliases()
                            .forEach(alias -> screens.put("/" + alias.getTemplate(), route.getNavigationTarget()));
                });
        app.beans(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(this::addEndpoints));
    }

    private void addEndpoints(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        for (String path : mapping.getPatternValues()) {
            for (RequestMethod method : methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods) {
                endpoints.put(method + " " + path, method);
            }
        }
    }

    Set<String> screens() {
        return screens.keySet();
    }

    Set<String> endpoints() {
        return endpoints.keySet();
    }

    /** Whether an endpoint did anything at all for this browser. */
    boolean isEndpointOpen(String door, Browser browser) {
        RequestMethod method = endpoints.get(door);
        String path = door.substring(method.name().length() + 1)
                .replaceAll("\\{[^}]+}", "sample")
                .replace("/**", "/sample");
        return isAnswered(browser.request(method.name(), path));
    }

    /** Whether an answer is neither a refusal nor the way to the sign-in. */
    static boolean isAnswered(HttpResponse<String> answer) {
        boolean isSentToSignIn = answer.headers()
                .firstValue("Location")
                .filter(place -> place.endsWith("/login") || place.endsWith("/login?ended"))
                .isPresent();
        return !CLOSED.contains(answer.statusCode()) && !isSentToSignIn;
    }

    /**
     * Whether a screen was shown to this browser.
     *
     * <p>Asked for as a forger would: with a page of the start's own, and then the navigation that only a link on a screen would send.
     */
    boolean isScreenOpen(String door, Browser browser) {
        String shown = navigate(door.substring(1), browser);
        return shown.startsWith(screens.get(door).getName()) || (door.equals(START) && isShownBehindTheStart(shown));
    }

    /** The start leads on to the first screen that somebody may see; whoever is closed out is led to the sign-in or told so. */
    private boolean isShownBehindTheStart(String shown) {
        return screens.entrySet().stream()
                .filter(screen -> !screen.getKey().equals(SIGN_IN))
                .anyMatch(screen -> shown.startsWith(screen.getValue().getName()));
    }

    /** Whether somebody who was signed in is not any more, once a page of theirs has asked for that. */
    static boolean isSignedOutBy(String door, Browser browser) {
        boolean wasSignedIn = isSignedIn(browser);
        String token =
                found(FORGERY_TOKEN, browser.get(wasSignedIn ? START : SIGN_IN).body());
        browser.post(door.substring("POST ".length()), Browser.FORM, "_csrf=" + token);
        return wasSignedIn && !isSignedIn(browser);
    }

    static boolean isSignedIn(Browser browser) {
        return isAnswered(browser.get(START));
    }

    /** The classes of the screen that the application shows for a path, the innermost first. */
    static String navigate(String route, Browser browser) {
        String page = browser.get("/?v-r=init&location=&query=").body();
        String message = """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":
                {"route":"%s","query":"","appShellTitle":"","historyState":null,"trigger":""}}],"syncId":0,"clientId":0}
                """.formatted(found(SECURITY_KEY, page), route);
        HttpResponse<String> answer =
                browser.post("/?v-r=uidl&v-uiId=" + found(UI_ID, page), "application/json", message);
        return answer.headers()
                .firstValue(ShownView.HEADER)
                .orElseThrow(() ->
                        new IllegalStateException("The navigation to (" + route + ") was answered with the status "
                                + answer.statusCode() + " and shows no screen. Look at the application's log."));
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException(
                    "The first page has no (" + pattern + "). Maybe Vaadin's protocol changed.");
        }
        return matcher.group(1);
    }
}
