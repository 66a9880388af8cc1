package com.bayoutech.embedded;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Properties;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Stands in for the app: serves the sign-in page, or does what its argument says. It outlives its launcher on purpose. */
final class FakeApp {
    private static final String LOCATION = "--spring.config.additional-location=";

    private FakeApp() {}

    public static void main(String[] arguments) throws Exception {
        Properties properties = new Properties();
        for (String file : arguments[0].substring(LOCATION.length()).split(",", -1)) {
            try (InputStream stream = Files.newInputStream(Path.of(file.replace("file:", "")))) {
                properties.load(stream);
            }
        }
        if (arguments.length > 1) {
            System.out.println(
                    "asked to " + arguments[1] + " with " + properties.getProperty("bayou.keys.master-file"));
            System.exit(7);
        }
        if (System.getenv("FAKE_APP_FAILS") != null) {
            System.out.println("ERROR [main] The server cannot start. The fake app was told to fail.");
            System.out.println("INFO [main] Shutdown completed.");
            System.exit(5);
        }
        System.out.println("database " + properties.getProperty("spring.datasource.url"));
        serve(properties);
    }

    private static void serve(Properties properties) throws Exception {
        int port = Integer.parseInt(properties.getProperty("server.port"));
        HttpsServer server = HttpsServer.create(new InetSocketAddress(port), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls(properties)));
        server.createContext("/login", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    private static SSLContext tls(Properties properties) throws Exception {
        String bundle = "spring.ssl.bundle.pem.web.keystore.";
        Certificate certificate;
        try (InputStream stream = URI.create(properties.getProperty(bundle + "certificate"))
                .toURL()
                .openStream()) {
            certificate = CertificateFactory.getInstance("X.509").generateCertificate(stream);
        }
        String pem = Files.readString(Path.of(URI.create(properties.getProperty(bundle + "private-key"))));
        byte[] key = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(
                "web",
                KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(key)),
                new char[0],
                new Certificate[] {certificate});
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, new char[0]);
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }
}
