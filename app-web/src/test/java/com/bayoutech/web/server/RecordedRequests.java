package com.bayoutech.web.server;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.WebSocketFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a page has sent to the server, in its order, to be sent again by somebody else with their own keys.
 *
 * <p>Whoever may do less has fewer elements on the page, and the server numbers them otherwise: each message goes to the element of the same tag
 * and rank, as somebody would send it who has looked; one to an item of a menu, to the item of the same words, if there is one.
 */
final class RecordedRequests {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int NOBODY = Integer.MAX_VALUE;
    private static final String PREFIX = "for(;;);";

    /** Requests, responses and frames as they came. */
    private final List<Object> journal = new ArrayList<>();

    private final List<Sent> messages = new ArrayList<>();

    /** A message, and the elements that its page had. */
    private record Sent(String message, PageElements elements) {}

    /**
     * What came of sending all of it.
     *
     * @param taken how often the server took a message as the person's own
     */
    record Replayed(int taken, List<String> answers) {
        Replayed {
            answers = List.copyOf(answers);
        }
    }

    /** Listens to a page from now on, until {@link #end}. */
    static RecordedRequests of(Page page) {
        RecordedRequests recorded = new RecordedRequests();
        page.onRequest(recorded.journal::add);
        page.onResponse(recorded.journal::add);
        page.onWebSocket(socket -> socket.onFrameReceived(recorded.journal::add));
        return recorded;
    }

    /** Reads what was heard, as long as the page is open. */
    RecordedRequests end() {
        PageElements elements = PageElements.none();
        for (Object heard : List.copyOf(journal)) {
            switch (heard) {
                case Request request
                when isMessage(request) ->
                    Optional.ofNullable(request.postData())
                            .ifPresent(message -> messages.add(new Sent(message, elements.copy())));
                case Response response
                when isMessage(response.request()) -> later(response.text()).ifPresent(elements::learn);
                case Response response
                when response.url().contains("v-r=init") -> elements.learn(first(response.text()));
                case WebSocketFrame frame
                when frame.text() != null -> later(frame.text()).ifPresent(elements::learn);
                default -> {}
            }
        }
        return this;
    }

    private static boolean isMessage(Request request) {
        return request.method().equals("POST") && request.url().contains("v-r=uidl");
    }

    int size() {
        return messages.size();
    }

    /** Sends all of it from a new page of a browser. */
    Replayed replay(Browser browser, String screen) {
        JsonNode page = JSON.readTree(
                browser.get("/?v-r=init&location=" + screen + "&query=").body());
        JsonNode first = page.required("appConfig").required("uidl");
        String key = first.required("Vaadin-Security-Key").stringValue();
        String address = "/?v-r=uidl&v-uiId="
                + page.required("appConfig").required("v-uiId").intValue();
        PageElements elements = PageElements.none();
        elements.learn(first);
        int syncId = 0;
        int taken = 0;
        List<String> answers = new ArrayList<>();
        for (int clientId = 0; clientId < messages.size(); clientId++) {
            ObjectNode message = addressed(messages.get(clientId), elements);
            message.put("csrfToken", key).put("syncId", syncId).put("clientId", clientId);
            String answer = browser.postJson(address, message.toString()).body();
            answers.add(answer);
            Optional<JsonNode> heard = later(answer);
            if (heard.isPresent()) {
                taken++;
                elements.learn(heard.get());
                syncId = heard.get().required("syncId").intValue();
            }
        }
        return new Replayed(taken, answers);
    }

    private static ObjectNode addressed(Sent sent, PageElements here) {
        ObjectNode message = (ObjectNode) JSON.readTree(sent.message());
        for (JsonNode call : message.path("rpc")) {
            sent.elements()
                    .find(call.path("node").asInt(-1))
                    .ifPresent(which -> here.find(which)
                            .or(() -> which.words().isEmpty() ? Optional.empty() : Optional.of(NOBODY))
                            .ifPresent(node -> ((ObjectNode) call).put("node", node)));
        }
        return message;
    }

    private static JsonNode first(String body) {
        return JSON.readTree(body).path("appConfig").path("uidl");
    }

    /** What a later message says, a pushed one behind its length and prefix; nothing where it is no message of Vaadin's, or one of trouble. */
    private static Optional<JsonNode> later(String body) {
        int start = body.indexOf(PREFIX);
        String json = start < 0 ? body : body.substring(start + PREFIX.length());
        if (!json.startsWith("{") && !json.startsWith("[")) {
            return Optional.empty();
        }
        JsonNode message = JSON.readTree(json);
        return Optional.of(message.isArray() ? message.path(0) : message)
                .filter(part -> part.path("syncId").asInt(-1) >= 0);
    }
}
