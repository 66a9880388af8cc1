package com.bayoutech.acceptance.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A person's browser as far as the server sees one: HTTPS, cookies, no scripts; redirects are not followed. */
public final class Browser {
    /** The type of a form's body. */
    public static final String FORM = "application/x-www-form-urlencoded";

    private final URI server;
    private final HttpClient client;

    Browser(URI server, Trust trust) {
        this.server = server;
        this.client = HttpClient.newBuilder()
                .sslContext(trust.context())
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Asks for a path, which begins with a slash. */
    public HttpResponse<String> get(String path) {
        return request("GET", path);
    }

    /** Sends a request of any method without a body. */
    public HttpResponse<String> request(String method, String path) {
        return request(method, path, FORM, HttpRequest.BodyPublishers.noBody());
    }

    /** Posts a body of the given type. */
    public HttpResponse<String> post(String path, String type, String body) {
        return request("POST", path, type, HttpRequest.BodyPublishers.ofString(body));
    }

    void signIn(String userName, String password) {
        String form = "username=" + encoded(userName) + "&password=" + encoded(password);
        get("/login");
        HttpResponse<String> answer = post("/login", FORM, form);
        String next = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || next.contains("login")) {
            throw new IllegalStateException("The account (" + userName + ") cannot sign in: status "
                    + answer.statusCode() + ", sent to (" + next + ").");
        }
    }

    private HttpResponse<String> request(String method, String path, String type, HttpRequest.BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", type)
                .header("Accept", "text/html,application/json")
                .method(method, body)
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The test was stopped while it waited for an answer.", stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
