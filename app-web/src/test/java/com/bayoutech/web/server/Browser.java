package com.bayoutech.web.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A browser without a screen: keeps cookies, follows nothing by itself. */
public final class Browser {
    private final String address;
    private final CookieManager cookies;
    private final HttpClient client;
    private String trace = "";
    private String forwardedFor = "";

    Browser(RunningServer server) {
        this(server.address(), RunningServer.authority());
    }

    /** For the server at this address, whose certificate this authority has signed. */
    public Browser(String address, Path authority) {
        this(address, authority, new CookieManager());
    }

    private Browser(String address, Path authority, CookieManager cookies) {
        this.address = address;
        this.cookies = cookies;
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .sslContext(trusting(authority))
                .build();
    }

    /** The same browser, with copies of its cookies, where a server is at the address of the one before. */
    Browser at(RunningServer server) {
        CookieManager copies = new CookieManager();
        URI place = URI.create(server.address());
        cookies().forEach(cookie -> copies.getCookieStore().add(place, (HttpCookie) cookie.clone()));
        return new Browser(server.address(), RunningServer.authority(), copies);
    }

    /** Sends each request as a part of this trace. */
    Browser withTrace(String id) {
        trace = id;
        return this;
    }

    /** Claims to be a proxy that passes on what this address has sent. */
    Browser forwardedFor(String source) {
        forwardedFor = source;
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    /** As somebody does who types the address or loads the page anew. */
    HttpResponse<String> open(String path) {
        return send(request(path)
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .GET()
                .build());
    }

    HttpResponse<String> post(String path, String form) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    public HttpResponse<String> postJson(String path, String message) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(message))
                .build());
    }

    public HttpResponse<String> signIn(String userName, String password) {
        return post("/login", "username=" + encode(userName) + "&password=" + encode(password));
    }

    /** Opens a web socket. */
    public WebSocket listen(String path, WebSocket.Listener listener) {
        return client.newWebSocketBuilder()
                .buildAsync(URI.create(address.replaceFirst("^http", "ws") + path), listener)
                .join();
    }

    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .header("User-Agent", "Firefox/140 (X11; Linux x86_64)");
        if (!forwardedFor.isEmpty()) {
            request.header("X-Forwarded-For", forwardedFor);
        }
        return trace.isEmpty() ? request : request.header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static SSLContext trusting() {
        return trusting(RunningServer.authority());
    }

    private static SSLContext trusting(Path authority) {
        try (InputStream in = Files.newInputStream(authority)) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            store.setCertificateEntry(
                    "authority", CertificateFactory.getInstance("X.509").generateCertificate(in));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
