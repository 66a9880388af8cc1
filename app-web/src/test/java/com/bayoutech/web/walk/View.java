package com.bayoutech.web.walk;

import com.bayoutech.web.browser.GuardedPage;
import com.microsoft.playwright.Page;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/**
 * A view by its address.
 *
 * @param route without a slash before it
 */
record View(String route) {
    /** Shown to whoever is not signed in yet. */
    static final View LOGIN = new View("login");

    /** The start leads on to another view, and so do both steps of the sign-in for those who are signed in. */
    private static final Set<String> LEADING_ON = Set.of("", LOGIN.route, "login/code");

    /** All of the application that show something to whoever is signed in, and need nothing more in their address. */
    static List<View> all() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scan.findCandidateComponents("com.bayoutech.web").stream()
                .map(found -> routeOf(found.getBeanClassName()))
                .filter(route -> !LEADING_ON.contains(route) && !route.contains(":"))
                .map(View::new)
                .sorted(Comparator.comparing(View::route))
                .toList();
    }

    /** Opens it and waits until all of it is there. */
    void show(GuardedPage page, String address) {
        page.page().navigate(address + "/" + route);
        page.settle();
        page.page().waitForFunction("() => !document.querySelector('vaadin-grid[loading]')");
        Object map = page.page().evaluate("() => document.querySelector('bayou-route-map') !== null");
        if (Boolean.TRUE.equals(map)) {
            page.page()
                    .waitForFunction(
                            "() => document.querySelector('bayou-route-map').clientHeight === 0"
                                    + " || document.querySelector('bayou-route-map').shadowRoot.querySelector('canvas') !== null",
                            null,
                            new Page.WaitForFunctionOptions().setTimeout(60_000));
            page.settle();
        }
    }

    private static String routeOf(String className) {
        try {
            return Class.forName(className).getAnnotation(Route.class).value();
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException("The view (" + className + ") was found and is not there.", gone);
        }
    }

    @Override
    public String toString() {
        return route.replace('/', '-');
    }
}
