package com.bayoutech.web.server;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page has sent to the server, in its order, to be sent again by somebody else with their own keys. */
final class RecordedRequests {
    private static final Pattern SECURITY_KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern UI_ID = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern SYNC_ID = Pattern.compile("\"syncId\":(\\d+)");

    private final List<String> messages = new ArrayList<>();

    /** Listens to a page from now on. */
    static RecordedRequests of(Page page) {
        RecordedRequests recorded = new RecordedRequests();
        page.onRequest(recorded::note);
        return recorded;
    }

    private void note(Request request) {
        if (request.method().equals("POST") && request.url().contains("v-r=uidl")) {
            Optional.ofNullable(request.postData()).ifPresent(messages::add);
        }
    }

    int size() {
        return messages.size();
    }

    /** Sends all of it from a new page of a browser; answers how often the server took a message as its own. */
    int replay(Browser browser, String screen) {
        String page = browser.get("/?v-r=init&location=" + screen + "&query=").body();
        String key = found(SECURITY_KEY, page);
        String address = "/?v-r=uidl&v-uiId=" + found(UI_ID, page);
        int syncId = 0;
        int taken = 0;
        for (int clientId = 0; clientId < messages.size(); clientId++) {
            String answer = browser.postJson(
                            address,
                            messages.get(clientId)
                                    .replaceFirst("\"csrfToken\":\"[^\"]*\"", "\"csrfToken\":\"" + key + "\"")
                                    .replaceFirst("\"syncId\":-?\\d+", "\"syncId\":" + syncId)
                                    .replaceFirst("\"clientId\":\\d+", "\"clientId\":" + clientId))
                    .body();
            Matcher next = SYNC_ID.matcher(answer);
            if (next.find()) {
                syncId = Integer.parseInt(next.group(1));
                taken++;
            }
        }
        return taken;
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
