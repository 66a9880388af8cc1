package com.bayoutech.web.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.stereotype.Component;

/** Opens the sign-in page once, so that a JVM that records its classes sees a whole start. */
@Component
final class Train implements Command {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ServletWebServerApplicationContext server;
    private final SslBundles bundles;

    Train(ServletWebServerApplicationContext server, SslBundles bundles) {
        this.server = server;
        this.bundles = bundles;
    }

    @Override
    public String name() {
        return "train";
    }

    @Override
    public int run(Set<String> options) {
        URI door = URI.create("https://localhost:"
                + Objects.requireNonNull(server.getWebServer()).getPort() + "/login");
        try (HttpClient client =
                HttpClient.newBuilder().sslContext(trustingOurselves()).build()) {
            HttpRequest request = HttpRequest.newBuilder(door).timeout(PATIENCE).build();
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            System.out.println("train: the sign-in page answered " + status);
            return status == HttpURLConnection.HTTP_OK ? 0 : 1;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    /** The certificate that this server shows is the only one that counts. */
    private SSLContext trustingOurselves() {
        try {
            KeyStore own =
                    Objects.requireNonNull(bundles.getBundle("web").getStores().getKeyStore());
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            trusted.setCertificateEntry("own", own.getCertificate(own.aliases().nextElement()));
            TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(trusted);
            SSLContext context = SSLContext.getInstance("TLSv1.3");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException unreadable) {
            throw new IllegalStateException("The server's own certificate cannot be read.", unreadable);
        }
    }
}
