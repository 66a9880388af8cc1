package com.bayoutech.web.walk;

import com.bayoutech.web.server.Browser;
import com.bayoutech.web.server.PageElements;
import java.net.URLEncoder;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A page of Vaadin's without a browser, as its server sees it: it sends events, and takes in what is answered and what is pushed in the order in which
 * the server wrote it. For many people at once, where as many browsers would measure themselves.
 */
final class UidlPage implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BODY = 1;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** As Vaadin's own client introduces itself. */
    private static final String INTRODUCTION = "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5-javascript"
            + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true&X-atmo-protocol=true"
            + "&Content-Type=application%2Fjson";

    /** A function of an element, which is always the first of what the script is given. */
    private static final Pattern FUNCTION = Pattern.compile("return \\$0\\.(\\w+)\\(.*");

    private static final Pattern LENGTH = Pattern.compile("(\\d+)\\|");

    private final Browser browser;
    private final String address;
    private final String securityKey;
    private final WebSocket socket;
    private final PageElements elements = PageElements.none();
    private final List<Call> calls = new ArrayList<>();

    /** What came before something that the server had written earlier. */
    private final Map<Integer, JsonNode> early = new HashMap<>();

    private String loss = "";
    private int syncId = -1;
    private int clientId;

    /**
     * A function that the server has called.
     *
     * @param arguments of which the first is the element
     */
    record Call(String function, List<JsonNode> arguments) {
        Call {
            arguments = List.copyOf(arguments);
        }

        boolean isOf(int element) {
            return arguments.getFirst().path("@v-node").asInt(-1) == element;
        }

        JsonNode argument() {
            return arguments.get(1);
        }
    }

    /** Opens a view, such as {@code plan} with {@code depot=...&day=...}. */
    UidlPage(Browser browser, String route, String query) {
        this.browser = browser;
        String first = browser.get("/?v-r=init&location=" + encode(route) + "&query=" + encode(query))
                .body();
        JsonNode config = JSON.readTree(first).required("appConfig");
        JsonNode uidl = config.required("uidl");
        String ui = "&v-uiId=" + config.required("v-uiId").intValue();
        this.address = "/?v-r=uidl" + ui;
        this.securityKey = uidl.required("Vaadin-Security-Key").stringValue();
        take(uidl);
        String pushId = uidl.required("Vaadin-Push-ID").stringValue();
        this.socket = browser.listen("/VAADIN/push?v-r=push" + ui + "&v-pushId=" + pushId + INTRODUCTION, new Pushes());
        ObjectNode place = JSON.createObjectNode()
                .put("route", route)
                .put("query", query)
                .put("appShellTitle", "")
                .put("trigger", "");
        event(BODY, "ui-navigate", place.putNull("historyState"));
    }

    /** The first element of a tag. */
    synchronized int element(String tag) {
        return elements.find(tag)
                .orElseThrow(() -> new IllegalStateException("The page has no element (" + tag + ")."));
    }

    /** Whether there is an element of a tag, or was one. */
    synchronized boolean has(String tag) {
        return elements.find(tag).isPresent();
    }

    /** What the server has called since this was last asked. */
    synchronized List<Call> calls() {
        List<Call> all = List.copyOf(calls);
        calls.clear();
        return all;
    }

    /** Sends an event, and returns when its answer is taken in. */
    void event(int element, String type, JsonNode data) {
        ArrayNode events = JSON.createArrayNode();
        events.addObject()
                .put("type", "event")
                .put("node", element)
                .put("event", type)
                .set("data", data);
        String answer = send(message(events));
        if (!answer.startsWith("{")) {
            throw new IllegalStateException("The event (" + type + ") was answered with: " + answer);
        }
        JsonNode uidl = JSON.readTree(answer);
        take(uidl);
        await(uidl.path("syncId").asInt(-1));
    }

    /** Tells the server that the tab was closed. */
    @Override
    public void close() {
        send(message(JSON.createArrayNode()).put("UNLOAD", true));
        socket.abort();
    }

    private synchronized ObjectNode message(ArrayNode events) {
        return JSON.createObjectNode()
                .put("csrfToken", securityKey)
                .put("syncId", syncId)
                .put("clientId", clientId++)
                .set("rpc", events);
    }

    private String send(ObjectNode message) {
        return browser.postJson(address, message.toString()).body();
    }

    private synchronized void await(int wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (syncId < wanted && loss.isEmpty() && System.nanoTime() < end) {
                wait(PATIENCE.toMillis());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            lost("The page was stopped.");
        }
        if (syncId < wanted || !loss.isEmpty()) {
            throw new IllegalStateException("The page stays at what the server wrote as (" + syncId + "), not ("
                    + wanted + "). " + (loss.isEmpty() ? "What came between was never pushed." : loss));
        }
    }

    private synchronized void lost(String why) {
        loss = why;
        notifyAll();
    }

    private synchronized void take(JsonNode uidl) {
        JsonNode trouble = uidl.path("meta");
        if (trouble.has("appError") || trouble.has("sessionExpired") || uidl.has("resynchronize")) {
            throw new IllegalStateException("The server writes: " + uidl);
        }
        early.put(uidl.path("syncId").asInt(-1), uidl);
        for (JsonNode next = early.remove(syncId + 1); next != null; next = early.remove(syncId + 1)) {
            syncId++;
            elements.learn(next);
            next.path("execute").forEach(this::hear);
        }
        notifyAll();
    }

    private void hear(JsonNode script) {
        List<JsonNode> arguments = new ArrayList<>();
        script.forEach(arguments::add);
        Matcher function = FUNCTION.matcher(arguments.removeLast().asString(""));
        if (function.matches()) {
            calls.add(new Call(function.group(1), arguments));
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What the server writes unasked: messages behind their length, in parts as they come. Those that are no JSON keep the connection alone. */
    private final class Pushes implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void onOpen(WebSocket opened) {
            opened.request(Long.MAX_VALUE);
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket open, CharSequence part, boolean isLast) {
            text.append(part);
            if (isLast) {
                read(text.toString());
                text.setLength(0);
            }
            return null;
        }

        private void read(String messages) {
            Matcher length = LENGTH.matcher(messages);
            for (int at = 0; length.find(at) && length.start() == at; ) {
                at = length.end() + Integer.parseInt(length.group(1));
                String message = messages.substring(length.end(), at);
                if (message.startsWith("{")) {
                    take(JSON.readTree(message));
                }
            }
        }

        @Override
        public void onError(WebSocket open, Throwable fault) {
            lost("Its connection broke: " + fault);
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket open, int status, String reason) {
            lost("The server closed its connection: " + status + " " + reason);
            return null;
        }
    }
}
