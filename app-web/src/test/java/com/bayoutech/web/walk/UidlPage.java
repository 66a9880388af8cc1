package com.bayoutech.web.walk;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A page of Vaadin's as its server sees it, without a browser: it knows which elements there are and which functions were called on them, and sends
 * events. For many people at once, where twenty browsers would measure themselves.
 */
final class UidlPage {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BODY = 1;
    private static final int ELEMENT_DATA = 0;

    private final URI address;
    private final HttpClient client;
    private final Map<String, Integer> elements = new HashMap<>();
    private final List<Call> calls = new ArrayList<>();
    private String securityKey = "";
    private int ui;
    private int syncId;
    private int clientId;

    /** A function of an element that the server has called. */
    record Call(String script, List<JsonNode> arguments) {
        Call {
            arguments = List.copyOf(arguments);
        }

        /** Whether it is a function of this element, or has it among what it is given. */
        boolean isOf(int element) {
            return arguments.stream()
                    .anyMatch(argument -> argument.path("@v-node").asInt(-1) == element);
        }
    }

    UidlPage(String address, Path home) {
        this.address = URI.create(address);
        this.client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .sslContext(trust(home.resolve("tls").resolve("authority.pem")))
                .build();
    }

    void signIn(String userName, String password) {
        send(HttpRequest.newBuilder(address.resolve("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "username=" + encode(userName) + "&password=" + encode(password)))
                .build());
    }

    /** Opens a view, such as {@code plan} with {@code depot=...&day=...}. */
    void open(String route, String query) {
        elements.clear();
        calls.clear();
        syncId = 0;
        clientId = 0;
        JsonNode page = JSON.readTree(send(HttpRequest.newBuilder(
                        address.resolve("/?v-r=init&location=" + encode(route) + "&query=" + encode(query)))
                .GET()
                .build()));
        JsonNode config = page.required("appConfig");
        ui = config.required("v-uiId").intValue();
        JsonNode first = config.required("uidl");
        securityKey = first.required("Vaadin-Security-Key").stringValue();
        take(first);
        ObjectNode data = JSON.createObjectNode()
                .put("route", route)
                .put("query", query)
                .put("appShellTitle", "")
                .put("trigger", "");
        data.putNull("historyState");
        event(BODY, "ui-navigate", data);
    }

    /** The element of a tag; the newest, where there are several. */
    int element(String tag) {
        Integer element = elements.get(tag);
        if (element == null) {
            throw new IllegalStateException("There is no element (" + tag + "). There are " + elements.keySet() + ".");
        }
        return element;
    }

    /** Whether there is an element of a tag, or was one since the page was opened. */
    boolean has(String tag) {
        return elements.containsKey(tag);
    }

    /** What the server has called since this was last asked. */
    List<Call> calls() {
        List<Call> all = List.copyOf(calls);
        calls.clear();
        return all;
    }

    /** Sends an event and takes in what the server answers. */
    void event(int element, String type, JsonNode data) {
        ObjectNode message = JSON.createObjectNode().put("csrfToken", securityKey);
        message.putArray("rpc")
                .addObject()
                .put("type", "event")
                .put("node", element)
                .put("event", type)
                .set("data", data);
        message.put("syncId", syncId).put("clientId", clientId++);
        String answer = send(HttpRequest.newBuilder(address.resolve("/?v-r=uidl&v-uiId=" + ui))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(message.toString()))
                .build());
        if (!answer.startsWith("{")) {
            throw new IllegalStateException("The event (" + type + ") was answered with: " + answer);
        }
        take(JSON.readTree(answer));
    }

    private void take(JsonNode uidl) {
        if (uidl.path("meta").has("appError") || uidl.path("meta").has("sessionExpired")) {
            throw new IllegalStateException("The server answers with: " + uidl.path("meta"));
        }
        syncId = uidl.path("syncId").asInt(syncId);
        for (JsonNode change : uidl.path("changes")) {
            if (change.path("type").asString("").equals("put")
                    && change.path("feat").asInt(-1) == ELEMENT_DATA
                    && change.path("key").asString("").equals("tag")) {
                elements.put(
                        change.required("value").stringValue(),
                        change.required("node").intValue());
            }
        }
        for (JsonNode call : uidl.path("execute")) {
            List<JsonNode> arguments = new ArrayList<>();
            call.forEach(arguments::add);
            String script = arguments.removeLast().asString("");
            calls.add(new Call(script, arguments));
        }
    }

    private String send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException broken) {
            throw new IllegalStateException("The request (" + request.uri() + ") got no answer.", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static SSLContext trust(Path authority) {
        try (InputStream pem = Files.newInputStream(authority)) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            store.setCertificateEntry(
                    "authority", CertificateFactory.getInstance("X.509").generateCertificate(pem));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException("The authority (" + authority + ") cannot be trusted.", unreadable);
        }
    }
}
