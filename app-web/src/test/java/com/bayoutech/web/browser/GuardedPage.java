package com.bayoutech.web.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A page that complains about errors on its console and about requests that leave the host under test. */
public final class GuardedPage {
    private final Page page;
    private final String host;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    GuardedPage(Page page, String host) {
        this.page = page;
        this.host = host;
        page.onConsoleMessage(this::note);
        page.onPageError(error -> complaints.add("Error on the page: " + error));
        page.onRequest(this::note);
    }

    /** Playwright's page, for everything else. */
    public Page page() {
        return page;
    }

    /** What was wrong so far; empty on a good page. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Writes what is shown to {@code target/screens/NAME.png}, after fonts are loaded and the server's answers are in. */
    public GuardedPage photograph(String name) {
        settle();
        Chromium.photograph(page, name);
        return this;
    }

    /** Waits until Vaadin has nothing under way and two frames were painted. */
    public GuardedPage settle() {
        page.waitForFunction(
                "() => document.fonts.status === 'loaded'"
                        + " && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())"
                        + " && (window.Vaadin?.connectionState?.state ?? 'connected') === 'connected'"
                        + " && [...document.querySelectorAll('.v-loading-indicator')].every(bar => bar.style.display === 'none')");
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        return this;
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add("On the console: " + message.text() + " (" + message.location() + ")");
        }
    }

    private void note(Request request) {
        URI address = URI.create(request.url());
        boolean local =
                address.getScheme().equals("data") || address.getScheme().equals("blob");
        if (!local && !host.equals(address.getHost())) {
            complaints.add("A request to another host: " + request.url());
        }
    }
}
