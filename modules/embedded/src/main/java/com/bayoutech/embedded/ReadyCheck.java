package com.bayoutech.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;

/** The app's door: free before the start, and answering once the app is ready. */
record ReadyCheck(int port) {
    private static final Duration ANSWER = Duration.ofSeconds(30);

    String address() {
        return "https://localhost:" + port;
    }

    void requireFreePort() {
        try {
            new ServerSocket(port).close();
        } catch (BindException e) {
            throw new StartRefusedException(
                    "The port (" + port
                            + ") is taken by another program. Stop that one, or set BAYOU_PORT to a free port.",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only our own app counts: its certificate must come from the local authority. */
    boolean answers(SSLContext trust) {
        try {
            var connection = (HttpsURLConnection)
                    URI.create(address() + "/login").toURL().openConnection();
            connection.setSSLSocketFactory(trust.getSocketFactory());
            connection.setConnectTimeout(Math.toIntExact(ANSWER.toMillis()));
            connection.setReadTimeout(Math.toIntExact(ANSWER.toMillis()));
            connection.setInstanceFollowRedirects(false);
            try {
                return connection.getResponseCode() == HttpsURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException _) {
            return false;
        }
    }
}
